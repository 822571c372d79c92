#include "diagnostics/erroradvice.h"

#include "diagnostics/credentialadvice.h"
#include "diagnostics/inputadvice.h"
#include "diagnostics/machineadvice.h"
#include "diagnostics/myobadvice.h"
#include "diagnostics/networkadvice.h"
#include "diagnostics/programadvice.h"
#include "diagnostics/taxpayeradvice.h"
#include "diagnostics/wording.h"

#include <QCoreApplication>

namespace Connector::Diagnostics {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Diagnostics::ErrorAdvice)
};

} // namespace

// One switch without default, however long: a new code does not compile until it has its words.
static Advice wordsFor(const Error &error)
{
    switch (error.code) {
    case ErrorCode::CredentialsRejected:
        return Credential::credentialsRejected(error);
    case ErrorCode::CredentialsWrongEnvironment:
        return Credential::credentialsWrongEnvironment(error);
    case ErrorCode::CredentialsSecretExpired:
        return Credential::credentialsSecretExpired(error);
    case ErrorCode::CredentialsSecretReplaced:
        return Credential::credentialsSecretReplaced(error);
    case ErrorCode::CredentialsAddressChanged:
        return Credential::credentialsAddressChanged(error);
    case ErrorCode::CredentialsHiddenCharacters:
        return Credential::credentialsHiddenCharacters(error);
    case ErrorCode::CredentialsSwapped:
        return Credential::credentialsSwapped(error);
    case ErrorCode::CredentialsPlaceholder:
        return Credential::credentialsPlaceholder(error);
    case ErrorCode::CredentialsNotUuid:
        return Credential::credentialsNotUuid(error);
    case ErrorCode::CredentialsBlocked:
        return Credential::credentialsBlocked(error);
    case ErrorCode::CredentialsRevoked:
        return Credential::credentialsRevoked(error);
    case ErrorCode::RequestBasicRefused:
        return Credential::requestBasicRefused(error);
    case ErrorCode::RequestMalformed:
        return Credential::requestMalformed(error);
    case ErrorCode::RequestBadScope:
        return Credential::requestBadScope(error);
    case ErrorCode::RequestBadGrant:
        return Credential::requestBadGrant(error);
    case ErrorCode::IntermediaryNotAppointed:
        return Taxpayer::intermediaryNotAppointed(error);
    case ErrorCode::IntermediaryNeedsRob:
        return Taxpayer::intermediaryNeedsRob(error);
    case ErrorCode::TinFormat:
        return Taxpayer::tinFormat(error);
    case ErrorCode::TinMismatch:
        return Taxpayer::tinMismatch(error);
    case ErrorCode::TinPersonalProfile:
        return Taxpayer::tinPersonalProfile(error);
    case ErrorCode::TinUnknown:
        return Taxpayer::tinUnknown(error);
    case ErrorCode::DocumentRefused:
        return Taxpayer::documentRefused(error);
    case ErrorCode::ProgramOwnService:
        return Program::programOwnService(error);
    case ErrorCode::PermissionMissing:
        return Taxpayer::permissionMissing(error);
    case ErrorCode::AddressWrongHost:
        return Network::addressWrongHost(error);
    case ErrorCode::AddressWrongPath:
        return Network::addressWrongPath(error);
    case ErrorCode::NetworkOffline:
        return Network::networkOffline(error);
    case ErrorCode::NetworkDns:
        return Network::networkDns(error);
    case ErrorCode::NetworkRefused:
        return Network::networkRefused(error);
    case ErrorCode::NetworkTimeout:
        return Network::networkTimeout(error);
    case ErrorCode::NetworkProxy:
        return Network::networkProxy(error);
    case ErrorCode::NetworkCaptivePortal:
        return Network::networkCaptivePortal(error);
    case ErrorCode::TlsIntercepted:
        return Network::tlsIntercepted(error);
    case ErrorCode::TlsOldTrustStore:
        return Network::tlsOldTrustStore(error);
    case ErrorCode::TlsNotYetValid:
        return Network::tlsNotYetValid(error);
    case ErrorCode::ClockWrong:
        return Network::clockWrong(error);
    case ErrorCode::ServiceMaintenance:
        return Network::serviceMaintenance(error);
    case ErrorCode::ServiceUnavailable:
        return Network::serviceUnavailable(error);
    case ErrorCode::ServiceRateLimited:
        return Network::serviceRateLimited(error);
    case ErrorCode::TokenMissing:
        return Taxpayer::tokenMissing(error);
    case ErrorCode::TokenWrongEnvironment:
        return Taxpayer::tokenWrongEnvironment(error);
    case ErrorCode::TokenExpired:
        return Taxpayer::tokenExpired(error);
    case ErrorCode::TokenRefused:
        return Taxpayer::tokenRefused(error);
    case ErrorCode::KeychainLocked:
        return Machine::keychainLocked(error);
    case ErrorCode::KeychainDenied:
        return Machine::keychainDenied(error);
    case ErrorCode::KeychainAbsent:
        return Machine::keychainAbsent(error);
    case ErrorCode::KeychainEntryMissing:
        return Machine::keychainEntryMissing(error);
    case ErrorCode::KeychainTimedOut:
        return Machine::keychainTimedOut(error);
    case ErrorCode::KeychainTooLarge:
        return Machine::keychainTooLarge(error);
    case ErrorCode::KeychainFailed:
        return Machine::keychainFailed(error);
    case ErrorCode::KeychainNotBuilt:
        return Machine::keychainNotBuilt(error);
    case ErrorCode::EndpointPortInUse:
        return Machine::endpointPortInUse(error);
    case ErrorCode::EndpointPortReserved:
        return Machine::endpointPortReserved(error);
    case ErrorCode::EndpointLocalClientWrong:
        return Machine::endpointLocalClientWrong(error);
    case ErrorCode::EndpointLocalClientRevoked:
        return Machine::endpointLocalClientRevoked(error);
    case ErrorCode::EndpointLocalClientExpired:
        return Machine::endpointLocalClientExpired(error);
    case ErrorCode::EndpointTooManyGuesses:
        return Machine::endpointTooManyGuesses(error);
    case ErrorCode::EndpointBrowserRefused:
        return Machine::endpointBrowserRefused(error);
    case ErrorCode::EndpointOtherUser:
        return Machine::endpointOtherUser(error);
    case ErrorCode::EndpointProxied:
        return Machine::endpointProxied(error);
    case ErrorCode::EndpointBusy:
        return Machine::endpointBusy(error);
    case ErrorCode::EndpointAuditFull:
        return Machine::endpointAuditFull(error);
    case ErrorCode::InstanceRunning:
        return Machine::instanceRunning(error);
    case ErrorCode::InstanceNotRunning:
        return Machine::instanceNotRunning(error);
    case ErrorCode::InstanceUnreachable:
        return Machine::instanceUnreachable(error);
    case ErrorCode::HomeUnusable:
        return Machine::homeUnusable(error);
    case ErrorCode::HomeMoved:
        return Machine::homeMoved(error);
    case ErrorCode::HomeInUse:
        return Machine::homeInUse(error);
    case ErrorCode::StoreFailed:
        return Machine::storeFailed(error);
    case ErrorCode::StoreTooNew:
        return Machine::storeTooNew(error);
    case ErrorCode::LoginPaused:
        return Program::loginPaused(error);
    case ErrorCode::LoginSignInNeeded:
        return Program::loginSignInNeeded(error);
    case ErrorCode::LoginBackingOff:
        return Program::loginBackingOff(error);
    case ErrorCode::LoginBudgetExhausted:
        return Program::loginBudgetExhausted(error);
    case ErrorCode::LoginNeedsAttention:
        return Program::loginNeedsAttention(error);
    case ErrorCode::InputRequired:
        return Input::required(error);
    case ErrorCode::InputUnknownValue:
        return Input::unknownValue(error);
    case ErrorCode::InputUnknownOption:
        return Input::unknownOption(error);
    case ErrorCode::InputNotApplicable:
        return Input::notApplicable(error);
    case ErrorCode::InputNotText:
        return Input::notText(error);
    case ErrorCode::InputTooLong:
        return Input::tooLong(error);
    case ErrorCode::InputIdFormat:
        return Input::idFormat(error);
    case ErrorCode::InputNameTaken:
        return Input::nameTaken(error);
    case ErrorCode::InputIdTaken:
        return Input::idTaken(error);
    case ErrorCode::InputTaxpayerTaken:
        return Input::taxpayerTaken(error);
    case ErrorCode::InputRobFormat:
        return Input::robFormat(error);
    case ErrorCode::InputUrlInvalid:
        return Input::urlInvalid(error);
    case ErrorCode::InputUrlNotHttps:
        return Input::urlNotHttps(error);
    case ErrorCode::InputUrlFixed:
        return Input::urlFixed(error);
    case ErrorCode::InputLanAddress:
        return Input::lanAddress(error);
    case ErrorCode::InputDateFormat:
        return Input::dateFormat(error);
    case ErrorCode::InputDatePast:
        return Input::datePast(error);
    case ErrorCode::InputTimeFormat:
        return Input::timeFormat(error);
    case ErrorCode::InputDurationFormat:
        return Input::durationFormat(error);
    case ErrorCode::InputNumberFormat:
        return Input::numberFormat(error);
    case ErrorCode::InputNumberRange:
        return Input::numberRange(error);
    case ErrorCode::InputMixedEnvironments:
        return Input::mixedEnvironments(error);
    case ErrorCode::InputPracticeOnly:
        return Input::practiceOnly(error);
    case ErrorCode::InputTaxpayerNotInConnection:
        return Input::taxpayerNotInConnection(error);
    case ErrorCode::InputSecretMissing:
        return Input::secretMissing(error);
    case ErrorCode::InputUnknownUser:
        return Input::unknownUser(error);
    case ErrorCode::InputFileUnreadable:
        return Input::fileUnreadable(error);
    case ErrorCode::NotFound:
        return Program::notFound(error);
    case ErrorCode::NotPermitted:
        return Program::notPermitted(error);
    case ErrorCode::NotSupported:
        return Program::notSupported(error);
    case ErrorCode::MyobRedirectMismatch:
        return Myob::myobRedirectMismatch(error);
    case ErrorCode::MyobCodeExpired:
        return Myob::myobCodeExpired(error);
    case ErrorCode::MyobSignInAgain:
        return Myob::myobSignInAgain(error);
    case ErrorCode::MyobKeyInactive:
        return Myob::myobKeyInactive(error);
    case ErrorCode::MyobScopeGeneration:
        return Myob::myobScopeGeneration(error);
    case ErrorCode::MyobCftokenOnSso:
        return Myob::myobCftokenOnSso(error);
    case ErrorCode::MyobConsentRefused:
        return Myob::myobConsentRefused(error);
    case ErrorCode::MyobStateMismatch:
        return Myob::myobStateMismatch(error);
    case ErrorCode::MyobSignInNotSaved:
        return Myob::myobSignInNotSaved(error);
    case ErrorCode::MyobBusinessMissing:
        return Myob::myobBusinessMissing(error);
    case ErrorCode::MyobFileUserRefused:
        return Myob::myobFileUserRefused(error);
    case ErrorCode::MyobConsentOld:
        return Myob::myobConsentOld(error);
    case ErrorCode::Abandoned:
        return Program::abandoned(error);
    case ErrorCode::Unknown:
        break;
    }
    return {
        Tr::tr("The cause is not known."),
        detailed(Tr::tr("The answer fits none of the known cases."), error),
        steps(
            {Tr::tr("Test the login again; if it fails in the same way, save a report and send it "
                    "to support."),
             Tr::tr("For the MyInvois helpdesk, 03-8682 8000 or myinvois@hasil.gov.my, add the "
                    "TIN, the time and the correlation id of the answer.")})};
}

Advice adviceFor(const Error &error)
{
    Advice advice = wordsFor(error);
    // In some languages a sentence begins with the name of a field.
    advice.title = advice.title.left(1).toUpper() + advice.title.mid(1);
    return advice;
}

} // namespace Connector::Diagnostics
