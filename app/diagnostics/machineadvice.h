#pragma once

#include "diagnostics/erroradvice.h"

/// The advice for faults of this machine and this program, one function per code: keychain,
/// endpoint, running instance, data folder, database.
namespace Connector::Diagnostics::Machine {

Advice keychainLocked(const Error &error);
Advice keychainDenied(const Error &error);
Advice keychainAbsent(const Error &error);
Advice keychainEntryMissing(const Error &error);
Advice keychainTimedOut(const Error &error);
Advice keychainTooLarge(const Error &error);
Advice keychainFailed(const Error &error);
Advice keychainNotBuilt(const Error &error);
Advice endpointPortInUse(const Error &error);
Advice endpointPortReserved(const Error &error);
Advice endpointLocalClientWrong(const Error &error);
Advice endpointLocalClientRevoked(const Error &error);
Advice endpointLocalClientExpired(const Error &error);
Advice endpointTooManyGuesses(const Error &error);
Advice endpointBrowserRefused(const Error &error);
Advice endpointOtherUser(const Error &error);
Advice endpointProxied(const Error &error);
Advice endpointBusy(const Error &error);
Advice endpointAuditFull(const Error &error);
Advice instanceRunning(const Error &error);
Advice instanceNotRunning(const Error &error);
Advice instanceUnreachable(const Error &error);
Advice homeUnusable(const Error &error);
Advice homeMoved(const Error &error);
Advice homeInUse(const Error &error);
Advice storeFailed(const Error &error);
Advice storeTooNew(const Error &error);

} // namespace Connector::Diagnostics::Machine
