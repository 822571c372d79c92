#include "identity/answerbody.h"

#include "identity/upstreamtext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Connector::Identity {

using namespace Qt::StringLiterals;

static constexpr qsizetype maxCode = 64;

AnswerBody readBody(const Http::Answer &answer)
{
    QByteArray text = answer.body;
    if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    text = text.trimmed();
    if (text.isEmpty())
        return {};

    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (document.isObject())
        return {.kind = AnswerBody::Kind::Json, .json = document.object()};
    const bool labelled = answer.headers.value("Content-Type").toLower().contains("html");
    return {.kind = labelled || text.startsWith('<') ? AnswerBody::Kind::Page
                                                     : AnswerBody::Kind::Other};
}

/// The first of several texts that says anything.
static QString firstText(std::initializer_list<QJsonValue> values)
{
    for (const QJsonValue &value : values) {
        const QString text = reducedText(value.toString());
        if (!text.isEmpty())
            return text;
    }
    return {};
}

static UpstreamError fromObject(const QJsonObject &error, int status)
{
    const QJsonObject detail = error.value("details"_L1).toArray().at(0).toObject();
    const QJsonObject inner = error.value("innerError"_L1).toArray().at(0).toObject();
    return {.code = firstText({error.value("code"_L1), error.value("errorCode"_L1)}).left(maxCode),
            .description = firstText({error.value("message"_L1), detail.value("message"_L1),
                                      error.value("error"_L1), inner.value("error"_L1)}),
            .status = status};
}

UpstreamError readError(const Http::Answer &answer, const AnswerBody &body)
{
    const QJsonValue error = body.json.value("error"_L1);
    if (error.isObject())
        return fromObject(error.toObject(), answer.status);
    if (error.isString()) {
        return {.oauth = true,
                .code = reducedText(error.toString(), maxCode).toLower(),
                .description = firstText(
                    {body.json.value("error_description"_L1), body.json.value("message"_L1)}),
                .status = answer.status};
    }
    const int named = body.json.value("statusCode"_L1).toVariant().toInt();
    return {.description = firstText({body.json.value("message"_L1)}),
            .status = named >= 400 && named <= 599 ? named : answer.status};
}

} // namespace Connector::Identity
