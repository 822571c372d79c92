#include "identity/jwt.h"

#include <QTest>

using namespace Connector;

class TestJwt : public QObject
{
    Q_OBJECT

    static QByteArray token(const QByteArray &payload)
    {
        const auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
        return QByteArray(R"({"alg":"RS256"})").toBase64(options) + '.' + payload.toBase64(options)
            + ".c2lnbmF0dXJl";
    }

private slots:
    void claimsOf_currentForm()
    {
        // Line by line: moc cannot read a raw string of several lines.
        const Identity::Claims claims = Identity::claimsOf(
            token(R"({"iss":"https://preprod-identity.myinvois.hasil.gov.my","nbf":1790000000,)"
                  R"("aud":"https://preprod-identity.myinvois.hasil.gov.my/resources",)"
                  R"("scope":["InvoicingAPI"],"IsTaxRepres":"1","IsIntermediary":"0",)"
                  R"("IntermedTIN":"","name":"C1234567890:11111111-2222-4333-8444-555555555555",)"
                  R"("preferred_username":"Kedai Contoh POS ","TaxpayerTIN":"C1234567890"})"));
        QCOMPARE(claims.issuer, QStringLiteral("https://preprod-identity.myinvois.hasil.gov.my"));
        QCOMPARE(claims.taxpayerTin, QStringLiteral("C1234567890"));
        QCOMPARE(claims.ownerTin, QStringLiteral("C1234567890"));
        QCOMPARE(claims.erpName, QStringLiteral("Kedai Contoh POS"));
        QVERIFY(!claims.intermediary);
        QVERIFY(claims.intermediaryTin.isEmpty());
    }

    void claimsOf_olderForm_readsTaxTin()
    {
        const Identity::Claims claims = Identity::claimsOf(
            token(R"({"aud":["InvoicingAPI"],"TaxTin":"IG12345678901","NatId":""})"));
        QCOMPARE(claims.taxpayerTin, QStringLiteral("IG12345678901"));
        QVERIFY(claims.ownerTin.isEmpty());
    }

    void claimsOf_intermediary_data()
    {
        QTest::addColumn<QByteArray>("flag");
        QTest::addColumn<bool>("intermediary");
        QTest::newRow("string 1") << QByteArray("\"1\"") << true;
        QTest::newRow("string 0") << QByteArray("\"0\"") << false;
        QTest::newRow("number") << QByteArray("1") << true;
        QTest::newRow("boolean") << QByteArray("true") << true;
        QTest::newRow("null") << QByteArray("null") << false;
        QTest::newRow("object") << QByteArray("{}") << false;
    }

    void claimsOf_intermediary()
    {
        QFETCH(QByteArray, flag);
        const Identity::Claims claims = Identity::claimsOf(
            token("{\"IsIntermediary\":" + flag + ",\"IntermedTIN\":\"C9876543210\"}"));
        QTEST(claims.intermediary, "intermediary");
        QCOMPARE(claims.intermediaryTin, QStringLiteral("C9876543210"));
    }

    void claimsOf_notAToken_isEmpty_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("opaque") << QByteArray("q7Vn2fOpaqueToken");
        QTest::newRow("two parts") << QByteArray("a.b");
        QTest::newRow("four parts") << QByteArray("a.e30.c.d");
        QTest::newRow("five parts, encrypted") << QByteArray("a.b.c.d.e");
        QTest::newRow("only dots") << QByteArray("..");
        QTest::newRow("no base64") << QByteArray("a.!!!!.c");
        QTest::newRow("no JSON") << QByteArray("a.aGVsbG8.c");
        QTest::newRow("array") << token("[1,2]");
        QTest::newRow("deep nesting") << token(QByteArray(5000, '[') + QByteArray(5000, ']'));
        QTest::newRow("wrong types")
            << token(R"({"iss":1,"TaxpayerTIN":{},"name":[],"TaxTin":null})");
        QTest::newRow("too large") << token("{\"iss\":\"" + QByteArray(20'000, 'x') + "\"}");
        QTest::newRow("NUL bytes") << QByteArray("\0.\0.\0", 5);
    }

    void claimsOf_notAToken_isEmpty()
    {
        QFETCH(QByteArray, text);
        const Identity::Claims claims = Identity::claimsOf(text);
        QVERIFY(claims.issuer.isEmpty());
        QVERIFY(claims.taxpayerTin.isEmpty());
        QVERIFY(claims.ownerTin.isEmpty());
        QVERIFY(claims.erpName.isEmpty());
        QVERIFY(!claims.intermediary);
    }

    void claimsOf_longAndHostileTexts_areBoundedAndPrintable()
    {
        const Identity::Claims claims = Identity::claimsOf(
            token("{\"preferred_username\":\"a\\u0000\\u001b\\u202eb\",\"iss\":\""
                  + QByteArray(3000, 'x') + "\"}"));
        QCOMPARE(claims.erpName, QStringLiteral("ab"));
        QCOMPARE(claims.issuer.size(), 200);
    }
};

QTEST_GUILESS_MAIN(TestJwt)
#include "tst_jwt.moc"
