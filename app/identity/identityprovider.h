#pragma once

#include "base/secretstring.h"
#include "identity/tokengrant.h"
#include "profiles/connectionprofile.h"

#include <QObject>

#include <functional>
#include <variant>

namespace Connector::Identity {

/// One login to be sent: everything but the secret.
struct LoginRequest
{
    /// Copied, so that an edit meanwhile cannot change what is being sent.
    Profiles::ConnectionProfile profile = {};
    /// The full address of the token endpoint.
    QUrl tokenUrl = {};
    /// Empty for a taxpayer login.
    Profiles::Taxpayer onBehalfOf = {};
    /// What stands for the person of an earlier sign-in; none for systems without one.
    SharedSecret refreshToken = {};
    /// Instead of it, the code that a sign-in has just ended with (RFC 6749 section 4.1.3).
    SharedSecret signInCode = {};
    /// Of the company file's user, for the calls that come after the login; none for most.
    SharedSecret filePassword = {};
};

using LoginOutcome = std::variant<TokenGrant, LoginFailure>;

/// Speaks one system's login protocol. Sends exactly one request per call, within a deadline of its
/// own (15 s), and answers exactly once. Decides nothing about when or how often. Main thread.
class IdentityProvider : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IdentityProvider)

public:
    explicit IdentityProvider(QObject *parent = nullptr)
        : QObject(parent)
    {}

    virtual void logIn(LoginRequest request, SecretString secret,
                       std::function<void(LoginOutcome)> done) = 0;
    /// Logins allowed per minute and client id.
    virtual int loginsPerMinute(Profiles::Environment environment) const = 0;
};

} // namespace Connector::Identity
