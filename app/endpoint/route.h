#pragma once

#include "base/ids.h"
#include "profiles/taxpayer.h"

#include <QByteArrayView>

#include <optional>

namespace Connector::Endpoint {

/// Where a path leads.
struct Route
{
    enum class Target {
        Token,
        Revocation,
        /// The pass-through.
        Api,
        Health,
        /// No such path.
        Nowhere,
        /// A path with `..`, `//`, an encoded slash or backslash, or a broken escape.
        Refused,
    };

    Target target = Target::Nowhere;
    /// From `/c/<id>`; empty without.
    ConnectionId connection = {};
    /// From `/c/<id>/<TIN[:ROB]>`; empty without.
    Profiles::Taxpayer taxpayer = {};
    /// For Api: the path from `/api` on, exactly as sent.
    QByteArray apiPath = {};
};

/// Decides on the raw bytes of the path: a URL class would rewrite `%2e` and hide what was sent.
Route routeOf(QByteArrayView path);

/// Whether the body of a request to this path is passed on while it arrives.
bool isPassedOn(QByteArrayView path);

/// A taxpayer as an address or a header may name it: `[A-Z]{1,2}[0-9]+(:[A-Za-z0-9]+)?`.
std::optional<Profiles::Taxpayer> taxpayerFromText(QByteArrayView text);

} // namespace Connector::Endpoint
