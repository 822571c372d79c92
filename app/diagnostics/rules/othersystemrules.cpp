#include "diagnostics/rule.h"
#include "diagnostics/rules/predicates.h"

namespace Connector::Diagnostics {

using namespace Qt::StringLiterals;

namespace {

constexpr auto myobPages = "MYOB developer pages, Authentication"_L1;
constexpr auto bridgePages = "MyInvois Bridge documentation, Authentication"_L1;

bool isMyobExchange(const Evidence &e)
{
    return isMyob(e) && e.request.grantType == "authorization_code"_L1;
}

/// A pasted answer was compared with nothing; a check names the file user only where it was.
bool isMyobSsoRefusal(const Evidence &e)
{
    return isMyob(e) && e.request.fileUser && e.history.worksWithoutFileUser.value_or(true);
}

bool isMyobFileUserRefusal(const Evidence &e)
{
    return isMyob(e) && e.request.fileUser && e.history.worksWithoutFileUser == false;
}

QList<Rule> myobRules()
{
    return {
        {"myob-redirect"_L1,
         {.codes = "invalid_request|redirect_uri_mismatch"_L1, .also = isMyob},
         ErrorCode::MyobRedirectMismatch,
         88,
         myobPages},
        {"myob-code-expired"_L1,
         {.codes = "invalid_grant"_L1, .also = isMyobExchange},
         ErrorCode::MyobCodeExpired,
         93,
         myobPages},
        {"myob-refresh-refused"_L1,
         {.codes = "invalid_grant"_L1, .also = isMyob},
         ErrorCode::MyobSignInAgain,
         88,
         myobPages},
        {"myob-client-refused"_L1,
         {.codes = "invalid_client|unauthorized_client"_L1, .also = isMyob},
         ErrorCode::CredentialsRejected,
         86,
         myobPages},
        {"myob-scope"_L1,
         {.codes = "invalid_scope"_L1, .also = isMyob},
         ErrorCode::MyobScopeGeneration,
         95,
         "MYOB developer pages: scopes since 12 March 2025"_L1},
        {"myob-consent-refused"_L1,
         {.codes = "access_denied"_L1},
         ErrorCode::MyobConsentRefused,
         90,
         "RFC 6749 section 4.1.2.1; MYOB: only an Administrator may consent"_L1},
        {"myob-file-user"_L1,
         {.status = "401"_L1, .also = isMyobSsoRefusal},
         ErrorCode::MyobCftokenOnSso,
         93,
         "MYOB developer pages: x-myobapi-cftoken"_L1},
        {"myob-file-password"_L1,
         {.status = "401"_L1, .also = isMyobFileUserRefusal},
         ErrorCode::MyobFileUserRefused,
         60,
         "MYOB developer pages: x-myobapi-cftoken"_L1},
        {"myob-token-with-file-user"_L1,
         {.status = "401"_L1, .also = isMyobFileUserRefusal},
         ErrorCode::TokenRefused,
         50,
         "inference: both calls had the same token"_L1},
        {"myob-rate-limit"_L1,
         {.codes = "RateLimitError"_L1},
         ErrorCode::ServiceRateLimited,
         96,
         "MYOB developer pages: limits answer 403"_L1},
        {"myob-key-inactive"_L1,
         {.codes = "DeveloperInactive"_L1},
         ErrorCode::MyobKeyInactive,
         96,
         "MYOB developer pages: DeveloperInactive"_L1},
        {"myob-token"_L1,
         {.codes = "OAuthTokenIsInvalid|OAuthTokenIsMissing"_L1,
          .also = [](const Evidence &e) { return !e.request.fileUser; }},
         ErrorCode::TokenRefused,
         82,
         "MYOB developer pages: error 31001"_L1},
        {"myob-rights"_L1,
         {.status = "403"_L1, .codes = "AccessDenied"_L1, .also = isMyob},
         ErrorCode::PermissionMissing,
         88,
         "MYOB developer pages: rights in the company file"_L1},
        {"myob-timeout"_L1,
         {.codes = "GatewayTimeout"_L1},
         ErrorCode::ServiceUnavailable,
         88,
         "MYOB developer pages: GatewayTimeout"_L1},
    };
}

QList<Rule> bridgeRules()
{
    return {
        {"bridge-revoked"_L1,
         {.codes = "client_revoked"_L1},
         ErrorCode::CredentialsRevoked,
         97,
         bridgePages},
        {"bridge-refused"_L1,
         {.codes = "invalid_client"_L1, .also = isBridge},
         ErrorCode::CredentialsRejected,
         90,
         bridgePages},
        {"bridge-rate-limit"_L1,
         {.codes = "rate_limit_exceeded"_L1},
         ErrorCode::ServiceRateLimited,
         97,
         bridgePages},
        {"bridge-request"_L1,
         {.codes = "invalid_request"_L1, .also = isBridge},
         ErrorCode::RequestMalformed,
         88,
         bridgePages},
        {"bridge-scope"_L1,
         {.codes = "invalid_scope"_L1, .also = isBridge},
         ErrorCode::RequestBadScope,
         92,
         bridgePages},
        {"program-with-own-service"_L1,
         {.words = "proxy_rate_limit_exceeded|server temporarily unreachable|l10n_my_edi"_L1},
         ErrorCode::ProgramOwnService,
         96,
         "Odoo documentation, Malaysia: logins go through Odoo's own service"_L1},
    };
}

} // namespace

QList<Rule> otherSystemRules()
{
    return myobRules() + bridgeRules();
}

} // namespace Connector::Diagnostics
