#include "commands/command.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace Connector::Commands {

using namespace Qt::StringLiterals;
using Application::Services;
using InvocationPtr = std::shared_ptr<Invocation>;

namespace {

QJsonObject settingJson(Services &services, const Store::PreferenceField &field)
{
    return {{"key"_L1, field.key},
            {"value"_L1, services.preferences().value(field.key)},
            {"default"_L1, field.fallback},
            {"what"_L1, field.what}};
}

Output shown(Services &services, const Store::PreferenceField &field)
{
    return {.json = settingJson(services, field), .text = services.preferences().value(field.key)};
}

Result<Store::PreferenceField> lookUpField(const QString &key)
{
    const auto &fields = Store::Preferences::fields();
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const auto &field) { return field.key == key; });
    if (found == fields.end())
        return Error{.code = ErrorCode::NotFound, .detail = key, .field = u"key"_s};
    return *found;
}

void list(Services &services, InvocationPtr, Completion<Output> done)
{
    QJsonArray json;
    QStringList lines;
    for (const Store::PreferenceField &field : Store::Preferences::fields()) {
        json.append(settingJson(services, field));
        lines.append(QStringLiteral("%1  %2  %3")
                         .arg(field.key, -16)
                         .arg(services.preferences().value(field.key), -10)
                         .arg(field.what));
    }
    done(Output{.json = json, .text = lines.join(u'\n')});
}

void get(Services &services, InvocationPtr invocation, Completion<Output> done)
{
    const auto field = lookUpField(invocation->positionals.value(0));
    if (field)
        done(shown(services, *field));
    else
        done(field.error());
}

void set(Services &services, InvocationPtr invocation, Completion<Output> done)
{
    const auto field = lookUpField(invocation->positionals.value(0));
    if (!field) {
        done(field.error());
        return;
    }
    if (const auto kept = services.preferences().set(field->key, invocation->positionals.value(1));
        !kept) {
        done(kept.error());
        return;
    }
    done(shown(services, *field));
}

} // namespace

QList<Command> settingsCommands()
{
    return {
        {{.words = u"settings list"_s, .what = u"Lists every setting."_s}, list},
        {{.words = u"settings get"_s, .positionals = {u"KEY"_s}, .what = u"Shows one setting."_s},
         get},
        {{.words = u"settings set"_s,
          .positionals = {u"KEY"_s, u"VALUE"_s},
          .what = u"Changes one setting."_s},
         set}};
}

} // namespace Connector::Commands
