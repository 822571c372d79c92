#include "cli/arguments.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Cli;

class TestArguments : public QObject
{
    Q_OBJECT

private slots:
    void readArguments_globalOptions_standAnywhere_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("before") << QStringLiteral("--home /h --json connection list");
        QTest::newRow("after") << QStringLiteral("connection list --json --home /h");
        QTest::newRow("between") << QStringLiteral("connection --home=/h --json list");
        QTest::newRow("twice") << QStringLiteral(
            "--json connection --home /g list --json --home=/h");
    }

    void readArguments_globalOptions_standAnywhere()
    {
        QFETCH(QString, line);
        const auto arguments = readArguments(line.split(u' '));
        QVERIFY(arguments);
        QCOMPARE(arguments->home, QStringLiteral("/h"));
        QVERIFY(arguments->json);
        const QStringList expected{QStringLiteral("connection"), QStringLiteral("list"),
                                   QStringLiteral("--json")};
        QCOMPARE(arguments->command, expected);
    }

    void readArguments_nothing_isNoCommand()
    {
        const auto arguments = readArguments({});
        QVERIFY(arguments);
        QVERIFY(arguments->command.isEmpty());
        const auto jsonAlone = readArguments({QStringLiteral("--json")});
        QVERIFY(jsonAlone && jsonAlone->command.isEmpty());
    }

    void readArguments_homeWithoutAFolder_isRefused()
    {
        const auto arguments = readArguments({QStringLiteral("status"), QStringLiteral("--home")});
        QVERIFY(!arguments);
        QCOMPARE(arguments.error().field, QStringLiteral("home"));
    }

    void readArguments_helpAndVersion_areSeen()
    {
        QVERIFY(readArguments({QStringLiteral("-h")})->help);
        QVERIFY(readArguments({QStringLiteral("client"), QStringLiteral("--help")})->help);
        QVERIFY(readArguments({QStringLiteral("--version")})->version);
    }
};

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
