#include "bundle/auditsection.h"

#include "bundle/line.h"

namespace Connector::Bundle {

using namespace Qt::StringLiterals;
using Audit::Entry;
using Audit::Event;

namespace {

QByteArray lineOf(const Entry &entry, const Pseudonyms &names, const Scrubber &scrubber)
{
    Line line(names);
    line.time("time"_L1, entry.time)
        .word("event"_L1, toText(entry.event))
        .word("verdict"_L1, toText(entry.verdict))
        .pseudonym("client"_L1, Kind::Client, entry.client.toString())
        .pseudonym("connection"_L1, Kind::Connection, entry.connection.toString())
        .pseudonym("taxpayer"_L1, Kind::Tin, entry.taxpayer.tin)
        .word("code"_L1, QString::fromLatin1(entry.code))
        .pseudonym("program"_L1, Kind::Program, entry.program)
        .number("milliseconds"_L1, entry.duration.count())
        .number("count"_L1, entry.count);
    if (!entry.taxpayer.isEmpty())
        line.flag("with_rob"_L1, !entry.taxpayer.rob.isEmpty());
    if (entry.event == Event::Diagnosis)
        line.incident("incident"_L1, entry.note);
    else
        line.prose("note"_L1, scrubber.scrub(entry.note));
    return line.toJson();
}

} // namespace

QByteArray auditSection(const QList<Entry> &entries, const Pseudonyms &names,
                        const Scrubber &scrubber)
{
    QByteArray section;
    for (const Entry &entry : entries)
        section += lineOf(entry, names, scrubber);
    return section;
}

} // namespace Connector::Bundle
