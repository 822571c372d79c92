#include "http/transporterror.h"

#include <QSslCertificate>

#include <algorithm>

namespace Connector::Http {

using namespace Qt::StringLiterals;

bool isTransportError(QNetworkReply::NetworkError error)
{
    // 1-99: connection, 101-199: proxy (the grouping that QNetworkReply documents).
    return (error > QNetworkReply::NoError && error <= QNetworkReply::UnknownProxyError)
        || error == QNetworkReply::ContentReSendError;
}

ErrorCode tlsErrorCode(const QList<QSslError::SslError> &errors)
{
    const auto any = [&errors](std::initializer_list<QSslError::SslError> wanted) {
        return std::find_first_of(errors.begin(), errors.end(), wanted.begin(), wanted.end())
            != errors.end();
    };
    // An unknown root proves a stranger on the way, whatever else is wrong with the certificate.
    // CertificateUntrusted is how schannel and Secure Transport say it.
    if (any({QSslError::SelfSignedCertificate, QSslError::SelfSignedCertificateInChain,
             QSslError::CertificateUntrusted, QSslError::CertificateRejected})) {
        return ErrorCode::TlsIntercepted;
    }
    if (any({QSslError::CertificateNotYetValid, QSslError::CertificateExpired}))
        return ErrorCode::TlsNotYetValid;
    if (any({QSslError::UnableToGetLocalIssuerCertificate, QSslError::UnableToGetIssuerCertificate,
             QSslError::UnableToVerifyFirstCertificate, QSslError::InvalidCaCertificate})) {
        return ErrorCode::TlsOldTrustStore;
    }
    return ErrorCode::TlsIntercepted;
}

static Error tlsError(const TransportFault &fault)
{
    QList<QSslError::SslError> codes;
    QStringList texts;
    for (const QSslError &error : fault.sslErrors) {
        codes << error.error();
        const QString issuer = error.certificate().issuerDisplayName();
        texts << (issuer.isEmpty() ? error.errorString()
                                   : error.errorString() + " (issued by "_L1 + issuer + ')'_L1);
    }
    texts.removeDuplicates();
    return {.code = tlsErrorCode(codes),
            .detail = texts.isEmpty() ? fault.text : texts.join("; "_L1)};
}

static Error unanswered(const TransportFault &fault, QLatin1StringView what)
{
    const QLatin1StringView outcome =
        fault.mayHaveArrived ? "; the request was sent and its outcome is unknown"_L1 : ""_L1;
    return {.code = ErrorCode::NetworkTimeout, .detail = what + outcome};
}

/// Behind a proxy these three speak of the proxy: it alone is looked up and connected to from here.
static bool blamesProxy(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError
        || error == QNetworkReply::HostNotFoundError || error == QNetworkReply::UnknownNetworkError;
}

Error transportError(const TransportFault &fault)
{
    if (fault.viaProxy && blamesProxy(fault.error))
        return {.code = ErrorCode::NetworkProxy, .detail = fault.text};
    switch (fault.error) {
    case QNetworkReply::ConnectionRefusedError:
        return {.code = ErrorCode::NetworkRefused, .detail = fault.text};
    case QNetworkReply::HostNotFoundError:
        return {.code = fault.networkPresent ? ErrorCode::NetworkDns : ErrorCode::NetworkOffline,
                .detail = fault.text};
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return unanswered(fault, "no answer in time"_L1);
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return unanswered(fault, "the connection was closed before the whole answer had come"_L1);
    case QNetworkReply::SslHandshakeFailedError:
        return tlsError(fault);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return {.code = ErrorCode::NetworkProxy, .detail = fault.text};
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
        // Qt reports "network unreachable" and "host unreachable" as an unknown network error.
        return {.code = ErrorCode::NetworkOffline, .detail = fault.text};
    default:
        return {.code = ErrorCode::ServiceUnavailable, .detail = fault.text};
    }
}

} // namespace Connector::Http
