#include "identity/jsonbody.h"

namespace Connector::Identity {

static void appendString(QByteArray &text, QByteArrayView value)
{
    static constexpr char digits[] = "0123456789abcdef";
    text += '"';
    for (const char c : value) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            text += '\\';
            text += c;
        } else if (byte < 0x20) {
            text += "\\u00";
            text += digits[byte >> 4];
            text += digits[byte & 0x0f];
        } else {
            text += c;
        }
    }
    text += '"';
}

SecretString jsonBody(const QList<FormField> &fields)
{
    // Reserved in full: growing would leave copies of the secret behind in freed memory.
    qsizetype longest = 2;
    for (const FormField &field : fields)
        longest += 6 * (field.name.size() + field.value.size()) + 6;
    QByteArray text;
    text.reserve(longest);
    text += '{';
    for (const FormField &field : fields) {
        if (text.size() > 1)
            text += ',';
        appendString(text, field.name);
        text += ':';
        appendString(text, field.value);
    }
    text += '}';
    return SecretString::take(std::move(text));
}

} // namespace Connector::Identity
