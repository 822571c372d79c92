#include "diagnostics/rule.h"
#include "diagnostics/rules/predicates.h"

#include <algorithm>

namespace Connector::Diagnostics {

using namespace Qt::StringLiterals;

namespace {

const QList<Call> api{Call::Api};
const QList<Call> apiOrUnknown{Call::Api, Call::Unknown};
constexpr auto standardErrors = "SDK site, Standard Error Response"_L1;
constexpr auto mismatch = "tin is not matching|tin not matching"_L1;

bool hasExpiredToken(const Evidence &e)
{
    return e.token && e.token->expires && e.now.count() > 0 && *e.token->expires <= e.now;
}

bool isTokenOfIndividual(const Evidence &e)
{
    return e.token && e.token->claims.taxpayerTin.startsWith("IG"_L1);
}

/// `ERR206`, `DS302`, `CV101`: what a document validator found, after the login.
bool isValidatorCode(const QString &code)
{
    for (const QLatin1StringView prefix : {"ERR"_L1, "DS"_L1, "CV"_L1, "CF"_L1}) {
        const QStringView digits =
            QStringView(code).sliced(std::min<qsizetype>(prefix.size(), code.size()));
        if (code.startsWith(prefix) && digits.size() >= 2
            && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c.isDigit(); }))
            return true;
    }
    return false;
}

bool isValidationOfTin(const Evidence &e)
{
    return e.request.path.contains("/taxpayer/validate"_L1);
}

QList<Rule> tinRules()
{
    return {
        {"tins-do-not-match-renewed"_L1,
         {.words = mismatch,
          .also = [](const Evidence &e) { return isForIndividualWithoutRob(e); }},
         ErrorCode::IntermediaryNeedsRob,
         90,
         "SDK site, Login as Intermediary System: TIN:ROB"_L1},
        {"tins-do-not-match-person"_L1,
         {.words = mismatch,
          .also = [](const Evidence &e) { return isTokenOfIndividual(e) && !e.isForTaxpayer(); }},
         ErrorCode::TinPersonalProfile,
         90,
         "SDK site, FAQ: ERP registered in the personal profile"_L1},
        {"tins-do-not-match"_L1,
         {.words = mismatch},
         ErrorCode::TinMismatch,
         85,
         "SDK site, FAQ: The authenticated TIN and documents TIN is not matching"_L1},
        {"tins-do-not-match-maybe-person"_L1,
         {.words = mismatch},
         ErrorCode::TinPersonalProfile,
         60,
         "SDK site, FAQ: ERP registered in the personal profile"_L1},
        {"validate-tin-400"_L1,
         {.calls = api, .status = "400"_L1, .also = isValidationOfTin},
         ErrorCode::TinFormat,
         92,
         "SDK site, Validate Taxpayer's TIN"_L1},
        {"validate-tin-404"_L1,
         {.calls = api, .status = "404"_L1, .also = isValidationOfTin},
         ErrorCode::TinUnknown,
         95,
         "SDK site, Validate Taxpayer's TIN"_L1},
    };
}

QList<Rule> refusalRules()
{
    return {
        {"no-permission"_L1,
         {.status = "403|400|422"_L1,
          .codes = "IncorrectSubmitter|AccessDenied|Forbidden"_L1,
          .also = [](const Evidence &e) { return e.call != Call::Login && isMyInvois(e); }},
         ErrorCode::PermissionMissing,
         93,
         "SDK site, Submit Documents: IncorrectSubmitter"_L1},
        {"403-at-api"_L1,
         {.calls = api,
          .status = "403"_L1,
          .bodies = {BodySeen::Nothing, BodySeen::Empty, BodySeen::Json, BodySeen::Text},
          .also = isMyInvois},
         ErrorCode::PermissionMissing,
         75,
         standardErrors},
        {"403-somewhere"_L1,
         {.calls = {Call::Unknown},
          .status = "403"_L1,
          .bodies = {BodySeen::Nothing, BodySeen::Empty, BodySeen::Json, BodySeen::Text},
          .also = isMyInvois},
         ErrorCode::PermissionMissing,
         55,
         standardErrors},
        {"duplicate-submission"_L1,
         {.codes = "DuplicateSubmission"_L1},
         ErrorCode::DocumentRefused,
         95,
         "SDK site, Submit Documents: DuplicateSubmission"_L1},
        {"document-dated-ahead"_L1,
         {.words = "future date|in the future|future-dated|issuedatetime"_L1},
         ErrorCode::ClockWrong,
         80,
         "SDK site, FAQ: the time of a document is UTC"_L1},
        {"validator-code"_L1,
         {.also = [](const Evidence &e) { return isValidatorCode(e.answer.code); }},
         ErrorCode::DocumentRefused,
         92,
         "SDK site, Document Validation Rules"_L1},
        {"validation-error"_L1,
         {.status = "400|422"_L1,
          .codes = "ValidationError|BadStructure|MaximumSizeExceeded|BadArgument|BadRequest"_L1,
          .also = [](const Evidence &e) { return e.call != Call::Login && isMyInvois(e); }},
         ErrorCode::DocumentRefused,
         70,
         standardErrors},
        {"413-at-api"_L1,
         {.calls = apiOrUnknown, .status = "413"_L1},
         ErrorCode::DocumentRefused,
         80,
         "SDK site, Submit Documents: size limits"_L1},
    };
}

QList<Rule> tokenRules()
{
    return {
        {"shown-token-is-old"_L1,
         {.calls = apiOrUnknown, .status = "401|500"_L1, .also = hasExpiredToken},
         ErrorCode::TokenExpired,
         94,
         "SDK site, Login as Taxpayer System: a token lives for an hour"_L1},
        {"bearer-missing"_L1,
         {.calls = apiOrUnknown,
          .status = "401|403"_L1,
          .also = [](const Evidence &e) { return e.request.bareToken; }},
         ErrorCode::TokenRefused,
         94,
         "RFC 6750 section 2.1"_L1},
        {"token-described-as-expired"_L1,
         {.calls = apiOrUnknown, .status = "401"_L1, .words = "expired"_L1},
         ErrorCode::TokenExpired,
         90,
         standardErrors},
        {"401-at-api"_L1,
         {.calls = apiOrUnknown, .status = "401"_L1, .also = isMyInvois},
         ErrorCode::TokenRefused,
         65,
         standardErrors},
        {"401-at-api-after-an-hour"_L1,
         {.calls = apiOrUnknown, .status = "401"_L1, .also = isMyInvois},
         ErrorCode::TokenExpired,
         60,
         standardErrors},
        {"500-for-401"_L1,
         {.calls = api, .status = "500"_L1, .also = isMyInvois},
         ErrorCode::TokenExpired,
         40,
         "source of a public integration that logs in again after 500"_L1},
    };
}

} // namespace

QList<Rule> apiRules()
{
    return tinRules() + refusalRules() + tokenRules();
}

} // namespace Connector::Diagnostics
