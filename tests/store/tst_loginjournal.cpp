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
        const Milliseconds start(1'700'000'000'000);
        for (const int offset : {2000, 0, 1000, 1000})
            QVERIFY(journal.noteLogin(m_budget, start + Milliseconds(offset)));
        QVERIFY(journal.noteLogin(QStringLiteral("other"), start + Milliseconds(500)));
        QCOMPARE(journal.logins(m_budget, start),
                 (QList<Milliseconds>{start, start + Milliseconds(1000), start + Milliseconds(1000),
                                      start + Milliseconds(2000)}));
        QCOMPARE(journal.logins(m_budget, start + Milliseconds(1001)),
                 QList<Milliseconds>{start + Milliseconds(2000)});
        QCOMPARE(journal.logins(m_budget, start + Milliseconds(2000)).size(), 1);
        QVERIFY(journal.logins(QStringLiteral("nobody"), Milliseconds(0)).isEmpty());
    }

    void noteLogin_dropsWhatIsTwoMinutesOff()
    {
        LoginJournal journal(*m_database);
        const Milliseconds now(1'700'000'000'000);
        const Milliseconds span = std::chrono::minutes(2);
        for (const Milliseconds wall :
             {now - span - Milliseconds(1), now - span, now + span, now + span + Milliseconds(1)}) {
            QVERIFY(run(m_database->handle(), QStringLiteral("INSERT INTO logins VALUES (?, ?)"),
                        {m_budget, qlonglong(wall.count())}));
        }
        QVERIFY(journal.noteLogin(m_budget, now));
        QCOMPARE(journal.logins(m_budget, Milliseconds(0)),
                 (QList<Milliseconds>{now - span, now, now + span}));
    }

    void reopen_file_findsTheLogin()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("connector.db"));
        {
            const auto database = Database::open(file);
            QVERIFY(database);
            QVERIFY(LoginJournal(**database).noteLogin(m_budget, Milliseconds(5000)));
            QVERIFY(LoginJournal(**database).keep(fullStandstill()));
        }
        const auto database = Database::open(file);
        QVERIFY(database);
        const LoginJournal journal(**database);
        QCOMPARE(journal.logins(m_budget, Milliseconds(0)),
                 QList<Milliseconds>{Milliseconds(5000)});
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
        QVERIFY(journal.noteLogin(m_budget, Milliseconds(1000)));
        QVERIFY(run(m_database->handle(), QStringLiteral("PRAGMA query_only = ON")));
        const Result<> noted = journal.noteLogin(m_budget, Milliseconds(2000));
        QVERIFY(!noted);
        QCOMPARE(noted.error().code, ErrorCode::StoreFailed);
        QVERIFY(!journal.keep(SecretInUse{.connection = first}));
        QVERIFY(!journal.clear(first, fullStandstill().taxpayer));
        QVERIFY(!journal.forget(first));
        QCOMPARE(journal.logins(m_budget, Milliseconds(0)).size(), 1);
        QCOMPARE(journal.standstills(), QList<Standstill>{fullStandstill()});
    }
};

QTEST_GUILESS_MAIN(TestLoginJournal)
#include "tst_loginjournal.moc"
