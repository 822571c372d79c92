#include "commands/command.h"
#include "commands/connectioninput.h"
#include "commands/csvtable.h"
#include "commands/lookup.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace Connector::Commands {

using namespace Qt::StringLiterals;
using Application::Services;
using InvocationPtr = std::shared_ptr<Invocation>;
using Profiles::ConnectionProfile;
using Profiles::LabelledTaxpayer;

namespace {

Result<ConnectionProfile> lookUpIntermediary(Services &services, const QString &nameOrId)
{
    auto profile = lookUpConnection(services, nameOrId);
    if (profile && profile->login != Profiles::LoginMode::Intermediary) {
        return Error{.code = ErrorCode::InputNotApplicable,
                     .detail = QStringLiteral("only an intermediary connection has taxpayers"),
                     .field = u"taxpayer"_s};
    }
    return profile;
}

Output listed(const ConnectionProfile &profile)
{
    QJsonArray json;
    QStringList lines;
    for (const LabelledTaxpayer &entry : profile.taxpayers) {
        json.append(QJsonObject{{"taxpayer"_L1, entry.taxpayer.toString()},
                                {"tin"_L1, entry.taxpayer.tin},
                                {"rob"_L1, entry.taxpayer.rob},
                                {"label"_L1, entry.label}});
        lines.append(QStringLiteral("%1  %2")
                         .arg(entry.taxpayer.toString(), -28)
                         .arg(entry.label)
                         .trimmed());
    }
    return {.json = json, .text = lines.join(u'\n')};
}

bool hasTaxpayer(const ConnectionProfile &profile, const Profiles::Taxpayer &taxpayer)
{
    return std::any_of(profile.taxpayers.begin(), profile.taxpayers.end(),
                       [&](const auto &entry) { return entry.taxpayer == taxpayer; });
}

Error taken(const Profiles::Taxpayer &taxpayer)
{
    return {.code = ErrorCode::InputTaxpayerTaken,
            .detail = taxpayer.toString(),
            .field = u"taxpayer"_s};
}

void store(Services &services, const ConnectionProfile &profile, const QStringList &notes,
           Completion<Output> done)
{
    services.connections().change(
        profile, std::nullopt,
        {&services, [profile, notes, done = std::move(done)](const Result<> &stored) mutable {
             if (!stored) {
                 done(stored.error());
                 return;
             }
             Output output = listed(profile);
             output.notes = notes;
             done(output);
         }});
}

void list(Services &services, InvocationPtr invocation, Completion<Output> done)
{
    const auto profile = lookUpConnection(services, invocation->positionals.value(0));
    if (profile)
        done(listed(*profile));
    else
        done(profile.error());
}

void add(Services &services, InvocationPtr invocation, Completion<Output> done)
{
    auto profile = lookUpIntermediary(services, invocation->positionals.value(0));
    if (!profile) {
        done(profile.error());
        return;
    }
    QStringList notes;
    auto taxpayers = checkTaxpayers({invocation->positionals.value(1)}, notes);
    if (!taxpayers) {
        done(taxpayers.error());
        return;
    }
    LabelledTaxpayer entry = taxpayers->constFirst();
    entry.label = invocation->value(u"label"_s).trimmed();
    if (hasTaxpayer(*profile, entry.taxpayer)) {
        done(taken(entry.taxpayer));
        return;
    }
    profile->taxpayers.append(entry);
    store(services, *profile, notes, std::move(done));
}

void remove(Services &services, InvocationPtr invocation, Completion<Output> done)
{
    auto profile = lookUpIntermediary(services, invocation->positionals.value(0));
    if (!profile) {
        done(profile.error());
        return;
    }
    QStringList notes;
    const QString text = invocation->positionals.value(1);
    const auto taxpayers = checkTaxpayers({text}, notes);
    if (!taxpayers) {
        done(taxpayers.error());
        return;
    }
    const Profiles::Taxpayer wanted = taxpayers->constFirst().taxpayer;
    if (!hasTaxpayer(*profile, wanted)) {
        done(Error{.code = ErrorCode::NotFound, .detail = text, .field = u"taxpayer"_s});
        return;
    }
    profile->taxpayers.removeIf([&](const auto &entry) { return entry.taxpayer == wanted; });
    store(services, *profile, {}, std::move(done));
}

/// `tin` with or without `:ROB`, or `rob` in a column of its own.
QString taxpayerText(const CsvTable::Row &row)
{
    const QString rob = row.value(u"rob"_s);
    const QString tin = row.value(u"tin"_s);
    return rob.isEmpty() || tin.contains(u':') ? tin : tin + u':' + rob;
}

void importFile(Services &services, InvocationPtr invocation, Completion<Output> done)
{
    auto profile = lookUpIntermediary(services, invocation->positionals.value(0));
    if (!profile) {
        done(profile.error());
        return;
    }
    const auto table = readTable(invocation->file, {u"tin"_s}, {u"tin"_s, u"rob"_s, u"label"_s});
    if (!table) {
        done(table.error());
        return;
    }
    QStringList notes;
    for (const CsvTable::Row &row : table->rows) {
        auto taxpayers = checkTaxpayers({taxpayerText(row)}, notes);
        if (!taxpayers) {
            done(atLine(taxpayers.error(), row.line));
            return;
        }
        LabelledTaxpayer entry = taxpayers->constFirst();
        entry.label = row.value(u"label"_s);
        if (hasTaxpayer(*profile, entry.taxpayer)) {
            done(atLine(taken(entry.taxpayer), row.line));
            return;
        }
        profile->taxpayers.append(entry);
    }
    store(services, *profile, notes, std::move(done));
}

} // namespace

QList<Command> taxpayerCommands()
{
    return {
        {{.words = u"taxpayer list"_s,
          .positionals = {u"NAME"_s},
          .what = u"Lists the taxpayers of an intermediary connection."_s},
         list},
        {{.words = u"taxpayer add"_s,
          .positionals = {u"NAME"_s, u"TIN[:ROB]"_s},
          .options = {{.name = u"label"_s, .value = u"TEXT"_s, .what = u"a name of your own"_s}},
          .what = u"Adds a taxpayer."_s},
         add},
        {{.words = u"taxpayer remove"_s,
          .positionals = {u"NAME"_s, u"TIN[:ROB]"_s},
          .what = u"Removes a taxpayer."_s},
         remove},
        {{.words = u"taxpayer import"_s,
          .positionals = {u"NAME"_s, u"FILE.csv"_s},
          .input = Input::File,
          .what = u"Adds many taxpayers from a file with the columns tin, rob, label; all or "
                  "none."_s},
         importFile}};
}

} // namespace Connector::Commands
