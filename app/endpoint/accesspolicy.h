#pragma once

#include "endpoint/refusal.h"
#include "endpoint/snapshot.h"
#include "endpoint/tokenrequest.h"

#include <variant>

namespace Connector::Endpoint {

/// Whether this is a client of ours with a secret that is right, the current one or during an
/// overlap the one before, neither revoked nor expired. An unknown client and a wrong secret give
/// the same answer after the same work.
std::optional<Refusal> refuseClient(const Snapshot &snapshot, const TokenRequest &request,
                                    Milliseconds wall);

/// Whether the request came with the secret before the last rotation. Assumes that refuseClient()
/// had nothing to say.
bool usesPreviousSecret(const ClientEntry &client, const TokenRequest &request);

/// Whether this client may be given the token of the upstream system itself: with the rights `api`
/// and `api-read` it never is.
bool mayHaveUpstreamToken(const ClientEntry &client);

/// The one login that a request means.
struct Selection
{
    Broker::LoginName login = {};
    /// What `onbehalfof` named on a taxpayer connection: the token's TIN has to be this one. Empty
    /// if it named none.
    QString mustBeTin = {};
    /// It is the TIN that the connection expects, so a token that names none will do.
    bool isOwnTin = false;
};

/// Chooses among what the client is granted: exactly one candidate, or a refusal that says how to
/// be exact. Assumes that refuseClient() had nothing to say.
std::variant<Selection, Refusal> selectLogin(const Snapshot &snapshot, const TokenRequest &request);

/// Whether a request still means `login`, whose token is at hand now: what the client is granted
/// may have changed while it waited.
std::optional<Refusal> refuseOtherLogin(const Selection &selection, const Broker::LoginName &login);

/// Whether the token is for the TIN that the request named.
std::optional<Refusal> refuseTin(const Selection &selection, const Broker::Token &token);

/// RFC 6749 section 3.3: a scope that nothing of the token covers.
std::optional<Refusal> refuseScope(const TokenRequest &request, const Broker::Token &token);

} // namespace Connector::Endpoint
