#pragma once

#include "application/draftsignin.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Connector::Application {
class Services;
}

namespace Connector::Ui {

class Browser;
class Wizard;

/// Runs the sign-in of a draft: opens the page, waits for the browser or a pasted address, and
/// holds in memory what it brought until the login is stored or the wizard is left. Everything
/// passed in has to outlive it. Main thread.
class SignInController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignInController)

public:
    using SignedIn = Application::DraftSignIn::SignedIn;

    SignInController(Wizard &wizard, Application::Services &services, Browser &browser,
                     QObject *parent = nullptr);
    ~SignInController() override;

    /// Nothing, unless a person signed in with what the draft holds now.
    std::optional<SignedIn> signedIn() const;
    void forget();

private:
    void openPage();
    Result<> prepare();
    void onEnded(const Result<SignedIn> &result);

    Wizard &m_wizard;
    Application::Services &m_services;
    Browser &m_browser;
    std::unique_ptr<Application::DraftSignIn> m_signIn;
    std::optional<SignedIn> m_signedIn;
};

} // namespace Connector::Ui
