#include "diagnostics/hosts.h"
#include "diagnostics/rule.h"
#include "diagnostics/rules/predicates.h"

namespace Connector::Diagnostics {

using namespace Qt::StringLiterals;

namespace {

const QList<Call> login{Call::Login};
const QList<Call> loginOrUnknown{Call::Login, Call::Unknown};

bool isTokenOfOtherEnvironment(const Evidence &e)
{
    if (!e.token || !e.environment)
        return false;
    const auto issued = environmentOfIssuer(e.token->claims.issuer);
    return issued && *issued != *e.environment
        && (e.environment == Profiles::Environment::Production
            || e.environment == Profiles::Environment::Sandbox);
}

QString expectedTin(const Evidence &e)
{
    return e.isForTaxpayer() ? e.request.onBehalfOf->tin : e.expectTin;
}

bool isTokenOfOtherTaxpayer(const Evidence &e)
{
    return e.token && !e.token->claims.taxpayerTin.isEmpty() && !expectedTin(e).isEmpty()
        && e.token->claims.taxpayerTin != expectedTin(e);
}

bool isTokenOfPerson(const Evidence &e)
{
    return isTokenOfOtherTaxpayer(e) && e.token->claims.taxpayerTin.startsWith("IG"_L1)
        && !expectedTin(e).startsWith("IG"_L1);
}

/// The page belongs to whoever answers at a wrong address, not to the network.
bool isAtPortal(const Evidence &e)
{
    const KnownHost *host = knownHost(e.request.host);
    return host && !host->answersCalls;
}

bool saysNothing(const Evidence &e)
{
    return isMyInvois(e) && e.answer.code.isEmpty();
}

bool hasPlaceholder(const Evidence &e)
{
    return e.request.clientIdFault == ErrorCode::CredentialsPlaceholder;
}

QList<Rule> requestRules()
{
    return {
        {"placeholder-sent"_L1,
         {.status = "400|401|403"_L1, .also = hasPlaceholder},
         ErrorCode::CredentialsPlaceholder,
         96,
         "SDK site, Integration Practices: placeholder ids are blocked"_L1},
        {"client-id-with-prefix"_L1,
         {.codes = "invalid_client"_L1,
          .also =
              [](const Evidence &e) {
                  return isMyInvois(e) && e.request.clientIdFault == ErrorCode::CredentialsNotUuid;
              }},
         ErrorCode::CredentialsNotUuid,
         94,
         "source of a public SDK that puts TIN_ before the client id"_L1},
        {"basic-at-login"_L1,
         {.calls = loginOrUnknown,
          .status = "400"_L1,
          .also = [](const Evidence &e) { return e.request.basic && isMyInvois(e); }},
         ErrorCode::RequestBasicRefused,
         95,
         "field note: HTTP Basic is answered with 400 and an empty body"_L1},
        {"empty-400"_L1,
         {.calls = loginOrUnknown,
          .status = "400"_L1,
          .bodies = {BodySeen::Empty},
          .also = isMyInvois},
         ErrorCode::RequestBasicRefused,
         85,
         "field note; SDK site, Integration Practices"_L1},
        {"json-at-login"_L1,
         {.calls = login,
          .status = "400|415"_L1,
          .also = [](const Evidence &e) { return e.request.jsonBody && isMyInvois(e); }},
         ErrorCode::RequestMalformed,
         94,
         "SDK site, Login as Taxpayer System: the body is a form"_L1},
        {"credentials-in-address"_L1,
         {.calls = login,
          .status = "400|401|404"_L1,
          .also = [](const Evidence &e) { return e.request.credentialsInAddress; }},
         ErrorCode::RequestMalformed,
         92,
         "RFC 6749 section 2.3.1"_L1},
        {"get-at-login"_L1,
         {.calls = login,
          .also =
              [](const Evidence &e) {
                  return e.request.method == "GET"_L1 && e.answer.status >= 400;
              }},
         ErrorCode::RequestMalformed,
         90,
         "RFC 6749 section 3.2: the token address takes POST only"_L1},
        {"other-scope-sent"_L1,
         {.calls = login,
          .status = "400"_L1,
          .also =
              [](const Evidence &e) {
                  return isMyInvois(e) && !e.request.scope.isEmpty()
                      && e.request.scope != "InvoicingAPI"_L1
                      && (e.answer.code.isEmpty() || e.answer.code == "invalid_scope"_L1);
              }},
         ErrorCode::RequestBadScope,
         93,
         "SDK site, Login as Taxpayer System: scope InvoicingAPI"_L1},
        {"other-grant-sent"_L1,
         {.calls = login,
          .status = "400"_L1,
          .also =
              [](const Evidence &e) {
                  return isMyInvois(e) && !e.request.grantType.isEmpty()
                      && e.request.grantType != "client_credentials"_L1;
              }},
         ErrorCode::RequestBadGrant,
         94,
         "SDK site, Login as Taxpayer System"_L1},
    };
}

QList<Rule> oauthRules()
{
    const auto loginPage = "SDK site, Login as Taxpayer System; RFC 6749 section 5.2"_L1;
    return {
        {"user-blocked"_L1,
         {.words = "user blocked"_L1},
         ErrorCode::CredentialsBlocked,
         96,
         "SDK site, Login as Taxpayer System: User blocked"_L1},
        {"system-blocked"_L1,
         {.codes = "*"_L1, .words = "blocked"_L1},
         ErrorCode::CredentialsBlocked,
         88,
         "inference from User blocked"_L1},
        {"described-as-expired"_L1,
         {.codes = "invalid_client|invalid_grant"_L1, .words = "expired"_L1},
         ErrorCode::CredentialsSecretExpired,
         90,
         "inference from the description"_L1},
        {"middleware-without-token"_L1,
         {.words = "unable to obtain valid myinvois token"_L1},
         ErrorCode::CredentialsSecretExpired,
         80,
         "field note: how a middleware shows an expired secret"_L1},
        {"invalid-client"_L1,
         {.codes = "invalid_client"_L1, .also = isMyInvois},
         ErrorCode::CredentialsRejected,
         75,
         loginPage},
        {"invalid-client-sandbox-keys"_L1,
         {.codes = "invalid_client"_L1,
          .also =
              [](const Evidence &e) {
                  return isMyInvois(e) && !e.history.failsInOtherEnvironment;
              }},
         ErrorCode::CredentialsWrongEnvironment,
         55,
         "SDK site, FAQ: credentials are separate per environment"_L1},
        {"not-appointed"_L1,
         {.codes = "invalid_grant|unauthorized_client|unauthorised_client"_L1,
          .also = isForSomebodyElse},
         ErrorCode::IntermediaryNotAppointed,
         85,
         "SDK site, Login as Intermediary System"_L1},
        {"individual-without-rob"_L1,
         {.codes = "invalid_grant|unauthorized_client|unauthorised_client"_L1,
          .also = isForIndividualWithoutRob},
         ErrorCode::IntermediaryNeedsRob,
         70,
         "SDK site, Login as Intermediary System: TIN:ROB"_L1},
        {"onbehalfof-malformed"_L1,
         {.codes = "invalid_request"_L1, .also = isForSomebodyElse},
         ErrorCode::RequestMalformed,
         86,
         "SDK site, Login as Intermediary System: format of onbehalfof"_L1},
        {"unauthorized-client"_L1,
         {.codes = "unauthorized_client|unauthorised_client|invalid_grant"_L1,
          .also = [](const Evidence &e) { return isMyInvois(e) && !e.isForTaxpayer(); }},
         ErrorCode::IntermediaryNotAppointed,
         62,
         "SDK site, Login as Intermediary System; a library's note"_L1},
        {"client-not-allowed"_L1,
         {.codes = "unauthorized_client|unauthorised_client|invalid_grant"_L1,
          .also = [](const Evidence &e) { return isMyInvois(e) && !e.isForTaxpayer(); }},
         ErrorCode::CredentialsRejected,
         58,
         loginPage},
        {"invalid-request"_L1,
         {.codes = "invalid_request"_L1, .also = isMyInvois},
         ErrorCode::RequestMalformed,
         85,
         loginPage},
        {"unsupported-grant-type"_L1,
         {.codes = "unsupported_grant_type"_L1},
         ErrorCode::RequestBadGrant,
         95,
         loginPage},
        {"invalid-scope"_L1,
         {.codes = "invalid_scope"_L1, .also = isMyInvois},
         ErrorCode::RequestBadScope,
         95,
         loginPage},
        {"server-error"_L1,
         {.codes = "server_error|temporarily_unavailable"_L1,
          .also = [](const Evidence &e) { return e.call != Call::Endpoint; }},
         ErrorCode::ServiceUnavailable,
         80,
         "RFC 6749 section 4.1.2.1"_L1},
    };
}

QList<Rule> statusRules()
{
    return {
        {"403-in-sandbox"_L1,
         {.calls = loginOrUnknown,
          .status = "403"_L1,
          .bodies = {BodySeen::Nothing, BodySeen::Empty, BodySeen::Json, BodySeen::Text},
          .also = [](const Evidence &e) { return isMyInvois(e) && isSandbox(e); }},
         ErrorCode::CredentialsWrongEnvironment,
         90,
         "SDK site, FAQ: 403 at login means production credentials in the sandbox"_L1},
        {"403-at-login"_L1,
         {.calls = loginOrUnknown,
          .status = "403"_L1,
          .bodies = {BodySeen::Nothing, BodySeen::Empty, BodySeen::Json, BodySeen::Text},
          .also = isMyInvois},
         ErrorCode::CredentialsWrongEnvironment,
         66,
         "SDK site, FAQ: 403 at login means production credentials in the sandbox"_L1},
        {"401-at-login"_L1,
         {.calls = login, .status = "401"_L1, .also = isMyInvois},
         ErrorCode::CredentialsRejected,
         65,
         "RFC 6749 section 5.2"_L1},
        {"400-at-login"_L1,
         {.calls = login,
          .status = "400|406|411|413|414|415|417|422|431"_L1,
          .bodies = {BodySeen::Json, BodySeen::Text},
          .also = [](const Evidence &e) { return isMyInvois(e) && !e.answer.oauth; }},
         ErrorCode::RequestMalformed,
         50,
         "inference"_L1},
        {"bare-400"_L1,
         {.calls = loginOrUnknown,
          .status = "400"_L1,
          .bodies = {BodySeen::Nothing},
          .also = saysNothing},
         ErrorCode::CredentialsRejected,
         50,
         "source of public libraries that keep the reason phrase only"_L1},
        {"bare-400-request"_L1,
         {.calls = loginOrUnknown,
          .status = "400"_L1,
          .bodies = {BodySeen::Nothing},
          .also = saysNothing},
         ErrorCode::RequestBasicRefused,
         45,
         "source of public libraries that keep the reason phrase only"_L1},
        {"no-token-in-answer"_L1,
         {.calls = login,
          .status = "2xx"_L1,
          .bodies = {BodySeen::Json, BodySeen::Text, BodySeen::Empty},
          .also = [](const Evidence &e) { return !e.token && e.answer.code.isEmpty(); }},
         ErrorCode::TokenMissing,
         88,
         "RFC 6749 section 5.1: access_token is required"_L1},
        {"page-instead-of-token"_L1,
         {.calls = loginOrUnknown,
          .status = "2xx"_L1,
          .bodies = {BodySeen::Page},
          .also = [](const Evidence &e) { return !isAtPortal(e); }},
         ErrorCode::NetworkCaptivePortal,
         85,
         "inference: only a web page answers a login with a page"_L1},
    };
}

QList<Rule> tokenRules()
{
    return {
        {"issuer-of-other-environment"_L1,
         {.also = isTokenOfOtherEnvironment},
         ErrorCode::TokenWrongEnvironment,
         94,
         "tokens seen in each environment: the claim iss"_L1},
        {"token-of-a-person"_L1,
         {.also = isTokenOfPerson},
         ErrorCode::TinPersonalProfile,
         92,
         "SDK site, FAQ: ERP registered in the personal profile"_L1},
        {"token-of-another-taxpayer"_L1,
         {.also = isTokenOfOtherTaxpayer},
         ErrorCode::TinMismatch,
         91,
         "SDK site, FAQ: the authenticated TIN"_L1},
        {"no-life-left"_L1,
         {.status = "2xx"_L1,
          .also =
              [](const Evidence &e) {
                  return e.token && e.token->lifetime && e.token->lifetime->count() <= 0;
              }},
         ErrorCode::TokenExpired,
         90,
         "RFC 6749 section 5.1"_L1},
        {"fresh-token-seems-expired"_L1,
         {.status = "2xx"_L1,
          .also =
              [](const Evidence &e) {
                  return e.token && e.token->expires && e.now.count() > 0
                      && e.token->lifetime.value_or(Seconds(0)).count() > 0
                      && *e.token->expires <= e.now && e.clockAhead && e.clockAhead->count() > 300;
              }},
         ErrorCode::ClockWrong,
         92,
         "inference: exp is written by the clock of the service"_L1},
    };
}

} // namespace

QList<Rule> loginRules()
{
    return requestRules() + oauthRules() + statusRules() + tokenRules();
}

} // namespace Connector::Diagnostics
