#pragma once

#include "http/httpmessage.h"

#include <QNetworkRequest>
#include <QUrl>

namespace Connector::Http {

/// A request for QNetworkAccessManager in which nothing is left to its own judgement: no redirect,
/// cookie, cache, HTTP/2 or compression. TLS 1.2 or newer. Accept-Encoding and User-Agent are ours,
/// whatever `headers` say.
QNetworkRequest plainRequest(const QUrl &url, const Headers &headers);

/// Whether this machine has an address beyond loopback.
bool isNetworkPresent();

} // namespace Connector::Http
