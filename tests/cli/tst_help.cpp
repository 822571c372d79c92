#include "cli/help.h"

#include "commands/command.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Cli;
using namespace Qt::StringLiterals;

class TestHelp : public QObject
{
    Q_OBJECT

private slots:
    void all_namesEveryCommand()
    {
        const QString text = help({});
        QVERIFY(text.contains(u"myinvoisctl serve"_s));
        QVERIFY(text.contains(u"not affiliated with LHDN"_s));
        for (const Commands::Command &command : Commands::commandTable())
            QVERIFY2(text.contains(u"myinvoisctl "_s + command.syntax.words),
                     qPrintable(command.syntax.words));
    }

    void group_isOnlyTheGroup()
    {
        const QString text = help({u"taxpayer"_s});
        QVERIFY(text.contains(u"myinvoisctl taxpayer add NAME"_s));
        QVERIFY(text.contains(u"myinvoisctl taxpayer import"_s));
        QVERIFY(!text.contains(u"myinvoisctl connection"_s));
    }

    void command_withItsArguments_isOnlyIt()
    {
        const QString text = help({u"connection"_s, u"add"_s, u"Kedai"_s});
        QVERIFY(text.startsWith(u"myinvoisctl connection add NAME"_s));
        QCOMPARE(text.count(u"myinvoisctl "_s), 1);
        QVERIFY(text.contains(u"--secret-stdin"_s));
    }

    void unknown_isEverything() { QCOMPARE(help({u"colour"_s}), help({})); }
};

QTEST_GUILESS_MAIN(TestHelp)
#include "tst_help.moc"
