#include "identity/myinvois/tokendoubt.h"

#include "profiles/addresses.h"

namespace Connector::Identity::MyInvois {

using namespace Qt::StringLiterals;

/// SG and OG became IG, digits unchanged (SDK site, FAQ).
static QString currentForm(const QString &tin)
{
    const QString upper = tin.trimmed().toUpper();
    if (upper.startsWith("SG"_L1) || upper.startsWith("OG"_L1))
        return "IG"_L1 + upper.mid(2);
    return upper;
}

static QString withoutSlash(QString issuer)
{
    while (issuer.endsWith(u'/'))
        issuer.chop(1);
    return issuer;
}

static std::optional<Error> issuerDoubt(const Claims &claims, const LoginRequest &request)
{
    const QString expected = Profiles::expectedIssuer(request.profile.environment);
    if (expected.isEmpty() || claims.issuer.isEmpty() || withoutSlash(claims.issuer) == expected)
        return {};
    return Error{.code = ErrorCode::TokenWrongEnvironment, .detail = "issuer "_L1 + claims.issuer};
}

static std::optional<Error> tinDoubt(const Claims &claims, const LoginRequest &request)
{
    const bool forAnother = !request.onBehalfOf.isEmpty();
    const QString expected =
        currentForm(forAnother ? request.onBehalfOf.tin : request.profile.expectTin);
    const QString actual = currentForm(claims.taxpayerTin);
    if (expected.isEmpty() || actual.isEmpty() || expected == actual)
        return {};
    const bool personal =
        !forAnother && actual.startsWith("IG"_L1) && !expected.startsWith("IG"_L1);
    return Error{.code = personal ? ErrorCode::TinPersonalProfile : ErrorCode::TinMismatch,
                 .detail = "expected "_L1 + expected + ", the token is for "_L1 + actual};
}

std::optional<Error> doubtAbout(const Claims &claims, const LoginRequest &request)
{
    // First things first: in the wrong environment every TIN is another one.
    if (const auto doubt = issuerDoubt(claims, request))
        return doubt;
    return tinDoubt(claims, request);
}

} // namespace Connector::Identity::MyInvois
