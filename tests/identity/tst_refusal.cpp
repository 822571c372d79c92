#include "identity/myinvois/refusal.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Identity;

class TestRefusal : public QObject
{
    Q_OBJECT

private slots:
    void refusalOf_everyStatus_hasAMeaning()
    {
        for (int status = -1; status <= 1000; ++status) {
            for (const bool page : {false, true}) {
                const MyInvois::Refusal refusal =
                    MyInvois::refusalOf({.status = status, .page = page});
                // A page is never the identity service speaking, so no person has to act on it.
                if (page && (status < 300 || status >= 400))
                    QVERIFY2(refusal.remedy == Remedy::Wait, qPrintable(QString::number(status)));
                if (status >= 500)
                    QVERIFY2(refusal.remedy == Remedy::Wait, qPrintable(QString::number(status)));
                QVERIFY(!refusal.concernsTaxpayerOnly);
            }
        }
    }

    void isKnownRefusal_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("oauth");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("known");
        QTest::newRow("plain success") << 200 << false << "" << false;
        QTest::newRow("OAuth error") << 200 << true << "invalid_client" << true;
        QTest::newRow("unknown OAuth error") << 200 << true << "teapot" << false;
        QTest::newRow("same word elsewhere") << 200 << false << "invalid_client" << false;
        QTest::newRow("gateway's number") << 401 << false << "" << true;
    }

    void isKnownRefusal()
    {
        QFETCH(int, status);
        QFETCH(bool, oauth);
        QFETCH(QString, code);
        QTEST(MyInvois::isKnownRefusal({.status = status, .oauth = oauth, .code = code}), "known");
    }

    void refusalOf_bareIndividualTin_hintsAtTheRob()
    {
        const MyInvois::Refusal bare =
            MyInvois::refusalOf({.status = 400,
                                 .oauth = true,
                                 .code = QStringLiteral("invalid_grant"),
                                 .onBehalfOf = {QStringLiteral("IG1"), {}}});
        QCOMPARE(bare.code, ErrorCode::IntermediaryNotAppointed);
        QVERIFY(bare.detail.contains(QStringLiteral("TIN:ROB")));
        const MyInvois::Refusal full =
            MyInvois::refusalOf({.status = 400,
                                 .oauth = true,
                                 .code = QStringLiteral("invalid_grant"),
                                 .onBehalfOf = {QStringLiteral("IG1"), QStringLiteral("2019")}});
        QCOMPARE(full.code, ErrorCode::IntermediaryNotAppointed);
        QCOMPARE(full.detail, QStringLiteral("IG1:2019"));
    }
};

QTEST_GUILESS_MAIN(TestRefusal)
#include "tst_refusal.moc"
