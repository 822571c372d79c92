#include "bundle/scrubber.h"

#include "diagnostics/hosts.h"

#include <QRegularExpression>

#include <algorithm>

namespace Connector::Bundle {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestName = 3;
constexpr qsizetype longestText = 2000;
// Of the private use area (Unicode 23.5): nobody's letters.
constexpr QChar markBegin(0xe000);
constexpr QChar markEnd(0xe001);
constexpr auto insensitive = QRegularExpression::CaseInsensitiveOption;

/// Replaces every match by what `change` makes of it.
template<typename Change>
QString replaced(const QString &text, const QRegularExpression &pattern, Change change)
{
    QString result;
    qsizetype from = 0;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        const auto one = match.next();
        result.append(QStringView(text).sliced(from, one.capturedStart() - from));
        result += change(one.captured());
        from = one.capturedEnd();
    }
    return result.append(QStringView(text).sliced(from));
}

bool isPublic(const QString &host)
{
    return Diagnostics::knownHost(host) || host == "127.0.0.1"_L1 || host == "localhost"_L1
        || host == "::1"_L1;
}

/// Letters and digits together, or very long: no word of a sentence.
bool looksSecret(const QString &word)
{
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    const auto isLetter = [](QChar c) { return c.isLetter(); };
    const bool mixed = std::any_of(word.begin(), word.end(), isDigit)
        && std::any_of(word.begin(), word.end(), isLetter);
    return word.size() >= 32 || (mixed && word.size() >= 12);
}

/// A TIN may be read, a token in a path may not.
QString withoutSecrets(const QString &shown)
{
    static const QRegularExpression part(u"[A-Za-z0-9+_~-]{16,}"_s);
    return replaced(shown, part, [](const QString &found) {
        return looksSecret(found) ? u"[removed]"_s : found;
    });
}

bool isOurPseudonym(const QString &word)
{
    static const QRegularExpression ours(
        u"^(?:connection|package|program|taxpayer|tin|clientid|host|path|user|person)"
        "(?:-[A-Z]{0,2})?-[A-HJ-NP-Z2-9]{6}$"_s);
    return ours.match(word).hasMatch();
}

} // namespace

Scrubber::Scrubber(const Pseudonyms &names)
    : m_names(names)
{}

void Scrubber::know(Kind kind, const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.size() < shortestName || isPublic(trimmed))
        return;
    const auto place = std::find_if(m_known.begin(), m_known.end(), [&](const Known &known) {
        return known.name.size() < trimmed.size();
    });
    m_known.insert(place, {kind, trimmed});
}

Scrubbed Scrubber::scrub(const QString &text) const
{
    // The marks are ours alone.
    QString left = text.left(longestText).remove(markBegin).remove(markEnd);
    Aside aside;
    left = replaceForms(replaceKnown(std::move(left), aside), aside);
    // Later marks may stand inside earlier texts, never the other way round.
    for (qsizetype i = aside.size(); i-- > 0;)
        left.replace(markBegin + QString::number(i) + markEnd, aside.at(i));
    return Scrubbed(left);
}

QString Scrubber::nameFor(Kind kind, const QString &found, Aside &aside) const
{
    if (!m_names.areShown(kind))
        return m_names.of(kind, found);
    aside.append(withoutSecrets(found));
    return markBegin + QString::number(aside.size() - 1) + markEnd;
}

QString Scrubber::replaceKnown(QString text, Aside &aside) const
{
    for (const Known &known : m_known) {
        if (!text.contains(known.name, Qt::CaseInsensitive))
            continue;
        const QRegularExpression whole(
            u"(?<![\\w])%1(?![\\w])"_s.arg(QRegularExpression::escape(known.name)),
            insensitive | QRegularExpression::UseUnicodePropertiesOption);
        text = replaced(text, whole, [&](const QString &found) {
            return m_names.areShown(known.kind) ? nameFor(known.kind, found, aside)
                                                : m_names.of(known.kind, known.name);
        });
    }
    return text;
}

QString Scrubber::replaceForms(QString text, Aside &aside) const
{
    const auto change = [&](const QRegularExpression &pattern, Kind kind) {
        text = replaced(text, pattern, [&](const QString &found) {
            return isPublic(found) || isOurPseudonym(found) ? found : nameFor(kind, found, aside);
        });
    };
    static const QRegularExpression token(u"eyJ[A-Za-z0-9_.-]{8,}"_s);
    static const QRegularExpression mail(u"[\\w.+-]+@[\\w-]+\\.[\\w.-]+"_s);
    static const QRegularExpression uuid(
        u"\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b"_s, insensitive);
    static const QRegularExpression tin(
        u"\\b(?:IG|SG|OG|[A-Z]{1,2})[0-9]{8,12}(?::[A-Za-z0-9]+)?\\b"_s);
    static const QRegularExpression path(
        u"(?<![\\w:/.])(?:[A-Za-z]:\\\\|/(?=\\w))[^\\s\"',;:)]+"_s);
    static const QRegularExpression host(u"(?<![\\w.-])(?:[a-z0-9-]+\\.)+(?:[a-z]{2,})(?![\\w-])"_s,
                                         insensitive);
    static const QRegularExpression address(u"\\b[0-9]{1,3}(?:\\.[0-9]{1,3}){3}\\b"_s);
    static const QRegularExpression digits(u"\\b[0-9]{10,14}\\b"_s);
    static const QRegularExpression word(u"[A-Za-z0-9+/=_~.-]{12,}"_s);
    text = replaced(text, token, [](const QString &) { return u"[removed]"_s; });
    change(mail, Kind::Person);
    change(uuid, Kind::ClientId);
    change(tin, Kind::Tin);
    change(path, Kind::Path);
    text = replaced(text, host, [&](const QString &found) {
        // "credentials.rejected" has the form of a host and is a word of ours.
        return isPublic(found) || errorCodeFromId(found) ? found
                                                         : nameFor(Kind::Host, found, aside);
    });
    change(address, Kind::Host);
    change(digits, Kind::Person);
    return replaced(text, word, [](const QString &found) {
        return looksSecret(found) && !isOurPseudonym(found) ? u"[removed]"_s : found;
    });
}

} // namespace Connector::Bundle
