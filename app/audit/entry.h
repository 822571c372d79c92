#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "profiles/taxpayer.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Connector::Audit {

/// What happened.
enum class Event {
    /// A package, or a person at the command line, got a token.
    HandOut,
    /// A call of a package went to the upstream through /api.
    ApiCall,
    /// A package, or whoever called, got none.
    Refusal,
    Login,
    Renewal,
    CredentialsChanged,
    ClientAdded,
    /// What a package may use; the note says what came and went: "+agent -kedai".
    ClientChanged,
    ClientRotated,
    ClientRevoked,
    /// A package gave a token back (RFC 7009).
    TokenRevoked,
    /// Somebody asked why a login fails; the note is the incident that the log has too.
    Diagnosis,
};

/// How it ended.
enum class Verdict { Granted, Refused, Failed, Done };

/// The published words: "hand_out", "granted". Never translated.
QString toText(Event event);
QString toText(Verdict verdict);
std::optional<Event> eventFromText(QStringView text);
std::optional<Verdict> verdictFromText(QStringView text);

/// One line of the audit. Holds ids and codes, never a secret and never a token.
struct Entry
{
    /// Wall clock; of the first of `count`.
    Milliseconds time{0};
    Event event = Event::Refusal;
    Verdict verdict = Verdict::Refused;
    /// Empty where none is concerned or the caller named none that exists.
    LocalClientId client = {};
    ConnectionId connection = {};
    Profiles::Taxpayer taxpayer = {};
    /// The id of an error, or the error that OAuth has for it; empty if nothing went wrong.
    QByteArray code = {};
    /// tokenMark() of the token that was handed out.
    QByteArray token = {};
    /// Executables that asked, if known: a few, separated by " | ".
    QString program = {};
    /// What a person typed as a reason.
    QString note = {};
    /// The longest of `count`.
    Milliseconds duration{0};
    /// How many there were within one second.
    int count = 1;
    /// By these the program is found when the entry is written, see AuditLog::ProgramOf.
    QList<quint64> callers = {};

    bool operator==(const Entry &) const = default;
};

/// Equal but for their time within one second, duration, count and callers.
bool isSameWithinSecond(const Entry &left, const Entry &right);
/// Agrees with isSameWithinSecond().
size_t hashWithinSecond(const Entry &entry);

/// Makes one entry of two that are the same within a second.
void merge(Entry &entry, const Entry &more);

/// The first twelve hexadecimal digits of the SHA-256 of a token: enough to find it again in two
/// lists, useless for a call.
QByteArray tokenMark(QByteArrayView token);

} // namespace Connector::Audit
