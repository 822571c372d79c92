#include "application/practicehome.h"

#include "endpoint/clients/localsecret.h"
#include "practice/scenarios.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Application;
using namespace Qt::StringLiterals;

class TestPracticeHome : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_clients.reset();
        m_profiles.reset();
        m_database = std::move(*Store::Database::open(u":memory:"_s));
        m_profiles = std::make_unique<Store::ProfileStore>(*m_database);
        m_clients = std::make_unique<Store::LocalClientStore>(*m_database);
    }

    void furnish_everyScenario_isReady()
    {
        const auto credential = furnish();
        QVERIFY(credential);
        QCOMPARE(m_profiles->all().size(), Practice::scenarios().size());
        for (const Practice::Scenario &scenario : Practice::scenarios()) {
            const auto profile = m_profiles->find(ConnectionId(u"practice-"_s + scenario.name));
            QVERIFY2(profile, qPrintable(scenario.name));
            QCOMPARE(profile->environment, Profiles::Environment::Practice);
            QCOMPARE(profile->clientId.toString(), scenario.clientId);
            QCOMPARE(profile->taxpayers.size(), scenario.taxpayers.size());
            QVERIFY(profile->readyMade);
        }
        const auto client = m_clients->find(credential->clientId);
        QVERIFY(client);
        QCOMPARE(client->connections.size(), Practice::scenarios().size());
        QCOMPARE(client->secretHash,
                 Endpoint::hashLocalSecret(credential->secret, client->secretSalt));
    }

    void furnish_again_keepsConnections_renewsTheClient()
    {
        const auto first = furnish();
        QVERIFY(first);
        Profiles::ConnectionProfile paused = m_profiles->all().constFirst();
        paused.paused = true;
        QVERIFY(m_profiles->update(paused));
        const auto before = m_profiles->all();
        const auto second = furnish();
        QVERIFY(second);
        QCOMPARE(m_profiles->all(), before);
        QCOMPARE(m_clients->all().size(), 1);
        QVERIFY(second->clientId != first->clientId);
    }

    void furnish_namesOfTheOwner_stay()
    {
        QVERIFY(m_profiles->add({.uuid = ConnectionUuid(u"u1"_s),
                                 .id = ConnectionId(u"mine"_s),
                                 .name = u"practice: OK"_s}));
        QVERIFY(m_clients->add({.clientId = LocalClientId(u"till"_s), .name = u"Practice"_s}));
        for (int start = 0; start < 2; ++start) {
            const auto credential = furnish();
            QVERIFY(credential);
            QCOMPARE(m_clients->find(credential->clientId)->name, u"Practice (2)"_s);
            QCOMPARE(m_profiles->find(ConnectionId(u"practice-ok"_s))->name, u"Practice: ok (2)"_s);
        }
        QCOMPARE(m_profiles->find(ConnectionId(u"mine"_s))->name, u"practice: OK"_s);
    }

    void clear_onlyReadyMade_goes()
    {
        const Profiles::ConnectionProfile mine{.uuid = ConnectionUuid(u"u1"_s),
                                               .id = ConnectionId(u"mine"_s),
                                               .name = u"Mine"_s,
                                               .environment = Profiles::Environment::Practice};
        QVERIFY(m_profiles->add(mine));
        QVERIFY(furnish());
        const ConnectionUuid ready = m_profiles->find(ConnectionId(u"practice-ok"_s))->uuid;
        QVERIFY(m_clients->add({.clientId = LocalClientId(u"till"_s),
                                .name = u"till"_s,
                                .connections = {mine.uuid, ready}}));
        QVERIFY(clearPractice(*m_profiles, *m_clients));
        QCOMPARE(m_profiles->all(), QList<Profiles::ConnectionProfile>{mine});
        QCOMPARE(m_clients->all().size(), 1);
        QCOMPARE(m_clients->all().constFirst().connections, QList<ConnectionUuid>{mine.uuid});
        QVERIFY(clearPractice(*m_profiles, *m_clients));
    }

private:
    Result<PracticeCredential> furnish()
    {
        return furnishPractice(*m_profiles, *m_clients, Milliseconds(1'790'000'000'000));
    }

    std::unique_ptr<Store::Database> m_database;
    std::unique_ptr<Store::ProfileStore> m_profiles;
    std::unique_ptr<Store::LocalClientStore> m_clients;
};

QTEST_GUILESS_MAIN(TestPracticeHome)
#include "tst_practicehome.moc"
