#include "endpoint/api/apifields.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Endpoint;

class TestApiFields : public QObject
{
    Q_OBJECT

private slots:
    void requestFields_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("passes");
        for (const char *name :
             {"Content-Type", "Accept", "Accept-Language", "X-Custom", "If-None-Match"}) {
            QTest::newRow(name) << QByteArray(name) << true;
        }
        for (const char *name : {"Connection",
                                 "keep-alive",
                                 "Proxy-Connection",
                                 "Proxy-Authorization",
                                 "TE",
                                 "Trailer",
                                 "Transfer-Encoding",
                                 "Upgrade",
                                 "HTTP2-Settings",
                                 "Host",
                                 "Authorization",
                                 "AUTHORIZATION",
                                 "Content-Length",
                                 "Expect",
                                 "Accept-Encoding",
                                 "User-Agent",
                                 "onbehalfof",
                                 "Cookie",
                                 "Referer",
                                 "Sec-Fetch-Mode",
                                 "Via"}) {
            QTest::newRow(name) << QByteArray(name) << false;
        }
    }

    void requestFields()
    {
        QFETCH(QByteArray, name);
        const Http::Headers result = Endpoint::requestFields({{name, "value"}});
        QTEST(result.contains(name), "passes");
    }

    void requestFields_namedByConnection_isDropped()
    {
        const Http::Headers result = Endpoint::requestFields(
            {{"Connection", "close, X-Hop"}, {"x-hop", "1"}, {"X-Stays", "2"}});
        QCOMPARE(result.fields(), (QList<Http::Header>{{"X-Stays", "2"}}));
    }

    void requestFields_repeated_areJoined()
    {
        const Http::Headers result =
            Endpoint::requestFields({{"Accept", "a"}, {"X", "1"}, {"accept", "b"}});
        QCOMPARE(result.value("Accept"), QByteArray("a, b"));
        QCOMPARE(result.count("Accept"), 1);
    }

    void answerFields_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("passes");
        for (const char *name : {"Content-Type", "correlationId", "Retry-After",
                                 "X-Rate-Limit-Remaining", "WWW-Authenticate", "ETag"}) {
            QTest::newRow(name) << QByteArray(name) << true;
        }
        for (const char *name :
             {"Connection", "Keep-Alive", "Transfer-Encoding", "Content-Length", "Set-Cookie",
              "Access-Control-Allow-Origin", "access-control-allow-private-network", "Alt-Svc",
              "Strict-Transport-Security"}) {
            QTest::newRow(name) << QByteArray(name) << false;
        }
    }

    void answerFields()
    {
        QFETCH(QByteArray, name);
        const Http::Headers result = Endpoint::answerFields({{name, "value"}});
        QTEST(result.contains(name), "passes");
    }

    void answerFields_saysThatTheUpstreamAnswered()
    {
        const Http::Headers result = Endpoint::answerFields({{"x-connector-source", "connector"}});
        QCOMPARE(result.value("X-Connector-Source"), QByteArray("upstream"));
        QCOMPARE(result.count("X-Connector-Source"), 1);
        QCOMPARE(result.value("X-Content-Type-Options"), QByteArray("nosniff"));
    }
};

QTEST_GUILESS_MAIN(TestApiFields)
#include "tst_apifields.moc"
