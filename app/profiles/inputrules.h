#pragma once

#include "base/result.h"
#include "base/secretstring.h"
#include "profiles/connectionprofile.h"

#include <QDate>
#include <QString>
#include <QUrl>

namespace Connector::Profiles {

/// What was done to an input before it was judged, so that a person can be told.
struct Cleaning
{
    bool trimmed = false;
    bool dashesOrSpacesRemoved = false;
    bool lineBreaksRemoved = false;
    bool invisibleCharactersRemoved = false;
    bool quotesRemoved = false;

    bool any() const
    {
        return trimmed || dashesOrSpacesRemoved || lineBreaksRemoved || invisibleCharactersRemoved
            || quotesRemoved;
    }
    bool operator==(const Cleaning &) const = default;
};

/// An input that passed, what was cleaned on the way, and what it probably should be.
template<typename T>
struct Checked
{
    T value;
    Cleaning cleaned = {};
    /// A TIN that breaks only the "ends in zero" or "no leading zero" rule of SDK FAQ is accepted
    /// as typed; this is what it would be by the rule. Empty otherwise.
    QString suggestion = {};
};

// Every rule names its field in Error::field and its limit in Error::detail. No rule touches the
// network. Sources: SDK site (FAQ, Login as taxpayer/intermediary), facts of docs/myinvois.

/// Spaces, line breaks, zero-width and other invisible characters and surrounding quotes go; the
/// rest stays as it is.
QString cleaned(const QString &text, Cleaning &cleaning);
/// The same for secret bytes, without ever making a QString of them.
SecretString cleanedSecret(const SecretString &secret, Cleaning &cleaning);

Result<QString> checkName(const QString &text);
Result<ConnectionId> checkId(const QString &text);
/// A UUID; known placeholders ("YOUR_CLIENT_ID", "0") and published practice ids are told apart.
/// Errors: CredentialsNotUuid, CredentialsPlaceholder, InputRequired.
Result<Checked<UpstreamClientId>> checkMyInvoisClientId(const QString &text);
/// Not empty, visible ASCII after cleaning, at most 512 bytes, no placeholder, and not the client
/// id itself (CredentialsSwapped is for a client id in the secret's place).
Result<Checked<SecretString>> checkSecret(const SecretString &secret,
                                          const UpstreamClientId &clientId, const QString &field);
Result<Checked<QString>> checkTin(const QString &text, const QString &field);
Result<Checked<QString>> checkRob(const QString &text, const QString &field);
/// `TIN` or `TIN:ROB`.
Result<Checked<Taxpayer>> checkTaxpayer(const QString &text, const QString &field);
/// A base address for environment custom: https, or http to loopback; no user, query or fragment;
/// the trailing slash goes.
Result<QUrl> checkAddress(const QString &text, const QString &field);
/// YYYY-MM-DD, a real day, not before today.
Result<QDate> checkExpiry(const QString &text, const QDate &today, const QString &field);

/// One line of a CSV file of connections or taxpayers.
struct CsvRow
{
    int line = 0;
    QStringList cells;
};
/// RFC 4180 with LF or CRLF, a byte order mark and `;` or tab as Excel writes them.
Result<QList<CsvRow>> parseCsv(const QByteArray &bytes);

} // namespace Connector::Profiles
