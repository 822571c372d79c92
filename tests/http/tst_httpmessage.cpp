#include "http/httpmessage.h"

#include <QTest>

using namespace Connector;

class TestHttpMessage : public QObject
{
    Q_OBJECT

private slots:
    void value_anyCase_isTheFirst()
    {
        const Http::Headers headers{{"Retry-After", "60"}, {"retry-after", "90"}};
        QCOMPARE(headers.value("RETRY-AFTER"), QByteArray("60"));
        QCOMPARE(headers.count("retry-After"), 2);
        QVERIFY(headers.contains("Retry-After"));
    }

    void value_absent_isEmpty()
    {
        const Http::Headers headers{{"Retry-After", "60"}};
        QVERIFY(headers.value("Retry").isEmpty());
        QVERIFY(!headers.contains("Retry-After-All"));
    }

    void add_keepsTheOrder()
    {
        Http::Headers headers;
        headers.add("B", "1");
        headers.add("A", "2");
        headers.add("b", "3");
        const QList<Http::Header> expected{{"B", "1"}, {"A", "2"}, {"b", "3"}};
        QCOMPARE(headers.fields(), expected);
    }
};

QTEST_GUILESS_MAIN(TestHttpMessage)
#include "tst_httpmessage.moc"
