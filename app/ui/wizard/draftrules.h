#pragma once

#include "commands/connectioninput.h"
#include "ui/theme/tokens.h"
#include "ui/wizard/draft.h"

#include <QDate>
#include <QStringList>

namespace Connector::Ui {

/// What is said under a field, and whether the draft may go on with it.
struct Verdict
{
    enum class Kind {
        /// Nothing typed, and nothing wrong with that yet.
        Open,
        Good,
        /// Accepted, with something to think about.
        Doubtful,
        Bad,
    };

    Kind kind = Kind::Open;
    QString words = {};
    bool allows = true;

    bool operator==(const Verdict &) const = default;
};

/// In which tone a verdict of this kind is said.
Tone toneOf(Verdict::Kind kind);

// The rules of profiles/ with their words, one function per field. Pure; in the language of the
// program. None of them quotes a secret.

/// `taken` are the names that other connections have.
Verdict verdictOnName(const QString &name, const QStringList &taken);
/// The first secret is looked at too: an id and a secret in each other's field are told apart.
/// Another login of `others` with the same id shares its limit of logins, and is seldom meant.
Verdict verdictOnClientId(const Draft &draft,
                          const QList<Profiles::ConnectionProfile> &others = {});
Verdict verdictOnSecret1(const Draft &draft);
/// Recommended, not required.
Verdict verdictOnSecret2(const Draft &draft);
Verdict verdictOnExpiry(const QString &text, const QDate &today);
/// A field of a system other than MyInvois, by its name in the contract: "client_id",
/// "client_secret", "api_url", or a setting of that system.
Verdict verdictOnField(const Draft &draft, const QString &field);
/// The field is there to be answered: of some, others decide that.
bool isAsked(const Draft &draft, const QString &field);

/// Whether the step holds everything that the next one needs.
bool isComplete(WizardStep step, const Draft &draft, const QStringList &takenNames,
                const QDate &today);

/// The connection that this draft stands for, with its taxpayers; the secrets are copied. Errors:
/// those of Commands::checkConnection(), and InputRequired for an intermediary without taxpayers.
Result<Commands::CheckedConnection>
connectionOf(const Draft &draft, const Store::ProfileStore &profiles, const QDate &today);

QStringList namesOf(const QList<Profiles::ConnectionProfile> &profiles);

/// "My company", or with a number behind it what nobody is called yet.
QString proposedName(const Draft &draft, const QStringList &taken);

} // namespace Connector::Ui
