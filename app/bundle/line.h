#pragma once

#include "base/clock.h"
#include "base/errorcode.h"
#include "bundle/pseudonyms.h"
#include "bundle/scrubber.h"

#include <QJsonObject>

#include <optional>

namespace Connector::Bundle {

/// One line of a bundle. There is no way to put a free text in: what enters is a word of this
/// program, a number, a time, a pseudonym, or prose that went through the scrubber.
class Line
{
public:
    explicit Line(const Pseudonyms &names)
        : m_names(names)
    {}

    /// Of an enumeration of ours: "needs_attention". Anything but lower-case letters, digits and
    /// "_.-" is refused, so that a mistake shows as "?" and not as a leak.
    Line &word(QLatin1StringView name, const QString &text);
    /// The six letters and digits of a checkup; anything else is refused likewise.
    Line &incident(QLatin1StringView name, const QString &text);
    Line &code(QLatin1StringView name, ErrorCode code);
    Line &number(QLatin1StringView name, qint64 value);
    Line &flag(QLatin1StringView name, bool value);
    Line &time(QLatin1StringView name, const std::optional<Milliseconds> &wall);
    Line &pseudonym(QLatin1StringView name, Kind kind, const QString &text);
    Line &prose(QLatin1StringView name, const Scrubbed &text);

    QByteArray toJson() const;

private:
    const Pseudonyms &m_names;
    QJsonObject m_members;
};

} // namespace Connector::Bundle
