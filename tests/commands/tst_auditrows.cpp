#include "commands/auditrows.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Commands;
using namespace Qt::StringLiterals;

class TestAuditRows : public QObject
{
    Q_OBJECT

    static Audit::Entry handOut(const QString &note = {})
    {
        return {.time = Milliseconds{1'795'242'064'000},
                .event = Audit::Event::HandOut,
                .verdict = Audit::Verdict::Granted,
                .client = LocalClientId(u"mic_a"_s),
                .connection = ConnectionId(u"kedai"_s),
                .note = note,
                .duration = Milliseconds(7),
                .count = 3};
    }

private slots:
    void json_namesTheClientThatIsStillThere()
    {
        const ClientNames names =
            namesOf({{.clientId = LocalClientId(u"mic_a"_s), .name = u"Till"_s}});
        QCOMPARE(auditJson(handOut(), names).value(u"client"_s).toString(), u"Till"_s);
        QVERIFY(auditJson(handOut(), {}).value(u"client"_s).isNull());
        QCOMPARE(auditJson(handOut(), {}).value(u"client_id"_s).toString(), u"mic_a"_s);
    }

    void csv_hasACellPerColumn_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("cell");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("words") << u"sold"_s << u"sold"_s;
        QTest::newRow("comma") << u"sold, again"_s << u"\"sold, again\""_s;
        QTest::newRow("quote") << u"the \"till\""_s << u"\"the \"\"till\"\"\""_s;
        QTest::newRow("formula") << u"=cmd"_s << u"'=cmd"_s;
    }

    void csv_hasACellPerColumn()
    {
        QFETCH(QString, note);
        QFETCH(QString, cell);
        QCOMPARE(auditCsvRow(auditJson(handOut(note), {})),
                 u"2026-11-21T06:21:04Z,hand_out,granted,,mic_a,,kedai,,,,%1,7,3"_s.arg(cell));
        QVERIFY(auditCsvHead().startsWith(u"time,event,verdict,client,"));
    }
};

QTEST_GUILESS_MAIN(TestAuditRows)
#include "tst_auditrows.moc"
