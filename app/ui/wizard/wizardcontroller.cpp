#include "ui/wizard/wizardcontroller.h"

#include "application/services.h"
#include "base/logcategories.h"
#include "platform/autostart.h"
#include "ui/logins/malaysiantime.h"
#include "ui/packages/packagecredentials.h"
#include "ui/packages/packagerow.h"
#include "ui/packages/programname.h"
#include "ui/wizard/choicepages.h"
#include "ui/wizard/donepage.h"
#include "ui/wizard/draftrules.h"
#include "ui/wizard/packagepage.h"
#include "ui/wizard/trialpage.h"
#include "ui/wizard/wizard.h"

#include <QMessageBox>
#include <QPushButton>
#include <QTextDocument>

#include <algorithm>

namespace Connector::Ui {

using Application::LoginTrial;

WizardController::WizardController(Wizard &wizard, Application::Services &services,
                                   Platform::Autostart &autostart, Browser &browser,
                                   QObject *parent)
    : QObject(parent)
    , m_wizard(wizard)
    , m_services(services)
    , m_autostart(autostart)
    , m_signIn(wizard, services, browser)
{
    connect(&services, &Application::Services::audited, this, &WizardController::onAudited);
    connect(&services.profiles(), &Store::ProfileStore::removed, this,
            &WizardController::onRemoved);
    connect(&wizard, &Wizard::entering, this, &WizardController::onEntering);
    connect(&wizard, &Wizard::cancelRequested, this, &WizardController::cancel);
    connect(&wizard, &Wizard::laterRequested, this, &WizardController::left);
    connect(&wizard, &Wizard::finished, this, &WizardController::leave);
    connect(&wizard.environmentPage(), &EnvironmentPage::languageRequested, this,
            &WizardController::languageRequested);
    connect(&wizard.trialPage(), &TrialPage::trialRequested, this, &WizardController::tryDraft);
    connect(&wizard.trialPage(), &TrialPage::saveRequested, this, &WizardController::save);
    connect(&wizard.packagePage(), &PackagePage::credentialsRequested, this,
            &WizardController::makeCredentials);
    connect(&wizard.donePage(), &DonePage::startAtLoginRequested, this, [this](bool start) {
        (void)m_autostart.set(start);
        // What the system says now, not what was asked for.
        m_wizard.donePage().setStartsAtLogin(m_autostart.isOn());
    });
}

WizardController::~WizardController() = default;

void WizardController::open()
{
    // First: only what is visible can have the focus.
    emit shown();
    if (m_underWay) {
        tellSurroundings();
        m_wizard.resume();
        return;
    }
    m_underWay = true;
    const auto &all = m_services.profiles().all();
    m_wizard.begin(all.isEmpty() ? Profiles::Environment::Practice : all.constLast().environment);
}

void WizardController::setTrayExists(bool exists)
{
    m_wizard.donePage().setTrayExists(exists);
}

void WizardController::onEntering(WizardStep step)
{
    m_trial.reset();
    tellSurroundings();
    if (step == WizardStep::Done)
        m_wizard.donePage().setStartsAtLogin(m_autostart.isOn());
}

void WizardController::tellSurroundings()
{
    m_wizard.setSurroundings(m_services.profiles().all(),
                             malaysianTime(m_services.clock().now().wall).date());
}

void WizardController::tryDraft()
{
    TrialPage &page = m_wizard.trialPage();
    auto checked = connectionOf(m_wizard.draft(), m_services.profiles(),
                                malaysianTime(m_services.clock().now().wall).date());
    if (!checked) {
        page.setOutcome(TrialOutcome::Failed);
        page.showError(checked.error());
        return;
    }
    m_tried = checked->profile;
    const auto signedIn = m_signIn.signedIn();
    // Which company file the sign-in was for decides what the trial calls.
    if (signedIn)
        m_tried.settings.insert(signedIn->facts);
    auto trial = m_services.tryLogin(m_tried, std::move(checked->credentials),
                                     signedIn ? std::optional(signedIn->grant) : std::nullopt);
    if (!trial) {
        page.setOutcome(TrialOutcome::Failed);
        page.showError(trial.error());
        return;
    }
    m_trial = std::move(*trial);
    connect(m_trial.get(), &LoginTrial::changed, &page,
            [this, &page] { page.showSteps(m_trial->steps(), m_tried); });
    connect(m_trial.get(), &LoginTrial::finished, this, &WizardController::onTrialFinished);
    m_trial->start();
}

void WizardController::onTrialFinished()
{
    TrialPage &page = m_wizard.trialPage();
    page.showSteps(m_trial->steps(), m_tried);
    page.setOutcome(m_trial->hasPassed()          ? TrialOutcome::Passed
                        : m_trial->mayPassLater() ? TrialOutcome::MayPassLater
                                                  : TrialOutcome::Failed);
}

void WizardController::save()
{
    auto checked = connectionOf(m_wizard.draft(), m_services.profiles(),
                                malaysianTime(m_services.clock().now().wall).date());
    if (!checked) {
        m_wizard.trialPage().showError(checked.error());
        return;
    }
    // A person saw whose token it is and saved it: from now on another TIN is a surprise.
    if (m_trial && m_tried.environment != Profiles::Environment::Practice)
        checked->profile.expectTin = m_trial->ownTin();
    addSignIn(*checked);
    m_wizard.trialPage().setSaving(true);
    m_services.connections().add(
        checked->profile, std::move(checked->credentials),
        {this, [this, round = m_round](const Result<Profiles::ConnectionProfile> &saved) {
             onSaved(round, saved);
         }});
}

/// The refresh token goes into the keychain with the secret of the key.
void WizardController::addSignIn(Commands::CheckedConnection &checked) const
{
    const auto signedIn = m_signIn.signedIn();
    if (!signedIn)
        return;
    checked.credentials.secret2 = signedIn->grant.refreshToken->clone();
    checked.profile.settings.insert(signedIn->facts);
}

void WizardController::onSaved(int round, const Result<Profiles::ConnectionProfile> &saved)
{
    if (round != m_round) {
        if (saved)
            drop(saved->id);
        return;
    }
    m_wizard.trialPage().setSaving(false);
    if (!saved) {
        m_wizard.trialPage().showError(saved.error());
        return;
    }
    m_stored = *saved;
    m_wizard.goTo(WizardStep::Package);
    m_wizard.forgetSecrets();
    m_signIn.forget();
}

/// It was cancelled while the keychain wrote.
void WizardController::drop(const ConnectionId &id)
{
    m_services.connections().remove(id, {this, [](const Result<> &removed) {
                                             if (!removed)
                                                 qCWarning(lcApplication)
                                                     << "a cancelled login stays:"
                                                     << errorId(removed.error().code).data();
                                         }});
}

/// Somebody else took the login away that was stored a moment ago; or cancelling did.
void WizardController::onRemoved(const ConnectionId &id)
{
    if (m_stored && m_stored->id == id)
        leave();
}

void WizardController::makeCredentials()
{
    if (!m_stored || !m_client.isEmpty())
        return;
    NewPackage package{.name = m_stored->name, .connections = {m_stored->id}};
    if (isCalledOnly(*m_stored))
        package.rights = Store::Rights::Api;
    makePackage(m_services, package, {this, [this](const Result<PackageSettings> &made) {
                                          if (!made) {
                                              m_wizard.packagePage().showError(made.error());
                                              return;
                                          }
                                          m_client = LocalClientId(made->clientId);
                                          m_wizard.packagePage().showSettings(*made);
                                          m_awaitsCall = true;
                                      }});
}

void WizardController::onAudited(const QList<Audit::Entry> &entries)
{
    if (!m_awaitsCall)
        return;
    const auto call = std::ranges::find_if(entries, [this](const Audit::Entry &entry) {
        return entry.client == m_client && entry.verdict == Audit::Verdict::Granted;
    });
    if (call == entries.end())
        return;
    m_awaitsCall = false;
    m_wizard.packagePage().showReceived(programName(call->program), call->time);
}

void WizardController::cancel()
{
    if (!m_stored) {
        leave();
        return;
    }
    auto *question = new QMessageBox(QMessageBox::NoIcon, tr("Remove the new login?"),
                                     tr("Remove the new login?"), QMessageBox::NoButton, &m_wizard);
    question->setAttribute(Qt::WA_DeleteOnClose);
    // A name may look like markup.
    question->setInformativeText(Qt::convertFromPlainText(
        tr("%1 is stored already. Its secrets and the package's credentials go with it.")
            .arg(m_stored->name),
        Qt::WhiteSpaceNormal));
    auto *remove = question->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    auto *keep = question->addButton(tr("Keep it"), QMessageBox::AcceptRole);
    question->setDefaultButton(keep);
    question->setEscapeButton(question->addButton(QMessageBox::Cancel));
    connect(remove, &QPushButton::clicked, this, &WizardController::discardStored);
    connect(keep, &QPushButton::clicked, this, &WizardController::leave);
    question->open();
}

void WizardController::discardStored()
{
    if (!m_stored)
        return;
    if (!m_client.isEmpty())
        (void)m_services.clients().remove(m_client);
    m_services.connections().remove(m_stored->id,
                                    {this, [this](const Result<> &removed) {
                                         if (!removed)
                                             m_wizard.packagePage().showError(removed.error());
                                     }});
}

void WizardController::leave()
{
    m_trial.reset();
    m_signIn.forget();
    ++m_round;
    m_awaitsCall = false;
    m_stored.reset();
    m_client = LocalClientId();
    m_underWay = false;
    m_wizard.clear();
    emit left();
}

} // namespace Connector::Ui
