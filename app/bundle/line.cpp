#include "bundle/line.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace Connector::Bundle {

using namespace Qt::StringLiterals;

Line &Line::word(QLatin1StringView name, const QString &text)
{
    static const QRegularExpression ours(u"^[a-z0-9_.-]{0,40}$"_s);
    if (!text.isEmpty())
        m_members.insert(name, ours.match(text).hasMatch() ? text : u"?"_s);
    return *this;
}

Line &Line::incident(QLatin1StringView name, const QString &text)
{
    static const QRegularExpression ours(u"^[A-Z0-9]{6}$"_s);
    if (!text.isEmpty())
        m_members.insert(name, ours.match(text).hasMatch() ? text : u"?"_s);
    return *this;
}

Line &Line::code(QLatin1StringView name, ErrorCode code)
{
    m_members.insert(name, errorId(code));
    return *this;
}

Line &Line::number(QLatin1StringView name, qint64 value)
{
    m_members.insert(name, value);
    return *this;
}

Line &Line::flag(QLatin1StringView name, bool value)
{
    m_members.insert(name, value);
    return *this;
}

Line &Line::time(QLatin1StringView name, const std::optional<Milliseconds> &wall)
{
    if (wall)
        m_members.insert(name, toRfc3339(*wall));
    return *this;
}

Line &Line::pseudonym(QLatin1StringView name, Kind kind, const QString &text)
{
    if (!text.isEmpty())
        m_members.insert(name, m_names.of(kind, text));
    return *this;
}

Line &Line::prose(QLatin1StringView name, const Scrubbed &text)
{
    if (!text.text().isEmpty())
        m_members.insert(name, text.text());
    return *this;
}

QByteArray Line::toJson() const
{
    return QJsonDocument(m_members).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace Connector::Bundle
