#include "store/database.h"
#include "store/migrations.h"
#include "store/sql.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Store;

class TestMigrations : public QObject
{
    Q_OBJECT

private:
    static constexpr auto connection = "tst-migrations";

    static QSqlDatabase database()
    {
        return QSqlDatabase::database(QString::fromLatin1(connection));
    }

    static QStringList tables()
    {
        QStringList names = database().tables();
        names.sort();
        return names;
    }

private slots:
    void init()
    {
        QSqlDatabase fresh =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QString::fromLatin1(connection));
        fresh.setDatabaseName(QStringLiteral(":memory:"));
        QVERIFY(fresh.open());
    }

    void cleanup() { QSqlDatabase::removeDatabase(QString::fromLatin1(connection)); }

    void steps_areNumberedFromOneWithoutGaps()
    {
        int expected = 1;
        for (const Migration &step : migrations()) {
            QCOMPARE(step.to, expected++);
            QVERIFY(!step.statements.isEmpty());
        }
        QCOMPARE(Database::currentVersion(), expected - 1);
    }

    void emptyFile_getsEveryTable()
    {
        QCOMPARE(*schemaVersion(database()), 0);
        QVERIFY(migrate(database(), migrations()));
        QCOMPARE(*schemaVersion(database()), Database::currentVersion());
        for (const QString &table : checkedTables())
            QVERIFY2(tables().contains(table), qPrintable(table));
    }

    void currentFile_isLeftAlone()
    {
        QVERIFY(migrate(database(), migrations()));
        QVERIFY(run(database(), QStringLiteral("INSERT INTO facts VALUES ('k', 'v')")));
        QVERIFY(migrate(database(), migrations()));
        auto rows = run(database(), QStringLiteral("SELECT value FROM facts"));
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->value(0).toString(), QStringLiteral("v"));
    }

    void olderFile_takesOnlyTheMissingSteps()
    {
        QList<Migration> steps{
            {.to = 1, .statements = {QStringLiteral("CREATE TABLE a (x)")}},
        };
        QVERIFY(migrate(database(), steps));
        QVERIFY(run(database(), QStringLiteral("INSERT INTO a VALUES (7)")));
        steps.append({.to = 2,
                      .statements = {QStringLiteral("ALTER TABLE a ADD COLUMN y DEFAULT 9"),
                                     QStringLiteral("CREATE TABLE b (z)")}});
        QVERIFY(migrate(database(), steps));
        QCOMPARE(*schemaVersion(database()), 2);
        auto rows = run(database(), QStringLiteral("SELECT x, y FROM a"));
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->value(0).toInt(), 7);
        QCOMPARE(rows->value(1).toInt(), 9);
    }

    void failingStep_isUndoneWhole_earlierOnesStay()
    {
        const QList<Migration> steps{
            {.to = 1, .statements = {QStringLiteral("CREATE TABLE a (x)")}},
            {.to = 2,
             .statements = {QStringLiteral("CREATE TABLE b (x)"), QStringLiteral("nonsense")}},
        };
        const Result<> done = migrate(database(), steps);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::StoreFailed);
        QCOMPARE(*schemaVersion(database()), 1);
        QCOMPARE(tables(), QStringList{QStringLiteral("a")});
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
