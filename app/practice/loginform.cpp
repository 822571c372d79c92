#include "practice/loginform.h"

#include <QSet>
#include <QStringDecoder>

namespace Connector::Practice {

namespace {

int hexValue(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    const char lower = static_cast<char>(digit | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

std::optional<QByteArray> decoded(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == '%') {
            const int high = at + 2 < text.size() ? hexValue(text[at + 1]) : -1;
            const int low = high >= 0 ? hexValue(text[at + 2]) : -1;
            if (low < 0)
                return std::nullopt;
            bytes += static_cast<char>(high * 16 + low);
            at += 2;
        } else {
            bytes += text[at] == '+' ? ' ' : text[at];
        }
    }
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString checked = utf8(bytes);
    if (utf8.hasError() || checked.contains(QChar::Null))
        return std::nullopt;
    return bytes;
}

QByteArray *fieldNamed(LoginForm &form, const QByteArray &name)
{
    if (name == "client_id")
        return &form.clientId;
    if (name == "client_secret")
        return &form.clientSecret;
    if (name == "grant_type")
        return &form.grantType;
    if (name == "scope")
        return &form.scope;
    if (name == "refresh_token")
        return &form.refreshToken;
    return nullptr;
}

} // namespace

bool isForm(const Http::Headers &headers)
{
    const QByteArray type = headers.value("Content-Type").split(';').constFirst().trimmed();
    return headers.count("Content-Type") == 1
        && type.compare("application/x-www-form-urlencoded", Qt::CaseInsensitive) == 0;
}

std::optional<LoginForm> parseLoginForm(QByteArrayView body)
{
    LoginForm form;
    QSet<QByteArray> seen;
    const QList<QByteArray> pairs = body.toByteArray().split('&');
    for (const QByteArray &pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        const auto name = decoded(equals < 0 ? pair : pair.first(equals));
        const auto value = decoded(equals < 0 ? QByteArray() : pair.sliced(equals + 1));
        if (!name || !value)
            return std::nullopt;
        QByteArray *field = fieldNamed(form, *name);
        if (!field)
            continue;
        if (seen.contains(*name))
            return std::nullopt;
        seen.insert(*name);
        *field = *value;
    }
    return form;
}

} // namespace Connector::Practice
