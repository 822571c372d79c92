#include "base/randomness.h"
#include "commands/clientoutput.h"
#include "commands/jsonviews.h"
#include "commands/lookup.h"
#include "endpoint/clients/localsecret.h"
#include "profiles/inputrules.h"
#include "profiles/timerules.h"

#include <QJsonObject>

namespace Connector::Commands {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Application::Services;
using InvocationPtr = std::shared_ptr<Invocation>;

namespace {

constexpr Seconds usualOverlap = 24h;
constexpr Seconds longestOverlap = 24h * 30;

Result<Seconds> readOverlap(const Invocation &invocation)
{
    if (!invocation.has(u"overlap"_s))
        return usualOverlap;
    return Profiles::checkSpan(invocation.value(u"overlap"_s), longestOverlap, u"overlap"_s);
}

/// The secret of now becomes the previous one; one that is previous already ends here.
void giveNewSecret(Store::LocalClient &client, const SecretString &secret, Seconds overlap,
                   Milliseconds wall)
{
    const bool overlaps = overlap > 0s;
    client.previousSalt = overlaps ? client.secretSalt : QByteArray();
    client.previousHash = overlaps ? client.secretHash : QByteArray();
    client.previousUntil = overlaps ? std::optional<Milliseconds>(wall + overlap) : std::nullopt;
    client.previousUsedAt.reset();
    client.secretSalt = randomBytes(16);
    client.secretHash = Endpoint::hashLocalSecret(secret, client.secretSalt);
}

void rotate(Services &services, InvocationPtr invocation, Completion<Output> done)
{
    auto client = lookUpClient(services, invocation->positionals.value(0));
    if (!client) {
        done(client.error());
        return;
    }
    if (client->revokedAt) {
        done(Error{.code = ErrorCode::EndpointLocalClientRevoked, .field = u"client"_s});
        return;
    }
    const auto overlap = readOverlap(*invocation);
    if (!overlap) {
        done(overlap.error());
        return;
    }
    const SecretString secret = Endpoint::newLocalSecret();
    giveNewSecret(*client, secret, *overlap, services.clock().now().wall);
    if (const auto stored = services.clients().update(*client); !stored) {
        done(stored.error());
        return;
    }
    auditClient(services, *client, Audit::Event::ClientRotated, {});
    done(newSecretOutput(services, *client, secret));
}

Output revokedOutput(Services &services, const Store::LocalClient &client)
{
    QJsonObject json = clientJson(services, client);
    const auto until = tokensOutlive(client, services.clock().now().wall);
    json.insert("tokens_until"_L1, until ? QJsonValue(toRfc3339(*until)) : QJsonValue());
    QString text = u"Revoked: its next request is refused."_s;
    if (until)
        text += u'\n' + keptTokens(*until);
    return {.json = json, .text = text};
}

void revoke(Services &services, InvocationPtr invocation, Completion<Output> done)
{
    auto client = lookUpClient(services, invocation->positionals.value(0));
    if (!client) {
        done(client.error());
        return;
    }
    auto reason = Profiles::checkName(invocation->value(u"reason"_s));
    if (!reason) {
        Error error = reason.error();
        error.field = u"reason"_s;
        done(error);
        return;
    }
    if (client->revokedAt) {
        // The first reason stays.
        done(revokedOutput(services, *client));
        return;
    }
    client->revokedAt = services.clock().now().wall;
    client->revokedReason = *reason;
    if (const auto stored = services.clients().update(*client); !stored) {
        done(stored.error());
        return;
    }
    auditClient(services, *client, Audit::Event::ClientRevoked, *reason);
    done(revokedOutput(services, *client));
}

} // namespace

QList<Command> clientLifeCommands()
{
    return {{{.words = u"client rotate"_s,
              .positionals = {u"NAME"_s},
              .options = {{.name = u"overlap"_s,
                           .value = u"24h"_s,
                           .what = u"how long the old secret works as well, 24h if not given"_s}},
              .what = u"Gives an accounting package a new secret."_s},
             rotate},
            {{.words = u"client revoke"_s,
              .positionals = {u"NAME"_s},
              .options = {{.name = u"reason"_s,
                           .value = u"TEXT"_s,
                           .required = true,
                           .what = u"kept in the list and in the audit"_s}},
              .what = u"Withdraws the credentials of an accounting package, at once."_s},
             revoke}};
}

} // namespace Connector::Commands
