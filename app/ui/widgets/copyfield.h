#pragma once

#include "base/clock.h"

#include <QWidget>

#include <memory>

class QLineEdit;
class QPushButton;

namespace Connector::Ui {

class SecretClipboard;

/// A text to take along, with a button that copies it and says so for two seconds. What it shows
/// stays in the clipboard unless it copies through a SecretClipboard.
class CopyField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CopyField)

public:
    /// `name` is what assistive technology calls the text.
    CopyField(const Clock &clock, const QString &name, QWidget *parent = nullptr);
    ~CopyField() override;

    void setText(const QString &text);
    /// What assistive technology calls the text, after a change of language.
    void setName(const QString &name);
    /// For the local secret of a package. The clipboard has to outlive this field.
    void copyThrough(SecretClipboard &clipboard) { m_clipboard = &clipboard; }
    QString text() const;

signals:
    void copied();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void copy();
    void showCopied(bool copied);

    SecretClipboard *m_clipboard = nullptr;
    QLineEdit *m_text;
    QPushButton *m_button;
    std::unique_ptr<Alarm> m_alarm;
};

} // namespace Connector::Ui
