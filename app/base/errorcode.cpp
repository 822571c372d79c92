#include "base/errorcode.h"

#include <QString>

namespace Connector {

using namespace Qt::StringLiterals;

// A switch without default: a new code does not compile until it has an id.
QLatin1StringView errorId(ErrorCode code)
{
    switch (code) {
    case ErrorCode::CredentialsRejected:
        return "credentials.rejected"_L1;
    case ErrorCode::CredentialsWrongEnvironment:
        return "credentials.wrong_environment"_L1;
    case ErrorCode::CredentialsSecretExpired:
        return "credentials.secret_expired"_L1;
    case ErrorCode::CredentialsSecretReplaced:
        return "credentials.secret_replaced"_L1;
    case ErrorCode::CredentialsAddressChanged:
        return "credentials.address_changed"_L1;
    case ErrorCode::CredentialsHiddenCharacters:
        return "credentials.hidden_characters"_L1;
    case ErrorCode::CredentialsSwapped:
        return "credentials.swapped"_L1;
    case ErrorCode::CredentialsPlaceholder:
        return "credentials.placeholder"_L1;
    case ErrorCode::CredentialsNotUuid:
        return "credentials.not_uuid"_L1;
    case ErrorCode::CredentialsBlocked:
        return "credentials.blocked"_L1;
    case ErrorCode::CredentialsRevoked:
        return "credentials.revoked"_L1;
    case ErrorCode::RequestBasicRefused:
        return "request.basic_refused"_L1;
    case ErrorCode::RequestMalformed:
        return "request.malformed"_L1;
    case ErrorCode::RequestBadScope:
        return "request.bad_scope"_L1;
    case ErrorCode::RequestBadGrant:
        return "request.bad_grant"_L1;
    case ErrorCode::IntermediaryNotAppointed:
        return "intermediary.not_appointed"_L1;
    case ErrorCode::IntermediaryNeedsRob:
        return "intermediary.needs_rob"_L1;
    case ErrorCode::TinFormat:
        return "tin.format"_L1;
    case ErrorCode::TinMismatch:
        return "tin.mismatch"_L1;
    case ErrorCode::TinPersonalProfile:
        return "tin.personal_profile"_L1;
    case ErrorCode::PermissionMissing:
        return "permission.missing"_L1;
    case ErrorCode::AddressWrongHost:
        return "address.wrong_host"_L1;
    case ErrorCode::AddressWrongPath:
        return "address.wrong_path"_L1;
    case ErrorCode::NetworkOffline:
        return "network.offline"_L1;
    case ErrorCode::NetworkDns:
        return "network.dns"_L1;
    case ErrorCode::NetworkRefused:
        return "network.refused"_L1;
    case ErrorCode::NetworkTimeout:
        return "network.timeout"_L1;
    case ErrorCode::NetworkProxy:
        return "network.proxy"_L1;
    case ErrorCode::NetworkCaptivePortal:
        return "network.captive_portal"_L1;
    case ErrorCode::TlsIntercepted:
        return "tls.intercepted"_L1;
    case ErrorCode::TlsOldTrustStore:
        return "tls.old_trust_store"_L1;
    case ErrorCode::TlsNotYetValid:
        return "tls.not_yet_valid"_L1;
    case ErrorCode::ClockWrong:
        return "clock.wrong"_L1;
    case ErrorCode::ServiceMaintenance:
        return "service.maintenance"_L1;
    case ErrorCode::ServiceUnavailable:
        return "service.unavailable"_L1;
    case ErrorCode::ServiceRateLimited:
        return "service.rate_limited"_L1;
    case ErrorCode::TokenMissing:
        return "token.missing"_L1;
    case ErrorCode::TokenWrongEnvironment:
        return "token.wrong_environment"_L1;
    case ErrorCode::TokenExpired:
        return "token.expired"_L1;
    case ErrorCode::TokenRefused:
        return "token.refused"_L1;
    case ErrorCode::KeychainLocked:
        return "keychain.locked"_L1;
    case ErrorCode::KeychainDenied:
        return "keychain.denied"_L1;
    case ErrorCode::KeychainAbsent:
        return "keychain.absent"_L1;
    case ErrorCode::KeychainEntryMissing:
        return "keychain.entry_missing"_L1;
    case ErrorCode::KeychainTimedOut:
        return "keychain.timed_out"_L1;
    case ErrorCode::KeychainTooLarge:
        return "keychain.too_large"_L1;
    case ErrorCode::KeychainFailed:
        return "keychain.failed"_L1;
    case ErrorCode::KeychainNotBuilt:
        return "keychain.not_built"_L1;
    case ErrorCode::EndpointPortInUse:
        return "endpoint.port_in_use"_L1;
    case ErrorCode::EndpointPortReserved:
        return "endpoint.port_reserved"_L1;
    case ErrorCode::EndpointLocalClientWrong:
        return "endpoint.local_client_wrong"_L1;
    case ErrorCode::EndpointLocalClientRevoked:
        return "endpoint.local_client_revoked"_L1;
    case ErrorCode::EndpointBrowserRefused:
        return "endpoint.browser_refused"_L1;
    case ErrorCode::EndpointOtherUser:
        return "endpoint.other_user"_L1;
    case ErrorCode::EndpointProxied:
        return "endpoint.proxied"_L1;
    case ErrorCode::EndpointBusy:
        return "endpoint.busy"_L1;
    case ErrorCode::InstanceRunning:
        return "instance.running"_L1;
    case ErrorCode::InstanceNotRunning:
        return "instance.not_running"_L1;
    case ErrorCode::InstanceUnreachable:
        return "instance.unreachable"_L1;
    case ErrorCode::HomeUnusable:
        return "home.unusable"_L1;
    case ErrorCode::HomeMoved:
        return "home.moved"_L1;
    case ErrorCode::HomeInUse:
        return "home.in_use"_L1;
    case ErrorCode::StoreFailed:
        return "store.failed"_L1;
    case ErrorCode::StoreTooNew:
        return "store.too_new"_L1;
    case ErrorCode::LoginPaused:
        return "login.paused"_L1;
    case ErrorCode::LoginSignInNeeded:
        return "login.sign_in_needed"_L1;
    case ErrorCode::LoginBackingOff:
        return "login.backing_off"_L1;
    case ErrorCode::LoginBudgetExhausted:
        return "login.budget_exhausted"_L1;
    case ErrorCode::LoginNeedsAttention:
        return "login.needs_attention"_L1;
    case ErrorCode::InputRequired:
        return "input.required"_L1;
    case ErrorCode::InputUnknownValue:
        return "input.unknown_value"_L1;
    case ErrorCode::InputUnknownOption:
        return "input.unknown_option"_L1;
    case ErrorCode::InputNotApplicable:
        return "input.not_applicable"_L1;
    case ErrorCode::InputNotText:
        return "input.not_text"_L1;
    case ErrorCode::InputTooLong:
        return "input.too_long"_L1;
    case ErrorCode::InputIdFormat:
        return "input.id_format"_L1;
    case ErrorCode::InputNameTaken:
        return "input.name_taken"_L1;
    case ErrorCode::InputIdTaken:
        return "input.id_taken"_L1;
    case ErrorCode::InputTaxpayerTaken:
        return "input.taxpayer_taken"_L1;
    case ErrorCode::InputRobFormat:
        return "input.rob_format"_L1;
    case ErrorCode::InputUrlInvalid:
        return "input.url_invalid"_L1;
    case ErrorCode::InputUrlNotHttps:
        return "input.url_not_https"_L1;
    case ErrorCode::InputUrlFixed:
        return "input.url_fixed"_L1;
    case ErrorCode::InputDateFormat:
        return "input.date_format"_L1;
    case ErrorCode::InputDatePast:
        return "input.date_past"_L1;
    case ErrorCode::InputNumberFormat:
        return "input.number_format"_L1;
    case ErrorCode::InputNumberRange:
        return "input.number_range"_L1;
    case ErrorCode::InputMixedEnvironments:
        return "input.mixed_environments"_L1;
    case ErrorCode::InputPracticeOnly:
        return "input.practice_only"_L1;
    case ErrorCode::InputTaxpayerNotInConnection:
        return "input.taxpayer_not_in_connection"_L1;
    case ErrorCode::InputSecretMissing:
        return "input.secret_missing"_L1;
    case ErrorCode::InputFileUnreadable:
        return "input.file_unreadable"_L1;
    case ErrorCode::NotFound:
        return "not_found"_L1;
    case ErrorCode::NotPermitted:
        return "not_permitted"_L1;
    case ErrorCode::NotSupported:
        return "not_supported"_L1;
    case ErrorCode::MyobRedirectMismatch:
        return "myob.redirect_mismatch"_L1;
    case ErrorCode::MyobCodeExpired:
        return "myob.code_expired"_L1;
    case ErrorCode::MyobSignInAgain:
        return "myob.sign_in_again"_L1;
    case ErrorCode::MyobKeyInactive:
        return "myob.key_inactive"_L1;
    case ErrorCode::MyobScopeGeneration:
        return "myob.scope_generation"_L1;
    case ErrorCode::MyobCftokenOnSso:
        return "myob.cftoken_on_sso"_L1;
    case ErrorCode::Abandoned:
        return "abandoned"_L1;
    case ErrorCode::Unknown:
        return "unknown"_L1;
    }
    return "unknown"_L1;
}

std::optional<ErrorCode> errorCodeFromId(QStringView id)
{
    // The enumeration is dense and ends with Unknown, so counting through it visits every code.
    for (int value = 0; value <= static_cast<int>(ErrorCode::Unknown); ++value) {
        const auto code = static_cast<ErrorCode>(value);
        if (errorId(code) == id)
            return code;
    }
    return std::nullopt;
}

} // namespace Connector
