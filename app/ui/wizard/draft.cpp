#include "ui/wizard/draft.h"

#include "practice/scenarios.h"

#include <algorithm>

namespace Connector::Ui {

using Profiles::Environment;
using Profiles::LoginMode;

namespace {

QString practiceClientId(LoginMode login)
{
    const auto &all = Practice::scenarios();
    const auto usual =
        std::ranges::find(all, login == LoginMode::Intermediary, &Practice::Scenario::intermediary);
    return usual == all.end() ? QString() : usual->clientId;
}

} // namespace

QList<WizardStep> stepsOf(const Draft &draft)
{
    QList<WizardStep> steps{WizardStep::Environment, WizardStep::Login, WizardStep::Credentials};
    if (draft.login == LoginMode::Intermediary && draft.environment != Environment::Practice)
        steps << WizardStep::Taxpayers;
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

void choose(Draft &draft, Environment environment)
{
    if (draft.environment == environment && !draft.clientId.isEmpty())
        return;
    draft.environment = environment;
    draft.clientId.clear();
    draft.secret1 = {};
    draft.secret2 = {};
    draft.expires.clear();
    draft.taxpayers.clear();
    choose(draft, draft.login);
}

void choose(Draft &draft, LoginMode login)
{
    const bool isNew = draft.login != login || draft.clientId.isEmpty();
    // The proposed name speaks of the kind.
    if (draft.login != login)
        draft.name.clear();
    draft.login = login;
    if (draft.environment == Environment::Practice && isNew)
        draft.clientId = practiceClientId(login);
}

} // namespace Connector::Ui
