#include "http/plainrequest.h"

#include <QNetworkInterface>
#include <QSslConfiguration>

#include <algorithm>

namespace Connector::Http {

using namespace Qt::StringLiterals;

bool isNetworkPresent()
{
    const QList<QHostAddress> addresses = QNetworkInterface::allAddresses();
    return std::any_of(addresses.begin(), addresses.end(), [](const QHostAddress &address) {
        return !address.isLoopback() && !address.isLinkLocal();
    });
}

QNetworkRequest plainRequest(const QUrl &url, const Headers &headers)
{
    QNetworkRequest plain(url);
    plain.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                       QNetworkRequest::ManualRedirectPolicy);
    plain.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    plain.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    plain.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    plain.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    plain.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    plain.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    if (url.scheme() == "https"_L1) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setProtocol(QSsl::TlsV1_2OrLater);
        plain.setSslConfiguration(tls);
    }

    plain.setRawHeader("Accept-Language", "en");
    for (const Header &header : headers.fields())
        plain.setRawHeader(header.name, header.value);
    // After the caller's: these two are ours to say.
    plain.setRawHeader("Accept-Encoding", "identity");
    plain.setRawHeader("User-Agent", "MyInvoisConnector/" CONNECTOR_VERSION);
    return plain;
}

} // namespace Connector::Http
