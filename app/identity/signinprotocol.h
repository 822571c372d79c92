#pragma once

#include "base/result.h"
#include "base/secretstring.h"
#include "profiles/connectionprofile.h"

#include <QByteArray>
#include <QDate>
#include <QUrl>

namespace Connector::Identity {

/// What a sign-in ended with.
struct SignInAnswer
{
    SharedSecret code = {};
    /// What the answer said about the connection, for ConnectionProfile::settings.
    QMap<QString, QString> facts = {};
    /// The sign-in worked, yet something about it is not as expected.
    std::optional<Error> doubt = {};
};

/// How a person signs in to a system in the browser (RFC 6749 section 4.1): which page, and what
/// the address it ends at says. Pure; what runs the sign-in is application/signins.
class SignInProtocol
{
public:
    virtual ~SignInProtocol() = default;

    /// The page to open. `state` ties its answer to this sign-in (RFC 6749 section 10.12).
    virtual QUrl page(const Profiles::ConnectionProfile &profile, const QUrl &practice,
                      const QByteArray &state) const = 0;
    /// Where the browser ends, exactly as it is registered.
    virtual QString redirectUri(const Profiles::ConnectionProfile &profile) const = 0;
    /// Reads the address that the browser ended at, or what a person copied of it. Errors:
    /// MyobStateMismatch (compared in constant time), MyobConsentRefused, MyobRedirectMismatch,
    /// MyobScopeGeneration, InputRequired (no code in it).
    virtual Result<SignInAnswer> read(const QString &address,
                                      const Profiles::ConnectionProfile &profile,
                                      const QByteArray &state) const = 0;
    virtual bool isSignedIn(const Profiles::ConnectionProfile &profile) const = 0;
    /// When the consent was given, for the settings and for the yearly reminder.
    virtual QMap<QString, QString> signedIn(const QDate &today) const = 0;
    virtual std::optional<Error> reminder(const Profiles::ConnectionProfile &profile,
                                          const QDate &today) const = 0;
};

} // namespace Connector::Identity
