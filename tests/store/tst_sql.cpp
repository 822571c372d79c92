#include "store/database.h"
#include "store/sql.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Store;

class TestSql : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Database> m_database;

    QString fact(const QString &key) const
    {
        auto rows = run(m_database->handle(),
                        QStringLiteral("SELECT value FROM facts WHERE key = ?"), {key});
        return rows && rows->next() ? rows->value(0).toString() : QStringLiteral("(none)");
    }

private slots:
    void init()
    {
        auto opened = Database::open(QStringLiteral(":memory:"));
        QVERIFY(opened);
        m_database = std::move(*opened);
    }

    void run_badStatement_tellsSqlitesWord()
    {
        const auto done = run(m_database->handle(), QStringLiteral("SELECT nonsense"));
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::StoreFailed);
        QVERIFY(done.error().detail.contains(QStringLiteral("nonsense")));
    }

    void run_nullText_isAnEmptyText()
    {
        QVERIFY(run(m_database->handle(), QStringLiteral("INSERT INTO facts VALUES (?, ?)"),
                    {QStringLiteral("k"), QString()}));
        QCOMPARE(fact(QStringLiteral("k")), QString());
    }

    void transaction_committed_isKept()
    {
        Transaction write(m_database->handle());
        write(QStringLiteral("INSERT INTO facts VALUES ('k', 'v')"));
        QVERIFY(write.commit());
        QCOMPARE(fact(QStringLiteral("k")), QStringLiteral("v"));
    }

    void transaction_dropped_isRolledBack()
    {
        {
            Transaction write(m_database->handle());
            write(QStringLiteral("INSERT INTO facts VALUES ('k', 'v')"));
            QCOMPARE(fact(QStringLiteral("k")), QStringLiteral("v"));
        }
        QCOMPARE(fact(QStringLiteral("k")), QStringLiteral("(none)"));
    }

    void transaction_oneStatementFails_nothingIsKept()
    {
        {
            Transaction write(m_database->handle());
            write(QStringLiteral("INSERT INTO facts VALUES ('k', 'v')"));
            write(QStringLiteral("INSERT INTO nothing VALUES (1)"));
            write(QStringLiteral("INSERT INTO facts VALUES ('l', 'v')"));
            const Result<> done = write.commit();
            QVERIFY(!done);
            QVERIFY(done.error().detail.contains(QStringLiteral("nothing")));
        }
        QCOMPARE(fact(QStringLiteral("k")), QStringLiteral("(none)"));
        QCOMPARE(fact(QStringLiteral("l")), QStringLiteral("(none)"));
    }

    void transaction_afterAFailure_theNextOneWorks()
    {
        {
            Transaction write(m_database->handle());
            write(QStringLiteral("INSERT INTO nothing VALUES (1)"));
            QVERIFY(!write.commit());
        }
        Transaction write(m_database->handle());
        write(QStringLiteral("INSERT INTO facts VALUES ('k', 'v')"));
        QVERIFY(write.commit());
    }

    void times_readBack()
    {
        QCOMPARE(timeFromSql(toSql(Milliseconds(1'700'000'000'123))),
                 std::optional(Milliseconds(1'700'000'000'123)));
        QCOMPARE(timeFromSql(toSql(Milliseconds(0))), std::optional(Milliseconds(0)));
        QVERIFY(!timeFromSql(toSql(std::nullopt)));
    }
};

QTEST_GUILESS_MAIN(TestSql)
#include "tst_sql.moc"
