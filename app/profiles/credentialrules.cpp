#include "profiles/credentialrules.h"

#include "profiles/refusal.h"

#include <QByteArrayView>

#include <algorithm>
#include <utility>

namespace Connector::Profiles {

using namespace Qt::StringLiterals;

constexpr qsizetype longestClientId = 255;
constexpr qsizetype longestSecret = 512;

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

static bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (lower(c) >= 'a' && lower(c) <= 'f');
}

static bool isVisibleAscii(char c)
{
    return c > ' ' && c < '\x7f';
}

// 8-4-4-4-12 (RFC 9562 section 4); any version, because nothing is published about LHDN's.
static bool isUuid(QByteArrayView text)
{
    if (text.size() != 36)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool hyphen = i == 8 || i == 13 || i == 18 || i == 23;
        if (hyphen ? text[i] != '-' : !isHex(text[i]))
            return false;
    }
    return true;
}

// Compares without regard to case and to the separators that names of settings are written with,
// so that no lower-case copy of a secret is ever made.
static bool isWord(QByteArrayView text, QByteArrayView word)
{
    qsizetype matched = 0;
    for (const char c : text) {
        if (c == '_' || c == '-' || c == '.' || c == ' ')
            continue;
        if (matched == word.size() || lower(c) != word[matched])
            return false;
        ++matched;
    }
    return matched == word.size();
}

static bool startsWithNoCase(QByteArrayView text, QByteArrayView start)
{
    return text.size() >= start.size()
        && std::equal(start.begin(), start.end(), text.begin(),
                      [](char expected, char c) { return lower(c) == expected; });
}

static bool isWrapped(QByteArrayView text)
{
    for (const auto &[left, right] :
         {std::pair("<", ">"), std::pair("{{", "}}"), std::pair("${", "}"), std::pair("[", "]"),
          std::pair("%", "%")}) {
        if (text.size() > 2 && text.startsWith(left) && text.endsWith(right))
            return true;
    }
    return false;
}

// What examples, templates and unfilled settings hold. Narrow on purpose: a short or simple secret
// of a test server is none of these.
static bool isPlaceholder(QByteArrayView text)
{
    const bool filler = std::all_of(text.begin(), text.end(), [](char c) {
        return lower(c) == 'x' || c == '0' || c == '*' || c == '.' || c == '#' || c == '-'
            || c == '_' || c == '?';
    });
    if (filler || isWrapped(text))
        return true;
    for (const char *start : {"your_", "your-", "yourclient", "yoursecret", "my_client_",
                              "replace_", "insert_", "enter_your", "enter-your"}) {
        if (startsWithNoCase(text, start))
            return true;
    }
    for (const char *word :
         {"clientid", "clientsecret", "clientsecret1", "clientsecret2", "myclientid",
          "myclientsecret", "changeme", "changethis", "replaceme", "placeholder", "tobedefined",
          "tbd", "todo", "null", "none", "undefined"}) {
        if (isWord(text, word))
            return true;
    }
    return false;
}

// Letters, digits and signs of ASCII, each of which can be seen.
static Result<> checkVisible(QByteArrayView text, const QString &field)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == ' ' || c == '\t')
            return refusal(ErrorCode::CredentialsHiddenCharacters, field,
                           {InputRule::NoBlank, {QString::number(i + 1)}});
        if (!isVisibleAscii(c))
            return refusal(ErrorCode::InputNotText, field,
                           {InputRule::AsciiOnly, {QString::number(i + 1)}});
    }
    return {};
}

static const QString &clientIdField()
{
    static const QString field = u"client_id"_s;
    return field;
}

// What is quoted is what was typed, in every language.
static Error placeholder(const QString &id)
{
    return {
        .code = ErrorCode::CredentialsPlaceholder, .detail = id.left(64), .field = clientIdField()};
}

Result<Checked<UpstreamClientId>> checkMyInvoisClientId(const QString &text)
{
    Cleaning cleaning;
    const QString id = cleaned(text, cleaning);
    if (id.isEmpty())
        return refusal(ErrorCode::InputRequired, clientIdField(), {InputRule::UuidNeeded});
    const QByteArray bytes = id.toUtf8();
    if (isPlaceholder(bytes) || bytes == "00000000-0000-0000-0000-000000000000")
        return placeholder(id);
    if (!isUuid(bytes))
        return refusal(ErrorCode::CredentialsNotUuid, clientIdField(), {InputRule::UuidForm});
    return Checked<UpstreamClientId>{.value = UpstreamClientId(id), .cleaned = cleaning};
}

Result<Checked<UpstreamClientId>> checkClientId(const QString &text)
{
    Cleaning cleaning;
    const QString id = cleaned(text, cleaning);
    if (id.isEmpty())
        return refusal(ErrorCode::InputRequired, clientIdField(), {InputRule::ClientIdNeeded});
    if (id.size() > longestClientId)
        return refusal(ErrorCode::InputTooLong, clientIdField(),
                       {InputRule::MostCharacters, {QString::number(longestClientId)}});
    const QByteArray bytes = id.toUtf8();
    if (isPlaceholder(bytes))
        return placeholder(id);
    if (const Result<> visible = checkVisible(bytes, clientIdField()); !visible)
        return visible.error();
    return Checked<UpstreamClientId>{.value = UpstreamClientId(id), .cleaned = cleaning};
}

Result<Checked<SecretString>> checkSecret(const SecretString &secret,
                                          const UpstreamClientId &clientId, const QString &field)
{
    Cleaning cleaning;
    SecretString clean = cleanedSecret(secret, cleaning);
    const QByteArrayView bytes = clean.reveal();
    if (bytes.isEmpty())
        return refusal(ErrorCode::InputSecretMissing, field, {InputRule::SecretNeeded});
    if (bytes.size() > longestSecret)
        return refusal(ErrorCode::InputTooLong, field,
                       {InputRule::MostBytes, {QString::number(longestSecret)}});
    // The detail of a refused secret never quotes it.
    if (isPlaceholder(bytes))
        return refusal(ErrorCode::CredentialsPlaceholder, field, {InputRule::SecretNotFromExample});
    if (const Result<> visible = checkVisible(bytes, field); !visible)
        return visible.error();
    const QByteArray id = clientId.toString().toUtf8();
    const bool isTheId = id.size() == bytes.size()
        && std::equal(id.begin(), id.end(), bytes.begin(),
                      [](char left, char right) { return lower(left) == lower(right); });
    if (isTheId)
        return refusal(ErrorCode::CredentialsSwapped, field, {InputRule::SecretNotClientId});
    return Checked<SecretString>{.value = std::move(clean), .cleaned = cleaning};
}

static bool isPartOfUuid(const QByteArray &text)
{
    return text.contains('-') && std::all_of(text.begin(), text.end(), [](char c) {
               return c == '-' || QByteArrayView("0123456789abcdef").contains(lower(c));
           });
}

bool areSwapped(const QString &clientId, const SecretString &secret)
{
    Cleaning ignored;
    const SecretString clean = cleanedSecret(secret, ignored);
    const QByteArray id = cleaned(clientId, ignored).toUtf8();
    return isUuid(clean.reveal()) && !isUuid(id) && !isPartOfUuid(id);
}

} // namespace Connector::Profiles
