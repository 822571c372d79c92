#pragma once

#include "base/secretstring.h"
#include "profiles/connectionprofile.h"

#include <QList>
#include <QString>

namespace Connector::Ui {

/// The steps of adding a login, in their order.
enum class WizardStep { Environment, Login, Credentials, Taxpayers, Trial, Package, Done };

/// What a person has typed so far, field by field as typed. Stored nowhere; the secrets are wiped
/// with it. Move-only because of them.
struct Draft
{
    Profiles::Environment environment = Profiles::Environment::Practice;
    Profiles::LoginMode login = Profiles::LoginMode::Taxpayer;
    QString name = {};
    QString clientId = {};
    SecretString secret1 = {};
    SecretString secret2 = {};
    /// YYYY-MM-DD, or empty.
    QString expires = {};
    /// One taxpayer per line, as pasted or read from a file.
    QString taxpayers = {};
};

/// The steps that this draft takes: only intermediaries have taxpayers to list, and in Practice
/// theirs are known.
QList<WizardStep> stepsOf(const Draft &draft);
/// The step after this one, or before it; the same at either end.
WizardStep stepAfter(const Draft &draft, WizardStep step);
WizardStep stepBefore(const Draft &draft, WizardStep step);

/// Whether one can still go back from here: from Package on the login is stored.
bool mayGoBack(WizardStep step);

/// Chooses an environment or a kind of login. What was typed for another environment is dropped, so
/// that credentials are never mixed.
void choose(Draft &draft, Profiles::Environment environment);
void choose(Draft &draft, Profiles::LoginMode login);

} // namespace Connector::Ui
