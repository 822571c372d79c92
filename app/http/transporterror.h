#pragma once

#include "base/result.h"

#include <QList>
#include <QNetworkReply>
#include <QSslError>

namespace Connector::Http {

/// What is known about a request that got no usable answer.
struct TransportFault
{
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    /// Qt's own words, for the detail.
    QString text = {};
    QList<QSslError> sslErrors = {};
    /// The body left this process, so the other side may have acted on the request.
    bool mayHaveArrived = false;
    bool viaProxy = false;
    /// This machine has an address beyond loopback.
    bool networkPresent = true;
};

/// True where the connection itself failed. All other values of NetworkError are Qt's reading of a
/// status code, and an answer with a status is an answer.
bool isTransportError(QNetworkReply::NetworkError error);

/// Network… and Tls… codes, with a detail for support staff. Pure.
Error transportError(const TransportFault &fault);

/// TlsIntercepted, TlsNotYetValid or TlsOldTrustStore. Pure.
ErrorCode tlsErrorCode(const QList<QSslError::SslError> &errors);

} // namespace Connector::Http
