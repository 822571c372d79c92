#pragma once

#include "application/signins.h"
#include "ui/logins/logindialogs.h"

namespace Connector::Ui {

class CopyField;

/// A sign-in that goes on in the browser: its page for another browser, and a place for the address
/// it ends at, where it cannot come back by itself. confirmed() means: use that address.
class SignInDialog final : public LoginDialog
{
    Q_OBJECT

public:
    SignInDialog(Profiles::ConnectionProfile profile, Application::SignIns::Started started,
                 bool inBrowser, const Clock &clock, QWidget *parent = nullptr);

    QString address() const;

private:
    void retranslate() override;

    Profiles::ConnectionProfile m_profile;
    Application::SignIns::Started m_started;
    bool m_isInBrowser;
    QLineEdit *m_address;
    TextLabel *m_remark;
    CopyField *m_page;
    Field *m_pageField;
    Field *m_addressField;
};

} // namespace Connector::Ui
