#include "ui/widgets/addresscard.h"

#include "ui/widgets/copyfield.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wrappingrow.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Connector::Ui {

AddressCard::AddressCard(const Clock &clock, QWidget *parent)
    : Card(parent)
    , m_title(new TextLabel(TextRole::CardTitle, Tone::Quiet, this))
    , m_address(new CopyField(clock, {}, this))
    , m_buttons(new WrappingRow(Space::One))
    , m_notice(new TextLabel(TextRole::Caption, Tone::Waiting, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(CardMargins);
    column->setSpacing(Space::One);
    column->addWidget(m_title);
    column->addWidget(m_address);
    column->addSpacing(Space::Half);
    column->addLayout(m_buttons);
    m_notice->setWordWrap(true);
    m_notice->hide();
    column->addWidget(m_notice);
    column->addStretch();
    connect(m_address, &CopyField::copied, this, &AddressCard::addressCopied);
}

void AddressCard::setNotice(const QString &words)
{
    m_notice->setText(words);
    m_notice->setVisible(!words.isEmpty());
}

QPushButton *AddressCard::addButton(const QString &name)
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    m_buttons->addWidget(button);
    return button;
}

void AddressCard::setTitle(const QString &title)
{
    m_title->setText(title);
    m_address->setName(title);
}

void AddressCard::setAddress(const QString &address)
{
    m_address->setText(address);
    m_address->setEnabled(!address.isEmpty());
}

} // namespace Connector::Ui
