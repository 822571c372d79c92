#include "diagnostics/paste/pastedbody.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Connector::Diagnostics {

using namespace Qt::StringLiterals;

namespace {

/// Enough for any exchange, and an end to what a hostile paste may cost.
constexpr int mostObjects = 64;
constexpr qsizetype longestObject = 64 * 1024;

bool isAnswer(const QJsonObject &object)
{
    static const std::array members{"error"_L1,  "access_token"_L1, "statusCode"_L1,
                                    "Errors"_L1, "token_type"_L1,   "errorCode"_L1};
    const bool named = std::any_of(members.begin(), members.end(), [&](QLatin1StringView member) {
        return object.contains(member);
    });
    return named || (object.contains("code"_L1) && object.contains("message"_L1));
}

/// The end of the object that begins at `from`, or -1.
qsizetype endOfObject(const QString &text, qsizetype from)
{
    int depth = 0;
    QChar quote;
    const qsizetype last = std::min(text.size(), from + longestObject);
    for (qsizetype i = from; i < last; ++i) {
        const QChar c = text.at(i);
        if (!quote.isNull()) {
            if (c == u'\\')
                ++i;
            else if (c == quote)
                quote = {};
        } else if (c == u'"' || c == u'\'') {
            quote = c;
        } else if (c == u'{') {
            ++depth;
        } else if (c == u'}' && --depth == 0) {
            return i + 1;
        }
    }
    return -1;
}

/// As Python and JavaScript print an object.
QString asJson(QString text)
{
    static const QRegularExpression none(u"\\bNone\\b"_s);
    static const QRegularExpression yes(u"\\bTrue\\b"_s);
    static const QRegularExpression no(u"\\bFalse\\b"_s);
    static const QRegularExpression bareName(u"([{,]\\s*)([A-Za-z_][A-Za-z0-9_]*)\\s*:"_s);
    text.replace(none, u"null"_s).replace(yes, u"true"_s).replace(no, u"false"_s);
    text.replace(u'\'', u'"');
    text.replace(bareName, u"\\1\"\\2\":"_s);
    return text;
}

std::optional<QByteArray> answerIn(const QString &text)
{
    int tried = 0;
    for (qsizetype at = text.indexOf(u'{'); at >= 0 && tried < mostObjects;
         at = text.indexOf(u'{', at + 1), ++tried) {
        const qsizetype end = endOfObject(text, at);
        if (end < 0)
            continue;
        const QString candidate = text.sliced(at, end - at);
        for (const QString &form : {candidate, asJson(candidate)}) {
            const QByteArray bytes = form.toUtf8();
            if (isAnswer(QJsonDocument::fromJson(bytes).object()))
                return bytes;
        }
    }
    return {};
}

/// An object that was cut off, a query of a redirect, or only the word.
std::optional<QByteArray> answerInWords(const QString &text)
{
    static const QRegularExpression code(
        u"\\b(invalid_client|invalid_grant|invalid_request|invalid_scope|unauthori[sz]ed_client|"
        "unsupported_grant_type|access_denied|client_revoked|rate_limit_exceeded|"
        "temporarily_unavailable|server_error)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression description(
        u"error_description['\"]?\\s*[:=]\\s*['\"]?([^'\"&\\n]{1,200})"_s);
    const auto match = code.match(text);
    if (!match.hasMatch())
        return {};
    QJsonObject object{{"error"_L1, match.captured(1).toLower()}};
    if (const auto words = description.match(text); words.hasMatch())
        object.insert("error_description"_L1, words.captured(1).replace(u'+', u' '));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

std::optional<QByteArray> findJson(const QString &text)
{
    if (const auto found = answerIn(text))
        return found;
    // An object within a string of another one, as logs print it.
    if (text.contains("\\\""_L1)) {
        QString unescaped = text;
        unescaped.replace(u"\\\\"_s, u"\\"_s).replace(u"\\\""_s, u"\""_s);
        if (const auto found = answerIn(unescaped))
            return found;
    }
    return answerInWords(text);
}

std::optional<QByteArray> findPage(const QString &text)
{
    static const QRegularExpression beginning(u"<!doctype\\s+html|<html\\b|<head\\b|<body\\b"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    const auto match = beginning.match(text);
    if (!match.hasMatch())
        return {};
    return text.sliced(match.capturedStart()).toUtf8();
}

} // namespace Connector::Diagnostics
