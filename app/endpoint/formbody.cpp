#include "endpoint/formbody.h"

#include <QStringDecoder>

namespace Connector::Endpoint {

namespace {

int hexDigit(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    if (digit >= 'a' && digit <= 'f')
        return digit - 'a' + 10;
    if (digit >= 'A' && digit <= 'F')
        return digit - 'A' + 10;
    return -1;
}

bool isValidUtf8(QByteArrayView text)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    // Decoded and thrown away; only whether it could be decoded matters.
    const QString decoded = decoder(text);
    return !decoder.hasError();
}

} // namespace

std::optional<QByteArray> decodeFormText(QByteArrayView text)
{
    QByteArray decoded;
    decoded.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        char byte = text[at];
        if (byte == '+') {
            byte = ' ';
        } else if (byte == '%') {
            if (at + 2 >= text.size())
                return std::nullopt;
            const int high = hexDigit(text[at + 1]);
            const int low = hexDigit(text[at + 2]);
            if (high < 0 || low < 0)
                return std::nullopt;
            byte = static_cast<char>(high * 16 + low);
            at += 2;
        }
        if (byte == '\0')
            return std::nullopt;
        decoded.append(byte);
    }
    if (!isValidUtf8(decoded))
        return std::nullopt;
    return decoded;
}

std::optional<FormFields> parseForm(QByteArrayView body)
{
    FormFields fields;
    qsizetype start = 0;
    while (start <= body.size()) {
        qsizetype end = body.indexOf('&', start);
        if (end < 0)
            end = body.size();
        const QByteArrayView pair = body.sliced(start, end - start);
        start = end + 1;
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const auto name = decodeFormText(equals < 0 ? pair : pair.first(equals));
        const auto value = decodeFormText(equals < 0 ? QByteArrayView() : pair.sliced(equals + 1));
        if (!name || !value)
            return std::nullopt;
        fields.append({*name, *value});
    }
    return fields;
}

} // namespace Connector::Endpoint
