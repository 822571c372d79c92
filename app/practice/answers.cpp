#include "practice/answers.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Connector::Practice {

using namespace Qt::StringLiterals;

Http::Response jsonAnswer(int status, const QJsonObject &object)
{
    return {.status = status,
            .headers = {{"Content-Type", "application/json; charset=utf-8"},
                        {"Cache-Control", "no-store"},
                        {"Pragma", "no-cache"}},
            .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

Http::Response oauthError(const QString &error, const QByteArray &description)
{
    QJsonObject object{{u"error"_s, error}};
    if (!description.isEmpty())
        object.insert(u"error_description"_s, QString::fromLatin1(description));
    return jsonAnswer(400, object);
}

Http::Response gatewayError(int status, const QByteArray &message)
{
    return jsonAnswer(status,
                      {{u"statusCode"_s, status}, {u"message"_s, QString::fromLatin1(message)}});
}

Http::Response apiError(const ApiFault &fault)
{
    const QJsonObject detail{
        {u"code"_s, fault.target}, {u"target"_s, fault.target}, {u"message"_s, fault.message}};
    const QJsonObject error{{u"code"_s, fault.code},
                            {u"message"_s, QJsonValue()},
                            {u"target"_s, QJsonValue()},
                            {u"details"_s, QJsonArray{detail}}};
    return jsonAnswer(fault.status, {{u"error"_s, error}});
}

Http::Response emptyAnswer(int status)
{
    return {.status = status};
}

Http::Response webPage(int status, const QByteArray &title)
{
    return {.status = status,
            .headers = {{"Content-Type", "text/html; charset=utf-8"}},
            .body = "<!DOCTYPE html>\n<html><head><title>" + title + "</title></head><body><h1>"
                + title + "</h1></body></html>\n"};
}

Http::Response onlyMethod(const QByteArray &method)
{
    Http::Response answer = gatewayError(405, "Method not allowed");
    answer.headers.add("Allow", method);
    return answer;
}

} // namespace Connector::Practice
