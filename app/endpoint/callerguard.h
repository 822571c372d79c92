#pragma once

#include "endpoint/refusal.h"
#include "endpoint/snapshot.h"
#include "http/server.h"
#include "platform/peerowner.h"

#include <optional>

namespace Connector::Endpoint {

/// Whether a request may be looked at at all: meant for this server (DNS rebinding), not sent by a
/// web page (a form post needs no preflight), not passed on by a proxy. Asked on every route,
/// before credentials are looked at, so that a page can neither guess nor lock anybody out.
std::optional<Refusal> refuseCaller(const Http::Request &request, quint16 port);

/// Whether the far end may ask at all: it is a program of the user who runs this one, or of
/// somebody whom a local client names. A hidden far end is refused. A system that cannot tell at
/// all lets everybody ask; then the secret of the client is the only proof.
std::optional<Refusal> refuseOwner(const Snapshot &snapshot, const Platform::Ownership &owner);
/// Whether this owner may come as this client; asked before its secret is looked at. Assumes that
/// refuseOwner() had nothing to say.
std::optional<Refusal> refuseOwnerOf(const Snapshot &snapshot, const Platform::Ownership &owner,
                                     const LocalClientId &client);

/// `127.0.0.1`, `localhost` or `[::1]`, with our port or without one; nothing else, exactly.
bool isOurHost(QByteArrayView host, quint16 port);
/// Carries Origin, or Sec-Fetch-Site saying that another site is behind it. The other Sec-Fetch
/// fields say nothing: Node's fetch sends `sec-fetch-mode: cors`.
bool isFromBrowser(const Http::Headers &headers);
bool isFromProxy(const Http::Headers &headers);

} // namespace Connector::Endpoint
