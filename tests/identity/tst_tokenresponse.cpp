#include "identity/tokenresponse.h"

#include <QJsonDocument>
#include <QTest>

using namespace Connector;

class TestTokenResponse : public QObject
{
    Q_OBJECT

    static Result<Identity::TokenGrant> read(const QByteArray &json)
    {
        return Identity::readTokenResponse(QJsonDocument::fromJson(json).object());
    }

private slots:
    void lifetime_data()
    {
        QTest::addColumn<QByteArray>("expiresIn");
        QTest::addColumn<int>("seconds");
        QTest::newRow("number") << QByteArray("3600") << 3600;
        QTest::newRow("string") << QByteArray("\"3600\"") << 3600;
        QTest::newRow("string with blanks") << QByteArray("\" 1200 \"") << 1200;
        QTest::newRow("fraction") << QByteArray("59.9") << 59;
        QTest::newRow("one") << QByteArray("1") << 1;
        QTest::newRow("null") << QByteArray("null") << 300;
        QTest::newRow("words") << QByteArray("\"one hour\"") << 300;
        QTest::newRow("object") << QByteArray("{}") << 300;
        QTest::newRow("not a number") << QByteArray("\"nan\"") << 300;
        QTest::newRow("huge") << QByteArray("1e300") << 86'400;
    }

    void lifetime()
    {
        QFETCH(QByteArray, expiresIn);
        const auto grant = read("{\"access_token\":\"t\",\"expires_in\":" + expiresIn + "}");
        QVERIFY(grant);
        QTEST(int(grant->lifetime.count()), "seconds");
    }

    void lifetime_missing_isFiveMinutes()
    {
        const auto grant = read(R"({"access_token":"t"})");
        QVERIFY(grant);
        QCOMPARE(grant->lifetime, Identity::assumedLifetime);
    }

    void lifetime_notPositive_isExpired_data()
    {
        QTest::addColumn<QByteArray>("expiresIn");
        for (const char *value : {"0", "-1", "\"0\"", "-1e300", "0.4"})
            QTest::newRow(value) << QByteArray(value);
    }

    void lifetime_notPositive_isExpired()
    {
        QFETCH(QByteArray, expiresIn);
        const auto grant = read("{\"access_token\":\"t\",\"expires_in\":" + expiresIn + "}");
        QVERIFY(!grant);
        QCOMPARE(grant.error().code, ErrorCode::TokenExpired);
    }

    void tokenType_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("Bearer") << QByteArray(",\"token_type\":\"Bearer\"") << true;
        QTest::newRow("lower case") << QByteArray(",\"token_type\":\"bearer\"") << true;
        QTest::newRow("upper case") << QByteArray(",\"token_type\":\"BEARER\"") << true;
        QTest::newRow("missing") << QByteArray() << true;
        QTest::newRow("null") << QByteArray(",\"token_type\":null") << true;
        QTest::newRow("mac") << QByteArray(",\"token_type\":\"mac\"") << false;
        QTest::newRow("DPoP") << QByteArray(",\"token_type\":\"DPoP\"") << false;
        QTest::newRow("empty") << QByteArray(",\"token_type\":\"\"") << false;
    }

    void tokenType()
    {
        QFETCH(QByteArray, member);
        QFETCH(bool, accepted);
        const auto grant = read("{\"access_token\":\"t\",\"expires_in\":9" + member + "}");
        QCOMPARE(bool(grant), accepted);
        if (accepted)
            QCOMPARE(grant->tokenType, QStringLiteral("Bearer"));
        else
            QCOMPARE(grant.error().code, ErrorCode::TokenRefused);
    }

    void token_unusable_isMissing_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray("{}");
        QTest::newRow("empty") << QByteArray(R"({"access_token":""})");
        QTest::newRow("null") << QByteArray(R"({"access_token":null})");
        QTest::newRow("number") << QByteArray(R"({"access_token":5})");
        QTest::newRow("line break") << QByteArray(R"({"access_token":"a\r\nX: y"})");
        QTest::newRow("blank") << QByteArray(R"({"access_token":"a b"})");
        QTest::newRow("beyond ASCII") << QByteArray(R"({"access_token":"a\u00e9"})");
        QTest::newRow("huge") << "{\"access_token\":\"" + QByteArray(70'000, 'x') + "\"}";
    }

    void token_unusable_isMissing()
    {
        QFETCH(QByteArray, json);
        const auto grant = read(json);
        QVERIFY(!grant);
        QCOMPARE(grant.error().code, ErrorCode::TokenMissing);
    }

    void unknownMembers_areIgnored()
    {
        const auto grant = read(R"({"access_token":"abc","expires_in":3600,"token_type":"Bearer",)"
                                R"("scope":"InvoicingAPI","new":{"a":[1]},"refresh_token":"r"})");
        QVERIFY(grant);
        QCOMPARE(grant->accessToken->reveal(), QByteArrayView("abc"));
        QCOMPARE(grant->scope, QStringLiteral("InvoicingAPI"));
        QVERIFY(!grant->doubt);
    }

    void scope_asAList_isJoined()
    {
        const auto grant = read(R"({"access_token":"abc","scope":["a","b"]})");
        QVERIFY(grant);
        QCOMPARE(grant->scope, QStringLiteral("a b"));
    }
};

QTEST_GUILESS_MAIN(TestTokenResponse)
#include "tst_tokenresponse.moc"
