#include "commands/commandbench.h"

using namespace Connector;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Test::CommandBench;
using Test::Said;
using Test::words;

class TestAuditCommands : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_bench = std::make_unique<CommandBench>();
        QCOMPARE(m_bench->addPractice(u"kedai"_s).exitCode(), 0);
    }
    void cleanup() { m_bench.reset(); }

    void list_showsWhatCommandsDid()
    {
        QCOMPARE(m_bench->run(u"client add till --connection kedai"_s).exitCode(), 0);
        QCOMPARE(m_bench->run(u"client rotate till"_s).exitCode(), 0);
        QCOMPARE(m_bench->run(u"token --connection kedai"_s).exitCode(), 0);
        QCOMPARE(m_bench->run(u"client revoke till --reason sold"_s).exitCode(), 0);
        QStringList events;
        const QJsonArray rows = m_bench->run(u"audit list"_s).array();
        for (const auto &row : rows)
            events << row.toObject().value(u"event"_s).toString();
        QCOMPARE(events,
                 words(u"credentials_changed client_added client_rotated login hand_out "
                       "client_revoked"_s));
        const QJsonObject revoked = rows.last().toObject();
        QCOMPARE(revoked.value(u"client"_s).toString(), u"till"_s);
        QCOMPARE(revoked.value(u"note"_s).toString(), u"sold"_s);
        const QJsonObject handOut = rows.at(4).toObject();
        QCOMPARE(handOut.value(u"verdict"_s).toString(), u"granted"_s);
        QCOMPARE(handOut.value(u"token"_s).toString().size(), 12);
        QCOMPARE(handOut.value(u"program"_s).toString(), u"myinvoisctl"_s);
    }

    void list_narrowsDown()
    {
        QCOMPARE(m_bench->run(u"client add till --connection kedai"_s).exitCode(), 0);
        QCOMPARE(m_bench->run(u"client add box --connection kedai"_s).exitCode(), 0);
        const QJsonArray box = m_bench->run(u"audit list --client BOX"_s).array();
        QCOMPARE(box.size(), 1);
        const QString id = box.at(0).toObject().value(u"client_id"_s).toString();
        QCOMPARE(m_bench->run(u"audit list --client %1"_s.arg(id)).array(), box);
        QCOMPARE(m_bench->run(u"audit list --connection none"_s).array().size(), 0);
        QCOMPARE(m_bench->run(u"audit list --verdict done"_s).array().size(), 3);
        QCOMPARE(m_bench->run(u"audit list --verdict granted"_s).array().size(), 0);
        QCOMPARE(m_bench->run(u"audit list --since 2099-01-01"_s).array().size(), 0);
        QCOMPARE(m_bench->run(u"audit list --since 1h"_s).array().size(), 3);
    }

    void list_formats()
    {
        QCOMPARE(m_bench->run(u"client add till --connection kedai"_s).exitCode(), 0);
        // What a spreadsheet would run, and what CSV has to quote.
        m_bench->services->audit().record({.time = m_bench->services->clock().now().wall,
                                           .event = Audit::Event::ClientRevoked,
                                           .verdict = Audit::Verdict::Done,
                                           .note = u"=cmd, \"x\""_s});
        const QByteArray csv = m_bench->runPlain(words(u"audit list --format csv"_s)).reply.output;
        const QByteArrayList lines = csv.split('\n');
        QCOMPARE(lines.first().trimmed(),
                 QByteArray("time,event,verdict,client,client_id,program,connection,taxpayer,code,"
                            "token,note,duration_ms,count"));
        QVERIFY(lines.at(2).contains("client_added,done,till,mic_"));
        QVERIFY(lines.at(3).contains("\"'=cmd, \"\"x\"\"\""));
        const QByteArray json =
            m_bench->runPlain(words(u"audit list --format json"_s)).reply.output;
        QCOMPARE(QJsonDocument::fromJson(json).array(), m_bench->run(u"audit list"_s).array());
        QVERIFY(m_bench->runPlain(words(u"audit list"_s)).reply.output.contains("client_added"));
    }

    void wrong_isRefused_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("field");
        QTest::newRow("format") << u"audit list --format xml"_s << 2 << u"format"_s;
        QTest::newRow("verdict") << u"audit list --verdict good"_s << 2 << u"verdict"_s;
        QTest::newRow("since") << u"audit list --since soon"_s << 2 << u"since"_s;
        QTest::newRow("client") << u"audit list --client nobody"_s << 7 << u"client"_s;
    }

    void wrong_isRefused()
    {
        QFETCH(QString, line);
        const Said said = m_bench->run(line);
        QTEST(said.exitCode(), "exitCode");
        QTEST(said.field(), "field");
    }

private:
    std::unique_ptr<CommandBench> m_bench;
};

QTEST_GUILESS_MAIN(TestAuditCommands)
#include "tst_auditcommands.moc"
