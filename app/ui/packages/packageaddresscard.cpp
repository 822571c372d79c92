#include "ui/packages/packageaddresscard.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace Connector::Ui {

namespace {

constexpr QMargins CardMargins{Space::Two, Space::Two - 1, Space::Two, Space::Two - 1};

} // namespace

PackageAddressCard::PackageAddressCard(const Clock &clock, QWidget *parent)
    : Card(parent)
    , m_title(new TextLabel(TextRole::CardTitle, Tone::Quiet, this))
    , m_address(new CopyField(clock, {}, this))
    , m_rotate(new QPushButton(this))
    , m_example(new QPushButton(this))
    , m_revoke(new QPushButton(this))
    , m_notice(new TextLabel(TextRole::Caption, Tone::Waiting, this))
{
    m_rotate->setObjectName(QStringLiteral("rotate"));
    m_example->setObjectName(QStringLiteral("example"));
    m_revoke->setObjectName(QStringLiteral("revoke"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(CardMargins);
    column->setSpacing(Space::One);
    column->addWidget(m_title);
    column->addWidget(m_address);
    column->addSpacing(Space::Half);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_rotate, m_example, m_revoke})
        buttons->addWidget(button);
    buttons->addStretch();
    column->addLayout(buttons);
    m_notice->setWordWrap(true);
    m_notice->hide();
    column->addWidget(m_notice);
    column->addStretch();
    connect(m_rotate, &QPushButton::clicked, this, &PackageAddressCard::rotateRequested);
    connect(m_example, &QPushButton::clicked, this, &PackageAddressCard::exampleRequested);
    connect(m_revoke, &QPushButton::clicked, this, &PackageAddressCard::revokeRequested);
    retranslate();
}

void PackageAddressCard::describe(const PackageRow &row, bool stopped)
{
    m_address->setText(row.tokenUrl);
    m_address->setEnabled(!row.tokenUrl.isEmpty());
    m_rotate->setEnabled(!stopped);
    m_example->setEnabled(!stopped);
    // One without a login may still be taken out of use for good.
    m_revoke->setEnabled(!row.revokedAt);
}

void PackageAddressCard::setNotice(const QString &words)
{
    m_notice->setText(words);
    m_notice->setVisible(!words.isEmpty());
}

void PackageAddressCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PackageAddressCard::retranslate()
{
    m_title->setText(tr("Address of the token (token URL)"));
    m_address->setName(m_title->text());
    m_rotate->setText(tr("New secret\u2026"));
    m_example->setText(tr("Example\u2026"));
    m_example->setToolTip(tr("A few lines of code that fetch a token"));
    m_revoke->setText(tr("Revoke\u2026"));
}

} // namespace Connector::Ui
