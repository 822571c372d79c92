#include "diagnostics/rule.h"
#include "diagnostics/rules/predicates.h"

namespace Connector::Diagnostics {

using namespace Qt::StringLiterals;

namespace {

const QList<Call> endpoint{Call::Endpoint};
constexpr auto own = "the words of our own endpoint"_L1;

QList<Rule> endpointRules()
{
    return {
        {"local-credential"_L1,
         {.calls = endpoint, .words = "client_secret of the local credential is wrong"_L1},
         ErrorCode::EndpointLocalClientWrong,
         96,
         own},
        {"local-credential-revoked"_L1,
         {.calls = endpoint,
          .words = "local credential was revoked|local credential has expired"_L1},
         ErrorCode::EndpointLocalClientRevoked,
         97,
         own},
        {"local-page"_L1,
         {.calls = endpoint, .words = "requests from web pages are refused"_L1},
         ErrorCode::EndpointBrowserRefused,
         97,
         own},
        {"local-cors"_L1,
         {.words = "blocked by cors|access-control-allow-origin|cors policy"_L1},
         ErrorCode::EndpointBrowserRefused,
         92,
         "Fetch standard, section 3.2"_L1},
        {"local-proxy"_L1,
         {.calls = endpoint, .words = "passed on by a proxy"_L1},
         ErrorCode::EndpointProxied,
         97,
         own},
        {"local-user"_L1,
         {.calls = endpoint, .words = "another user of this"_L1},
         ErrorCode::EndpointOtherUser,
         97,
         own},
        {"local-host"_L1,
         {.calls = endpoint, .status = "421"_L1},
         ErrorCode::AddressWrongHost,
         92,
         own},
        {"local-rights"_L1,
         {.calls = endpoint, .words = "may not have tokens|is not granted"_L1},
         ErrorCode::NotPermitted,
         95,
         own},
        {"local-ambiguous"_L1,
         {.calls = endpoint, .words = "several logins match|use the address"_L1},
         ErrorCode::RequestMalformed,
         85,
         own},
        {"local-path"_L1,
         {.calls = endpoint, .status = "404|405"_L1},
         ErrorCode::AddressWrongPath,
         90,
         own},
        {"local-busy"_L1,
         {.calls = endpoint, .words = "too many requests wait"_L1},
         ErrorCode::EndpointBusy,
         95,
         own},
        {"local-late"_L1,
         {.calls = endpoint, .words = "no token could be had in time"_L1},
         ErrorCode::NetworkTimeout,
         85,
         own},
        {"local-request"_L1,
         {.calls = endpoint, .status = "400|413|414|415|431|501"_L1, .codes = "invalid_request"_L1},
         ErrorCode::RequestMalformed,
         70,
         own},
        {"local-grant"_L1,
         {.calls = endpoint, .codes = "unsupported_grant_type"_L1},
         ErrorCode::RequestBadGrant,
         92,
         own},
        {"port-reserved"_L1,
         {.words = "10013|wsaeacces|forbidden by its access permissions"_L1, .also = hasNoAnswer},
         ErrorCode::EndpointPortReserved,
         94,
         "Windows: reserved port ranges answer WSAEACCES"_L1},
        {"port-in-use"_L1,
         {.words = "address already in use|eaddrinuse|10048|wsaeaddrinuse|"
                   "only one usage of each socket address"_L1,
          .also = hasNoAnswer},
         ErrorCode::EndpointPortInUse,
         94,
         "POSIX bind(2)"_L1},
        {"already-running"_L1,
         {.words = "connector is already running"_L1, .also = hasNoAnswer},
         ErrorCode::InstanceRunning,
         94,
         "the words of this program"_L1},
    };
}

QList<Rule> keychainRules()
{
    return {
        {"keychain-locked"_L1,
         {.words = "secret.error.islocked|errsecinteractionnotallowed|-25308|"
                   "keychain is locked|collection is locked"_L1,
          .also = hasNoAnswer},
         ErrorCode::KeychainLocked,
         93,
         "Secret Service API; Apple, Keychain result codes"_L1},
        {"keychain-denied"_L1,
         {.words = "errsecauthfailed|-25293|errsecusercanceled|keychain refused access"_L1,
          .also = hasNoAnswer},
         ErrorCode::KeychainDenied,
         93,
         "Apple, Keychain result codes"_L1},
        {"keychain-absent"_L1,
         {.words = "org.freedesktop.secrets was not provided|serviceunknown|"
                   "no keychain service|cannot autolaunch d-bus"_L1,
          .also = hasNoAnswer},
         ErrorCode::KeychainAbsent,
         93,
         "Secret Service API"_L1},
        {"keychain-entry-missing"_L1,
         {.words = "errsecitemnotfound|-25300|not in the keychain"_L1, .also = hasNoAnswer},
         ErrorCode::KeychainEntryMissing,
         92,
         "Apple, Keychain result codes"_L1},
    };
}

} // namespace

QList<Rule> machineRules()
{
    return endpointRules() + keychainRules();
}

} // namespace Connector::Diagnostics
