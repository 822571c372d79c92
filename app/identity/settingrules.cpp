#include "identity/settingrules.h"

#include "profiles/inputrules.h"

#include <QRegularExpression>

#include <algorithm>

namespace Connector::Identity {

using namespace Qt::StringLiterals;

constexpr qsizetype longestScopes = 1024;

SettingTaker::SettingTaker(const ConnectionTexts &texts, Profiles::ConnectionProfile &profile)
    : m_texts(texts)
    , m_profile(profile)
{}

const QString *SettingTaker::given(const QString &key) const
{
    const auto found = m_texts.settings.constFind(key);
    return m_result && found != m_texts.settings.constEnd() && !found->isNull() ? &*found : nullptr;
}

void SettingTaker::put(const QString &key, const QString &value)
{
    if (value.isEmpty())
        m_profile.settings.remove(key);
    else
        m_profile.settings.insert(key, value);
}

void SettingTaker::refuse(const QString &key, ErrorCode code, const QString &detail)
{
    m_result = Error{.code = code, .detail = detail, .field = key};
}

void SettingTaker::address(const QString &key)
{
    const QString *text = given(key);
    if (!text)
        return;
    if (text->isEmpty()) {
        put(key, {});
        return;
    }
    const auto url = Profiles::checkTokenAddress(*text, key);
    if (url)
        put(key, url->toString(QUrl::FullyEncoded));
    else
        m_result = url.error();
}

void SettingTaker::choice(const QString &key, const QStringList &words)
{
    const QString *text = given(key);
    if (!text)
        return;
    const QString word = text->trimmed().toLower();
    if (word.isEmpty() || words.contains(word))
        put(key, word);
    else
        refuse(key, ErrorCode::InputUnknownValue, words.join(", "_L1));
}

void SettingTaker::scopes(const QString &key)
{
    const QString *text = given(key);
    if (!text)
        return;
    const QString scopes = text->simplified();
    const bool isVisible = std::all_of(scopes.begin(), scopes.end(), [](QChar c) {
        return c >= u' ' && c <= u'~' && c != u'"' && c != u'\\';
    });
    if (!isVisible)
        refuse(key, ErrorCode::InputNotText, u"words of letters, digits and signs"_s);
    else if (scopes.size() > longestScopes)
        refuse(key, ErrorCode::InputTooLong, u"%1 characters"_s.arg(longestScopes));
    else
        put(key, scopes);
}

void SettingTaker::text(const QString &key, qsizetype longest)
{
    const QString *text = given(key);
    if (!text)
        return;
    const bool isPrintable =
        std::all_of(text->begin(), text->end(), [](QChar c) { return c.isPrint(); });
    if (!isPrintable)
        refuse(key, ErrorCode::InputNotText, u"no control characters"_s);
    else if (text->size() > longest)
        refuse(key, ErrorCode::InputTooLong, u"%1 characters"_s.arg(longest));
    else
        put(key, *text);
}

void SettingTaker::guid(const QString &key)
{
    static const QRegularExpression shape(
        u"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\z"_s);
    const QString *text = given(key);
    if (!text)
        return;
    const QString value = text->trimmed().toLower();
    if (value.isEmpty() || shape.match(value).hasMatch())
        put(key, value);
    else
        refuse(key, ErrorCode::InputUnknownValue, u"a GUID, 8-4-4-4-12 hexadecimal digits"_s);
}

void SettingTaker::flag(const QString &key)
{
    if (given(key))
        put(key, u"yes"_s);
}

} // namespace Connector::Identity
