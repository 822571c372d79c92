#pragma once

#include "diagnostics/erroradvice.h"

/// The advice for faults of the way to the service: addresses, network, certificates, clocks, the
/// service itself, one function per code.
namespace Connector::Diagnostics::Network {

Advice addressWrongHost(const Error &error);
Advice addressWrongPath(const Error &error);
Advice networkOffline(const Error &error);
Advice networkDns(const Error &error);
Advice networkRefused(const Error &error);
Advice networkTimeout(const Error &error);
Advice networkProxy(const Error &error);
Advice networkCaptivePortal(const Error &error);
Advice tlsIntercepted(const Error &error);
Advice tlsOldTrustStore(const Error &error);
Advice tlsNotYetValid(const Error &error);
Advice clockWrong(const Error &error);
Advice serviceMaintenance(const Error &error);
Advice serviceUnavailable(const Error &error);
Advice serviceRateLimited(const Error &error);

} // namespace Connector::Diagnostics::Network
