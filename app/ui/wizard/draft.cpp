#include "ui/wizard/draft.h"

#include "identity/systems.h"
#include "practice/scenarios.h"

#include <algorithm>

namespace Connector::Ui {

using Profiles::Environment;
using Profiles::LoginMode;
using Profiles::System;

namespace {

QString practiceClientId(LoginMode login)
{
    const auto &all = Practice::scenarios();
    const auto usual =
        std::ranges::find(all, login == LoginMode::Intermediary, &Practice::Scenario::intermediary);
    return usual == all.end() ? QString() : usual->clientId;
}

void forgetProposedName(Draft &draft)
{
    if (!draft.isNamed)
        draft.name.clear();
}

void forget(Draft &draft)
{
    draft.clientId.clear();
    draft.secret1 = {};
    draft.secret2 = {};
    draft.isTypingSecret = false;
    draft.filePassword = {};
    draft.expires.clear();
    draft.taxpayers.clear();
    draft.fields.clear();
    draft.isSignedIn = false;
}

} // namespace

bool isPractice(const Draft &draft)
{
    return draft.environment == Environment::Practice;
}

QList<WizardStep> stepsOf(const Draft &draft)
{
    QList<WizardStep> steps{WizardStep::Environment};
    if (draft.system == System::MyInvois || isPractice(draft))
        steps << WizardStep::Login;
    steps << WizardStep::Credentials;
    if (draft.login == LoginMode::Intermediary && !isPractice(draft))
        steps << WizardStep::Taxpayers;
    if (Identity::systemOf(draft.system).signIn() && !isPractice(draft))
        steps << WizardStep::SignIn;
    return steps << WizardStep::Trial << WizardStep::Package << WizardStep::Done;
}

WizardStep stepAfter(const Draft &draft, WizardStep step)
{
    const QList<WizardStep> steps = stepsOf(draft);
    const qsizetype next = steps.indexOf(step) + 1;
    return next < steps.size() ? steps.at(next) : step;
}

WizardStep stepBefore(const Draft &draft, WizardStep step)
{
    const QList<WizardStep> steps = stepsOf(draft);
    const qsizetype position = steps.indexOf(step);
    return position > 0 ? steps.at(position - 1) : step;
}

bool mayGoBack(WizardStep step)
{
    return step != WizardStep::Environment && step != WizardStep::Package
        && step != WizardStep::Done;
}

bool holdsWork(const Draft &draft)
{
    if (draft.isNamed)
        return true;
    // There the scenario fills the fields.
    if (isPractice(draft))
        return false;
    for (auto field = draft.fields.cbegin(); field != draft.fields.cend(); ++field) {
        // The usual one stands there before anybody types.
        if (field.key() != u"redirect_uri" && !field->isEmpty())
            return true;
    }
    return draft.isTypingSecret || draft.isSignedIn || !draft.clientId.isEmpty()
        || !draft.secret1.isEmpty() || !draft.secret2.isEmpty() || !draft.filePassword.isEmpty()
        || !draft.expires.isEmpty() || !draft.taxpayers.isEmpty();
}

void choose(Draft &draft, Environment environment)
{
    const bool isSameSystem = draft.system == System::MyInvois || isPractice(draft);
    const bool isReady = environment != Environment::Practice || !draft.clientId.isEmpty();
    if (draft.environment == environment && isSameSystem && isReady)
        return;
    forget(draft);
    if (draft.system != System::MyInvois)
        forgetProposedName(draft);
    draft.system = System::MyInvois;
    draft.environment = environment;
    choose(draft, draft.login);
}

void choose(Draft &draft, System system)
{
    if (draft.system == system && !isPractice(draft))
        return;
    forget(draft);
    forgetProposedName(draft);
    draft.system = system;
    draft.environment = Environment::Production;
    draft.login = LoginMode::Taxpayer;
}

void choose(Draft &draft, LoginMode login)
{
    const bool isNew = draft.login != login || draft.clientId.isEmpty();
    // The proposed name speaks of the kind.
    if (draft.login != login)
        forgetProposedName(draft);
    draft.login = login;
    if (draft.environment == Environment::Practice && isNew)
        chooseScenario(draft, practiceClientId(login));
}

void chooseScenario(Draft &draft, const QString &clientId)
{
    const Practice::Scenario *scenario = Practice::scenarioOfClient(clientId);
    if (!scenario)
        return;
    draft.clientId = scenario->clientId;
    draft.system = Profiles::systemFromText(scenario->system).value_or(System::MyInvois);
    draft.fields = scenario->settings;
}

} // namespace Connector::Ui
