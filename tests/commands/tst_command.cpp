#include "commands/command.h"

#include <QSet>
#include <QTest>

using namespace Connector::Commands;

class TestCommand : public QObject
{
    Q_OBJECT

private slots:
    void table_everyCommand_isWhole()
    {
        QSet<QString> seen;
        for (const Command &command : commandTable()) {
            QVERIFY(bool(command.run) != bool(command.answer));
            QVERIFY2(!seen.contains(command.syntax.words), qPrintable(command.syntax.words));
            QVERIFY(command.syntax.what.endsWith(u'.'));
            seen.insert(command.syntax.words);
        }
    }

    // Else the shorter one would be found first and take the rest as arguments.
    void table_noCommand_beginsAnother()
    {
        for (const Command &one : commandTable()) {
            for (const Command &other : commandTable())
                QVERIFY2(!other.syntax.words.startsWith(one.syntax.words + u' '),
                         qPrintable(other.syntax.words));
        }
    }

    void find_words_areCounted()
    {
        qsizetype used = 0;
        const Command *found = findCommand(
            {QStringLiteral("connection"), QStringLiteral("show"), QStringLiteral("x")}, &used);
        QVERIFY(found);
        QCOMPARE(found->syntax.words, QStringLiteral("connection show"));
        QCOMPARE(used, 2);
        QVERIFY(!findCommand({QStringLiteral("connection")}, &used));
        QVERIFY(!findCommand({}, &used));
    }
};

QTEST_GUILESS_MAIN(TestCommand)
#include "tst_command.moc"
