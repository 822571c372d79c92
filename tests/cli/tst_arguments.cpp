#include "cli/arguments.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Cli;

class TestArguments : public QObject
{
    Q_OBJECT

private slots:
    void read_anyOrder_isTheSame_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("before") << "--json --home /h connection show x";
        QTest::newRow("between") << "connection --home=/h show --json x";
        QTest::newRow("after") << "connection show x --json --home /h";
        QTest::newRow("twice") << "--json connection show x --home /old --home /h --json";
    }

    void read_anyOrder_isTheSame()
    {
        QFETCH(QString, line);
        const auto arguments = readArguments(line.split(u' '));
        QVERIFY(arguments);
        QCOMPARE(arguments->home, QStringLiteral("/h"));
        QVERIFY(arguments->json);
        QCOMPARE(arguments->command, QStringLiteral("connection show x --json").split(u' '));
    }

    void read_afterTwoDashes_nothingIsAnOption()
    {
        const auto arguments =
            readArguments(QStringLiteral("--json connection show -- --home").split(u' '));
        QVERIFY(arguments);
        QVERIFY(arguments->home.isEmpty());
        QCOMPARE(arguments->command,
                 QStringLiteral("connection show --json -- --home").split(u' '));
    }

    void read_onlyJson_isNoCommand()
    {
        const auto arguments = readArguments({QStringLiteral("--json")});
        QVERIFY(arguments && arguments->json);
        QVERIFY(arguments->command.isEmpty());
    }

    void read_helpAndVersion()
    {
        const auto help = readArguments(QStringLiteral("connection -h").split(u' '));
        QVERIFY(help && help->help && !help->version);
        QCOMPARE(help->command, QStringList(QStringLiteral("connection")));
        const auto version = readArguments({QStringLiteral("--version")});
        QVERIFY(version && version->version);
    }

    // A variable of a script that is not set must not lead to the home of the user.
    void read_homeWithoutFolder_isRefused_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("at the end") << QStringList{QStringLiteral("--home")};
        QTest::newRow("empty") << QStringList{QStringLiteral("--home"), QString(),
                                              QStringLiteral("status")};
        QTest::newRow("empty after =")
            << QStringList{QStringLiteral("--home="), QStringLiteral("status")};
    }

    void read_homeWithoutFolder_isRefused()
    {
        QFETCH(QStringList, words);
        const auto arguments = readArguments(words);
        QVERIFY(!arguments);
        QCOMPARE(arguments.error().code, ErrorCode::InputRequired);
        QCOMPARE(arguments.error().field, QStringLiteral("home"));
    }
};

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
