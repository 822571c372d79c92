#include "identity/myinvois/refusal.h"

#include <algorithm>
#include <optional>

namespace Connector::Identity::MyInvois {

using namespace Qt::StringLiterals;

namespace {

struct OauthRow
{
    QLatin1StringView code;
    ErrorCode meaning;
    Remedy remedy = Remedy::Person;
    /// In a login for somebody else it is about that taxpayer, and means this.
    std::optional<ErrorCode> aboutTaxpayer = {};
};

// RFC 6749 section 5.2 and the SDK's login pages, which spell unauthorized_client the British way.
// invalid_request is about the taxpayer there because of our request only onbehalfof varies.
const OauthRow oauthRows[] = {
    {"invalid_client"_L1, ErrorCode::CredentialsRejected},
    {"invalid_grant"_L1, ErrorCode::CredentialsRejected, Remedy::Person,
     ErrorCode::IntermediaryNotAppointed},
    {"unauthorized_client"_L1, ErrorCode::CredentialsRejected, Remedy::Person,
     ErrorCode::IntermediaryNotAppointed},
    {"unauthorised_client"_L1, ErrorCode::CredentialsRejected, Remedy::Person,
     ErrorCode::IntermediaryNotAppointed},
    {"invalid_request"_L1, ErrorCode::RequestMalformed, Remedy::Person,
     ErrorCode::RequestMalformed},
    {"unsupported_grant_type"_L1, ErrorCode::RequestBadGrant},
    {"invalid_scope"_L1, ErrorCode::RequestBadScope},
    {"server_error"_L1, ErrorCode::ServiceUnavailable, Remedy::Wait},
    {"temporarily_unavailable"_L1, ErrorCode::ServiceUnavailable, Remedy::Wait},
};

struct StatusRow
{
    int status;
    ErrorCode meaning;
    Remedy remedy = Remedy::Person;
};

const StatusRow statusRows[] = {
    {400, ErrorCode::RequestMalformed},
    {401, ErrorCode::CredentialsRejected},
    // SDK site, FAQ: 403 at login means production credentials in the sandbox.
    {403, ErrorCode::CredentialsWrongEnvironment},
    {404, ErrorCode::AddressWrongPath},
    {405, ErrorCode::AddressWrongPath},
    {406, ErrorCode::RequestMalformed},
    {407, ErrorCode::NetworkProxy, Remedy::Wait},
    {408, ErrorCode::ServiceUnavailable, Remedy::Wait},
    {410, ErrorCode::AddressWrongPath},
    {411, ErrorCode::RequestMalformed},
    {413, ErrorCode::RequestMalformed},
    {414, ErrorCode::RequestMalformed},
    {415, ErrorCode::RequestMalformed},
    {417, ErrorCode::RequestMalformed},
    {421, ErrorCode::AddressWrongHost},
    {422, ErrorCode::RequestMalformed},
    {425, ErrorCode::ServiceUnavailable, Remedy::Wait},
    {431, ErrorCode::RequestMalformed},
};

const OauthRow *oauthRow(const Evidence &evidence)
{
    const auto row = std::find_if(std::begin(oauthRows), std::end(oauthRows),
                                  [&](const OauthRow &r) { return evidence.code == r.code; });
    return evidence.oauth && row != std::end(oauthRows) ? row : nullptr;
}

bool says(const Evidence &evidence, QLatin1StringView words)
{
    return evidence.description.contains(words, Qt::CaseInsensitive);
}

Refusal wait(ErrorCode code)
{
    return {.code = code, .remedy = Remedy::Wait};
}

/// A page does not come from the identity service, so it never condemns the credentials.
Refusal pageRefusal(const Evidence &evidence)
{
    if (evidence.status == 404 || evidence.status == 405)
        return wait(ErrorCode::AddressWrongPath);
    // LHDN's maintenance and firewall pages come with 403.
    if (evidence.status == 403 || evidence.maintenance)
        return wait(ErrorCode::ServiceMaintenance);
    return wait(ErrorCode::ServiceUnavailable);
}

/// Statuses that mean the same whatever the body says.
std::optional<Refusal> statusAlone(const Evidence &evidence)
{
    const int status = evidence.status;
    if (status == 429)
        return wait(ErrorCode::ServiceRateLimited);
    // RFC 6585 section 6: the network wants a sign-in of its own.
    if (status == 511)
        return wait(ErrorCode::NetworkCaptivePortal);
    if (status >= 500 && status < 600 && !evidence.page) {
        return wait(evidence.maintenance ? ErrorCode::ServiceMaintenance
                                         : ErrorCode::ServiceUnavailable);
    }
    if (status >= 300 && status < 400)
        return Refusal{.code = ErrorCode::AddressWrongHost};
    if (status < 200 || status >= 600)
        return wait(ErrorCode::ServiceUnavailable);
    return {};
}

/// Words that say more than the code or the number beside them.
std::optional<Refusal> wordsAlone(const Evidence &evidence)
{
    // SDK site, "Login as Taxpayer System": error_description "User blocked".
    if (says(evidence, evidence.oauth ? "blocked"_L1 : "user blocked"_L1))
        return Refusal{.code = ErrorCode::CredentialsBlocked};
    if (evidence.oauth && evidence.code == "invalid_client"_L1 && says(evidence, "expired"_L1))
        return Refusal{.code = ErrorCode::CredentialsSecretExpired};
    if (evidence.oauth)
        return {};
    if (says(evidence, "quota"_L1) || says(evidence, "rate limit"_L1)
        || says(evidence, "too many requests"_L1)) {
        return wait(ErrorCode::ServiceRateLimited);
    }
    if (evidence.maintenance)
        return wait(ErrorCode::ServiceMaintenance);
    if (says(evidence, "TIN is not matching"_L1)) {
        return Refusal{.code = ErrorCode::TinMismatch,
                       .concernsTaxpayerOnly = !evidence.onBehalfOf.isEmpty()};
    }
    return {};
}

QString appointmentHint(const Profiles::Taxpayer &taxpayer)
{
    // With a bare IG TIN the login is for the person, not for the business (SDK site, login as
    // intermediary); it is a hint only, because the service does not say which of the two it is.
    if (taxpayer.rob.isEmpty() && taxpayer.tin.startsWith("IG"_L1))
        return taxpayer.tin + " has no ROB number; a sole proprietor needs TIN:ROB"_L1;
    return taxpayer.toString();
}

Refusal oauthRefusal(const OauthRow &row, const Evidence &evidence)
{
    if (evidence.onBehalfOf.isEmpty() || !row.aboutTaxpayer)
        return {.code = row.meaning, .remedy = row.remedy};
    const bool appointment = *row.aboutTaxpayer == ErrorCode::IntermediaryNotAppointed;
    return {.code = *row.aboutTaxpayer,
            .remedy = row.remedy,
            .concernsTaxpayerOnly = true,
            .detail = appointment ? appointmentHint(evidence.onBehalfOf)
                                  : evidence.onBehalfOf.toString()};
}

Refusal statusRefusal(const Evidence &evidence)
{
    // Nothing is said for credentials in a Basic header, a missing field or a placeholder id.
    if (evidence.status == 400 && evidence.emptyBody)
        return {.code = ErrorCode::RequestBasicRefused};
    for (const StatusRow &row : statusRows) {
        if (row.status == evidence.status)
            return {.code = row.meaning, .remedy = row.remedy};
    }
    return {.code = ErrorCode::Unknown};
}

} // namespace

bool isKnownRefusal(const Evidence &evidence)
{
    return oauthRow(evidence) || evidence.status >= 400;
}

Refusal refusalOf(const Evidence &evidence)
{
    if (const auto refusal = statusAlone(evidence))
        return *refusal;
    if (evidence.page)
        return pageRefusal(evidence);
    if (const auto refusal = wordsAlone(evidence))
        return *refusal;

    const OauthRow *row = oauthRow(evidence);
    const bool appointment = row && row->aboutTaxpayer == ErrorCode::IntermediaryNotAppointed
        && !evidence.onBehalfOf.isEmpty();
    // 403 is LHDN's sign of the wrong environment, even beside a code that would mean less.
    if (row && (evidence.status != 403 || appointment))
        return oauthRefusal(*row, evidence);
    const bool unknownCode = evidence.oauth && !row;
    if (unknownCode && evidence.status == 400)
        return {.code = ErrorCode::Unknown};
    return statusRefusal(evidence);
}

} // namespace Connector::Identity::MyInvois
