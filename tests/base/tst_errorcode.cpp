#include "base/errorcode.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Connector;

class TestErrorCode : public QObject
{
    Q_OBJECT

private slots:
    void errorId_everyCode_isUniqueAndReadsBack()
    {
        static const QRegularExpression shape(QStringLiteral("^[a-z0-9_]+(\\.[a-z0-9_]+)?$"));
        QSet<QString> seen;
        for (int value = 0; value <= static_cast<int>(ErrorCode::Unknown); ++value) {
            const auto code = static_cast<ErrorCode>(value);
            const QString id = errorId(code);
            QVERIFY2(shape.match(id).hasMatch(), qPrintable(id));
            QVERIFY2(!seen.contains(id), qPrintable(id));
            seen.insert(id);
            QCOMPARE(errorCodeFromId(id), code);
        }
    }

    void errorId_contract_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("id");
        const auto row = [](ErrorCode code, const char *id) {
            QTest::newRow(id) << static_cast<int>(code) << QString::fromLatin1(id);
        };
        row(ErrorCode::CredentialsRejected, "credentials.rejected");
        row(ErrorCode::CredentialsAddressChanged, "credentials.address_changed");
        row(ErrorCode::CredentialsNotUuid, "credentials.not_uuid");
        row(ErrorCode::IntermediaryNeedsRob, "intermediary.needs_rob");
        row(ErrorCode::TlsOldTrustStore, "tls.old_trust_store");
        row(ErrorCode::ServiceRateLimited, "service.rate_limited");
        row(ErrorCode::KeychainEntryMissing, "keychain.entry_missing");
        row(ErrorCode::EndpointPortInUse, "endpoint.port_in_use");
        row(ErrorCode::MyobCftokenOnSso, "myob.cftoken_on_sso");
        row(ErrorCode::Unknown, "unknown");
    }

    void errorId_contract()
    {
        QFETCH(int, code);
        QTEST(QString(errorId(static_cast<ErrorCode>(code))), "id");
    }

    void errorCodeFromId_unknownText_isNothing()
    {
        QVERIFY(!errorCodeFromId(u"credentials.nonsense"));
    }
};

QTEST_GUILESS_MAIN(TestErrorCode)
#include "tst_errorcode.moc"
