#include "bundle/pseudonyms.h"

#include <QMessageAuthenticationCode>

#include <utility>

namespace Connector::Bundle {

using namespace Qt::StringLiterals;

namespace {

constexpr int letters = 6;

QLatin1StringView wordOf(Kind kind)
{
    switch (kind) {
    case Kind::Connection:
        return "connection"_L1;
    case Kind::Client:
        return "package"_L1;
    case Kind::Program:
        return "program"_L1;
    case Kind::Taxpayer:
        return "taxpayer"_L1;
    case Kind::Tin:
        return "tin"_L1;
    case Kind::ClientId:
        return "clientid"_L1;
    case Kind::Host:
        return "host"_L1;
    case Kind::Path:
        return "path"_L1;
    case Kind::User:
        return "user"_L1;
    case Kind::Person:
        return "person"_L1;
    }
    return "name"_L1;
}

/// Letters only, without those that are mistaken for others; 32 of them.
QString spelled(const QByteArray &digest)
{
    static constexpr QLatin1StringView alphabet("ABCDEFGHJKLMNPQRSTUVWXYZ23456789");
    QString text;
    for (int i = 0; i < letters; ++i)
        text += alphabet.at(static_cast<unsigned char>(digest.at(i)) % alphabet.size());
    return text;
}

QString prefixOf(const QString &tin)
{
    qsizetype end = 0;
    while (end < tin.size() && end < 2 && tin.at(end).isLetter())
        ++end;
    return tin.first(end).toUpper();
}

} // namespace

Pseudonyms::Pseudonyms(QByteArray key, QSet<Kind> shown)
    : m_key(std::move(key))
    , m_shown(std::move(shown))
{}

QString Pseudonyms::of(Kind kind, const QString &text) const
{
    if (text.isEmpty() || areShown(kind))
        return text;
    const QString word = wordOf(kind);
    const QByteArray digest = QMessageAuthenticationCode::hash(
        (word + u'|' + text.toCaseFolded()).toUtf8(), m_key, QCryptographicHash::Sha256);
    const QString name = spelled(digest);
    return kind == Kind::Tin ? u"%1-%2-%3"_s.arg(word, prefixOf(text), name)
                             : u"%1-%2"_s.arg(word, name);
}

} // namespace Connector::Bundle
