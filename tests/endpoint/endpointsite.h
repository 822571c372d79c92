#pragma once

#include "endpoint/api/apidesk.h"
#include "endpoint/refusal.h"
#include "endpoint/revocationdesk.h"
#include "endpoint/route.h"
#include "endpoint/tokendesk.h"
#include "endpoint/tokenendpoint.h"
#include "http/client.h"
#include "http/server.h"
#include "ourcallers.h"
#include "snapshotbuilder.h"
#include "support/brokerbench.h"
#include "support/scriptedserver.h"

#include <mutex>

namespace Connector::Test {

/// From the endpoint's thread into the event loop of a desk.
template<typename Desk>
auto wayTo(Desk &desk)
{
    return [&desk](const auto &item) {
        QMetaObject::invokeMethod(
            &desk, [&desk, item] { desk.take(item); }, Qt::QueuedConnection);
    };
}

/// The whole endpoint on a real port, in front of a broker on a fake clock and a scripted API.
/// Clients `one` (token), `api` and `read`, all with the secret "s3cret", for the connection `own`
/// of C99 and the intermediary `firm` of C1 and C2.
class EndpointSite
{
public:
    explicit EndpointSite(Http::Limits limits = wide(), Endpoint::ApiDesk::Patience patience = {})
        : m_patience(patience)
        , m_server(
              thread, limits,
              [this](const Http::Request &request, Http::Responder responder) {
                  endpoint.handle(request, std::move(responder));
              },
              Endpoint::faultBody, Endpoint::isPassedOn)
        , port(*m_server.listen(0))
    {
        for (const QString &id : {QStringLiteral("own"), QStringLiteral("firm")}) {
            auto profile =
                bench.add(id,
                          id == u"firm" ? QStringList{QStringLiteral("C1"), QStringLiteral("C2")}
                                        : QStringList());
            profile.apiUrl = api.url(QString());
            const auto updated = bench.profiles->update(profile);
            Q_ASSERT(updated);
        }
        publish();
    }

    static Http::Limits wide() { return {.streamedBody = qsizetype{10} * 1024 * 1024}; }

    /// A snapshot with what the broker has by now; `change` may alter it.
    template<typename Change>
    void publish(Change change)
    {
        SnapshotBuilder builder(bench.clock.now());
        builder.taxpayer(QStringLiteral("own"), QStringLiteral("C99"));
        builder.intermediary(QStringLiteral("firm"),
                             {{QStringLiteral("C1"), {}}, {QStringLiteral("C2"), {}}});
        const QStringList own{QStringLiteral("own")};
        builder.client(QStringLiteral("one"), own);
        builder.client(QStringLiteral("api"), own).rights = Store::Rights::Api;
        builder.client(QStringLiteral("read"), own).rights = Store::Rights::ApiRead;
        builder.client(QStringLiteral("books"), {QStringLiteral("firm")}).rights =
            Store::Rights::Api;
        for (const Broker::LoginName &login : bench.broker->logins()) {
            if (const auto token = bench.broker->liveToken(login))
                builder.token(login, *token);
        }
        change(builder);
        auto snapshot = std::make_shared<Endpoint::Snapshot>(builder.get());
        snapshot->port = port;
        shelf.publish(std::move(snapshot));
    }
    void publish()
    {
        publish([](SnapshotBuilder &) {});
    }

    BrokerBench bench;
    ScriptedServer api;
    Http::Client client;
    Endpoint::SnapshotShelf shelf;
    Endpoint::LocalTokens localTokens;

private:
    Endpoint::ApiDesk::Rooms rooms()
    {
        return {.broker = *bench.broker,
                .client = client,
                .profiles = *bench.profiles,
                .upstreams = bench.upstreams(),
                .shelf = shelf,
                .localTokens = localTokens,
                .clock = bench.clock};
    }
    Endpoint::ApiDesk::Patience m_patience;

public:
    Endpoint::TokenDesk tokenDesk{*bench.broker, shelf, localTokens, bench.clock};
    Endpoint::ApiDesk apiDesk{rooms(), m_patience};
    Endpoint::RevocationDesk revocationDesk{rooms()};
    Endpoint::Callers callers{ourCallers()};
    std::mutex recordedMutex;
    QList<Audit::Entry> recorded;
    Endpoint::TokenEndpoint endpoint{
        {.shelf = shelf,
         .localTokens = localTokens,
         .clock = bench.clock,
         .callers = callers,
         .record =
             [this](Audit::Entry entry) {
                 const std::lock_guard lock(recordedMutex);
                 recorded.append(std::move(entry));
                 return true;
             }},
        {.park = wayTo(tokenDesk), .pass = wayTo(apiDesk), .doubt = wayTo(revocationDesk)}};
    Http::IoThread thread;

private:
    Http::Server m_server;

public:
    const quint16 port;
};

} // namespace Connector::Test
