#include "support/fakeclock.h"
#include "ui/logins/loginsfilter.h"
#include "ui/logins/loginsmodel.h"
#include "ui/samplerows.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Connector;

class TestLoginsFilter : public QObject
{
    Q_OBJECT

private slots:
    void search_looksAtNameClientAndTin_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<int>("found");
        QTest::newRow("nothing") << QString() << 6;
        QTest::newRow("blanks") << QStringLiteral("  ") << 6;
        QTest::newRow("company") << QStringLiteral("aminah") << 2;
        QTest::newRow("client") << QStringLiteral("LIM") << 1;
        QTest::newRow("TIN") << QStringLiteral("c33001") << 1;
        QTest::newRow("no match") << QStringLiteral("zzz") << 0;
    }

    void search_looksAtNameClientAndTin()
    {
        QFETCH(QString, search);
        const Test::FakeClock clock;
        Ui::LoginsModel model(clock);
        model.setRows(Test::sampleRows(clock.now()));
        Ui::LoginsFilter filter;
        filter.setSourceModel(&model);
        const QAbstractItemModelTester tester(
            &filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSearch(search);
        QTEST(filter.rowCount(), "found");
    }

    void group_followsTheStateOfALogin()
    {
        const Test::FakeClock clock;
        Ui::LoginsModel model(clock);
        model.setRows(Test::sampleRows(clock.now()));
        Ui::LoginsFilter filter;
        filter.setSourceModel(&model);
        filter.setGroup(Ui::LoginGroup::NeedsPerson);
        QCOMPARE(filter.rowCount(), 1);

        Ui::LoginRow row = model.rows().first();
        row.state = Broker::LoginState::NeedsAttention;
        model.updateRow(row);
        QCOMPARE(filter.rowCount(), 2);
        filter.setGroup({});
        QCOMPARE(filter.rowCount(), 6);
    }
};

QTEST_GUILESS_MAIN(TestLoginsFilter)
#include "tst_loginsfilter.moc"
