#pragma once

#include "ui/logins/loginaction.h"
#include "ui/logins/loginrow.h"
#include "ui/widgets/addresscard.h"

#include <QPointer>

class QAction;
class QMenu;
class QPushButton;

namespace Connector::Ui {

/// The address to type into the accounting package, and what can be done with the login.
class LoginAddressCard final : public AddressCard
{
    Q_OBJECT

public:
    explicit LoginAddressCard(const Clock &clock, QWidget *parent = nullptr);

    void describe(const LoginRow &row);
    /// Everything that can be done with the login, as a menu beside its row.
    void popUp(const QPoint &place);
    /// Whatever is open is about a login that is no longer the one described.
    void closeMenus();

signals:
    void requested(Connector::Ui::LoginAction action);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectParts();
    void retranslate();
    void namePause();
    void keepFocus(bool mayRenew);

    QPushButton *m_signIn;
    QPushButton *m_renew;
    QPushButton *m_test;
    /// Instead of the test, which would only say again that the login fails.
    QPushButton *m_cause;
    QPushButton *m_more;
    QMenu *m_menu;
    QPointer<QMenu> m_popup;
    /// It had the focus when it was pressed, and cannot have it until the login is over.
    QPointer<QPushButton> m_pressed;
    QAction *m_signInAgain;
    QAction *m_secret;
    QAction *m_pause;
    QAction *m_edit;
    QAction *m_remove;
    bool m_paused = false;
    bool m_forAllClients = false;
};

} // namespace Connector::Ui
