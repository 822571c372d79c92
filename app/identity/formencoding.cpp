#include "identity/formencoding.h"

namespace Connector::Identity {

static bool isKept(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '*'
        || c == '-' || c == '.' || c == '_';
}

static void appendEncoded(QByteArray &text, QByteArrayView value)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    for (const char c : value) {
        if (isKept(c)) {
            text += c;
        } else if (c == ' ') {
            text += '+';
        } else {
            const auto byte = static_cast<unsigned char>(c);
            text += '%';
            text += digits[byte >> 4];
            text += digits[byte & 0x0f];
        }
    }
}

SecretString formEncoded(const QList<FormField> &fields)
{
    qsizetype longest = 0;
    for (const FormField &field : fields)
        longest += 3 * (field.name.size() + field.value.size()) + 2;

    // Reserved in full: growing would leave copies of the secret behind in freed memory.
    QByteArray text;
    text.reserve(longest);
    for (const FormField &field : fields) {
        if (!text.isEmpty())
            text += '&';
        appendEncoded(text, field.name);
        text += '=';
        appendEncoded(text, field.value);
    }
    return SecretString::take(std::move(text));
}

} // namespace Connector::Identity
