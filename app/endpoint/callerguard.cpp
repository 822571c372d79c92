#include "endpoint/callerguard.h"

#include <algorithm>
#include <array>

namespace Connector::Endpoint {

namespace {

Refusal otherUser()
{
    return {.status = 403,
            .error = "invalid_request",
            .description = "Local: the calling program belongs to another user of this computer. "
                           "The owner can allow that user for one local credential.",
            .reason = ErrorCode::EndpointOtherUser};
}

bool isOurs(const Snapshot &snapshot, const Platform::Ownership &owner)
{
    using Kind = Platform::Ownership::Kind;
    return owner.kind == Kind::Unsupported
        || (owner.kind == Kind::Known && owner.user == snapshot.owner);
}

} // namespace

bool isOurHost(QByteArrayView host, quint16 port)
{
    static constexpr std::array<QByteArrayView, 3> names{"127.0.0.1", "localhost", "[::1]"};
    const QByteArray lower = host.toByteArray().toLower();
    const QByteArray ending = ':' + QByteArray::number(port);
    return std::any_of(names.begin(), names.end(), [&](QByteArrayView name) {
        return lower == name || lower == name.toByteArray() + ending;
    });
}

bool isFromBrowser(const Http::Headers &headers)
{
    if (headers.contains("Origin"))
        return true;
    const QByteArray site = headers.value("Sec-Fetch-Site").trimmed().toLower();
    return site == "cross-site" || site == "same-site";
}

bool isFromProxy(const Http::Headers &headers)
{
    const auto &fields = headers.fields();
    return std::any_of(fields.begin(), fields.end(), [](const Http::Header &field) {
        const QByteArray name = field.name.toLower();
        return name == "via" || name == "forwarded" || name.startsWith("x-forwarded-");
    });
}

std::optional<Refusal> refuseCaller(const Http::Request &request, quint16 port)
{
    if (!isOurHost(request.host, port)) {
        return Refusal{.status = 421,
                       .error = "invalid_request",
                       .description = "Local: the Host of the request is not this endpoint. Use "
                                      "127.0.0.1, localhost or [::1]."};
    }
    if (isFromBrowser(request.headers)) {
        return Refusal{.status = 403,
                       .error = "invalid_request",
                       .description = "Local: requests from web pages are refused.",
                       .reason = ErrorCode::EndpointBrowserRefused};
    }
    if (isFromProxy(request.headers)) {
        return Refusal{.status = 403,
                       .error = "invalid_request",
                       .description = "Local: requests passed on by a proxy are refused. Exclude "
                                      "127.0.0.1 from the proxy.",
                       .reason = ErrorCode::EndpointProxied};
    }
    return std::nullopt;
}

std::optional<Refusal> refuseOwner(const Snapshot &snapshot, const Platform::Ownership &owner)
{
    if (isOurs(snapshot, owner))
        return std::nullopt;
    const bool isNamed = owner.kind == Platform::Ownership::Kind::Known
        && std::any_of(snapshot.clients.begin(), snapshot.clients.end(),
                       [&](const ClientEntry &client) { return client.osUser == owner.user; });
    return isNamed ? std::nullopt : std::optional(otherUser());
}

std::optional<Refusal> refuseOwnerOf(const Snapshot &snapshot, const Platform::Ownership &owner,
                                     const LocalClientId &client)
{
    if (isOurs(snapshot, owner))
        return std::nullopt;
    const auto found = snapshot.clients.constFind(client);
    const bool isNamed = found != snapshot.clients.constEnd() && found->osUser == owner.user;
    return isNamed ? std::nullopt : std::optional(otherUser());
}

} // namespace Connector::Endpoint
