#include "commands/auditrows.h"
#include "commands/command.h"
#include "commands/lookup.h"
#include "profiles/timerules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Connector::Commands {

using namespace Qt::StringLiterals;
using Application::Services;
using Audit::Entry;
using InvocationPtr = std::shared_ptr<Invocation>;

namespace {

enum class Format { Table, Json, Csv };

QString csvOf(const QJsonArray &rows)
{
    QStringList lines{auditCsvHead()};
    for (const auto &row : rows)
        lines.append(auditCsvRow(row.toObject()));
    return lines.join(u"\r\n"_s);
}

QString tableOf(const QJsonArray &rows)
{
    QStringList lines;
    for (const auto &row : rows) {
        const QJsonObject object = row.toObject();
        QStringList words;
        for (const auto key : {"time"_L1, "event"_L1, "verdict"_L1, "client"_L1, "connection"_L1,
                               "taxpayer"_L1, "code"_L1, "program"_L1, "note"_L1}) {
            if (const QString word = object.value(key).toString(); !word.isEmpty())
                words.append(word);
        }
        if (const int count = object.value("count"_L1).toInt(); count > 1)
            words.append(u"x%1"_s.arg(count));
        lines.append(words.join(u"  "_s));
    }
    return lines.join(u'\n');
}

Output outputOf(const QJsonArray &rows, Format format)
{
    switch (format) {
    case Format::Table:
        break;
    case Format::Json:
        return {.json = rows,
                .text = QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact))};
    case Format::Csv:
        return {.json = rows, .text = csvOf(rows)};
    }
    return {.json = rows, .text = tableOf(rows)};
}

Result<Format> readFormat(const Invocation &invocation)
{
    if (!invocation.has(u"format"_s))
        return Format::Table;
    const QString format = invocation.value(u"format"_s);
    if (format == u"json")
        return Format::Json;
    if (format == u"csv")
        return Format::Csv;
    return Error{
        .code = ErrorCode::InputUnknownValue, .detail = u"json, csv"_s, .field = u"format"_s};
}

Result<Audit::AuditStore::Question> readQuestion(Services &services, const Invocation &invocation)
{
    Audit::AuditStore::Question question;
    if (invocation.has(u"client"_s)) {
        const QString name = invocation.value(u"client"_s);
        const auto client = services.clients().findByName(name);
        // A client that is gone is still in the audit, by its id.
        if (!client && !name.startsWith(u"mic_"))
            return Error{.code = ErrorCode::NotFound, .detail = name, .field = u"client"_s};
        question.client = client ? client->clientId : LocalClientId(name);
    }
    // One that is gone is still in the audit, by its id.
    if (invocation.has(u"connection"_s)) {
        const QString name = invocation.value(u"connection"_s);
        const auto profile = lookUpConnection(services, name);
        question.connections = {profile ? profile->id : ConnectionId(name)};
    }
    if (invocation.has(u"verdict"_s)) {
        question.verdict = Audit::verdictFromText(invocation.value(u"verdict"_s));
        if (!question.verdict) {
            return Error{.code = ErrorCode::InputUnknownValue,
                         .detail = u"granted, refused, failed, done"_s,
                         .field = u"verdict"_s};
        }
    }
    if (invocation.has(u"since"_s)) {
        const auto since = Profiles::checkSince(invocation.value(u"since"_s),
                                                services.clock().now().wall, u"since"_s);
        if (!since)
            return since.error();
        question.since = *since;
    }
    return question;
}

Output listOf(Services &services, const QList<Entry> &entries, Format format, qsizetype limit)
{
    const ClientNames names = namesOf(services.clients().all());
    QJsonArray rows;
    for (const Entry &entry : entries)
        rows.append(auditJson(entry, names));
    Output output = outputOf(rows, format);
    if (entries.size() == limit) {
        output.notes = {
            QStringLiteral("Only the newest %1 entries; --since narrows it down.").arg(limit)};
    }
    return output;
}

void list(Services &services, InvocationPtr invocation, Completion<Output> done)
{
    const auto format = readFormat(*invocation);
    const auto question = readQuestion(services, *invocation);
    if (!format || !question) {
        done(format ? question.error() : format.error());
        return;
    }
    auto answer = std::make_shared<Completion<Output>>(std::move(done));
    services.readAudit(*question,
                       {&services,
                        [&services, answer, format = *format,
                         limit = question->limit](const Result<QList<Entry>> &entries) {
                            if (entries)
                                (*answer)(listOf(services, *entries, format, limit));
                            else
                                (*answer)(entries.error());
                        }});
}

} // namespace

QList<Command> auditCommands()
{
    return {
        {{.words = u"audit list"_s,
          .options =
              {{.name = u"client"_s, .value = u"NAME"_s, .what = u"only what this package did"_s},
               {.name = u"connection"_s, .value = u"C"_s, .what = u"only what concerned it"_s},
               {.name = u"verdict"_s, .value = u"granted|refused|failed|done"_s},
               {.name = u"since"_s,
                .value = u"T"_s,
                .what = u"2027-03-31, 2027-03-31T08:00:00Z, or a span back such as 24h"_s},
               {.name = u"format"_s, .value = u"json|csv"_s}},
          .what = u"Shows who got what: hand-outs, refusals, logins, changes."_s},
         list}};
}

} // namespace Connector::Commands
