#include "endpoint/tokenrequest.h"

#include "endpoint/formbody.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Connector::Endpoint {

namespace {

Refusal malformed(const char *description)
{
    return {.status = 400, .error = "invalid_request", .description = description};
}

Refusal badBasic()
{
    return {.status = 401,
            .error = "invalid_client",
            .description = "Local: the Authorization header is not valid HTTP Basic.",
            .challenge = true};
}

bool isForm(const Http::Request &request)
{
    const QByteArray type = request.headers.value("Content-Type");
    return type.split(';').constFirst().trimmed().toLower() == "application/x-www-form-urlencoded";
}

/// The recognised fields, each at most once; the rest is ignored (RFC 6749 section 3.2).
std::variant<QHash<QByteArray, QByteArray>, Refusal>
recognisedFields(const Http::Request &request, const QSet<QByteArray> &recognised)
{
    if (!isForm(request)) {
        return malformed(
            "Local: the body must be a form, Content-Type application/x-www-form-urlencoded.");
    }
    const auto fields = parseForm(request.body);
    if (!fields)
        return malformed("Local: the form body has a broken escape or is not UTF-8.");
    QHash<QByteArray, QByteArray> values;
    QSet<QByteArray> seen;
    for (const auto &[name, value] : *fields) {
        if (!recognised.contains(name))
            continue;
        if (seen.contains(name))
            return malformed("Local: a parameter occurs more than once.");
        seen.insert(name);
        if (!value.isEmpty())
            values.insert(name, value);
    }
    return values;
}

std::optional<Refusal> readClient(const Http::Request &request,
                                  QHash<QByteArray, QByteArray> &values, TokenRequest &result)
{
    const QByteArray id = values.value("client_id");
    QByteArray secret = values.take("client_secret");
    const QByteArray header = request.headers.value("Authorization").trimmed();
    // Any other scheme is a leftover of the caller's API calls: a PHP library repeats its old
    // bearer token when it logs in again.
    if (header.left(6).toLower() == "basic ") {
        if (!secret.isEmpty())
            return malformed(
                "Local: use either HTTP Basic or client_secret in the body, not both.");
        if (auto refusal = readBasic(header, result))
            return refusal;
        if (!id.isEmpty() && QString::fromUtf8(id) != result.clientId.toString())
            return malformed("Local: client_id in the body differs from HTTP Basic.");
        return std::nullopt;
    }
    if (id.isEmpty() || secret.isEmpty()) {
        return Refusal{.status = 400,
                       .error = "invalid_client",
                       .description = "Local: client_id and client_secret are needed, in the form "
                                      "body or by HTTP Basic."};
    }
    result.clientId = LocalClientId(QString::fromUtf8(id));
    result.secret = SecretString::take(std::move(secret));
    return std::nullopt;
}

std::optional<Refusal> readGrant(const QHash<QByteArray, QByteArray> &values)
{
    if (!values.contains("grant_type"))
        return malformed("Local: grant_type is missing.");
    if (values.value("grant_type") != "client_credentials") {
        return Refusal{.status = 400,
                       .error = "unsupported_grant_type",
                       .description = "Local: grant_type must be client_credentials."};
    }
    return std::nullopt;
}

/// RFC 6749 section 3.3.
bool isScopeToken(const QByteArray &token)
{
    return std::all_of(token.begin(), token.end(), [](char c) {
        return c == 0x21 || (c >= 0x23 && c <= 0x5b) || (c >= 0x5d && c <= 0x7e);
    });
}

std::optional<Refusal> readScope(const QHash<QByteArray, QByteArray> &values, TokenRequest &result)
{
    const QByteArray text = values.value("scope");
    for (const QByteArray &token : text.split(' ')) {
        if (token.isEmpty())
            continue;
        if (!isScopeToken(token)) {
            return Refusal{.status = 400,
                           .error = "invalid_scope",
                           .description = "Local: scope has a character that is not allowed."};
        }
        result.scopes.append(token);
    }
    return std::nullopt;
}

std::optional<Refusal> readMinValid(const QHash<QByteArray, QByteArray> &values,
                                    TokenRequest &result)
{
    if (!values.contains("min_valid_period"))
        return std::nullopt;
    bool isNumber = false;
    const int seconds = values.value("min_valid_period").toInt(&isNumber);
    if (!isNumber || seconds < 0)
        return malformed("Local: min_valid_period must be a number of seconds.");
    result.minValid = Seconds(seconds);
    return std::nullopt;
}

} // namespace

std::optional<Refusal> readBasic(const QByteArray &header, TokenRequest &result)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        header.mid(6).trimmed(),
        QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    const qsizetype colon = decoded ? (*decoded).indexOf(':') : -1;
    if (colon < 0)
        return badBasic();
    // RFC 6749 section 2.3.1 wants both form-encoded first, many clients send them raw. Ours
    // consist of unreserved characters, so decoding serves both.
    const auto id = decodeFormText(QByteArrayView(*decoded).first(colon));
    auto secret = decodeFormText(QByteArrayView(*decoded).sliced(colon + 1));
    if (!id || !secret || id->isEmpty() || secret->isEmpty())
        return badBasic();
    result.clientId = LocalClientId(QString::fromUtf8(*id));
    result.secret = SecretString::take(std::move(*secret));
    result.viaBasic = true;
    return std::nullopt;
}

std::optional<Refusal> readTaxpayer(const Http::Request &request, const Route &route,
                                    TokenRequest &result)
{
    result.connection = route.connection;
    result.taxpayer = route.taxpayer;
    if (request.headers.count("onbehalfof") > 1)
        return malformed("Local: the header onbehalfof occurs more than once.");
    const QByteArray header = request.headers.value("onbehalfof").trimmed();
    if (header.isEmpty())
        return std::nullopt;
    const auto taxpayer = taxpayerFromText(header);
    if (!taxpayer)
        return malformed("Local: the header onbehalfof must be TIN or TIN:ROB.");
    if (!route.taxpayer.isEmpty() && route.taxpayer != *taxpayer)
        return malformed("Local: the header onbehalfof differs from the taxpayer in the address.");
    result.taxpayer = *taxpayer;
    return std::nullopt;
}

std::variant<TokenRequest, Refusal> readTokenRequest(const Http::Request &request,
                                                     const Route &route)
{
    auto fields = recognisedFields(
        request, {"grant_type", "client_id", "client_secret", "scope", "min_valid_period"});
    if (auto *refusal = std::get_if<Refusal>(&fields))
        return *refusal;
    auto &values = std::get<QHash<QByteArray, QByteArray>>(fields);

    TokenRequest result;
    if (auto refusal = readGrant(values))
        return *refusal;
    if (auto refusal = readClient(request, values, result))
        return *refusal;
    if (auto refusal = readScope(values, result))
        return *refusal;
    if (auto refusal = readMinValid(values, result))
        return *refusal;
    if (auto refusal = readTaxpayer(request, route, result))
        return *refusal;
    return result;
}

std::variant<RevocationRequest, Refusal> readRevocationRequest(const Http::Request &request,
                                                               const Route &route)
{
    auto fields =
        recognisedFields(request, {"client_id", "client_secret", "token", "token_type_hint"});
    if (auto *refusal = std::get_if<Refusal>(&fields))
        return *refusal;
    auto &values = std::get<QHash<QByteArray, QByteArray>>(fields);

    RevocationRequest result;
    result.caller.connection = route.connection;
    result.caller.taxpayer = route.taxpayer;
    if (auto refusal = readClient(request, values, result.caller))
        return *refusal;
    if (!values.contains("token"))
        return malformed("Local: token is missing.");
    result.token = SecretString::take(values.take("token"));
    return result;
}

} // namespace Connector::Endpoint
