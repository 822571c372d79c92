#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <optional>

namespace Connector {

/// Everything that can go wrong, as one closed list. Code branches on the enumerator, other
/// programs on the id ("credentials.rejected"), people read the sentence that diagnostics/ makes
/// of it. An id never changes its meaning once published.
enum class ErrorCode {
    // The credentials of an upstream system.
    CredentialsRejected,
    CredentialsWrongEnvironment,
    CredentialsSecretExpired,
    CredentialsSecretReplaced,
    CredentialsAddressChanged,
    CredentialsHiddenCharacters,
    CredentialsSwapped,
    CredentialsPlaceholder,
    CredentialsNotUuid,
    CredentialsBlocked,
    CredentialsRevoked,
    // What we sent, as the upstream sees it.
    RequestBasicRefused,
    RequestMalformed,
    RequestBadScope,
    RequestBadGrant,
    // Acting for somebody else.
    IntermediaryNotAppointed,
    IntermediaryNeedsRob,
    TinFormat,
    TinMismatch,
    TinPersonalProfile,
    TinUnknown,
    PermissionMissing,
    // What is refused after a login that works, or never comes from here.
    DocumentRefused,
    ProgramOwnService,
    // The way to the upstream.
    AddressWrongHost,
    AddressWrongPath,
    NetworkOffline,
    NetworkDns,
    NetworkRefused,
    NetworkTimeout,
    NetworkProxy,
    NetworkCaptivePortal,
    TlsIntercepted,
    TlsOldTrustStore,
    TlsNotYetValid,
    ClockWrong,
    ServiceMaintenance,
    ServiceUnavailable,
    ServiceRateLimited,
    // The token that came back.
    TokenMissing,
    TokenWrongEnvironment,
    TokenExpired,
    TokenRefused,
    // The keychain of this machine.
    KeychainLocked,
    KeychainDenied,
    KeychainAbsent,
    KeychainEntryMissing,
    KeychainTimedOut,
    KeychainTooLarge,
    KeychainFailed,
    KeychainNotBuilt,
    // Our own endpoint.
    EndpointPortInUse,
    EndpointPortReserved,
    EndpointLocalClientWrong,
    EndpointLocalClientRevoked,
    EndpointLocalClientExpired,
    EndpointTooManyGuesses,
    EndpointBrowserRefused,
    EndpointOtherUser,
    EndpointProxied,
    EndpointBusy,
    EndpointAuditFull,
    // This program and its home folder.
    InstanceRunning,
    InstanceNotRunning,
    InstanceUnreachable,
    HomeUnusable,
    HomeMoved,
    HomeInUse,
    StoreFailed,
    StoreTooNew,
    // A login that is not available right now because of a decision of ours.
    LoginPaused,
    LoginSignInNeeded,
    LoginBackingOff,
    LoginBudgetExhausted,
    LoginNeedsAttention,
    // Bad input; Error::field names the field.
    InputRequired,
    InputUnknownValue,
    InputUnknownOption,
    InputNotApplicable,
    InputNotText,
    InputTooLong,
    InputIdFormat,
    InputNameTaken,
    InputIdTaken,
    InputTaxpayerTaken,
    InputRobFormat,
    InputUrlInvalid,
    InputUrlNotHttps,
    InputUrlFixed,
    InputLanAddress,
    InputDateFormat,
    InputDatePast,
    InputTimeFormat,
    InputDurationFormat,
    InputNumberFormat,
    InputNumberRange,
    InputMixedEnvironments,
    InputPracticeOnly,
    InputTaxpayerNotInConnection,
    InputSecretMissing,
    InputUnknownUser,
    InputFileUnreadable,
    // Commands.
    NotFound,
    NotPermitted,
    NotSupported,
    // MYOB.
    MyobRedirectMismatch,
    MyobCodeExpired,
    MyobSignInAgain,
    MyobKeyInactive,
    MyobScopeGeneration,
    MyobCftokenOnSso,
    MyobConsentRefused,
    MyobStateMismatch,
    MyobSignInNotSaved,
    MyobBusinessMissing,
    MyobFileUserRefused,
    MyobConsentOld,
    // The asynchronous machinery.
    Abandoned,
    Unknown,
};

/// The published id, for example "credentials.rejected". Never translated.
QLatin1StringView errorId(ErrorCode code);

/// The code with this id, or nothing.
std::optional<ErrorCode> errorCodeFromId(QStringView id);

} // namespace Connector
