#include "commands/auditrows.h"

#include <QStringList>
#include <QVariant>

namespace Connector::Commands {

using namespace Qt::StringLiterals;
using Audit::Entry;

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

const QStringList &columns()
{
    static const QStringList names{u"time"_s,      u"event"_s,   u"verdict"_s,    u"client"_s,
                                   u"client_id"_s, u"program"_s, u"connection"_s, u"taxpayer"_s,
                                   u"code"_s,      u"token"_s,   u"note"_s,       u"duration_ms"_s,
                                   u"count"_s};
    return names;
}

QString cell(QString text)
{
    if (!text.isEmpty() && QStringView(u"=+-@").contains(text.front()))
        text.prepend(u'\'');
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

ClientNames namesOf(const QList<Store::LocalClient> &clients)
{
    ClientNames names;
    for (const Store::LocalClient &client : clients)
        names.insert(client.clientId, client.name);
    return names;
}

QJsonObject auditJson(const Entry &entry, const ClientNames &names)
{
    return {{"time"_L1, toRfc3339(entry.time)},
            {"event"_L1, toText(entry.event)},
            {"verdict"_L1, toText(entry.verdict)},
            {"client"_L1, textOrNull(names.value(entry.client))},
            {"client_id"_L1, textOrNull(entry.client.toString())},
            {"program"_L1, textOrNull(entry.program)},
            {"connection"_L1, textOrNull(entry.connection.toString())},
            {"taxpayer"_L1, textOrNull(entry.taxpayer.toString())},
            {"code"_L1, textOrNull(QString::fromLatin1(entry.code))},
            {"token"_L1, textOrNull(QString::fromLatin1(entry.token))},
            {"note"_L1, textOrNull(entry.note)},
            {"duration_ms"_L1, qint64(entry.duration.count())},
            {"count"_L1, entry.count}};
}

QString auditCsvHead()
{
    return columns().join(u',');
}

QString auditCsvRow(const QJsonObject &row)
{
    QStringList cells;
    for (const QString &column : columns())
        cells.append(cell(row.value(column).toVariant().toString()));
    return cells.join(u',');
}

} // namespace Connector::Commands
