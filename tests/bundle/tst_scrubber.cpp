#include "bundle/scrubber.h"

#include "bundle/line.h"
#include "bundle/logsection.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Connector;
using namespace Connector::Bundle;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestScrubber : public QObject
{
    Q_OBJECT

private slots:
    void prose_namesNobody_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("gone");
        const auto row = [](const char *text, const char *gone) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(gone);
        };
        row("The connection \"Kedai Ali\" was added", "Ali");
        row("the connection KEDAI ALI was removed", "KEDAI");
        row("login of kedai-ali failed", "kedai");
        row("token for C2584563202", "2584563202");
        row("token for IG12345678912:201901234567", "201901234567");
        row("client 11111111-2222-4333-8444-555555555555", "11111111");
        row("opened /home/ali/.local/share/connector.db", "home");
        row("opened C:\\Users\\Ali\\AppData\\x.db", "Users");
        row("proxy proxy.kedai-ali.example:3128", "kedai");
        row("mail to ali@kedai.example now", "ali@");
        row("connected to 10.1.2.3:443", "10.1.2.3");
        row("Bearer eyJhbGciOiJSUzI1NiJ9.eyJleHAiOjF9.sig", "eyJ");
        row("secret s3cretCanary9Qx7Zz", "s3cret");
        row("passport 123456789012 seen", "123456789012");
    }

    void prose_namesNobody()
    {
        QFETCH(QString, text);
        QFETCH(QString, gone);
        const QString scrubbed = scrubber().scrub(text).text();
        QVERIFY2(!scrubbed.contains(gone, Qt::CaseInsensitive), qPrintable(scrubbed));
        QVERIFY(!scrubbed.isEmpty());
    }

    void prose_thatIsOurs_stays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("code") << u"Incident K7QX2P credentials.rejected refused-after-success"_s;
        QTest::newRow("host of LHDN") << u"no answer from api.myinvois.hasil.gov.my in 15 s"_s;
        QTest::newRow("loopback") << u"answers at 127.0.0.1:21060"_s;
        QTest::newRow("sentence") << u"The practice service did not start: port taken"_s;
    }

    void prose_thatIsOurs_stays()
    {
        QFETCH(QString, text);
        QCOMPARE(scrubber().scrub(text).text(), text);
    }

    void pseudonyms_areTheSameEverywhereAndDependOnTheKey()
    {
        const Pseudonyms one("key 1");
        const Pseudonyms two("key 2");
        QCOMPARE(one.of(Kind::Host, u"A.example"_s), one.of(Kind::Host, u"a.EXAMPLE"_s));
        QVERIFY(one.of(Kind::Host, u"a"_s) != one.of(Kind::Host, u"b"_s));
        QVERIFY(one.of(Kind::Host, u"a"_s) != two.of(Kind::Host, u"a"_s));
        QVERIFY(one.of(Kind::Tin, u"IG123"_s).startsWith(u"tin-IG-"_s));
        QCOMPARE(one.of(Kind::Host, {}), QString());
        const QString inLog = scrubber().scrub(u"login of kedai-ali"_s).text();
        QVERIFY(inLog.endsWith(m_names.of(Kind::Connection, u"kedai-ali"_s)));
    }

    void line_takesWordsOfOursOnly()
    {
        const QByteArray json = Line(m_names)
                                    .word("state"_L1, u"needs_attention"_s)
                                    .word("oops"_L1, u"Kedai Ali"_s)
                                    .word("none"_L1, {})
                                    .number("n"_L1, 3)
                                    .time("t"_L1, Milliseconds(0))
                                    .code("c"_L1, ErrorCode::NetworkDns)
                                    .toJson();
        const QJsonObject line = QJsonDocument::fromJson(json).object();
        QCOMPARE(line.value("state"_L1).toString(), u"needs_attention"_s);
        QCOMPARE(line.value("oops"_L1).toString(), u"?"_s);
        QVERIFY(!line.contains("none"_L1));
        QCOMPARE(line.value("t"_L1).toString(), u"1970-01-01T00:00:00Z"_s);
        QCOMPARE(line.value("c"_L1).toString(), u"network.dns"_s);
        QVERIFY(json.endsWith("}\n"));
    }

    void log_isTheTimeWindow_oldestFirst()
    {
        QTemporaryDir folder;
        const QString name = folder.filePath(u"log.txt"_s);
        const auto write = [](const QString &file, const QByteArray &text) {
            QFile out(file);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(text);
        };
        write(name + u".1"_s,
              "2026-09-20T10:00:00.000Z I connector.broker too old\n"
              "2026-09-21T10:00:00.000Z I connector.broker first of kedai-ali\n");
        write(name,
              "not a line of ours Kedai Ali\n"
              "2026-09-21T11:00:00.000Z W connector.http second\n");
        const QDateTime since(QDate(2026, 9, 21), QTime(0, 0), Qt::UTC);
        const QByteArray section = logSection(
            name, {.since = Milliseconds(since.toMSecsSinceEpoch())}, m_names, scrubber());
        QCOMPARE(section.count('\n'), 2);
        QVERIFY(section.indexOf("first") < section.indexOf("second"));
        QVERIFY(section.contains(R"("level":"w")"));
        QVERIFY(!section.contains("ali"));
        const Window morning{.since = Milliseconds(since.toMSecsSinceEpoch()),
                             .until = Milliseconds(since.addSecs(39'600).toMSecsSinceEpoch())};
        QCOMPARE(logSection(name, morning, m_names, scrubber()).count('\n'), 1);
    }

    void prose_whatTheOwnerTicked_stays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("token for IG12345678912:201901234567", "token for IG12345678912:201901234567");
        row("login of Kedai Ali", "login of Kedai Ali");
        row("opened /srv/kedai-ali-and-sons/connector-2026.db",
            "opened /srv/kedai-ali-and-sons/connector-2026.db");
        row("proxy proxy1.kedai-2026.example:3128", "proxy proxy1.kedai-2026.example:3128");
        row("secret s3cretCanary9Qx7Zz", "secret [removed]");
        row("opened /srv/s3cretCanary9Qx7ZzLonger/x", "opened /srv/[removed]/x");
        row("Bearer eyJhbGciOiJSUzI1NiJ9.eyJleHAiOjF9.sig", "Bearer [removed]");
    }

    void prose_whatTheOwnerTicked_stays()
    {
        QFETCH(QString, text);
        const Pseudonyms names("key",
                               {Kind::Connection, Kind::Tin, Kind::Path, Kind::Host, Kind::Person});
        Scrubber ticked(names);
        ticked.know(Kind::Connection, u"Kedai Ali"_s);
        QTEST(ticked.scrub(text).text(), "expected");
    }

private:
    Scrubber scrubber() const
    {
        Scrubber made(m_names);
        made.know(Kind::Connection, u"Kedai Ali"_s);
        made.know(Kind::Connection, u"kedai-ali"_s);
        made.know(Kind::Host, u"api.myinvois.hasil.gov.my"_s);
        made.know(Kind::Client, u"x"_s);
        return made;
    }

    const Pseudonyms m_names{"a key of this test"};
};

QTEST_GUILESS_MAIN(TestScrubber)
#include "tst_scrubber.moc"
