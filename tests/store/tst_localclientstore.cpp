#include "store/localclientstore.h"
#include "store/sql.h"

#include <QSignalSpy>
#include <QTest>

using namespace Connector;
using namespace Connector::Store;

// Every field differs from its default and from every other field of its type.
static LocalClient fullClient()
{
    return {
        .clientId = LocalClientId(QStringLiteral("client-1")),
        .name = QStringLiteral("Till at the door"),
        .secretSalt = QByteArray("salt\0with zero", 14),
        .secretHash = QByteArray("\xff\xfehash"),
        .connections = {ConnectionUuid(QStringLiteral("z-uuid")),
                        ConnectionUuid(QStringLiteral("a-uuid"))},
        .taxpayers = {{QStringLiteral("IG12345678912"), QStringLiteral("201901234567")},
                      {QStringLiteral("C25845632020"), QString()}},
        .allTaxpayers = false,
        .rights = Rights::ApiRead,
        .minValid = Seconds(3001),
        .expiresAt = Milliseconds(1'800'000'000'001),
        .osUser = QStringLiteral("aminah"),
        .createdAt = Milliseconds(1'700'000'000'002),
        .lastUsed = Milliseconds(1'700'000'000'003),
        .lastProgram = QStringLiteral("/opt/till/till"),
        .revokedAt = Milliseconds(1'700'000'000'004),
        .revokedReason = QStringLiteral("lost laptop"),
        .readyMade = true,
        .previousSalt = QByteArray("old salt"),
        .previousHash = QByteArray("old hash"),
        .previousUntil = Milliseconds(1'700'000'000'005),
        .previousUsedAt = Milliseconds(1'700'000'000'006),
        .tokensUntil = Milliseconds(1'700'000'000'007),
    };
}

static LocalClient client(const char *id, const char *name)
{
    LocalClient made;
    made.clientId = LocalClientId(QString::fromLatin1(id));
    made.name = QString::fromLatin1(name);
    return made;
}

class TestLocalClientStore : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Database> m_database;
    std::unique_ptr<LocalClientStore> m_store;

    QList<LocalClient> reread() const { return LocalClientStore(*m_database).all(); }

    void refuseWrites(bool refuse = true) const
    {
        QVERIFY(run(m_database->handle(),
                    QStringLiteral("PRAGMA query_only = %1").arg(refuse ? 1 : 0)));
    }

private slots:
    void init()
    {
        m_store.reset();
        auto opened = Database::open(QStringLiteral(":memory:"));
        QVERIFY(opened);
        m_database = std::move(*opened);
        m_store = std::make_unique<LocalClientStore>(*m_database);
        QVERIFY(m_store->loaded());
    }

    void cleanupTestCase() { m_store.reset(); }

    void rights_words()
    {
        QCOMPARE(toText(Rights::Token), QStringLiteral("token"));
        QCOMPARE(toText(Rights::Api), QStringLiteral("api"));
        QCOMPARE(toText(Rights::ApiRead), QStringLiteral("api-read"));
        for (const Rights rights : {Rights::Token, Rights::Api, Rights::ApiRead})
            QCOMPARE(rightsFromText(toText(rights)), rights);
        QVERIFY(!rightsFromText(u"API"));
        QVERIFY(!rightsFromText(u""));
    }

    void add_everyField_readsBack()
    {
        QSignalSpy changed(m_store.get(), &LocalClientStore::changed);
        QVERIFY(m_store->add(fullClient()));
        QCOMPARE(changed.size(), 1);
        const QList<LocalClient> all = reread();
        QCOMPARE(all.size(), 1);
        const LocalClient &one = all.constFirst();
        const LocalClient full = fullClient();
        QCOMPARE(one.clientId, full.clientId);
        QCOMPARE(one.name, full.name);
        QCOMPARE(one.secretSalt, full.secretSalt);
        QCOMPARE(one.secretHash, full.secretHash);
        QCOMPARE(one.connections, full.connections);
        QCOMPARE(one.taxpayers, full.taxpayers);
        QCOMPARE(one.allTaxpayers, full.allTaxpayers);
        QCOMPARE(one.rights, full.rights);
        QCOMPARE(one.minValid, full.minValid);
        QCOMPARE(one.expiresAt, full.expiresAt);
        QCOMPARE(one.osUser, full.osUser);
        QCOMPARE(one.createdAt, full.createdAt);
        QCOMPARE(one.lastUsed, full.lastUsed);
        QCOMPARE(one.lastProgram, full.lastProgram);
        QCOMPARE(one.revokedAt, full.revokedAt);
        QCOMPARE(one.revokedReason, full.revokedReason);
        QCOMPARE(one.readyMade, full.readyMade);
        QCOMPARE(one.previousSalt, full.previousSalt);
        QCOMPARE(one.previousHash, full.previousHash);
        QCOMPARE(one.previousUntil, full.previousUntil);
        QCOMPARE(one, full);
    }

    void add_defaults_readBack()
    {
        QVERIFY(m_store->add(client("a", "A")));
        QCOMPARE(reread(), QList<LocalClient>{client("a", "A")});
        QVERIFY(reread().constFirst().allTaxpayers);
        QVERIFY(!reread().constFirst().expiresAt);
    }

    void add_taken_isRefused()
    {
        QVERIFY(m_store->add(client("a", "Till")));
        const Result<> name = m_store->add(client("b", " TILL"));
        QVERIFY(!name);
        QCOMPARE(name.error().code, ErrorCode::InputNameTaken);
        QCOMPARE(name.error().field, QStringLiteral("name"));
        const Result<> id = m_store->add(client("a", "Other"));
        QVERIFY(!id);
        QCOMPARE(id.error().code, ErrorCode::InputIdTaken);
        QCOMPARE(reread().size(), 1);
    }

    void add_grantTwice_isRefused()
    {
        LocalClient connections = fullClient();
        connections.connections.append(connections.connections.constFirst());
        const Result<> first = m_store->add(connections);
        QVERIFY(!first);
        QCOMPARE(first.error().field, QStringLiteral("connections"));
        LocalClient taxpayers = fullClient();
        taxpayers.taxpayers.append(taxpayers.taxpayers.constFirst());
        const Result<> second = m_store->add(taxpayers);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::InputTaxpayerTaken);
        QVERIFY(reread().isEmpty());
    }

    void find_byIdAndName()
    {
        QVERIFY(m_store->add(client("a", "Till")));
        QCOMPARE(m_store->find(LocalClientId(QStringLiteral("a")))->name, QStringLiteral("Till"));
        QVERIFY(!m_store->find(LocalClientId(QStringLiteral("A"))));
        QCOMPARE(m_store->findByName(QStringLiteral("tILL"))->name, QStringLiteral("Till"));
        QVERIFY(!m_store->findByName(QStringLiteral("a")));
    }

    void update_everyField_readsBack()
    {
        LocalClient before = client("client-1", "Before");
        before.connections = {ConnectionUuid(QStringLiteral("gone"))};
        before.taxpayers = {{QStringLiteral("D1230"), QString()}};
        QVERIFY(m_store->add(before));
        QSignalSpy changed(m_store.get(), &LocalClientStore::changed);
        QVERIFY(m_store->update(fullClient()));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_store->all(), QList<LocalClient>{fullClient()});
        QCOMPARE(reread(), QList<LocalClient>{fullClient()});
        QVERIFY(m_store->update(fullClient()));
        QCOMPARE(changed.size(), 1);
    }

    void update_unknownOrTaken_isRefused()
    {
        QVERIFY(m_store->add(client("a", "One")));
        QVERIFY(m_store->add(client("b", "Two")));
        const Result<> taken = m_store->update(client("a", "two"));
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, ErrorCode::InputNameTaken);
        const Result<> unknown = m_store->update(client("c", "Three"));
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, ErrorCode::NotFound);
        QCOMPARE(reread(), (QList<LocalClient>{client("a", "One"), client("b", "Two")}));
    }

    void update_olderCopy_keepsTheLastUse()
    {
        QVERIFY(m_store->add(client("a", "One")));
        LocalClient copy = *m_store->findByName(QStringLiteral("One"));
        m_store->noteUse(copy.clientId,
                         {.used = Milliseconds(5000), .program = QStringLiteral("till")});
        copy.name = QStringLiteral("Renamed");
        QVERIFY(m_store->update(copy));
        QCOMPARE(reread().constFirst().lastUsed, std::optional(Milliseconds(5000)));
        QCOMPARE(reread().constFirst().lastProgram, QStringLiteral("till"));
        QCOMPARE(reread().constFirst().name, QStringLiteral("Renamed"));
    }

    void remove_takesTheGrantsAlong()
    {
        QVERIFY(m_store->add(fullClient()));
        QSignalSpy changed(m_store.get(), &LocalClientStore::changed);
        QVERIFY(m_store->remove(m_store->all().constFirst().clientId));
        QCOMPARE(changed.size(), 1);
        for (const char *table : {"client_connections", "client_taxpayers", "local_clients"}) {
            auto rows = run(m_database->handle(),
                            QStringLiteral("SELECT count(*) FROM ") + QString::fromLatin1(table));
            QVERIFY(rows && rows->next());
            QCOMPARE(rows->value(0).toInt(), 0);
        }
        const Result<> again = m_store->remove(fullClient().clientId);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::NotFound);
    }

    void noteUse_isInMemoryAtOnceAndOnDiskAfterFlush()
    {
        QVERIFY(m_store->add(client("a", "One")));
        QVERIFY(m_store->add(client("b", "Two")));
        QSignalSpy changed(m_store.get(), &LocalClientStore::changed);
        const LocalClientId id(QStringLiteral("b"));
        m_store->noteUse(id, {.used = Milliseconds(7000), .program = QStringLiteral("till")});
        m_store->noteUse(LocalClientId(QStringLiteral("nobody")), {.used = Milliseconds(1)});
        QCOMPARE(m_store->find(id)->lastUsed, std::optional(Milliseconds(7000)));
        QVERIFY(!reread().at(1).lastUsed);
        QVERIFY(m_store->flushUse());
        QCOMPARE(reread().at(1).lastUsed, std::optional(Milliseconds(7000)));
        QCOMPARE(reread().at(1).lastProgram, QStringLiteral("till"));
        QVERIFY(!reread().at(0).lastUsed);
        QCOMPARE(changed.size(), 0);
    }

    void noteUse_timesOnlyGoForward()
    {
        LocalClient one = client("a", "One");
        one.previousHash = "old";
        QVERIFY(m_store->add(one));
        m_store->noteUse(one.clientId,
                         {.used = Milliseconds(9),
                          .previousUsed = Milliseconds(8),
                          .tokensUntil = Milliseconds(7),
                          .program = QStringLiteral("till")});
        m_store->noteUse(one.clientId,
                         {.used = Milliseconds(1),
                          .previousUsed = Milliseconds(1),
                          .tokensUntil = Milliseconds(1)});
        QVERIFY(m_store->flushUse());
        const LocalClient kept = reread().constFirst();
        QCOMPARE(kept.lastUsed, std::optional(Milliseconds(9)));
        QCOMPARE(kept.previousUsedAt, std::optional(Milliseconds(8)));
        QCOMPARE(kept.tokensUntil, std::optional(Milliseconds(7)));
        QCOMPARE(kept.lastProgram, QStringLiteral("till"));
        // Rotated: of the secret that is the previous one now, nothing was seen yet.
        LocalClient rotated = kept;
        rotated.previousHash = "older";
        rotated.previousUsedAt.reset();
        QVERIFY(m_store->update(rotated));
        QVERIFY(!reread().constFirst().previousUsedAt);
        QCOMPARE(reread().constFirst().tokensUntil, std::optional(Milliseconds(7)));
    }

    void flushUse_databaseRefuses_triesAgainNextTime()
    {
        QVERIFY(m_store->add(client("a", "One")));
        m_store->noteUse(LocalClientId(QStringLiteral("a")), {.used = Milliseconds(7000)});
        refuseWrites();
        QVERIFY(!m_store->flushUse());
        refuseWrites(false);
        QVERIFY(m_store->flushUse());
        QCOMPARE(reread().at(0).lastUsed, std::optional(Milliseconds(7000)));
    }

    void flushUse_nothingNoted_writesNothing()
    {
        refuseWrites();
        QVERIFY(m_store->flushUse());
    }

    void forgetConnection_dropsItsGrantsOnly()
    {
        QVERIFY(m_store->add(fullClient()));
        QVERIFY(m_store->add(client("b", "Two")));
        QSignalSpy changed(m_store.get(), &LocalClientStore::changed);
        QVERIFY(m_store->forgetConnection(ConnectionUuid(QStringLiteral("z-uuid"))));
        QCOMPARE(changed.size(), 1);
        const QList<ConnectionUuid> left{ConnectionUuid(QStringLiteral("a-uuid"))};
        QCOMPARE(m_store->all().at(0).connections, left);
        QCOMPARE(reread(), m_store->all());
        QVERIFY(m_store->forgetConnection(ConnectionUuid(QStringLiteral("z-uuid"))));
        QCOMPARE(changed.size(), 1);
        QVERIFY(m_store->forgetConnection(ConnectionUuid(QStringLiteral("a-uuid"))));
        QCOMPARE(reread().size(), 2);
        QVERIFY(reread().at(0).connections.isEmpty());
    }

    void write_databaseRefuses_changesNothing()
    {
        QVERIFY(m_store->add(fullClient()));
        const QList<LocalClient> before = m_store->all();
        QSignalSpy changed(m_store.get(), &LocalClientStore::changed);
        refuseWrites();
        QVERIFY(!m_store->add(client("x", "X")));
        LocalClient renamed = fullClient();
        renamed.name = QStringLiteral("Renamed");
        const Result<> updated = m_store->update(renamed);
        QVERIFY(!updated);
        QCOMPARE(updated.error().code, ErrorCode::StoreFailed);
        QVERIFY(!m_store->remove(renamed.clientId));
        QVERIFY(!m_store->forgetConnection(renamed.connections.constFirst()));
        QCOMPARE(m_store->all(), before);
        QCOMPARE(reread(), before);
        QCOMPARE(changed.size(), 0);
    }

    void load_unknownRight_refusesEverything()
    {
        QVERIFY(m_store->add(fullClient()));
        QVERIFY(run(m_database->handle(),
                    QStringLiteral("UPDATE local_clients SET access_right = 'everything'")));
        LocalClientStore store(*m_database);
        QVERIFY(!store.loaded());
        QVERIFY(store.all().isEmpty());
        QVERIFY(!store.add(client("x", "X")));
    }
};

QTEST_GUILESS_MAIN(TestLocalClientStore)
#include "tst_localclientstore.moc"
