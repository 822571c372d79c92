#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/secretstring.h"

#include <QString>

#include <optional>

namespace Connector::Identity {

/// What a JWT says about itself, decoded for display and plausibility only; LHDN publishes no key,
/// so nothing here proves anything. All fields empty for an opaque token.
struct Claims
{
    QString issuer;
    /// `TaxpayerTIN`, older tokens `TaxTin`.
    QString taxpayerTin;
    /// The part of `name` before the colon: who owns the credentials.
    QString ownerTin;
    /// The ERP name in the portal, trimmed.
    QString erpName;
    bool intermediary = false;
    /// `IntermedTIN`: who acts, when that is somebody else than the taxpayer.
    QString intermediaryTin;
    /// `exp`, by the clock of the service.
    std::optional<Milliseconds> expires;
};

/// A successful login.
struct TokenGrant
{
    SharedSecret accessToken;
    QString tokenType;
    /// Empty if the answer named none.
    QString scope;
    /// From the moment of receipt.
    Seconds lifetime{0};
    Claims claims;
    /// Takes the place of the one that was sent, which is void from now on; none: nothing changed.
    SharedSecret refreshToken = {};
    /// What opens the company file in calls of the API, ready to be sent beside the token; none for
    /// most.
    SharedSecret companyFile = {};
    /// What the system said about itself, for a person ("2 company files: ..."); may be empty.
    QString note = {};
    /// Whether something about a token that works is not as expected: TokenWrongEnvironment,
    /// TinMismatch, TinPersonalProfile.
    std::optional<Error> doubt;
};

/// Who has to do something about a failed login.
enum class Remedy {
    /// Time: the same request may succeed later.
    Wait,
    /// A person: the same request will fail again.
    Person,
};

/// A login that gave no token, with the evidence that support staff need.
struct LoginFailure
{
    Error error;
    Remedy remedy = Remedy::Wait;
    /// True when only the login for this taxpayer is at fault, not the credentials.
    bool concernsTaxpayerOnly = false;
    /// 0 when nothing came back.
    int httpStatus = 0;
    /// The upstream's OAuth error code, reduced to visible ASCII ("invalid_client"); may be empty.
    QString upstreamError = {};
    /// The upstream's own words, reduced likewise, at most 200 characters.
    QString upstreamDescription = {};
    QString correlationId = {};
};

/// The secret itself was refused, so another one may do better: invalid_client, or revoked.
inline bool isSecretRefused(const LoginFailure &failure)
{
    return (failure.upstreamError == u"invalid_client"
            && failure.error.code != ErrorCode::CredentialsBlocked)
        || failure.error.code == ErrorCode::CredentialsRevoked;
}

} // namespace Connector::Identity
