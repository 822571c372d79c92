#include "ui/logins/logincards.h"

#include "ui/widgets/copyfield.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace Connector::Ui {

namespace {

constexpr QMargins CardMargins{Space::Two, Space::Two - 1, Space::Two, Space::Two - 1};

} // namespace

LoginAddressCard::LoginAddressCard(const Clock &clock, QWidget *parent)
    : Card(parent)
    , m_title(new TextLabel(TextRole::CardTitle, Tone::Quiet, this))
    , m_address(new CopyField(clock, tr("Address for your accounting package"), this))
    , m_renew(new QPushButton(this))
    , m_test(new QPushButton(this))
    , m_more(new QPushButton(this))
    , m_menu(new QMenu(this))
    , m_secret(m_menu->addAction(QString()))
    , m_pause(m_menu->addAction(QString()))
    , m_edit(m_menu->addAction(QString()))
    , m_remove(m_menu->addAction(QString()))
    , m_notice(new TextLabel(TextRole::Caption, Tone::Waiting, this))
{
    m_renew->setObjectName(QStringLiteral("renew"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(CardMargins);
    column->setSpacing(Space::One);
    column->addWidget(m_title);
    column->addWidget(m_address);
    column->addSpacing(Space::Half);
    column->addLayout(makeButtons());
    m_notice->setWordWrap(true);
    m_notice->hide();
    column->addWidget(m_notice);
    column->addStretch();
    connect(m_address, &CopyField::copied, this, &LoginAddressCard::addressCopied);
    retranslate();
}

QLayout *LoginAddressCard::makeButtons()
{
    m_test->setObjectName(QStringLiteral("test"));
    m_secret->setObjectName(QStringLiteral("replaceSecret"));
    m_more->setObjectName(QStringLiteral("more"));
    m_pause->setObjectName(QStringLiteral("pause"));
    m_edit->setObjectName(QStringLiteral("edit"));
    m_remove->setObjectName(QStringLiteral("remove"));
    m_more->setMenu(m_menu);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_renew, m_test, m_more})
        buttons->addWidget(button);
    buttons->addStretch();
    const auto asks = [this](LoginAction action) {
        return [this, action] { emit requested(action); };
    };
    connect(m_renew, &QPushButton::clicked, this, asks(LoginAction::Renew));
    connect(m_test, &QPushButton::clicked, this, asks(LoginAction::Test));
    connect(m_secret, &QAction::triggered, this, asks(LoginAction::ReplaceSecret));
    connect(m_edit, &QAction::triggered, this, asks(LoginAction::Edit));
    connect(m_remove, &QAction::triggered, this, asks(LoginAction::Remove));
    connect(m_pause, &QAction::triggered, this,
            [this] { emit requested(m_paused ? LoginAction::Resume : LoginAction::Pause); });
    return buttons;
}

void LoginAddressCard::describe(const LoginRow &row)
{
    m_address->setText(row.address);
    m_renew->setEnabled(mayRenew(row));
    m_test->setEnabled(mayRenew(row));
    // The secrets of Practice are published; there are no others.
    m_secret->setEnabled(row.environment != Profiles::Environment::Practice);
    m_paused = row.state == Broker::LoginState::Paused;
    m_pause->setText(m_paused ? tr("Resume") : tr("Pause"));
}

void LoginAddressCard::setNotice(const QString &text)
{
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
}

void LoginAddressCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LoginAddressCard::retranslate()
{
    m_title->setText(tr("Address for your accounting package"));
    m_renew->setText(tr("Renew now"));
    m_renew->setToolTip(tr("Log in again now (Ctrl+R)"));
    m_test->setText(tr("Test"));
    m_test->setToolTip(tr("Log in and say what came of it"));
    m_secret->setText(tr("Replace secret\u2026"));
    m_more->setText(tr("More"));
    m_pause->setText(m_paused ? tr("Resume") : tr("Pause"));
    m_edit->setText(tr("Edit\u2026"));
    m_remove->setText(tr("Remove\u2026"));
}

} // namespace Connector::Ui
