#include "store/sql.h"
#include "store/vaultindex.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Store;

using Entry = VaultIndex::Entry;
using Mark = VaultIndex::Mark;

static const ConnectionUuid first(QStringLiteral("11111111-1111-4111-8111-111111111111"));
static const ConnectionUuid second(QStringLiteral("22222222-2222-4222-8222-222222222222"));

class TestVaultIndex : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Database> m_database;

private slots:
    void init()
    {
        auto opened = Database::open(QStringLiteral(":memory:"));
        QVERIFY(opened);
        m_database = std::move(*opened);
    }

    void marks_readBack()
    {
        VaultIndex index(*m_database);
        QVERIFY(index.entries().isEmpty());
        for (const Mark mark : {Mark::Pending, Mark::Expected, Mark::ToRemove}) {
            QVERIFY(index.mark(first, mark));
            QCOMPARE(VaultIndex(*m_database).entries(), (QList<Entry>{{first, mark}}));
        }
    }

    void forget_removesOnlyThatOne()
    {
        VaultIndex index(*m_database);
        QVERIFY(index.mark(first, Mark::Expected));
        QVERIFY(index.mark(second, Mark::Pending));
        QVERIFY(index.forget(first));
        QVERIFY(index.forget(first));
        QCOMPARE(index.entries(), (QList<Entry>{{second, Mark::Pending}}));
    }

    void entries_unknownWord_isExpected()
    {
        QVERIFY(run(m_database->handle(),
                    QStringLiteral("INSERT INTO vault_index VALUES ('u', 'later_invention')")));
        QCOMPARE(VaultIndex(*m_database).entries(),
                 (QList<Entry>{{ConnectionUuid(QStringLiteral("u")), Mark::Expected}}));
    }

    void mark_databaseRefuses_fails()
    {
        VaultIndex index(*m_database);
        QVERIFY(index.mark(first, Mark::Expected));
        QVERIFY(run(m_database->handle(), QStringLiteral("PRAGMA query_only = ON")));
        const Result<> marked = index.mark(first, Mark::ToRemove);
        QVERIFY(!marked);
        QCOMPARE(marked.error().code, ErrorCode::StoreFailed);
        QVERIFY(!index.forget(first));
        QCOMPARE(index.entries(), (QList<Entry>{{first, Mark::Expected}}));
    }
};

QTEST_GUILESS_MAIN(TestVaultIndex)
#include "tst_vaultindex.moc"
