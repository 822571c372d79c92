#pragma once

#include "base/secretstring.h"
#include "profiles/connectionprofile.h"

#include <QList>
#include <QMap>
#include <QString>

namespace Connector::Ui {

/// The steps of adding a login, in their order.
enum class WizardStep { Environment, Login, Credentials, Taxpayers, SignIn, Trial, Package, Done };

/// What a person has typed so far, field by field as typed. Stored nowhere; the secrets are wiped
/// with it. Move-only because of them.
struct Draft
{
    Profiles::System system = Profiles::System::MyInvois;
    Profiles::Environment environment = Profiles::Environment::Practice;
    Profiles::LoginMode login = Profiles::LoginMode::Taxpayer;
    QString name = {};
    /// The name was typed; what was only proposed follows the choices and the language.
    bool isNamed = false;
    QString clientId = {};
    SecretString secret1 = {};
    SecretString secret2 = {};
    /// The first secret is under the keys: it comes here, and is judged, when its field is left.
    bool isTypingSecret = false;
    /// Of the company file's user, who is one of the fields.
    SecretString filePassword = {};
    /// YYYY-MM-DD, or empty.
    QString expires = {};
    /// One taxpayer per line, as pasted or read from a file.
    QString taxpayers = {};
    /// What only systems other than MyInvois ask for, by the names of the contract: "api_url",
    /// "token_body".
    QMap<QString, QString> fields = {};
    /// A person signed in with what is typed here; what that brought is not part of the draft.
    bool isSignedIn = false;
};

/// Practice plays every system, and begins as MyInvois.
bool isPractice(const Draft &draft);
/// The steps that this draft takes: only MyInvois logs in for somebody, only intermediaries have
/// taxpayers to list, and in Practice theirs are known; only some systems want a person to sign in.
QList<WizardStep> stepsOf(const Draft &draft);
/// The step after this one, or before it; the same at either end.
WizardStep stepAfter(const Draft &draft, WizardStep step);
WizardStep stepBefore(const Draft &draft, WizardStep step);

/// Whether one can still go back from here: from Package on the login is stored.
bool mayGoBack(WizardStep step);

/// Whether a person would have to type, paste or sign in once more if it were lost; what was only
/// chosen or proposed counts for nothing.
bool holdsWork(const Draft &draft);

/// Chooses an environment or a kind of login. What was typed for another environment is dropped, so
/// that credentials are never mixed.
/// An environment is one of MyInvois; other systems have one.
void choose(Draft &draft, Profiles::Environment environment);
void choose(Draft &draft, Profiles::System system);
void choose(Draft &draft, Profiles::LoginMode login);
/// Chooses what Practice plays, by the published client id.
void chooseScenario(Draft &draft, const QString &clientId);

} // namespace Connector::Ui
