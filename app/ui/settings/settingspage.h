#pragma once

#include "base/result.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace Connector::Ui {

class TextLabel;

/// What a person may set. Shows values and emits what is wanted; each change acts at once, so there
/// is no button to save.
class SettingsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(QWidget *parent = nullptr);

    /// The value of a preference ("language", "theme", "proxy", "port"...).
    void setValue(const QString &key, const QString &value);
    /// As the system has it; nothing where the system has no such thing.
    void setStartsAtLogin(std::optional<bool> starts);
    void setDataFolder(const QString &folder);
    /// The port that answers now; another one is taken up by the next start.
    void setServingPort(quint16 port);
    /// One sentence under the setting that was refused, until it is set; empty takes it away.
    void showRefusal(const QString &key, const QString &words);

signals:
    void valueRequested(const QString &key, const QString &value);
    void startAtLoginRequested(bool start);
    void openFolderRequested();
    /// Somebody looks, and what others may have changed has to be read again.
    void opened();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        TextLabel *name = nullptr;
        TextLabel *remark = nullptr;
    };

    void addRow(const QString &key, QWidget *input);
    /// Emits what was typed when the field is left.
    void addEdit(const QString &key, QLineEdit *edit);
    QComboBox *addChoice(const QString &key, const QStringList &values);
    void retranslate();
    void nameRow(const QString &key, const QString &name, const QString &remark);
    void nameChoices(QComboBox *box, const QStringList &names);
    QString portRemark() const;
    void showProxyAddress();

    QVBoxLayout *m_rows;
    QHash<QString, Row> m_named;
    TextLabel *m_title;
    QComboBox *m_language;
    QComboBox *m_theme;
    QComboBox *m_proxy;
    QLineEdit *m_proxyAddress;
    QComboBox *m_notifications;
    QLineEdit *m_port;
    QCheckBox *m_start;
    QPushButton *m_folder;
    QString m_folderPath;
    QHash<QString, QString> m_refusals;
    quint16 m_servingPort = 0;
};

} // namespace Connector::Ui
