#include "ui/logins/loginrow.h"
#include "ui/samplerows.h"

#include <QTest>

using namespace Connector;

class TestLoginRow : public QObject
{
    Q_OBJECT

private slots:
    void lines_nameCompanyClientAndTaxpayer()
    {
        const auto rows = Test::sampleRows({});
        QCOMPARE(displayName(rows.at(0)), QStringLiteral("Kedai Runcit Aminah Sdn Bhd"));
        QCOMPARE(taxpayerLine(rows.at(0)), QStringLiteral("C2584563200 \u00b7 own company"));
        QCOMPARE(displayName(rows.at(1)), QStringLiteral("Chong & Rakan \u00b7 Syarikat Maju"));
        QCOMPARE(taxpayerLine(rows.at(1)), QStringLiteral("C9012345670 \u00b7 for a client"));
        QCOMPARE(taxpayerLine(rows.at(2)), QStringLiteral("IG12345678910:201901234567"));
        QCOMPARE(taxpayerLine(rows.at(5)), QStringLiteral("practice taxpayer"));
    }

    void allPractice_needsAtLeastOne()
    {
        const auto rows = Test::sampleRows({});
        QVERIFY(!Ui::areAllPractice({}));
        QVERIFY(!Ui::areAllPractice(rows));
        QVERIFY(Ui::areAllPractice({rows.last()}));
    }
};

QTEST_GUILESS_MAIN(TestLoginRow)
#include "tst_loginrow.moc"
