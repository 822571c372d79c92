#include "practice/practicetoken.h"
#include "practicerequests.h"

#include <QJsonArray>
#include <QTest>

using namespace Connector;
using namespace Connector::Practice;
using namespace Connector::Test;
using namespace Qt::StringLiterals;

class TestPracticeToken : public QObject
{
    Q_OBJECT

private slots:
    void token_hasThreePartsAndARealHeader()
    {
        const QList<QByteArray> parts = makeToken(m_contents, "signature").split('.');
        QCOMPARE(parts.size(), 3);
        QCOMPARE(QByteArray::fromBase64(parts[0], QByteArray::Base64UrlEncoding),
                 R"({"alg":"RS256","typ":"JWT"})");
        QCOMPARE(QByteArray::fromBase64(parts[2], QByteArray::Base64UrlEncoding), "signature");
        for (const QByteArray &part : parts)
            QVERIFY(!part.contains('=') && !part.contains('+') && !part.contains('/'));
    }

    void token_hasEveryKnownClaim()
    {
        const QStringList names = claimsOf(makeToken(m_contents, "s")).keys();
        const QSet<QString> expected{u"iss"_s,
                                     u"nbf"_s,
                                     u"iat"_s,
                                     u"exp"_s,
                                     u"aud"_s,
                                     u"scope"_s,
                                     u"client_id"_s,
                                     u"IsTaxRepres"_s,
                                     u"IsIntermediary"_s,
                                     u"IntermedId"_s,
                                     u"IntermedTIN"_s,
                                     u"IntermedROB"_s,
                                     u"IntermedEnforced"_s,
                                     u"name"_s,
                                     u"SSId"_s,
                                     u"preferred_username"_s,
                                     u"TaxId"_s,
                                     u"TaxpayerTIN"_s,
                                     u"ProfId"_s,
                                     u"IsTaxAdmin"_s,
                                     u"IsSystem"_s};
        QCOMPARE(QSet<QString>(names.begin(), names.end()), expected);
    }

    void token_claimsOfLhdn_areStrings()
    {
        const QJsonObject claims = claimsOf(makeToken(m_contents, "s"));
        for (auto claim = claims.begin(); claim != claims.end(); ++claim) {
            if (claim.key() == u"scope")
                QCOMPARE(claim->toArray(), QJsonArray{u"InvoicingAPI"_s});
            else if (claim.key() == u"iat" || claim.key() == u"nbf" || claim.key() == u"exp")
                QVERIFY(claim->isDouble());
            else
                QVERIFY2(claim->isString(), qPrintable(claim.key()));
        }
    }

    void token_saysWhoseItIs()
    {
        const QJsonObject claims = claimsOf(makeToken(m_contents, "s"));
        QCOMPARE(claims[u"name"].toString(), u"C9999990020:an-id"_s);
        QCOMPARE(claims[u"TaxpayerTIN"].toString(), u"C9999990110"_s);
        QCOMPARE(claims[u"IsIntermediary"].toString(), u"1"_s);
        QCOMPARE(claims[u"IntermedTIN"].toString(), u"C9999990020"_s);
        QCOMPARE(claims[u"iat"].toInteger(), 1'790'000'000);
        QCOMPARE(claims[u"exp"].toInteger(), 1'790'000'120);
        QVERIFY(claims[u"iss"].toString().endsWith(u".invalid"));
    }

    void token_otherSignature_isAnotherToken()
    {
        QVERIFY(makeToken(m_contents, "a") != makeToken(m_contents, "b"));
    }

private:
    const TokenContents m_contents{.clientId = u"an-id"_s,
                                   .ownerTin = u"C9999990020"_s,
                                   .taxpayerTin = u"C9999990110"_s,
                                   .intermediary = true,
                                   .erpName = u"ERP"_s,
                                   .issuedAt = Milliseconds{1'790'000'000'999},
                                   .lifetime = Seconds{120}};
};

QTEST_GUILESS_MAIN(TestPracticeToken)
#include "tst_practicetoken.moc"
