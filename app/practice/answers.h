#pragma once

#include "http/server.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace Connector::Practice {

// The shapes of answer that MyInvois is known to give.

Http::Response jsonAnswer(int status, const QJsonObject &object);

/// RFC 6749 section 5.2, with status 400.
Http::Response oauthError(const QString &error, const QByteArray &description = {});

/// What the gateway in front of the service says: `{"statusCode":403,"message":"..."}`.
Http::Response gatewayError(int status, const QByteArray &message);

/// A refusal by the API (SDK site, Standard Error Response).
struct ApiFault
{
    int status = 400;
    QString code;
    QString target;
    QString message;
};
Http::Response apiError(const ApiFault &fault);

Http::Response emptyAnswer(int status);
Http::Response webPage(int status, const QByteArray &title);

/// 405 that names the only method allowed.
Http::Response onlyMethod(const QByteArray &method);

} // namespace Connector::Practice
