#include "diagnostics/rule.h"
#include "diagnostics/rules/predicates.h"

namespace Connector::Diagnostics {

using namespace Qt::StringLiterals;

namespace {

constexpr auto refusals = "invalid_client|invalid_grant|unauthorized_client|unauthorised_client"_L1;
/// Both secrets end at the moment that was chosen; a clock or a time zone may be off by a day.
constexpr int nearExpiry = 1;
/// People type a date from memory, or the day on which they made the secret a year before.
constexpr int roundedExpiry = 14;

bool expiryReached(const Evidence &e)
{
    return e.history.daysToTypedExpiry && *e.history.daysToTypedExpiry <= nearExpiry;
}

bool expiryNear(const Evidence &e)
{
    return e.history.everWorked && e.history.daysToTypedExpiry
        && *e.history.daysToTypedExpiry <= roundedExpiry;
}

/// The portal offers whole years.
bool workedForYears(const Evidence &e)
{
    const int days = e.history.daysSinceFirstLogin.value_or(0);
    return e.history.everWorked && days >= 360 && (days % 365 <= 10 || days % 365 >= 355);
}

bool othersAppointed(const Evidence &e)
{
    return e.isForTaxpayer() && (e.history.otherTaxpayersWork || e.history.worksWithoutOnBehalfOf);
}

bool workedUntilNow(const Evidence &e)
{
    return e.history.everWorked && !othersAppointed(e);
}

bool othersAppointedAndIndividual(const Evidence &e)
{
    return othersAppointed(e) && isForIndividualWithoutRob(e);
}

} // namespace

// The same answer means different things after different histories.
QList<Rule> historyRules()
{
    return {
        {"keys-work-in-other-environment"_L1,
         {.also = [](const Evidence &e) { return e.history.worksInOtherEnvironment; }},
         ErrorCode::CredentialsWrongEnvironment,
         96,
         "SDK site, FAQ: credentials are separate per environment"_L1},
        {"refused-after-typed-expiry"_L1,
         {.codes = "invalid_client|unauthorized_client|unauthorised_client"_L1,
          .also = expiryReached},
         ErrorCode::CredentialsSecretExpired,
         95,
         "SDK site, FAQ: secrets expire at the chosen time"_L1},
        {"refused-after-years"_L1,
         {.codes = "invalid_client"_L1, .also = workedForYears},
         ErrorCode::CredentialsSecretExpired,
         88,
         "SDK site, FAQ: secrets expire after one to three years"_L1},
        {"all-of-one-client-refused"_L1,
         {.codes = "invalid_client"_L1,
          .also =
              [](const Evidence &e) { return e.history.everWorked && e.history.allOfClientFail; }},
         ErrorCode::CredentialsSecretReplaced,
         86,
         "inference: one regeneration ends every copy of a secret at once"_L1},
        {"rob-that-a-person-named-works"_L1,
         {.also = [](const Evidence &e) { return e.history.worksWithRob; }},
         ErrorCode::IntermediaryNeedsRob,
         97,
         "tried; SDK site, Login as Intermediary System: TIN:ROB"_L1},
        {"works-without-rob"_L1,
         {.also = [](const Evidence &e) { return e.history.worksWithoutRob; }},
         ErrorCode::IntermediaryNeedsRob,
         96,
         "tried; SDK site, Login as Intermediary System: TIN:ROB"_L1},
        {"tin-with-number-unknown"_L1,
         {.also = [](const Evidence &e) { return e.history.tinIsKnown == false; }},
         ErrorCode::TinUnknown,
         94,
         "SDK site, Validate Taxpayer's TIN: 404"_L1},
        {"same-keys-work-in-other-connection"_L1,
         {.codes = "invalid_client"_L1,
          .also =
              [](const Evidence &e) {
                  return e.history.otherConnectionWorks && e.history.everWorked;
              }},
         ErrorCode::CredentialsSecretReplaced,
         92,
         "inference: a new secret was typed into the other connection only"_L1},
        {"other-connection-has-it-right"_L1,
         {.codes = "invalid_client"_L1,
          .also = [](const Evidence &e) { return e.history.otherConnectionWorks; }},
         ErrorCode::CredentialsRejected,
         92,
         "inference: the same client id works with what was typed elsewhere"_L1},
        {"refused-since-typed-anew"_L1,
         {.codes = "invalid_client"_L1,
          .also = [](const Evidence &e) { return e.history.typedSinceSuccess; }},
         ErrorCode::CredentialsRejected,
         89,
         "inference: what was typed last never worked"_L1},
        {"refused-near-typed-expiry"_L1,
         {.codes = "invalid_client|unauthorized_client|unauthorised_client"_L1, .also = expiryNear},
         ErrorCode::CredentialsSecretExpired,
         87,
         "SDK site, FAQ: both secrets expire together; typed dates are rounded"_L1},
        {"other-program-has-newer-secret"_L1,
         {.codes = "invalid_client"_L1,
          .also =
              [](const Evidence &e) {
                  return e.history.everWorked && e.history.worksInOtherProgram;
              }},
         ErrorCode::CredentialsSecretReplaced,
         89,
         "inference: somebody regenerated the secrets for one program"_L1},
        {"refused-after-success"_L1,
         {.codes = "invalid_client"_L1, .also = workedUntilNow},
         ErrorCode::CredentialsSecretReplaced,
         78,
         "inference: what worked and was not edited was replaced"_L1},
        {"other-secret-works"_L1,
         {.codes = "invalid_client"_L1,
          .also = [](const Evidence &e) { return e.history.worksWithOtherSecret; }},
         ErrorCode::CredentialsRejected,
         90,
         "SDK site, Login as Taxpayer System: two secrets exist for this"_L1},
        {"refused-in-one-program-only"_L1,
         {.codes = "invalid_client"_L1,
          .also =
              [](const Evidence &e) {
                  return !e.history.everWorked && e.history.worksInOtherProgram;
              }},
         ErrorCode::RequestMalformed,
         80,
         "inference: a form that is not encoded changes a secret with + or &"_L1},
        {"refused-on-one-computer-only"_L1,
         {.codes = "invalid_client"_L1,
          .also = [](const Evidence &e) { return e.history.worksOnOtherComputer; }},
         ErrorCode::CredentialsHiddenCharacters,
         82,
         "inference: the same text was pasted with something invisible"_L1},
        {"no-answer-on-one-computer-only"_L1,
         {.also =
              [](const Evidence &e) {
                  return e.history.worksOnOtherComputer && hasNoAnswer(e)
                      && e.answer.words.isEmpty();
              }},
         ErrorCode::NetworkProxy,
         60,
         "inference"_L1},
        {"only-one-individual-refused"_L1,
         {.codes = refusals, .also = othersAppointedAndIndividual},
         ErrorCode::IntermediaryNeedsRob,
         92,
         "SDK site, Login as Intermediary System: TIN:ROB"_L1},
        {"only-one-taxpayer-refused"_L1,
         {.codes = refusals, .also = othersAppointed},
         ErrorCode::IntermediaryNotAppointed,
         91,
         "SDK site, Login as Intermediary System"_L1},
        {"other-taxpayer-after-renewal"_L1,
         {.also = [](const Evidence &e) { return e.history.failsAfterRenewal; }},
         ErrorCode::TinMismatch,
         93,
         "source of two public libraries: onbehalfof is lost with the renewal"_L1},
    };
}

} // namespace Connector::Diagnostics
