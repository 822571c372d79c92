#pragma once

#include "base/clock.h"
#include "http/server.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace Connector::Practice {

/// A token that was handed out and is good for the API until it expires.
struct IssuedToken
{
    QString clientId;
    Moment expires;
    /// Of systems that have some, separated by blanks.
    QString scopes = {};
};

/// Everything the practice service remembers. A plain value: behaviour takes it and returns it.
struct State
{
    /// The logins of the last minute that were not refused for being too many, per client id.
    QHash<QString, QList<Moment>> recentLogins;
    /// All logins ever, per client id.
    QHash<QString, int> loginsSeen;
    /// By SHA-256 of the token.
    QHash<QByteArray, IssuedToken> tokens;
};

/// The randomness that one answer may need. A seam, so that behaviour is a pure function.
struct Draw
{
    /// 256 bytes, as an RS256 signature has.
    QByteArray signature;
    /// A UUID.
    QByteArray correlationId;
};

/// What to do with a request: answer with `response` after `delay`; a response with `abort` closes
/// the connection.
struct Reaction
{
    State state;
    Http::Response response;
    Milliseconds delay{0};
    /// The client id whose login this was; empty if it was none.
    QString loginOf = {};
};

} // namespace Connector::Practice
