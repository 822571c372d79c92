#include "store/loginjournal.h"
#include "store/sql.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Connector;
using namespace Connector::Store;

using Standstill = LoginJournal::Standstill;
using SecretInUse = LoginJournal::SecretInUse;

static const ConnectionUuid first(QStringLiteral("uuid-1"));
static const ConnectionUuid second(QStringLiteral("uuid-2"));

static Standstill fullStandstill()
{
    return {
        .connection = first,
        .taxpayer = {QStringLiteral("IG12345678912"), QStringLiteral("201901234567")},
        .kind = Standstill::Kind::NeedsAttention,
        .code = ErrorCode::IntermediaryNotAppointed,
        .detail = QStringLiteral("the taxpayer has not appointed this intermediary"),
        .credentialGeneration = 7,
        .attempts = 3,
        .until = Milliseconds(1'700'000'000'123),
    };
}

class TestLoginJournal : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Database> m_database;
    const QString m_budget = QStringLiteral("budget");
    const Moment m_start{.wall = Milliseconds(1'700'000'000'000), .boot = Milliseconds(900'000)};

private slots:
    void init()
    {
        auto opened = Database::open(QStringLiteral(":memory:"));
        QVERIFY(opened);
        m_database = std::move(*opened);
    }

    void logins_areSortedAndPerBudget()
    {
        LoginJournal journal(*m_database);
        for (const int offset : {2000, 0, 1000, 1000})
            QVERIFY(journal.noteLogin(m_budget, m_start + Milliseconds(offset)));
        QVERIFY(journal.noteLogin(QStringLiteral("other"), m_start + Milliseconds(500)));
        QCOMPARE(journal.logins(m_budget),
                 (QList<Moment>{m_start, m_start + Milliseconds(1000), m_start + Milliseconds(1000),
                                m_start + Milliseconds(2000)}));
        QVERIFY(journal.logins(QStringLiteral("nobody")).isEmpty());
    }

    void noteLogin_dropsWhatBothClocksCallTwoMinutesOff_data()
    {
        QTest::addColumn<Milliseconds>("wall");
        QTest::addColumn<Milliseconds>("boot");
        QTest::addColumn<bool>("stays");
        const Milliseconds span = std::chrono::minutes(2);
        const Milliseconds more = span + Milliseconds(1);
        QTest::newRow("two minutes") << -span << -span << true;
        QTest::newRow("more") << -more << -more << false;
        QTest::newRow("more; the machine was started again") << -more << more << false;
        QTest::newRow("now; the machine was started again") << Milliseconds(0) << more << true;
        QTest::newRow("the clock was set forward") << -more << -span << true;
        QTest::newRow("the clock was set back a little") << span << -more << true;
        QTest::newRow("the clock was set back a lot") << more << -more << false;
    }

    void noteLogin_dropsWhatBothClocksCallTwoMinutesOff()
    {
        QFETCH(Milliseconds, wall);
        QFETCH(Milliseconds, boot);
        LoginJournal journal(*m_database);
        QVERIFY(journal.noteLogin(QStringLiteral("earlier"),
                                  {.wall = m_start.wall + wall, .boot = m_start.boot + boot}));
        QVERIFY(journal.noteLogin(m_budget, m_start));
        QTEST(!journal.logins(QStringLiteral("earlier")).isEmpty(), "stays");
        QCOMPARE(journal.logins(m_budget), QList<Moment>{m_start});
    }

    void reopen_file_findsTheLogin()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("connector.db"));
        {
            const auto database = Database::open(file);
            QVERIFY(database);
            QVERIFY(LoginJournal(**database).noteLogin(m_budget, m_start));
            QVERIFY(LoginJournal(**database).keep(fullStandstill()));
        }
        const auto database = Database::open(file);
        QVERIFY(database);
        const LoginJournal journal(**database);
        QCOMPARE(journal.logins(m_budget), QList<Moment>{m_start});
        QCOMPARE(journal.standstills(), QList<Standstill>{fullStandstill()});
    }

    void standstill_everyField_readsBack()
    {
        LoginJournal journal(*m_database);
        QVERIFY(journal.keep(fullStandstill()));
        const QList<Standstill> all = journal.standstills();
        QCOMPARE(all.size(), 1);
        const Standstill &one = all.constFirst();
        QCOMPARE(one.connection, fullStandstill().connection);
        QCOMPARE(one.taxpayer, fullStandstill().taxpayer);
        QCOMPARE(one.kind, fullStandstill().kind);
        QCOMPARE(one.code, fullStandstill().code);
        QCOMPARE(one.detail, fullStandstill().detail);
        QCOMPARE(one.credentialGeneration, fullStandstill().credentialGeneration);
        QCOMPARE(one.attempts, fullStandstill().attempts);
        QCOMPARE(one.until, fullStandstill().until);
        QCOMPARE(one, fullStandstill());
    }

    void standstill_again_replacesTheRow()
    {
        LoginJournal journal(*m_database);
        QVERIFY(journal.keep(fullStandstill()));
        Standstill next = fullStandstill();
        next.kind = Standstill::Kind::BackOff;
        next.code = ErrorCode::ServiceUnavailable;
        next.attempts = 4;
        QVERIFY(journal.keep(next));
        QCOMPARE(journal.standstills(), QList<Standstill>{next});
    }

    void standstill_unknownWords_waitForAPerson()
    {
        QVERIFY(run(m_database->handle(),
                    QStringLiteral("INSERT INTO standstills VALUES"
                                   " ('u', '', '', 'later_kind', 'later.code', '', 1, 2, 3)")));
        const QList<Standstill> all = LoginJournal(*m_database).standstills();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.constFirst().kind, Standstill::Kind::NeedsAttention);
        QCOMPARE(all.constFirst().code, ErrorCode::Unknown);
    }

    void clear_removesExactlyThatRow()
    {
        LoginJournal journal(*m_database);
        Standstill whole = fullStandstill();
        whole.taxpayer = {};
        Standstill tinOnly = fullStandstill();
        tinOnly.taxpayer.rob.clear();
        Standstill elsewhere = fullStandstill();
        elsewhere.connection = second;
        for (const Standstill &one : {whole, tinOnly, fullStandstill(), elsewhere})
            QVERIFY(journal.keep(one));
        QCOMPARE(journal.standstills().size(), 4);
        QVERIFY(journal.clear(first, tinOnly.taxpayer));
        QCOMPARE(journal.standstills(), (QList<Standstill>{whole, fullStandstill(), elsewhere}));
        QVERIFY(journal.clear(first, {}));
        QCOMPARE(journal.standstills(), (QList<Standstill>{fullStandstill(), elsewhere}));
    }

    void secretInUse_readsBackAndIsReplaced()
    {
        LoginJournal journal(*m_database);
        const SecretInUse one{
            .connection = first, .credentialGeneration = 5, .secret = 2, .secondTried = true};
        QVERIFY(journal.keep(one));
        QCOMPARE(journal.secretsInUse(), QList<SecretInUse>{one});
        const SecretInUse next{
            .connection = first, .credentialGeneration = 6, .secret = 1, .secondTried = false};
        QVERIFY(journal.keep(next));
        QCOMPARE(journal.secretsInUse(), QList<SecretInUse>{next});
    }

    void forget_removesEverythingOfOneConnection()
    {
        LoginJournal journal(*m_database);
        Standstill elsewhere = fullStandstill();
        elsewhere.connection = second;
        QVERIFY(journal.keep(fullStandstill()));
        QVERIFY(journal.keep(elsewhere));
        QVERIFY(journal.keep(SecretInUse{.connection = first}));
        QVERIFY(journal.keep(SecretInUse{.connection = second}));
        QVERIFY(journal.forget(first));
        QCOMPARE(journal.standstills(), QList<Standstill>{elsewhere});
        QCOMPARE(journal.secretsInUse(), QList<SecretInUse>{{.connection = second}});
    }

    void write_databaseRefuses_failsAndChangesNothing()
    {
        LoginJournal journal(*m_database);
        QVERIFY(journal.keep(fullStandstill()));
        QVERIFY(journal.noteLogin(m_budget, m_start));
        QVERIFY(run(m_database->handle(), QStringLiteral("PRAGMA query_only = ON")));
        const Result<> noted = journal.noteLogin(m_budget, m_start);
        QVERIFY(!noted);
        QCOMPARE(noted.error().code, ErrorCode::StoreFailed);
        QVERIFY(!journal.keep(SecretInUse{.connection = first}));
        QVERIFY(!journal.clear(first, fullStandstill().taxpayer));
        QVERIFY(!journal.forget(first));
        QCOMPARE(journal.logins(m_budget).size(), 1);
        QCOMPARE(journal.standstills(), QList<Standstill>{fullStandstill()});
    }
};

QTEST_GUILESS_MAIN(TestLoginJournal)
#include "tst_loginjournal.moc"
