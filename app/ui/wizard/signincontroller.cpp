#include "ui/wizard/signincontroller.h"

#include "application/services.h"
#include "ui/logins/malaysiantime.h"
#include "ui/shell/browser.h"
#include "ui/wizard/draftrules.h"
#include "ui/wizard/signinpage.h"
#include "ui/wizard/wizard.h"

namespace Connector::Ui {

using Application::DraftSignIn;

SignInController::SignInController(Wizard &wizard, Application::Services &services,
                                   Browser &browser, QObject *parent)
    : QObject(parent)
    , m_wizard(wizard)
    , m_services(services)
    , m_browser(browser)
{
    SignInPage &page = wizard.signInPage();
    connect(&page, &SignInPage::pageRequested, this, &SignInController::openPage);
    connect(&page, &SignInPage::addressPasted, this, [this](const QString &address) {
        if (m_signIn)
            m_signIn->finish(address);
    });
    connect(&wizard, &Wizard::entering, this, [this](WizardStep step) {
        // Whoever goes back may type something else, and the page begins anew.
        if (step == WizardStep::Credentials || step == WizardStep::SignIn)
            m_signIn.reset();
    });
}

SignInController::~SignInController() = default;

std::optional<SignInController::SignedIn> SignInController::signedIn() const
{
    return m_wizard.draft().isSignedIn ? m_signedIn : std::nullopt;
}

void SignInController::forget()
{
    m_signIn.reset();
    m_signedIn.reset();
}

Result<> SignInController::prepare()
{
    if (m_signIn)
        return {};
    auto checked = connectionOf(m_wizard.draft(), m_services.profiles(),
                                malaysianTime(m_services.clock().now().wall).date());
    if (!checked)
        return checked.error();
    m_signIn = std::make_unique<DraftSignIn>(
        DraftSignIn::Rooms{m_services.upstreams(), m_services.broker(), m_services.clock()},
        checked->profile, std::move(checked->credentials));
    SignInPage &page = m_wizard.signInPage();
    connect(m_signIn.get(), &DraftSignIn::exchanging, &page, &SignInPage::showExchanging);
    connect(m_signIn.get(), &DraftSignIn::turnedAway, &page, &SignInPage::showTurnedAway);
    connect(m_signIn.get(), &DraftSignIn::ended, this, &SignInController::onEnded);
    return {};
}

void SignInController::openPage()
{
    SignInPage &page = m_wizard.signInPage();
    if (const auto prepared = prepare(); !prepared) {
        page.showFailed(prepared.error());
        return;
    }
    const auto started = m_signIn->begin();
    if (!started) {
        page.showFailed(started.error());
        return;
    }
    page.showOpened({.page = started->page,
                     .inBrowser = m_browser.open(started->page),
                     .isListening = started->isListening,
                     .obstacle = started->obstacle});
}

void SignInController::onEnded(const Result<SignedIn> &result)
{
    if (!result) {
        m_wizard.signInPage().showFailed(result.error());
        return;
    }
    m_signedIn = *result;
    const QString business = result->facts.value(QStringLiteral("business_name"));
    // What the token opens, for the live test.
    m_signedIn->grant.note = business;
    m_wizard.draft().isSignedIn = true;
    m_wizard.signInPage().showSignedIn(business, result->doubt);
    if (!result->doubt && m_wizard.step() == WizardStep::SignIn)
        m_wizard.signInPage().goOn();
}

} // namespace Connector::Ui
