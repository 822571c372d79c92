#pragma once

#include "base/clock.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace Connector::Ui {

class CopyField;
class TextLabel;
class WrappingRow;

/// An address to take along under its name, what can be done as a row of buttons, and room for one
/// sentence about what came of it.
class AddressCard : public Card
{
    Q_OBJECT

public:
    explicit AddressCard(const Clock &clock, QWidget *parent = nullptr);

    /// One sentence under the buttons; empty takes it away.
    void setNotice(const QString &words);

signals:
    void addressCopied();

protected:
    /// A button after those that are there; `name` is what tests call it.
    QPushButton *addButton(const QString &name);
    /// Also what assistive technology calls the address.
    void setTitle(const QString &title);
    /// Empty where there is none.
    void setAddress(const QString &address);

private:
    TextLabel *m_title;
    CopyField *m_address;
    WrappingRow *m_buttons;
    TextLabel *m_notice;
};

} // namespace Connector::Ui
