#include "diagnostics/paste/pastedanswer.h"

#include "diagnostics/hosts.h"
#include "diagnostics/paste/pastedbody.h"
#include "diagnostics/paste/pastedrequest.h"
#include "diagnostics/paste/pastedtext.h"
#include "profiles/addresses.h"

#include <QRegularExpression>
#include <QUrl>

namespace Connector::Diagnostics {

using namespace Qt::StringLiterals;
using Profiles::System;

namespace {

constexpr qsizetype searched = 64 * 1024;

/// The body, or nothing where none was pasted. An empty one only where the rest is there: many
/// programs throw bodies away.
std::optional<QByteArray> bodyOf(const Pasted &pasted, const PastedText &text)
{
    if (const auto json = findJson(text.answer))
        return json;
    if (const auto page = findPage(text.answer))
        return page;
    const QString rest = text.rest.trimmed();
    const bool hasFields = !text.headers.fields().isEmpty() || !pasted.fields.isEmpty();
    if (text.hasStatusLine && hasFields)
        return rest.toUtf8();
    if (text.headers.value("Content-Length") == "0")
        return QByteArray();
    // Told field by field: what is not named is not there.
    if (pasted.status)
        return rest.toUtf8();
    return {};
}

Http::Headers headersOf(const Pasted &pasted, const PastedText &text)
{
    Http::Headers headers;
    for (const QByteArray &field : pasted.fields) {
        const qsizetype colon = field.indexOf(':');
        if (colon > 0)
            headers.add(field.first(colon).trimmed(), field.sliced(colon + 1).trimmed());
    }
    for (const Http::Header &field : text.headers.fields())
        headers.add(field.name, field.value);
    return headers;
}

bool isLoopbackHost(const QString &host)
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(host);
    return !host.isEmpty() && Profiles::isLoopback(url);
}

Call callOf(const Evidence &evidence)
{
    const RequestSeen &request = evidence.request;
    const AnswerSeen &answer = evidence.answer;
    if (isLoopbackHost(request.host) || answer.description.startsWith("Local: "_L1)
        || answer.description.startsWith("Upstream: "_L1))
        return Call::Endpoint;
    if (request.path.contains("/connect/token"_L1) || request.path.contains("oauth"_L1)
        || request.path.endsWith("/token"_L1) || !request.grantType.isEmpty() || answer.oauth)
        return Call::Login;
    if (request.path.contains("/api/"_L1) || request.path.contains("/accountright"_L1))
        return Call::Api;
    return evidence.token && evidence.token->lifetime ? Call::Login : Call::Unknown;
}

std::optional<System> systemOf(const Evidence &evidence, const QString &all)
{
    if (const KnownHost *host = knownHost(evidence.request.host))
        return host->system;
    if (all.contains("x-myobapi"_L1, Qt::CaseInsensitive) || all.contains("myob.com"_L1)
        || all.contains("OAuthTokenIs"_L1) || all.contains("\"Errors\""_L1))
        return System::Myob;
    static const QRegularExpression bridge(u"\\bmib_[A-Za-z0-9]|myinvoisbridge"_s);
    return bridge.match(all).hasMatch() ? std::optional(System::Bridge) : std::nullopt;
}

/// Our endpoint names the code of a login that failed: "(keychain.locked)".
void takeOwnCode(Evidence &evidence)
{
    static const QRegularExpression pattern(u"\\(([a-z_]+\\.[a-z_]+)\\)\\. The owner sees"_s);
    const auto match = pattern.match(evidence.answer.description);
    if (!match.hasMatch())
        return;
    if (const auto code = errorCodeFromId(match.captured(1)))
        evidence.reported.append({.code = *code, .retryAfter = evidence.answer.retryAfter});
}

/// Fields that a program printed in a line of its own making.
void takeLooseFields(Evidence &evidence, const QString &all)
{
    static const QRegularExpression correlation(
        u"correlation[-_ ]?id['\"]?\\s*[:=]\\s*['\"]?([A-Za-z0-9-]{6,64})"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (evidence.answer.correlationId.isEmpty()) {
        if (const auto match = correlation.match(all); match.hasMatch())
            evidence.answer.correlationId = match.captured(1);
    }
}

} // namespace

Evidence readPasted(const Pasted &pasted)
{
    const PastedText text = readText(pasted.text);
    Evidence evidence;
    evidence.environment = pasted.environment;
    evidence.now = pasted.now;
    const Http::Headers headers = headersOf(pasted, text);
    QString fields;
    for (const QByteArray &field : pasted.fields)
        fields += QString::fromUtf8(field) + u'\n';
    // Pages name addresses of their own.
    const auto page = findPage(text.all);
    const QString outsidePage = fields
        + (page ? text.all.first(text.all.size() - QString::fromUtf8(*page).size()) : text.all);
    evidence.request = readRequest(text.request + fields, outsidePage);
    const auto body = bodyOf(pasted, text);
    takeAnswer(evidence, pasted.status.value_or(text.status.value_or(0)), headers,
               body.value_or(QByteArray()));
    if (!body)
        evidence.answer.body = BodySeen::Nothing;
    evidence.answer.words = (fields + text.all).left(searched).toLower();
    if (!evidence.token)
        evidence.token = shownToken(outsidePage);
    if (const KnownHost *host = knownHost(evidence.request.host); host && !evidence.environment)
        evidence.environment = host->environment;
    evidence.system = systemOf(evidence, outsidePage);
    evidence.call = callOf(evidence);
    takeOwnCode(evidence);
    takeLooseFields(evidence, outsidePage);
    return evidence;
}

} // namespace Connector::Diagnostics
