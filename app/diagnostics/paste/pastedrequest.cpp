#include "diagnostics/paste/pastedrequest.h"

#include "diagnostics/hosts.h"
#include "profiles/credentialrules.h"

#include <QRegularExpression>
#include <QUrl>

namespace Connector::Diagnostics {

using namespace Qt::StringLiterals;

namespace {

constexpr auto insensitive = QRegularExpression::CaseInsensitiveOption;

QString firstMatch(const QRegularExpression &pattern, const QString &text)
{
    const auto match = pattern.match(text);
    return match.hasMatch() ? match.captured(1) : QString();
}

/// The value of a form field or a JSON member, wherever it stands.
QString fieldValue(const QString &name, const QString &text)
{
    const QRegularExpression pattern(
        u"\\b%1['\"]?\\s*[:=]\\s*['\"]?([^\\s&'\",}]{0,200})"_s.arg(name), insensitive);
    return QUrl::fromPercentEncoding(firstMatch(pattern, text).toUtf8());
}

/// The address that was called: one of a host we know, else the first.
QUrl calledAddress(const QString &text)
{
    static const QRegularExpression pattern(u"https?://[^\\s\"'<>\\\\)]+"_s, insensitive);
    QUrl first;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        const QUrl url(match.next().captured());
        if (url.host().isEmpty())
            continue;
        if (knownHost(url.host()) || isUnderLhdn(url.host()))
            return url;
        if (first.isEmpty())
            first = url;
    }
    return first;
}

/// A host that a program names without an address: "Could not resolve host: api.example".
QString namedHost(const QString &text)
{
    static const QRegularExpression lhdn(
        u"\\b([a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.hasil\\.gov\\.my)\\b"_s, insensitive);
    static const QRegularExpression loopback(u"(127\\.0\\.0\\.1|\\blocalhost\\b|\\[?::1\\]?)"_s,
                                             insensitive);
    const QString host = firstMatch(lhdn, text).toLower();
    return host.isEmpty() ? firstMatch(loopback, text) : host;
}

void takeAddress(RequestSeen &request, const QString &lines, const QString &all)
{
    static const QRegularExpression line(
        u"\\b(GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)\\s+(\\S+)"_s);
    static const QRegularExpression hostField(u"^\\s*host:\\s*(\\S+)"_s,
                                              insensitive | QRegularExpression::MultilineOption);
    const auto match = line.match(lines);
    QUrl url = calledAddress(lines);
    if (url.isEmpty())
        url = calledAddress(all);
    QString path = url.path();
    QString query = url.query();
    if (match.hasMatch()) {
        request.method = match.captured(1);
        if (match.captured(2).startsWith(u'/')) {
            path = match.captured(2).section(u'?', 0, 0);
            query = match.captured(2).section(u'?', 1);
        }
    }
    request.host = firstMatch(hostField, lines).section(u':', 0, 0).toLower();
    if (request.host.isEmpty())
        request.host = url.host();
    if (request.host.isEmpty())
        request.host = namedHost(all);
    request.path = path == "/"_L1 ? QString() : path.left(200);
    request.credentialsInAddress = query.contains("client_secret="_L1);
}

void takeAuthorization(RequestSeen &request, const QString &all)
{
    static const QRegularExpression basic(u"authorization['\"]?\\s*[:=]\\s*['\"]?basic\\s"_s,
                                          insensitive);
    static const QRegularExpression bare(u"authorization['\"]?\\s*[:=]\\s*['\"]?eyJ"_s,
                                         insensitive);
    static const QRegularExpression json(
        u"(?:-H|--header)\\s+['\"]?content-type:\\s*application/json"_s, insensitive);
    static const QRegularExpression curlUser(u"\\bcurl\\b.*\\s(?:-u|--user)\\s"_s, insensitive);
    request.basic = basic.match(all).hasMatch() || curlUser.match(all).hasMatch();
    request.bareToken = bare.match(all).hasMatch();
    request.jsonBody = json.match(all).hasMatch();
    request.fileUser = all.contains("x-myobapi-cftoken"_L1, Qt::CaseInsensitive);
}

void takeClientId(RequestSeen &request, const QString &all)
{
    static const QRegularExpression present(u"\\bclient_id['\"]?\\s*[:=]"_s, insensitive);
    if (!present.match(all).hasMatch())
        return;
    const QString clientId = fieldValue(u"client_id"_s, all);
    // "***" and "[hidden]" stand for an id that somebody took out before pasting.
    static const QRegularExpression hidden(u"^[*x.\u2022\\[(]+|redacted|hidden|removed"_s,
                                           insensitive);
    if (hidden.match(clientId).hasMatch())
        return;
    if (clientId.isEmpty()) {
        request.clientIdFault = ErrorCode::CredentialsPlaceholder;
        return;
    }
    const auto checked = Profiles::checkMyInvoisClientId(clientId);
    if (!checked)
        request.clientIdFault = checked.error().code;
}

} // namespace

RequestSeen readRequest(const QString &request, const QString &all)
{
    RequestSeen seen;
    takeAddress(seen, request, all);
    takeAuthorization(seen, all);
    takeClientId(seen, all);
    static const QRegularExpression sentJson(u"^\\s*content-type:\\s*application/json"_s,
                                             insensitive | QRegularExpression::MultilineOption);
    seen.jsonBody = seen.jsonBody || sentJson.match(request).hasMatch();
    seen.grantType = fieldValue(u"grant_type"_s, all).left(64);
    if (!seen.grantType.isEmpty())
        seen.scope = fieldValue(u"scope"_s, all).replace(u'+', u' ').left(64);
    static const QRegularExpression onBehalfOf(
        u"onbehalfof['\"]?\\s*[:=]\\s*['\"]?([A-Za-z]{1,2}[0-9]{3,14})(:[A-Za-z0-9]{1,20})?"_s,
        insensitive);
    if (const auto match = onBehalfOf.match(all); match.hasMatch())
        seen.onBehalfOf = Profiles::Taxpayer{match.captured(1), match.captured(2).mid(1)};
    return seen;
}

std::optional<TokenSeen> shownToken(const QString &all)
{
    static const QRegularExpression token(
        u"\\b(eyJ[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*)"_s);
    const QString found = firstMatch(token, all);
    if (found.isEmpty())
        return {};
    TokenSeen seen = tokenSeen(found.toLatin1());
    const bool saysNothing =
        seen.claims.issuer.isEmpty() && !seen.expires && seen.claims.taxpayerTin.isEmpty();
    return saysNothing ? std::nullopt : std::optional(seen);
}

} // namespace Connector::Diagnostics
