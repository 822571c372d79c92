#include "endpoint/formbody.h"

#include <QTest>

using namespace Connector::Endpoint;

class TestFormBody : public QObject
{
    Q_OBJECT

private slots:
    void decode_table_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<QByteArray>("decoded");
        // RFC 6749 appendix B.
        QTest::newRow("appendix B") << QByteArray("+%25%26%2B%C2%A3%E2%82%AC") << true
                                    << QByteArray(" %&+\xc2\xa3\xe2\x82\xac");
        QTest::newRow("plain") << QByteArray("abc") << true << QByteArray("abc");
        QTest::newRow("empty") << QByteArray("") << true << QByteArray("");
        QTest::newRow("lower-case hex") << QByteArray("%c2%a3") << true << QByteArray("\xc2\xa3");
        QTest::newRow("broken escape") << QByteArray("%zz") << false << QByteArray();
        QTest::newRow("short escape") << QByteArray("a%2") << false << QByteArray();
        QTest::newRow("lone percent") << QByteArray("%") << false << QByteArray();
        QTest::newRow("NUL") << QByteArray("a%00b") << false << QByteArray();
        QTest::newRow("bad UTF-8") << QByteArray("%ff") << false << QByteArray();
        QTest::newRow("overlong UTF-8") << QByteArray("%c0%af") << false << QByteArray();
        QTest::newRow("cut UTF-8") << QByteArray("%e2%82") << false << QByteArray();
        QTest::newRow("raw UTF-8") << QByteArray("\xc2\xa3") << true << QByteArray("\xc2\xa3");
    }

    void decode_table()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, valid);
        const auto decoded = decodeFormText(text);
        QCOMPARE(decoded.has_value(), valid);
        if (valid)
            QTEST(*decoded, "decoded");
    }

    void parse_namesAndValues()
    {
        const auto fields = parseForm("grant%5Ftype=client%5Fcredentials&&a=&b&c=1=2&d=x+y");
        QVERIFY(fields);
        const FormFields expected{
            {"grant_type", "client_credentials"}, {"a", ""}, {"b", ""}, {"c", "1=2"}, {"d", "x y"}};
        QCOMPARE(*fields, expected);
    }

    void parse_brokenAnywhere_isNothing()
    {
        QVERIFY(!parseForm("a=1&b=%f"));
        QVERIFY(!parseForm("%00=1"));
        QVERIFY(parseForm("")->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFormBody)
#include "tst_formbody.moc"
