#include "practice/loginform.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Practice;

class TestLoginForm : public QObject
{
    Q_OBJECT

private slots:
    void parse_readsTheFourFields()
    {
        const auto form = parseLoginForm("client_id=a&client_secret=b%2B+c&unknown=1&grant_type="
                                         "client_credentials&scope=");
        QVERIFY(form);
        QCOMPARE(form->clientId, "a");
        QCOMPARE(form->clientSecret, "b+ c");
        QCOMPARE(form->grantType, "client_credentials");
        QCOMPARE(form->scope, "");
    }

    void parse_appendixB_isDecodedInNamesAndValues()
    {
        const auto form = parseLoginForm("client%5Fid=+%25%26%2B%C2%A3%E2%82%AC");
        QVERIFY(form);
        QCOMPARE(form->clientId, " %&+\xC2\xA3\xE2\x82\xAC");
    }

    void parse_faulty_isNothing_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("known field twice") << QByteArray("scope=a&scope=a");
        QTest::newRow("empty field twice") << QByteArray("scope=&scope=a");
        QTest::newRow("escape cut off") << QByteArray("scope=%4");
        QTest::newRow("escape at the end") << QByteArray("scope=%");
        QTest::newRow("no hexadecimal digit") << QByteArray("scope=%4g");
        QTest::newRow("sign in an escape") << QByteArray("scope=%+4");
        QTest::newRow("NUL") << QByteArray("scope=%00");
        QTest::newRow("not UTF-8") << QByteArray("scope=%ff");
        QTest::newRow("broken name") << QByteArray("sco%pe=a");
    }

    void parse_faulty_isNothing()
    {
        QFETCH(QByteArray, body);
        QVERIFY(!parseLoginForm(body));
    }

    void parse_harmless_isAccepted_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("unknown field twice") << QByteArray("a=1&a=2");
        QTest::newRow("ampersands only") << QByteArray("&&");
        QTest::newRow("JSON") << QByteArray("{\"client_id\":\"a\"}");
        QTest::newRow("other case") << QByteArray("Client_Id=a");
    }

    void parse_harmless_isAccepted()
    {
        QFETCH(QByteArray, body);
        const auto form = parseLoginForm(body);
        QVERIFY(form);
        QVERIFY(form->clientId.isEmpty());
    }

    void isForm_looksAtTheMediaTypeOnly_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("form");
        QTest::newRow("plain") << QByteArray("application/x-www-form-urlencoded") << true;
        QTest::newRow("charset") << QByteArray("Application/X-WWW-Form-Urlencoded; charset=UTF-8")
                                 << true;
        QTest::newRow("JSON") << QByteArray("application/json") << false;
        QTest::newRow("longer") << QByteArray("application/x-www-form-urlencodedx") << false;
        QTest::newRow("none") << QByteArray() << false;
    }

    void isForm_looksAtTheMediaTypeOnly()
    {
        QFETCH(QByteArray, type);
        Http::Headers headers;
        if (!type.isEmpty())
            headers.add("content-type", type);
        QTEST(isForm(headers), "form");
    }

    void isForm_twoContentTypes_isNone()
    {
        const QByteArray type("application/x-www-form-urlencoded");
        QVERIFY(!isForm({{"Content-Type", type}, {"Content-Type", type}}));
    }
};

QTEST_GUILESS_MAIN(TestLoginForm)
#include "tst_loginform.moc"
