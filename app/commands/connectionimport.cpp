#include "commands/command.h"
#include "commands/connectioninput.h"
#include "commands/csvtable.h"
#include "commands/jsonviews.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace Connector::Commands {

using namespace Qt::StringLiterals;
using Application::Services;
using InvocationPtr = std::shared_ptr<Invocation>;

namespace {

const QStringList &columns()
{
    static const QStringList names{
        u"name"_s,           u"id"_s,           u"system"_s,         u"login"_s,
        u"environment"_s,    u"identity_url"_s, u"api_url"_s,        u"client_id"_s,
        u"taxpayers"_s,      u"expect_tin"_s,   u"secret_expires"_s, u"client_secret"_s,
        u"client_secret_2"_s};
    return names;
}

ConnectionInput inputOf(const CsvTable::Row &row)
{
    // The file is where these secrets come from; in memory they go on as secrets.
    return {.name = row.value(u"name"_s),
            .id = row.value(u"id"_s),
            .system = row.value(u"system"_s),
            .login = row.value(u"login"_s),
            .environment = row.value(u"environment"_s),
            .identityUrl = row.value(u"identity_url"_s),
            .apiUrl = row.value(u"api_url"_s),
            .clientId = row.value(u"client_id"_s),
            .taxpayers = row.value(u"taxpayers"_s).split(u' ', Qt::SkipEmptyParts),
            .expectTin = row.value(u"expect_tin"_s),
            .secretExpires = row.value(u"secret_expires"_s),
            .secret1 = SecretString::take(row.value(u"client_secret"_s).toUtf8()),
            .secret2 = SecretString::take(row.value(u"client_secret_2"_s).toUtf8())};
}

using CheckedList = QList<std::shared_ptr<CheckedConnection>>;

/// Every row is judged before the first is stored.
Result<CheckedList> checkRows(const CsvTable &table, const Store::ProfileStore &profiles)
{
    const QDate today = QDateTime::currentDateTime().date();
    CheckedList all;
    for (const CsvTable::Row &row : table.rows) {
        auto checked = checkConnection(inputOf(row), profiles, today);
        if (!checked)
            return atLine(checked.error(), row.line);
        for (const auto &other : std::as_const(all)) {
            const bool sameName =
                other->profile.name.compare(checked->profile.name, Qt::CaseInsensitive) == 0;
            const bool sameId = other->profile.id == checked->profile.id;
            if (sameName || sameId) {
                return atLine(
                    {.code = sameName ? ErrorCode::InputNameTaken : ErrorCode::InputIdTaken,
                     .detail = sameName ? checked->profile.name : checked->profile.id.toString(),
                     .field = sameName ? u"name"_s : u"id"_s},
                    row.line);
            }
        }
        all.append(std::make_shared<CheckedConnection>(std::move(*checked)));
    }
    return all;
}

/// Stores one after the other; the keychain takes one question at a time anyway.
void storeNext(Services &services, CheckedList rest, QJsonArray stored, QStringList notes,
               Completion<Output> done)
{
    if (rest.isEmpty()) {
        Output output{.json =
                          QJsonObject{{"imported"_L1, stored.size()}, {"connections"_L1, stored}},
                      .text = QStringLiteral("Imported %1 connections.").arg(stored.size()),
                      .notes = notes};
        done(output);
        return;
    }
    const auto next = rest.takeFirst();
    services.connections().add(
        next->profile, std::move(next->credentials),
        {&services,
         [&services, rest, stored, notes = notes + next->notes,
          done = std::move(done)](const Result<Profiles::ConnectionProfile> &added) mutable {
             if (!added) {
                 done(added.error());
                 return;
             }
             stored.append(connectionJson(services, *added));
             storeNext(services, rest, stored, notes, std::move(done));
         }});
}

void importFile(Services &services, InvocationPtr invocation, Completion<Output> done)
{
    const auto table = readTable(
        invocation->file, {u"name"_s, u"system"_s, u"environment"_s, u"client_id"_s}, columns());
    if (!table) {
        done(table.error());
        return;
    }
    auto checked = checkRows(*table, services.profiles());
    if (!checked) {
        done(checked.error());
        return;
    }
    storeNext(services, *checked, {}, {}, std::move(done));
}

} // namespace

QList<Command> connectionImportCommands()
{
    return {{{.words = u"connection import"_s,
              .positionals = {u"FILE.csv"_s},
              .input = Input::File,
              .what = u"Stores many connections from a file; all of them or, if one row is wrong, "
                      "none."_s},
             importFile}};
}

} // namespace Connector::Commands
