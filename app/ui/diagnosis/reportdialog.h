#pragma once

#include <QDialog>
#include <QString>

class QCheckBox;
class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace Connector::Ui {

class TextLabel;

/// What the owner lets into a report.
struct ReportChoice
{
    bool tins = false;
    bool names = false;
    bool paths = false;
    bool hosts = false;
    /// How far back audit and log reach; 0: everything that is kept.
    int hours = 24;

    bool operator==(const ReportChoice &) const = default;
};

/// Before a report for support is saved: every byte of it, what is inside in a sentence, and what
/// may be shown as it is. Saves exactly what it shows.
class ReportDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ReportDialog(QWidget *parent = nullptr);

    ReportChoice choice() const;
    void showPreview(const QByteArray &text, const QString &sentence);
    /// Instead of closing: it could not be saved.
    void showRefusal(const QString &words);

signals:
    void choiceChanged();
    /// To this file, the bytes of the preview.
    void saveRequested(const QString &file, const QByteArray &text);

private:
    QCheckBox *addTick(const QString &name, const QString &words);
    void askForFile();

    QCheckBox *m_tins;
    QCheckBox *m_names;
    QCheckBox *m_paths;
    QCheckBox *m_hosts;
    QComboBox *m_hours;
    QPlainTextEdit *m_preview;
    TextLabel *m_sentence;
    QPushButton *m_save;
    QByteArray m_text;
};

} // namespace Connector::Ui
