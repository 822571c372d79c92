#pragma once

#include "ui/logins/loginaction.h"
#include "ui/logins/loginrow.h"
#include "ui/widgets/card.h"

class QAction;
class QMenu;
class QPushButton;

namespace Connector::Ui {

class CopyField;
class TextLabel;

/// The address to type into the accounting package, and what can be done with the login.
class LoginAddressCard final : public Card
{
    Q_OBJECT

public:
    explicit LoginAddressCard(const Clock &clock, QWidget *parent = nullptr);

    void describe(const LoginRow &row);
    /// One sentence under the buttons, for an outcome that the row does not show; empty hides it.
    void setNotice(const QString &text);

signals:
    void addressCopied();
    void requested(Connector::Ui::LoginAction action);

protected:
    void changeEvent(QEvent *event) override;

private:
    QLayout *makeButtons();
    void retranslate();

    TextLabel *m_title;
    CopyField *m_address;
    QPushButton *m_renew;
    QPushButton *m_test;
    QPushButton *m_more;
    QMenu *m_menu;
    QAction *m_secret;
    QAction *m_pause;
    QAction *m_edit;
    QAction *m_remove;
    bool m_paused = false;
    TextLabel *m_notice;
};

} // namespace Connector::Ui
