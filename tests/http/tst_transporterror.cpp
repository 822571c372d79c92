#include "http/transporterror.h"

#include <QTest>

using namespace Connector;
using Reply = QNetworkReply;

class TestTransportError : public QObject
{
    Q_OBJECT

private slots:
    void transportError_everyNetworkError_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, Reply::NetworkError error, ErrorCode code) {
            QTest::newRow(name) << int(error) << int(code);
        };
        row("refused", Reply::ConnectionRefusedError, ErrorCode::NetworkRefused);
        row("closed", Reply::RemoteHostClosedError, ErrorCode::NetworkTimeout);
        row("dns", Reply::HostNotFoundError, ErrorCode::NetworkDns);
        row("timeout", Reply::TimeoutError, ErrorCode::NetworkTimeout);
        row("aborted", Reply::OperationCanceledError, ErrorCode::NetworkTimeout);
        row("handshake", Reply::SslHandshakeFailedError, ErrorCode::TlsIntercepted);
        row("session", Reply::NetworkSessionFailedError, ErrorCode::NetworkOffline);
        row("temporary", Reply::TemporaryNetworkFailureError, ErrorCode::NetworkOffline);
        row("unreachable", Reply::UnknownNetworkError, ErrorCode::NetworkOffline);
        row("proxy refused", Reply::ProxyConnectionRefusedError, ErrorCode::NetworkProxy);
        row("proxy closed", Reply::ProxyConnectionClosedError, ErrorCode::NetworkProxy);
        row("proxy not found", Reply::ProxyNotFoundError, ErrorCode::NetworkProxy);
        row("proxy timeout", Reply::ProxyTimeoutError, ErrorCode::NetworkProxy);
        row("proxy 407", Reply::ProxyAuthenticationRequiredError, ErrorCode::NetworkProxy);
        row("proxy unknown", Reply::UnknownProxyError, ErrorCode::NetworkProxy);
        row("re-send", Reply::ContentReSendError, ErrorCode::NetworkTimeout);
        row("no HTTP", Reply::ProtocolFailure, ErrorCode::ServiceUnavailable);
    }

    void transportError_everyNetworkError()
    {
        QFETCH(int, error);
        const Error result =
            Http::transportError({.error = static_cast<Reply::NetworkError>(error)});
        QTEST(int(result.code), "code");
    }

    void transportError_hostNotFoundWithoutNetwork_isOffline()
    {
        const Error error =
            Http::transportError({.error = Reply::HostNotFoundError, .networkPresent = false});
        QCOMPARE(error.code, ErrorCode::NetworkOffline);
    }

    void transportError_behindAProxy_blamesTheProxy()
    {
        for (const auto error : {Reply::ConnectionRefusedError, Reply::HostNotFoundError,
                                 Reply::UnknownNetworkError}) {
            QCOMPARE(Http::transportError({.error = error, .viaProxy = true}).code,
                     ErrorCode::NetworkProxy);
        }
        QCOMPARE(Http::transportError({.error = Reply::TimeoutError, .viaProxy = true}).code,
                 ErrorCode::NetworkTimeout);
    }

    void transportError_afterSending_saysOutcomeUnknown()
    {
        for (const auto error :
             {Reply::ContentReSendError, Reply::RemoteHostClosedError, Reply::TimeoutError}) {
            const Error sent = Http::transportError({.error = error, .mayHaveArrived = true});
            QVERIFY(sent.detail.contains(QStringLiteral("outcome is unknown")));
            const Error unsent = Http::transportError({.error = error});
            QVERIFY(!unsent.detail.contains(QStringLiteral("outcome")));
        }
    }

    void isTransportError_statusCodesAreAnswers_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<bool>("transport");
        QTest::newRow("none") << int(Reply::NoError) << false;
        QTest::newRow("401") << int(Reply::AuthenticationRequiredError) << false;
        QTest::newRow("403") << int(Reply::ContentAccessDenied) << false;
        QTest::newRow("404") << int(Reply::ContentNotFoundError) << false;
        QTest::newRow("400") << int(Reply::ProtocolInvalidOperationError) << false;
        QTest::newRow("429") << int(Reply::UnknownContentError) << false;
        QTest::newRow("500") << int(Reply::InternalServerError) << false;
        QTest::newRow("503") << int(Reply::ServiceUnavailableError) << false;
        QTest::newRow("502") << int(Reply::UnknownServerError) << false;
        QTest::newRow("407") << int(Reply::ProxyAuthenticationRequiredError) << true;
        QTest::newRow("truncated") << int(Reply::RemoteHostClosedError) << true;
        QTest::newRow("re-send") << int(Reply::ContentReSendError) << true;
    }

    void isTransportError_statusCodesAreAnswers()
    {
        QFETCH(int, error);
        QTEST(Http::isTransportError(static_cast<Reply::NetworkError>(error)), "transport");
    }

    void tlsErrorCode_tellsTheCausesApart_data()
    {
        using Errors = QList<QSslError::SslError>;
        QTest::addColumn<Errors>("errors");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const Errors &errors, ErrorCode code) {
            QTest::newRow(name) << errors << int(code);
        };
        row("self-signed in chain", {QSslError::SelfSignedCertificateInChain},
            ErrorCode::TlsIntercepted);
        row("self-signed leaf", {QSslError::SelfSignedCertificate}, ErrorCode::TlsIntercepted);
        row("untrusted root on Windows and macOS", {QSslError::CertificateUntrusted},
            ErrorCode::TlsIntercepted);
        row("other name", {QSslError::HostNameMismatch}, ErrorCode::TlsIntercepted);
        row("no local issuer",
            {QSslError::UnableToGetLocalIssuerCertificate,
             QSslError::UnableToVerifyFirstCertificate},
            ErrorCode::TlsOldTrustStore);
        row("no issuer", {QSslError::UnableToGetIssuerCertificate}, ErrorCode::TlsOldTrustStore);
        row("not yet valid", {QSslError::CertificateNotYetValid}, ErrorCode::TlsNotYetValid);
        row("expired", {QSslError::CertificateExpired}, ErrorCode::TlsNotYetValid);
        row("clock and missing issuer",
            {QSslError::UnableToGetLocalIssuerCertificate, QSslError::CertificateExpired},
            ErrorCode::TlsNotYetValid);
        row("stranger with an old certificate",
            {QSslError::CertificateExpired, QSslError::SelfSignedCertificateInChain},
            ErrorCode::TlsIntercepted);
        row("nothing known", {}, ErrorCode::TlsIntercepted);
    }

    void tlsErrorCode_tellsTheCausesApart()
    {
        QFETCH(QList<QSslError::SslError>, errors);
        QTEST(int(Http::tlsErrorCode(errors)), "code");
    }
};

QTEST_GUILESS_MAIN(TestTransportError)
#include "tst_transporterror.moc"
