#include "endpoint/callerguard.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Endpoint;

class TestCallerGuard : public QObject
{
    Q_OBJECT

private slots:
    void isOurHost_exactNamesOnly_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<bool>("ours");
        const auto row = [](const char *host, bool ours) {
            QTest::newRow(host) << QByteArray(host) << ours;
        };
        row("127.0.0.1", true);
        row("127.0.0.1:21060", true);
        row("localhost", true);
        row("LocalHost:21060", true);
        row("[::1]", true);
        row("[::1]:21060", true);
        row("127.0.0.1:80", false);
        row("127.0.0.1:021060", false);
        row("127.0.0.2", false);
        row("127.0.0.1.", false);
        row("localhost.", false);
        row("127.evil.com", false);
        row("127.0.0.1.evil.com", false);
        row("localhost.evil.com:21060", false);
        row("evil.com", false);
        row("::1", false);
        row("[::ffff:127.0.0.1]", false);
        row("0.0.0.0", false);
        row("", false);
    }

    void isOurHost_exactNamesOnly()
    {
        QFETCH(QByteArray, host);
        QTEST(isOurHost(host, 21060), "ours");
    }

    void refuseCaller_headers_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const char *value, int status) {
            QTest::addRow("%s: %s", name, value) << QByteArray(name) << QByteArray(value) << status;
        };
        row("Origin", "https://evil.example", 403);
        row("origin", "null", 403);
        row("Origin", "http://127.0.0.1:21060", 403);
        row("Sec-Fetch-Site", "cross-site", 403);
        row("Sec-Fetch-Site", "same-site", 403);
        row("Sec-Fetch-Site", "none", 0);
        row("Sec-Fetch-Mode", "cors", 0);
        row("Via", "1.1 proxy", 403);
        row("X-Forwarded-For", "10.0.0.1", 403);
        row("x-forwarded-host", "a", 403);
        row("Forwarded", "for=10.0.0.1", 403);
        row("Accept-Language", "*", 0);
        row("Referer", "http://127.0.0.1/", 0);
    }

    void refuseCaller_headers()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        Http::Request request{.host = "127.0.0.1:21060", .headers = {{name, value}}};
        const auto refusal = refuseCaller(request, 21060);
        QTEST(refusal ? refusal->status : 0, "status");
    }

    void refuseCaller_foreignHost_is421()
    {
        const Http::Request request{.host = "rebound.example"};
        QCOMPARE(refuseCaller(request, 21060)->status, 421);
    }
};

QTEST_GUILESS_MAIN(TestCallerGuard)
#include "tst_callerguard.moc"
