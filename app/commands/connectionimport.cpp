#include "commands/command.h"
#include "commands/connectioninput.h"
#include "commands/csvtable.h"
#include "commands/jsonviews.h"

#include "profiles/names.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace Connector::Commands {

using namespace Qt::StringLiterals;
using Application::Services;
using InvocationPtr = std::shared_ptr<Invocation>;

namespace {

QStringList settingColumns()
{
    QStringList names;
    for (const Option &option : settingOptions())
        names.append(QString(option.name).replace(u'-', u'_'));
    return names;
}

/// Empty cells are as good as none.
QMap<QString, QString> settingsOf(const CsvTable::Row &row)
{
    QMap<QString, QString> settings;
    for (const QString &name : settingColumns()) {
        const QString value = row.value(name);
        if (!value.isEmpty())
            settings.insert(name, value);
    }
    return settings;
}

const QStringList &columns()
{
    static const QStringList names =
        QStringList{u"name"_s,           u"id"_s,           u"system"_s,         u"login"_s,
                    u"environment"_s,    u"identity_url"_s, u"api_url"_s,        u"client_id"_s,
                    u"taxpayers"_s,      u"expect_tin"_s,   u"secret_expires"_s, u"client_secret"_s,
                    u"client_secret_2"_s}
        + settingColumns();
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
            .settings = settingsOf(row),
            .secret1 = SecretString::take(row.value(u"client_secret"_s).toUtf8()),
            .secret2 = SecretString::take(row.value(u"client_secret_2"_s).toUtf8())};
}

using CheckedList = QList<std::shared_ptr<CheckedConnection>>;

bool hasId(const CheckedList &all, const ConnectionId &id)
{
    return std::any_of(all.begin(), all.end(),
                       [&](const auto &other) { return other->profile.id == id; });
}

/// Two rows whose names lead to the same id: the later one gets a number, as if it came alone.
void giveOwnId(const CheckedList &all, const Store::ProfileStore &profiles,
               Profiles::ConnectionProfile &profile)
{
    const QString wanted = profile.id.toString();
    for (int number = 2; hasId(all, profile.id); ++number) {
        const QString end = u'-' + QString::number(number);
        const ConnectionId next(wanted.left(32 - end.size()) + end);
        if (!profiles.find(next))
            profile.id = next;
    }
}

Result<> checkAgainstEarlier(const CheckedList &all, const Profiles::ConnectionProfile &profile)
{
    for (const auto &other : all) {
        if (Profiles::nameKey(other->profile.name) == Profiles::nameKey(profile.name)) {
            return Error{
                .code = ErrorCode::InputNameTaken, .detail = profile.name, .field = u"name"_s};
        }
    }
    if (hasId(all, profile.id)) {
        return Error{
            .code = ErrorCode::InputIdTaken, .detail = profile.id.toString(), .field = u"id"_s};
    }
    return {};
}

// More than any firm has; each takes a write to the keychain.
constexpr int maxRows = 500;

/// Every row is judged before the first is stored.
Result<CheckedList> checkRows(const CsvTable &table, const Store::ProfileStore &profiles)
{
    if (table.rows.size() > maxRows) {
        return Error{.code = ErrorCode::InputTooLong,
                     .detail = QStringLiteral("%1 connections").arg(maxRows),
                     .field = u"file"_s};
    }
    const QDate today = QDateTime::currentDateTime().date();
    CheckedList all;
    for (const CsvTable::Row &row : table.rows) {
        auto checked = checkConnection(inputOf(row), profiles, today);
        if (!checked)
            return atLine(checked.error(), row.line);
        if (row.value(u"id"_s).isNull())
            giveOwnId(all, profiles, checked->profile);
        if (const auto distinct = checkAgainstEarlier(all, checked->profile); !distinct)
            return atLine(distinct.error(), row.line);
        all.append(std::make_shared<CheckedConnection>(std::move(*checked)));
    }
    return all;
}

/// The keychain failed on the way: takes back what was stored, so that the same file can be tried
/// again.
void takeBack(Services &services, QStringList ids, const Error &error, Completion<Output> done)
{
    if (ids.isEmpty()) {
        done(error);
        return;
    }
    const ConnectionId id(ids.takeLast());
    services.connections().remove(
        id, {&services, [&services, ids, error, done = std::move(done)](const Result<> &) mutable {
                 takeBack(services, ids, error, std::move(done));
             }});
}

QStringList idsOf(const QJsonArray &stored)
{
    QStringList ids;
    for (const auto &connection : stored)
        ids.append(connection.toObject().value("id"_L1).toString());
    return ids;
}

/// Stores one after the other; the keychain takes one question at a time anyway.
void storeNext(Services &services, CheckedList rest, QJsonArray stored, const QStringList &notes,
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
                 takeBack(services, idsOf(stored), added.error(), std::move(done));
                 return;
             }
             stored.append(connectionJson(services, *added));
             // With the event loop, so that a long file holds up nobody else.
             auto later = std::make_shared<Completion<Output>>(std::move(done));
             QMetaObject::invokeMethod(
                 &services,
                 [&services, rest, stored, notes, later] {
                     storeNext(services, rest, stored, notes, std::move(*later));
                 },
                 Qt::QueuedConnection);
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
              .what = u"Stores many connections from a file; all of them or, if something is "
                      "wrong, none."_s},
             importFile}};
}

} // namespace Connector::Commands
