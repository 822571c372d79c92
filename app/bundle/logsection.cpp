#include "bundle/logsection.h"

#include "bundle/line.h"

#include <QDateTime>
#include <QFile>

#include <deque>

namespace Connector::Bundle {

using namespace Qt::StringLiterals;

namespace {

constexpr int rotated = 4;
constexpr std::size_t mostLines = 5000;

struct Entry
{
    Milliseconds wall{0};
    QString level;
    QString category;
    QString text;
};

/// `2026-09-21T13:33:20.123Z I connector.broker text`.
std::optional<Entry> entryOf(const QString &line)
{
    const QDateTime time = QDateTime::fromString(line.section(u' ', 0, 0), Qt::ISODateWithMs);
    if (!time.isValid())
        return {};
    return Entry{.wall = Milliseconds(time.toMSecsSinceEpoch()),
                 .level = line.section(u' ', 1, 1).toLower(),
                 .category = line.section(u' ', 2, 2),
                 .text = line.section(u' ', 3)};
}

} // namespace

QByteArray logSection(const QString &logFile, const Window &window, const Pseudonyms &names,
                      const Scrubber &scrubber)
{
    std::deque<Entry> entries;
    for (int number = rotated; number >= 0; --number) {
        QFile file(number == 0 ? logFile : u"%1.%2"_s.arg(logFile).arg(number));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        while (!file.atEnd()) {
            auto entry = entryOf(QString::fromUtf8(file.readLine(8192)).trimmed());
            if (!entry || !window.holds(entry->wall))
                continue;
            entries.push_back(std::move(*entry));
            if (entries.size() > mostLines)
                entries.pop_front();
        }
    }
    QByteArray section;
    for (const Entry &entry : entries) {
        section += Line(names)
                       .time("time"_L1, entry.wall)
                       .word("level"_L1, entry.level)
                       .word("category"_L1, entry.category)
                       .prose("text"_L1, scrubber.scrub(entry.text))
                       .toJson();
    }
    return section;
}

} // namespace Connector::Bundle
