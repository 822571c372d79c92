#pragma once

#include "profiles/connectionprofile.h"

#include <QUrl>

namespace Connector::Profiles {

/// The base addresses of an environment, without a trailing slash. Those of production and sandbox
/// are compiled in (SDK site, FAQ); custom ones come from the profile; practice ones are empty
/// here, because the practice service gets its port when it starts.
QUrl identityAddress(const ConnectionProfile &profile);
QUrl apiAddress(const ConnectionProfile &profile);

/// What a MyInvois secret is posted to: the identity address with /connect/token.
QUrl myInvoisTokenUrl(const QUrl &identityAddress);

/// The issuer that a token of this environment carries; empty where nothing is known.
QString expectedIssuer(Environment environment);

/// https to anywhere or http to this machine: the only addresses a secret may go to.
bool isAcceptable(const QUrl &address);
/// 127.0.0.0/8, ::1 or the name localhost.
bool isLoopback(const QUrl &address);
/// A computer of the local network: 10/8, 172.16/12, 192.168/16 (RFC 1918), 169.254/16, a name
/// without a dot, or one below .local or .lan.
bool isPrivateNetwork(const QUrl &address);

} // namespace Connector::Profiles
