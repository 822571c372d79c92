#include "endpoint/clients/localsecret.h"
#include "endpoint/snapshotpublisher.h"
#include "support/brokerbench.h"

#include <QCoreApplication>
#include <QTest>

using namespace Connector;
using namespace Connector::Endpoint;
using namespace std::chrono_literals;

class TestSnapshotPublisher : public QObject
{
    Q_OBJECT

    struct Site
    {
        Test::BrokerBench bench;
        Store::LocalClientStore clients{*bench.database};
        SnapshotShelf shelf;
        Callers callers{{.ownerOf = {}, .findProgram = {}}};
        SnapshotPublisher publisher{shelf,         *bench.profiles, clients,
                                    *bench.broker, callers,         bench.clock};

        Store::LocalClient addClient(const ConnectionUuid &connection)
        {
            Store::LocalClient client{.clientId = LocalClientId(QStringLiteral("mic_a")),
                                      .name = QStringLiteral("Package"),
                                      .secretSalt = "salt",
                                      .connections = {connection}};
            client.secretHash = hashLocalSecret(SecretString::copyOf("s"), "salt");
            [&] { QVERIFY(clients.add(client)); }();
            return client;
        }
    };

    const Broker::LoginName m_own{ConnectionId(QStringLiteral("own"))};

private slots:
    void clientAndConnection_areThereWhenTheCallReturns()
    {
        Site site;
        site.publisher.setPort(21060);
        const auto profile = site.bench.add(QStringLiteral("own"));
        auto client = site.addClient(profile.uuid);
        auto snapshot = site.shelf.newest();
        QCOMPARE(snapshot->port, 21060);
        QVERIFY(snapshot->connections.contains(profile.id));
        QVERIFY(snapshot->clients.value(client.clientId).connections.contains(profile.id));
        QVERIFY(!snapshot->clients.value(client.clientId).revoked);

        client.revokedAt = site.bench.clock.now().wall;
        QVERIFY(site.clients.update(client));
        QVERIFY(site.shelf.newest()->clients.value(client.clientId).revoked);

        QVERIFY(site.bench.profiles->remove(profile.id));
        QVERIFY(!site.shelf.newest()->connections.contains(profile.id));
        QVERIFY(site.shelf.newest()->clients.value(client.clientId).connections.isEmpty());
    }

    void token_appearsAndGoesWithPause()
    {
        Site site;
        auto profile = site.bench.add(QStringLiteral("own"));
        QVERIFY(site.bench.ask(QStringLiteral("own"))->isToken());
        QTRY_VERIFY(site.shelf.newest()->tokens.contains(m_own));
        profile.paused = true;
        QVERIFY(site.bench.profiles->update(profile));
        QVERIFY(!site.shelf.newest()->tokens.contains(m_own));
    }

    void ownTin_isLearntFromTheToken()
    {
        Site site;
        site.bench.add(QStringLiteral("own"));
        site.bench.provider.setRule([](const Test::FakeProvider::Sent &) {
            auto grant = Test::FakeProvider::grant();
            grant.claims.taxpayerTin = QStringLiteral("C10");
            return grant;
        });
        QVERIFY(site.bench.ask(QStringLiteral("own"))->isToken());
        QTRY_COMPARE(site.shelf.newest()->connections.value(m_own.connection).ownTin,
                     QStringLiteral("C10"));
    }

    void use_reachesBrokerAndStore()
    {
        Site site;
        const auto profile = site.bench.add(QStringLiteral("own"));
        const auto client = site.addClient(profile.uuid);
        QVERIFY(site.bench.ask(QStringLiteral("own"))->isToken());
        QTRY_VERIFY(site.shelf.newest()->tokens.contains(m_own));
        // Only the endpoint thread sees these hand-outs; the token is renewed all the same.
        for (int minute = 0; minute < 90; ++minute) {
            const auto snapshot = site.shelf.newest();
            if (snapshot->tokens.contains(m_own))
                snapshot->tokens.value(m_own).use->set(site.bench.clock.now());
            snapshot->clients.value(client.clientId).use->set(site.bench.clock.now());
            site.bench.clock.advance(1min);
            QCoreApplication::sendPostedEvents();
        }
        QVERIFY(site.bench.provider.sent().size() >= 2);
        QVERIFY(site.bench.status(QStringLiteral("own")).tokenLive);
        QVERIFY(site.clients.find(client.clientId)->lastUsed.has_value());
    }
};

QTEST_GUILESS_MAIN(TestSnapshotPublisher)
#include "tst_snapshotpublisher.moc"
