#include "ui/logins/logincards.h"

#include "ui/widgets/menubutton.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QPushButton>

namespace Connector::Ui {

LoginAddressCard::LoginAddressCard(const Clock &clock, QWidget *parent)
    : AddressCard(clock, parent)
    , m_signIn(addButton(QStringLiteral("signIn")))
    , m_renew(addButton(QStringLiteral("renew")))
    , m_test(addButton(QStringLiteral("test")))
    , m_cause(addButton(QStringLiteral("cause")))
    , m_more(addButton(QStringLiteral("more")))
    , m_menu(new QMenu(this))
    , m_signInAgain(m_menu->addAction(QString()))
    , m_secret(m_menu->addAction(QString()))
    , m_pause(m_menu->addAction(QString()))
    , m_edit(m_menu->addAction(QString()))
    , m_remove(m_menu->addAction(QString()))
{
    m_signInAgain->setObjectName(QStringLiteral("signInAgain"));
    m_secret->setObjectName(QStringLiteral("replaceSecret"));
    m_pause->setObjectName(QStringLiteral("pause"));
    m_edit->setObjectName(QStringLiteral("edit"));
    m_remove->setObjectName(QStringLiteral("remove"));
    openFrom(*m_more, *m_menu);
    m_cause->hide();
    m_signIn->hide();
    connectParts();
    retranslate();
}

void LoginAddressCard::connectParts()
{
    const auto asks = [this](LoginAction action) {
        return [this, action] { emit requested(action); };
    };
    connect(m_signIn, &QPushButton::clicked, this, asks(LoginAction::SignIn));
    connect(m_signInAgain, &QAction::triggered, this, asks(LoginAction::SignIn));
    connect(m_renew, &QPushButton::clicked, this, asks(LoginAction::Renew));
    connect(m_test, &QPushButton::clicked, this, asks(LoginAction::Test));
    connect(m_cause, &QPushButton::clicked, this, asks(LoginAction::FindCause));
    connect(m_secret, &QAction::triggered, this, asks(LoginAction::ReplaceSecret));
    connect(m_edit, &QAction::triggered, this, asks(LoginAction::Edit));
    connect(m_remove, &QAction::triggered, this, asks(LoginAction::Remove));
    connect(m_pause, &QAction::triggered, this,
            [this] { emit requested(m_paused ? LoginAction::Resume : LoginAction::Pause); });
}

void LoginAddressCard::describe(const LoginRow &row)
{
    setAddress(row.address);
    for (QPushButton *button : {m_renew, m_test}) {
        if (button->hasFocus() && !mayRenew(row))
            m_pressed = button;
    }
    m_signIn->setVisible(needsSignIn(row));
    m_signInAgain->setVisible(row.signsIn);
    m_renew->setVisible(!needsSignIn(row));
    m_renew->setEnabled(mayRenew(row));
    m_test->setEnabled(mayRenew(row));
    m_test->setVisible(!row.error);
    m_cause->setVisible(row.error.has_value());
    // The secrets of Practice are published; there are no others.
    m_secret->setEnabled(row.environment != Profiles::Environment::Practice);
    m_paused = row.state == Broker::LoginState::Paused;
    m_forAllClients = !row.name.taxpayer.isEmpty();
    namePause();
    keepFocus(mayRenew(row));
}

void LoginAddressCard::keepFocus(bool mayRenew)
{
    if (!m_pressed || !mayRenew)
        return;
    // Unless somebody has gone on meanwhile.
    QPushButton *button = m_pressed->isHidden() ? m_cause : m_pressed.data();
    if (isAncestorOf(window()->focusWidget()) && !m_menu->isVisible())
        button->setFocus(Qt::OtherFocusReason);
    m_pressed = nullptr;
}

void LoginAddressCard::popUp(const QPoint &place)
{
    closeMenus();
    m_popup = new QMenu(this);
    m_popup->setAttribute(Qt::WA_DeleteOnClose);
    for (QPushButton *button : {m_signIn, m_renew, m_test, m_cause}) {
        if (button->isHidden())
            continue;
        QAction *action = m_popup->addAction(button->text());
        action->setEnabled(button->isEnabled());
        connect(action, &QAction::triggered, button, &QPushButton::click);
    }
    m_popup->addSeparator();
    m_popup->addActions(m_menu->actions());
    m_popup->popup(place);
}

void LoginAddressCard::closeMenus()
{
    m_pressed = nullptr;
    m_menu->close();
    if (m_popup)
        m_popup->close();
}

void LoginAddressCard::namePause()
{
    // The clients of an intermediary share its credentials, and stand still together.
    if (m_forAllClients)
        m_pause->setText(m_paused ? tr("Resume with all clients") : tr("Pause with all clients"));
    else
        m_pause->setText(m_paused ? tr("Resume") : tr("Pause"));
}

void LoginAddressCard::changeEvent(QEvent *event)
{
    AddressCard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LoginAddressCard::retranslate()
{
    setTitle(tr("Address for your accounting package"));
    m_signIn->setText(tr("Sign in"));
    m_signInAgain->setText(tr("Sign in again"));
    m_renew->setText(tr("Renew now"));
    m_renew->setToolTip(tr("Log in again now (Ctrl+R)"));
    m_test->setText(tr("Test"));
    m_test->setToolTip(tr("Log in and say what came of it"));
    m_cause->setText(tr("Why?"));
    m_cause->setToolTip(tr("Find the cause: check this login step by step"));
    m_secret->setText(tr("Replace secret\u2026"));
    m_more->setText(tr("More"));
    namePause();
    m_edit->setText(tr("Edit\u2026"));
    m_remove->setText(tr("Remove\u2026"));
}

} // namespace Connector::Ui
