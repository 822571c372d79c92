#include "store/profilestore.h"
#include "store/sql.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Connector;
using namespace Connector::Profiles;
using namespace Connector::Store;

// Every field differs from its default and from every other field of its type.
static ConnectionProfile fullProfile()
{
    return {
        .uuid = ConnectionUuid(QStringLiteral("0f8fad5b-d9cb-469f-a165-70867728950e")),
        .id = ConnectionId(QStringLiteral("kedai-aminah")),
        .name = QStringLiteral("Kedai Aminah ") + QChar(0x5e97),
        .system = System::Bridge,
        .login = LoginMode::Intermediary,
        .environment = Environment::Custom,
        .identityUrl = QUrl(QStringLiteral("https://login.example/a%2Fb")),
        .apiUrl = QUrl(QStringLiteral("http://127.0.0.1:8080/api-base")),
        .clientId = UpstreamClientId(QStringLiteral("7c9e6679-7425-40de-944b-e07fc1f90ae7")),
        .taxpayers = {{{QStringLiteral("IG12345678912"), QStringLiteral("201901234567")},
                       QStringLiteral("Label A")},
                      {{QStringLiteral("C25845632020"), QString()}, QStringLiteral("Label B")}},
        .expectTin = QStringLiteral("C1234567890"),
        .secretExpires = QDate(2027, 3, 31),
        .paused = true,
        .readyMade = true,
        .credentialGeneration = 42,
    };
}

static ConnectionProfile profile(const char *id, const QString &name)
{
    ConnectionProfile made;
    made.uuid = ConnectionUuid(QStringLiteral("uuid-of-") + QString::fromLatin1(id));
    made.id = ConnectionId(QString::fromLatin1(id));
    made.name = name;
    return made;
}

class TestProfileStore : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ProfileStore> m_store;

    QList<ConnectionProfile> reread() const { return ProfileStore(*m_database).all(); }

    void refuseWrites() const
    {
        QVERIFY(run(m_database->handle(), QStringLiteral("PRAGMA query_only = ON")));
    }

private slots:
    void init()
    {
        m_store.reset();
        auto opened = Database::open(QStringLiteral(":memory:"));
        QVERIFY(opened);
        m_database = std::move(*opened);
        m_store = std::make_unique<ProfileStore>(*m_database);
        QVERIFY(m_store->loaded());
    }

    void cleanupTestCase() { m_store.reset(); }

    void add_everyField_readsBack()
    {
        QSignalSpy added(m_store.get(), &ProfileStore::added);
        QVERIFY(m_store->add(fullProfile()));
        QCOMPARE(added.size(), 1);
        QCOMPARE(added.at(0).at(0).value<ConnectionId>(), fullProfile().id);
        const QList<ConnectionProfile> all = reread();
        QCOMPARE(all.size(), 1);
        const ConnectionProfile &one = all.constFirst();
        const ConnectionProfile full = fullProfile();
        QCOMPARE(one.uuid, full.uuid);
        QCOMPARE(one.id, full.id);
        QCOMPARE(one.name, full.name);
        QCOMPARE(one.system, full.system);
        QCOMPARE(one.login, full.login);
        QCOMPARE(one.environment, full.environment);
        QCOMPARE(one.identityUrl.toEncoded(), full.identityUrl.toEncoded());
        QCOMPARE(one.apiUrl, full.apiUrl);
        QCOMPARE(one.clientId, full.clientId);
        QCOMPARE(one.taxpayers, full.taxpayers);
        QCOMPARE(one.expectTin, full.expectTin);
        QCOMPARE(one.secretExpires, full.secretExpires);
        QCOMPARE(one.paused, full.paused);
        QCOMPARE(one.readyMade, full.readyMade);
        QCOMPARE(one.credentialGeneration, full.credentialGeneration);
        // A field that is not listed above and not kept fails here.
        QCOMPARE(one, full);
    }

    void add_flagsOneByOne_areNotConfused()
    {
        ConnectionProfile paused = profile("paused", QStringLiteral("Paused"));
        paused.paused = true;
        ConnectionProfile ready = profile("ready", QStringLiteral("Ready"));
        ready.readyMade = true;
        QVERIFY(m_store->add(paused));
        QVERIFY(m_store->add(ready));
        QCOMPARE(reread(), (QList<ConnectionProfile>{paused, ready}));
    }

    void add_everyWord_readsBack()
    {
        QList<ConnectionProfile> expected;
        int number = 0;
        for (const System system :
             {System::MyInvois, System::Bridge, System::Myob, System::MyobDesktop}) {
            for (const Environment environment : {Environment::Production, Environment::Sandbox,
                                                  Environment::Practice, Environment::Custom}) {
                for (const LoginMode login : {LoginMode::Taxpayer, LoginMode::Intermediary}) {
                    const QByteArray id = "c" + QByteArray::number(++number);
                    ConnectionProfile one = profile(id.constData(), QString::fromLatin1(id));
                    one.system = system;
                    one.environment = environment;
                    one.login = login;
                    QVERIFY(m_store->add(one));
                    expected.append(one);
                }
            }
        }
        QCOMPARE(expected.size(), 32);
        QCOMPARE(reread(), expected);
    }

    void reopen_file_findsEverythingInOrder()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("connector.db"));
        {
            const auto database = Database::open(file);
            QVERIFY(database);
            ProfileStore store(**database);
            QVERIFY(store.add(profile("b", QStringLiteral("Second letter"))));
            QVERIFY(store.add(fullProfile()));
            QVERIFY(store.add(profile("a", QStringLiteral("First letter"))));
        }
        const auto database = Database::open(file);
        QVERIFY(database);
        const ProfileStore store(**database);
        QCOMPARE(
            store.all(),
            (QList<ConnectionProfile>{profile("b", QStringLiteral("Second letter")), fullProfile(),
                                      profile("a", QStringLiteral("First letter"))}));
    }

    void twoDatabases_doNotMeet()
    {
        const auto other = Database::open(QStringLiteral(":memory:"));
        QVERIFY(other);
        ProfileStore otherStore(**other);
        QVERIFY(m_store->add(profile("a", QStringLiteral("Here"))));
        QVERIFY(otherStore.add(profile("a", QStringLiteral("There"))));
        QCOMPARE(reread().constFirst().name, QStringLiteral("Here"));
        QCOMPARE(ProfileStore(**other).all().constFirst().name, QStringLiteral("There"));
    }

    void add_nameOrIdTaken_isRefused_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *tag, const char *id, const QString &name, ErrorCode code,
                            const char *field) {
            QTest::newRow(tag) << QString::fromLatin1(id) << name << static_cast<int>(code)
                               << QString::fromLatin1(field);
        };
        row("same name", "b", QStringLiteral("Kedai"), ErrorCode::InputNameTaken, "name");
        row("other case", "b", QStringLiteral("KEDAI"), ErrorCode::InputNameTaken, "name");
        row("margin", "b", QStringLiteral("kedai "), ErrorCode::InputNameTaken, "name");
        row("same id", "a", QStringLiteral("Other"), ErrorCode::InputIdTaken, "id");
    }

    void add_nameOrIdTaken_isRefused()
    {
        QFETCH(QString, id);
        QFETCH(QString, name);
        QVERIFY(m_store->add(profile("a", QStringLiteral("Kedai"))));
        ConnectionProfile next = profile("x", name);
        next.id = ConnectionId(id);
        const Result<> may = m_store->mayAdd(next);
        const Result<> done = m_store->add(next);
        QVERIFY(!may && !done);
        QTEST(static_cast<int>(done.error().code), "code");
        QTEST(static_cast<int>(may.error().code), "code");
        QTEST(done.error().field, "field");
        QCOMPARE(m_store->all().size(), 1);
        QCOMPARE(reread().size(), 1);
    }

    void add_taxpayerTwice_isRefused()
    {
        ConnectionProfile twice = fullProfile();
        twice.taxpayers.append(twice.taxpayers.constFirst());
        const Result<> done = m_store->add(twice);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::InputTaxpayerTaken);
        QCOMPARE(done.error().detail, QStringLiteral("IG12345678912:201901234567"));
        QVERIFY(reread().isEmpty());
    }

    void add_sameTinOtherRob_isAnotherTaxpayer()
    {
        ConnectionProfile owner = fullProfile();
        owner.taxpayers = {{{QStringLiteral("IG1"), QStringLiteral("201901234567")}, {}},
                           {{QStringLiteral("IG1"), QStringLiteral("202001234567")}, {}},
                           {{QStringLiteral("IG1"), QString()}, {}}};
        QVERIFY(m_store->add(owner));
        QCOMPARE(reread().constFirst().taxpayers, owner.taxpayers);
    }

    void find_byIdThenByName()
    {
        QVERIFY(m_store->add(profile("a", QStringLiteral("b"))));
        QVERIFY(m_store->add(profile("b", QStringLiteral("Kedai"))));
        QCOMPARE(m_store->find(ConnectionId(QStringLiteral("a")))->name, QStringLiteral("b"));
        QVERIFY(!m_store->find(ConnectionId(QStringLiteral("A"))));
        QCOMPARE(m_store->findByNameOrId(QStringLiteral("b"))->name, QStringLiteral("Kedai"));
        QCOMPARE(m_store->findByNameOrId(QStringLiteral("B"))->name, QStringLiteral("b"));
        QCOMPARE(m_store->findByNameOrId(QStringLiteral(" kedai"))->name, QStringLiteral("Kedai"));
        QVERIFY(!m_store->findByNameOrId(QStringLiteral("Keda")));
        QVERIFY(!m_store->findByNameOrId(QString()));
    }

    void freeId_fromNameElseCounted()
    {
        const auto free = [this](const QString &name) { return m_store->freeId(name).toString(); };
        QCOMPARE(free(QStringLiteral("Kedai Aminah")), QStringLiteral("kedai-aminah"));
        QCOMPARE(free(QString(QChar(0x5e97))), QStringLiteral("c1"));
        QVERIFY(m_store->add(profile("kedai-aminah", QStringLiteral("1"))));
        QVERIFY(m_store->add(profile("c1", QStringLiteral("2"))));
        QCOMPARE(free(QStringLiteral("Kedai Aminah")), QStringLiteral("kedai-aminah-2"));
        QCOMPARE(free(QString(QChar(0x5e97))), QStringLiteral("c2"));
        QVERIFY(m_store->add(profile("kedai-aminah-2", QStringLiteral("3"))));
        QCOMPARE(free(QStringLiteral("Kedai Aminah")), QStringLiteral("kedai-aminah-3"));
        const QString longest(32, u'a');
        QVERIFY(m_store->add(profile(longest.toLatin1().constData(), QStringLiteral("4"))));
        QCOMPARE(free(QString(50, u'A')), QString(30, u'a') + QStringLiteral("-2"));
    }

    void update_everyField_readsBack()
    {
        ConnectionProfile before = profile("kedai-aminah", QStringLiteral("Before"));
        before.uuid = fullProfile().uuid;
        before.taxpayers = {{{QStringLiteral("D1230"), QString()}, QStringLiteral("Gone")}};
        QVERIFY(m_store->add(before));
        QSignalSpy changed(m_store.get(), &ProfileStore::changed);
        QVERIFY(m_store->update(fullProfile()));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_store->all(), QList<ConnectionProfile>{fullProfile()});
        QCOMPARE(reread(), QList<ConnectionProfile>{fullProfile()});
    }

    void update_backToDefaults_readsBack()
    {
        QVERIFY(m_store->add(fullProfile()));
        ConnectionProfile bare = profile("kedai-aminah", QStringLiteral("Bare"));
        bare.uuid = fullProfile().uuid;
        QVERIFY(m_store->update(bare));
        QCOMPARE(reread(), QList<ConnectionProfile>{bare});
    }

    void update_nothingDiffers_announcesNothing()
    {
        QVERIFY(m_store->add(fullProfile()));
        QSignalSpy changed(m_store.get(), &ProfileStore::changed);
        QVERIFY(m_store->update(fullProfile()));
        QCOMPARE(changed.size(), 0);
    }

    void update_ownNameInAnotherCase_isAllowed()
    {
        QVERIFY(m_store->add(profile("a", QStringLiteral("kedai"))));
        QVERIFY(m_store->update(profile("a", QStringLiteral("Kedai"))));
        QCOMPARE(reread().constFirst().name, QStringLiteral("Kedai"));
    }

    void update_refused_changesNothing()
    {
        QVERIFY(m_store->add(profile("a", QStringLiteral("One"))));
        QVERIFY(m_store->add(profile("b", QStringLiteral("Two"))));
        const QList<ConnectionProfile> before = m_store->all();
        QSignalSpy changed(m_store.get(), &ProfileStore::changed);

        const Result<> name = m_store->update(profile("a", QStringLiteral("TWO")));
        QVERIFY(!name);
        QCOMPARE(name.error().code, ErrorCode::InputNameTaken);

        ConnectionProfile otherId = before.constFirst();
        otherId.id = ConnectionId(QStringLiteral("z"));
        const Result<> id = m_store->update(otherId);
        QVERIFY(!id);
        QCOMPARE(id.error().code, ErrorCode::InputNotApplicable);
        QCOMPARE(id.error().field, QStringLiteral("id"));

        const Result<> unknown = m_store->update(profile("c", QStringLiteral("Three")));
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, ErrorCode::NotFound);

        QCOMPARE(changed.size(), 0);
        QCOMPARE(m_store->all(), before);
        QCOMPARE(reread(), before);
    }

    void remove_takesTheTaxpayersAlong()
    {
        QVERIFY(m_store->add(fullProfile()));
        QSignalSpy removed(m_store.get(), &ProfileStore::removed);
        QVERIFY(m_store->remove(m_store->all().constFirst().id));
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.at(0).at(0).value<ConnectionId>(), fullProfile().id);
        QVERIFY(m_store->all().isEmpty());
        auto rows = run(m_database->handle(), QStringLiteral("SELECT count(*) FROM taxpayers"));
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->value(0).toInt(), 0);
        const Result<> again = m_store->remove(fullProfile().id);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::NotFound);
    }

    void write_databaseRefuses_changesNothing()
    {
        QVERIFY(m_store->add(fullProfile()));
        const QList<ConnectionProfile> before = m_store->all();
        QSignalSpy added(m_store.get(), &ProfileStore::added);
        QSignalSpy changed(m_store.get(), &ProfileStore::changed);
        QSignalSpy removed(m_store.get(), &ProfileStore::removed);
        refuseWrites();

        const Result<> add = m_store->add(profile("x", QStringLiteral("X")));
        QVERIFY(!add);
        QCOMPARE(add.error().code, ErrorCode::StoreFailed);
        QVERIFY(!add.error().detail.isEmpty());
        ConnectionProfile renamed = fullProfile();
        renamed.name = QStringLiteral("Renamed");
        QVERIFY(!m_store->update(renamed));
        QVERIFY(!m_store->remove(renamed.id));

        QCOMPARE(m_store->all(), before);
        QCOMPARE(reread(), before);
        QCOMPARE(added.size() + changed.size() + removed.size(), 0);
    }

    void update_failsHalfWay_isUndoneWhole()
    {
        QVERIFY(m_store->add(fullProfile()));
        QVERIFY(run(m_database->handle(),
                    QStringLiteral("CREATE TEMP TRIGGER refuse BEFORE INSERT ON main.taxpayers"
                                   " BEGIN SELECT RAISE(ABORT, 'disk full'); END")));
        ConnectionProfile renamed = fullProfile();
        renamed.name = QStringLiteral("Renamed");
        const Result<> done = m_store->update(renamed);
        QVERIFY(!done);
        QVERIFY(done.error().detail.contains(QStringLiteral("disk full")));
        QCOMPARE(m_store->all(), QList<ConnectionProfile>{fullProfile()});
        QCOMPARE(reread(), QList<ConnectionProfile>{fullProfile()});
    }

    void load_unknownWord_refusesEverything()
    {
        QVERIFY(m_store->add(fullProfile()));
        QVERIFY(run(m_database->handle(),
                    QStringLiteral("UPDATE connections SET environment = 'moon'")));
        ProfileStore store(*m_database);
        QVERIFY(!store.loaded());
        QCOMPARE(store.loaded().error().code, ErrorCode::StoreFailed);
        QVERIFY(store.all().isEmpty());
        QVERIFY(!store.add(profile("x", QStringLiteral("X"))));
    }
};

QTEST_GUILESS_MAIN(TestProfileStore)
#include "tst_profilestore.moc"
