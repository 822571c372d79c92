#include "http/headcheck.h"

#include "malformedrequests.h"

#include <QTest>

using namespace Connector::Http;

namespace {

struct Judged
{
    int status = 0;
    HeadFacts facts;
};

/// Scanner and check together, the head arriving in pieces of `piece` bytes; 0 is all fine.
Judged judge(const QByteArray &bytes, qsizetype piece = 1 << 20)
{
    HeadScanner scanner;
    for (qsizetype size = std::min(piece, bytes.size());;
         size = std::min(size + piece, bytes.size())) {
        const QByteArrayView received = QByteArrayView(bytes).first(size);
        const HeadScanner::State state = scanner.scan(received, Limits());
        if (state == HeadScanner::State::Refused)
            return {scanner.fault().status, {}};
        if (state == HeadScanner::State::Complete) {
            const auto head = QByteArrayView(bytes).sliced(scanner.start(), scanner.size());
            const auto verdict = checkHead(head, Limits());
            if (const auto *fault = std::get_if<Fault>(&verdict))
                return {fault->status, {}};
            return {0, std::get<HeadFacts>(verdict)};
        }
        if (size == bytes.size())
            return {-1, {}};
    }
}

} // namespace

class TestHeadCheck : public QObject
{
    Q_OBJECT

private slots:
    void judge_malformedHead_isRefused_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("status");
        for (const RefusedRequest &request : refusedRequests())
            QTest::newRow(request.title) << request.head << request.status;
    }

    void judge_malformedHead_isRefused()
    {
        QFETCH(QByteArray, head);
        QTEST(judge(head).status, "status");
        QTEST(judge(head, 1).status, "status");
    }

    void judge_acceptableHead_isAccepted_data()
    {
        QTest::addColumn<QByteArray>("head");
        const auto row = [](const char *title, const QByteArray &head) {
            QTest::newRow(title) << head;
        };
        const QByteArray host = "Host: 127.0.0.1:21060\r\n";
        row("plain", "GET / HTTP/1.1\r\n" + host + "\r\n");
        row("HTTP/1.0", "GET / HTTP/1.0\r\n" + host + "\r\n");
        row("one empty line first", "\r\nGET / HTTP/1.1\r\n" + host + "\r\n");
        row("two empty lines first", "\r\n\r\nGET / HTTP/1.1\r\n" + host + "\r\n");
        row("unknown method", "BREW / HTTP/1.1\r\n" + host + "\r\n");
        row("about the server", "OPTIONS * HTTP/1.1\r\n" + host + "\r\n");
        row("no space after colons", "GET / HTTP/1.1\r\nHost:localhost\r\nX:1\r\n\r\n");
        row("much space after colons", "GET / HTTP/1.1\r\nHost: \t localhost \t\r\n\r\n");
        row("empty value", "GET / HTTP/1.1\r\n" + host + "X:\r\n\r\n");
        row("value beyond ASCII", "GET / HTTP/1.1\r\n" + host + "X: \xc3\xa4\xff\r\n\r\n");
        row("tab in a value", "GET / HTTP/1.1\r\n" + host + "X: a\tb\r\n\r\n");
        row("IPv6 Host", "GET / HTTP/1.1\r\nHost: [::1]:21060\r\n\r\n");
        row("Host with an empty port", "GET / HTTP/1.1\r\nHost: localhost:\r\n\r\n");
        row("repeated other field", "GET / HTTP/1.1\r\n" + host + "X: 1\r\nX: 2\r\n\r\n");
        row("upgrade",
            "GET / HTTP/1.1\r\n" + host
                + "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n"
                  "HTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n");
        row("expectation of HTTP/1.0",
            "POST / HTTP/1.0\r\n" + host + "Expect: x\r\nContent-Length: 1\r\n\r\n");
        row("longest request line",
            "GET /" + QByteArray(8 * 1024 - 14, 'a') + " HTTP/1.1\r\n" + host + "\r\n");
    }

    void judge_acceptableHead_isAccepted()
    {
        QFETCH(QByteArray, head);
        QCOMPARE(judge(head).status, 0);
        QCOMPARE(judge(head, 1).status, 0);
        QCOMPARE(judge(head, 7).status, 0);
    }

    void scan_unfinishedHead_waits_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("carriage return") << QByteArray("\r");
        QTest::newRow("method") << QByteArray("GET");
        QTest::newRow("no empty line") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\n");
        QTest::newRow("half an empty line") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\n\r");
        QTest::newRow("almost too long") << QByteArray(8 * 1024, 'G');
    }

    void scan_unfinishedHead_waits()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(judge(bytes).status, -1);
        QCOMPARE(judge(bytes, 1).status, -1);
    }

    void scan_endlessInput_isRefusedEarly()
    {
        QCOMPARE(judge(QByteArray(8 * 1024 + 2, 'G')).status, 414);
        const QByteArray endlessField = "GET / HTTP/1.1\r\nX: " + QByteArray(16 * 1024, 'a');
        QCOMPARE(judge(endlessField).status, 431);
        QByteArray endlessFields = "GET / HTTP/1.1\r\n";
        while (endlessFields.size() <= 16 * 1024)
            endlessFields += "X: 1\r\n";
        QCOMPARE(judge(endlessFields, 100).status, 431);
    }

    void scan_pipelined_endsAtTheFirst()
    {
        const QByteArray first = "GET /1 HTTP/1.1\r\nHost: a\r\n\r\n";
        HeadScanner scanner;
        const QByteArray both = "\r\n" + first + first;
        QCOMPARE(scanner.scan(both, Limits()), HeadScanner::State::Complete);
        QCOMPARE(scanner.start(), 2);
        QCOMPARE(scanner.size(), first.size());
    }

    void checkHead_target_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("query");
        const auto row = [](const QByteArray &target, const QByteArray &path,
                            const QByteArray &query) {
            QTest::newRow(target.constData()) << target << path << query;
        };
        row("/", "/", "");
        row("/a/b", "/a/b", "");
        row("/a?b=c?d", "/a", "b=c?d");
        row("/?", "/", "");
        row("/c/x/%2e%2E/..//a;b", "/c/x/%2e%2E/..//a;b", "");
        row("//evil/a", "//evil/a", "");
        row("/|\"<>{}^`", "/|\"<>{}^`", "");
        row("http://127.0.0.1:21060/a?b", "/a", "b");
        row("HTTP://127.0.0.1:21060", "/", "");
        row("http://127.0.0.1:21060?b=/", "/", "b=/");
    }

    void checkHead_target()
    {
        QFETCH(QByteArray, target);
        const QByteArray head = "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:21060\r\n\r\n";
        const Judged judged = judge(head);
        QCOMPARE(judged.status, 0);
        QTEST(judged.facts.path.toByteArray(), "path");
        QTEST(judged.facts.query.toByteArray(), "query");
        QCOMPARE(judged.facts.host, QByteArrayView("127.0.0.1:21060"));
    }

    void checkHead_absoluteTarget_hostMatchesWithoutCase()
    {
        const QByteArray head = "GET http://LocalHost/ HTTP/1.1\r\nHost: localhost\r\n\r\n";
        QCOMPARE(judge(head).status, 0);
    }

    void checkHead_framing_isNamed()
    {
        const auto facts = [](const QByteArray &fields) {
            const QByteArray head = "POST / HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n";
            const Judged judged = judge(head);
            return std::tuple(judged.status, judged.facts.contentLength, judged.facts.chunked,
                              judged.facts.expectsContinue);
        };
        QCOMPARE(facts({}), std::tuple(0, qsizetype(0), false, false));
        QCOMPARE(facts("Content-Length: 0017\r\n"), std::tuple(0, qsizetype(17), false, false));
        QCOMPARE(facts("Content-Length: 65536\r\n"), std::tuple(0, qsizetype(65536), false, false));
        QCOMPARE(facts("Transfer-Encoding: CHUNKED\r\n"), std::tuple(0, qsizetype(0), true, false));
        QCOMPARE(facts("Expect: 100-Continue\r\nContent-Length: 1\r\n"),
                 std::tuple(0, qsizetype(1), false, true));
    }

    void isValidHost_grammar_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<bool>("valid");
        const auto row = [](const char *host, bool valid) {
            QTest::newRow(host) << QByteArray(host) << valid;
        };
        row("localhost", true);
        row("127.0.0.1:0", true);
        row("127.0.0.1:65535", true);
        row("a_b-c.d~e", true);
        row("%41", true);
        row("[::ffff:127.0.0.1]", true);
        row("", false);
        row("127.0.0.1:065536", false);
        row("::1", false);
        row("[::1%25lo]", false);
        row("a,b/", false);
        row("a?b", false);
        row("a\\b", false);
    }

    void isValidHost_grammar()
    {
        QFETCH(QByteArray, host);
        QTEST(isValidHost(host), "valid");
    }
};

QTEST_GUILESS_MAIN(TestHeadCheck)
#include "tst_headcheck.moc"
