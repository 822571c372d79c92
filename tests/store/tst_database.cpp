#include "store/database.h"
#include "store/migrations.h"
#include "store/sql.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Connector;
using namespace Connector::Store;

class TestDatabase : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const { return m_folder->filePath(QStringLiteral("connector.db")); }

    static QByteArray content(const QString &file)
    {
        QFile source(file);
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray("(unreadable)");
    }

    static QString pragma(const Database &database, const char *name)
    {
        auto rows = run(database.handle(), QStringLiteral("PRAGMA ") + QString::fromLatin1(name));
        return rows && rows->next() ? rows->value(0).toString() : QStringLiteral("(none)");
    }

    // A sound file with something in it, closed again.
    void makeFile() const
    {
        auto database = Database::open(path());
        QVERIFY(database);
        QVERIFY(run((*database)->handle(),
                    QStringLiteral("INSERT INTO facts VALUES ('home_id', 'x')")));
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void open_freshFile_isSetUp()
    {
        const auto database = Database::open(path());
        QVERIFY(database);
        QCOMPARE(pragma(**database, "user_version"), QString::number(Database::currentVersion()));
        QCOMPARE(pragma(**database, "journal_mode"), QStringLiteral("wal"));
        QCOMPARE(pragma(**database, "foreign_keys"), QStringLiteral("1"));
        QCOMPARE(pragma(**database, "synchronous"), QStringLiteral("2"));
        QCOMPARE(pragma(**database, "busy_timeout"), QStringLiteral("5000"));
    }

    void open_emptyFile_isMigrated()
    {
        QFile empty(path());
        QVERIFY(empty.open(QIODevice::WriteOnly));
        empty.close();
        const auto database = Database::open(path());
        QVERIFY(database);
        QCOMPARE(pragma(**database, "user_version"), QString::number(Database::currentVersion()));
    }

    void open_again_findsWhatWasWritten()
    {
        makeFile();
        const auto database = Database::open(path());
        QVERIFY(database);
        auto rows = run((*database)->handle(), QStringLiteral("SELECT value FROM facts"));
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->value(0).toString(), QStringLiteral("x"));
    }

    void open_again_aRowInEveryTable_isSound()
    {
        {
            const auto database = Database::open(path());
            QVERIFY(database);
            const QSqlDatabase handle = (*database)->handle();
            QVERIFY(run(handle, QStringLiteral("PRAGMA foreign_keys = OFF")));
            for (const QString &table : checkedTables()) {
                auto columns = run(handle, QStringLiteral("PRAGMA table_info(%1)").arg(table));
                QVERIFY(columns);
                QStringList values;
                while (columns->next())
                    values << (columns->value(2).toString() == u"INTEGER" ? QStringLiteral("0")
                                                                          : QStringLiteral("'x'"));
                QVERIFY2(
                    run(handle,
                        QStringLiteral("INSERT INTO %1 VALUES (%2)").arg(table, values.join(u','))),
                    qPrintable(table));
            }
        }
        QVERIFY(Database::open(path()));
    }

    void open_twice_sideBySide()
    {
        const auto first = Database::open(path());
        const auto second = Database::open(path());
        const auto third = Database::open(QStringLiteral(":memory:"));
        QVERIFY(first && second && third);
        QVERIFY(run((*first)->handle(), QStringLiteral("INSERT INTO facts VALUES ('k', 'v')")));
        auto rows = run((*second)->handle(), QStringLiteral("SELECT count(*) FROM facts"));
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->value(0).toInt(), 1);
        auto other = run((*third)->handle(), QStringLiteral("SELECT count(*) FROM facts"));
        QVERIFY(other && other->next());
        QCOMPARE(other->value(0).toInt(), 0);
    }

    void close_removesItsConnection()
    {
        const qsizetype before = QSqlDatabase::connectionNames().size();
        {
            const auto database = Database::open(path());
            QVERIFY(database);
            QCOMPARE(QSqlDatabase::connectionNames().size(), before + 1);
        }
        QCOMPARE(QSqlDatabase::connectionNames().size(), before);
    }

    void open_missingFolder_fails()
    {
        const auto database =
            Database::open(m_folder->filePath(QStringLiteral("none/connector.db")));
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::StoreFailed);
    }

    void open_aFolder_fails()
    {
        const auto database = Database::open(m_folder->path());
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::StoreFailed);
    }

    void open_newerFile_isNotTouched()
    {
        makeFile();
        {
            const auto database = Database::open(path());
            QVERIFY(database);
            QVERIFY(run((*database)->handle(), QStringLiteral("PRAGMA user_version = 999")));
        }
        const QByteArray before = content(path());
        const auto database = Database::open(path());
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::StoreTooNew);
        QCOMPARE(database.error().detail, QStringLiteral("999"));
        QCOMPARE(content(path()), before);
    }

    void open_noDatabase_isNotTouched()
    {
        const QByteArray text = QByteArray("This is a letter and no database.\n").repeated(100);
        QFile letter(path());
        QVERIFY(letter.open(QIODevice::WriteOnly));
        QCOMPARE(letter.write(text), text.size());
        letter.close();
        const auto database = Database::open(path());
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::StoreFailed);
        QVERIFY(!database.error().detail.isEmpty());
        QCOMPARE(content(path()), text);
    }

    void open_damagedTable_isNotTouched()
    {
        makeFile();
        QByteArray bytes = content(path());
        // The first page holds the schema; everything behind it is made useless.
        QVERIFY(bytes.size() > 8192);
        bytes.replace(4096, bytes.size() - 4096, QByteArray(bytes.size() - 4096, '\x5a'));
        QFile damaged(path());
        QVERIFY(damaged.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(damaged.write(bytes), bytes.size());
        damaged.close();
        const auto database = Database::open(path());
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::StoreFailed);
        QCOMPARE(content(path()), bytes);
    }

    void open_cutFile_isNotTouched()
    {
        makeFile();
        const QByteArray half = content(path()).left(8192);
        QFile cut(path());
        QVERIFY(cut.resize(half.size()));
        const auto database = Database::open(path());
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::StoreFailed);
        QCOMPARE(content(path()), half);
    }

    void open_tableMissing_isNotTouched()
    {
        makeFile();
        {
            const auto database = Database::open(path());
            QVERIFY(database);
            QVERIFY(run((*database)->handle(), QStringLiteral("DROP TABLE vault_index")));
        }
        const QByteArray before = content(path());
        const auto database = Database::open(path());
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::StoreFailed);
        QVERIFY(database.error().detail.contains(QStringLiteral("vault_index")));
        QCOMPARE(content(path()), before);
    }

    void open_afterACrash_findsWhatWasCommitted()
    {
        QTemporaryDir elsewhere;
        const QString copy = elsewhere.filePath(QStringLiteral("connector.db"));
        {
            const auto database = Database::open(path());
            QVERIFY(database);
            QVERIFY(
                run((*database)->handle(), QStringLiteral("INSERT INTO facts VALUES ('k', 'v')")));
            // What a crash leaves: the log was never carried over into the main file.
            QVERIFY(QFile::copy(path(), copy));
            QVERIFY(QFile::copy(path() + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
        }
        const auto database = Database::open(copy);
        QVERIFY(database);
        QCOMPARE(pragma(**database, "user_version"), QString::number(Database::currentVersion()));
        auto rows = run((*database)->handle(), QStringLiteral("SELECT value FROM facts"));
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->value(0).toString(), QStringLiteral("v"));
    }

    void open_inAnotherThread_writesBesideThisOne()
    {
        const auto here = Database::open(path());
        QVERIFY(here);
        bool written = false;
        const std::unique_ptr<QThread> writer(QThread::create([&] {
            const auto there = Database::open(path());
            written = there
                && run((*there)->handle(), QStringLiteral("INSERT INTO facts VALUES ('k', 'v')"));
        }));
        writer->start();
        QVERIFY(writer->wait());
        QVERIFY(written);
        auto rows = run((*here)->handle(), QStringLiteral("SELECT value FROM facts"));
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->value(0).toString(), QStringLiteral("v"));
    }

    void open_anothersDatabase_isNotTouched()
    {
        const QString name = QStringLiteral("tst-foreign");
        {
            QSqlDatabase foreign = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            foreign.setDatabaseName(path());
            QVERIFY(foreign.open());
            QVERIFY(run(foreign, QStringLiteral("CREATE TABLE invoices (x)")));
        }
        QSqlDatabase::removeDatabase(name);
        const QByteArray before = content(path());
        const auto database = Database::open(path());
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::StoreFailed);
        QCOMPARE(content(path()), before);
    }

#if defined(Q_OS_UNIX)
    void open_files_areTheOwnersAlone()
    {
        const auto database = Database::open(path());
        QVERIFY(database);
        QVERIFY(run((*database)->handle(), QStringLiteral("INSERT INTO facts VALUES ('k', 'v')")));
        for (const char *suffix : {"", "-wal", "-shm"}) {
            const QString file = path() + QString::fromLatin1(suffix);
            QVERIFY2(QFile::exists(file), qPrintable(file));
            QCOMPARE(
                QFile::permissions(file)
                    & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                QFile::Permissions());
        }
    }

    void open_fileThatOthersMayRead_isTakenAway()
    {
        makeFile();
        QVERIFY(QFile::setPermissions(
            path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
        const auto database = Database::open(path());
        QVERIFY(database);
        QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }
#endif
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
