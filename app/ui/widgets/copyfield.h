#pragma once

#include "base/clock.h"

#include <QWidget>

#include <memory>

class QLineEdit;
class QPushButton;

namespace Connector::Ui {

/// A text to take along, with a button that copies it and says so for two seconds. Never for
/// secrets: what it shows stays in the clipboard.
class CopyField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CopyField)

public:
    /// `name` is what assistive technology calls the text.
    CopyField(const Clock &clock, const QString &name, QWidget *parent = nullptr);
    ~CopyField() override;

    void setText(const QString &text);
    QString text() const;

signals:
    void copied();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void copy();
    void showCopied(bool copied);

    QLineEdit *m_text;
    QPushButton *m_button;
    std::unique_ptr<Alarm> m_alarm;
};

} // namespace Connector::Ui
