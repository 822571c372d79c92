#include "bundle/supportbundle.h"
#include "commands/command.h"
#include "profiles/timerules.h"

#include <QFile>
#include <QJsonObject>
#include <QSaveFile>

namespace Connector::Commands {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Application::Services;
using InvocationPtr = std::shared_ptr<Invocation>;

namespace {

constexpr Milliseconds usualWindow = 24h;

Result<Bundle::Contents> contentsOf(const Invocation &invocation, Milliseconds now)
{
    Bundle::Contents contents{.window = {.since = now - usualWindow}};
    if (invocation.has(u"since"_s)) {
        const auto since = Profiles::checkSince(invocation.value(u"since"_s), now, u"since"_s);
        if (!since)
            return since.error();
        contents.window.since = *since;
    }
    if (invocation.has(u"until"_s)) {
        const auto until = Profiles::checkSince(invocation.value(u"until"_s), now, u"until"_s);
        if (!until)
            return until.error();
        contents.window.until = *until;
    }
    for (const QString &shown : invocation.values(u"show"_s)) {
        bool *const ticked = shown == u"tins" ? &contents.tins
            : shown == u"names"               ? &contents.names
            : shown == u"paths"               ? &contents.paths
            : shown == u"hosts"               ? &contents.hosts
                                              : nullptr;
        if (!ticked) {
            return Error{.code = ErrorCode::InputUnknownValue,
                         .detail = u"tins, names, paths, hosts"_s,
                         .field = u"show"_s};
        }
        *ticked = true;
    }
    return contents;
}

Result<> save(const QString &name, const QByteArray &text)
{
    QSaveFile file(name);
    const bool saved = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(text) == text.size() && file.commit();
    if (saved)
        return {};
    return Error{
        .code = ErrorCode::InputFileUnreadable, .detail = file.errorString(), .field = u"file"_s};
}

Result<Output> outputOf(const QByteArray &text, const Bundle::Contents &contents,
                        const Invocation &invocation)
{
    const QString name = invocation.positionals.constFirst();
    if (invocation.has(u"preview"_s)) {
        const QString preview = QString::fromUtf8(text);
        return Output{.json = QJsonObject{{"file"_L1, name}, {"preview"_L1, preview}},
                      .text = preview.chopped(1)};
    }
    if (const auto saved = save(name, text); !saved)
        return saved.error();
    const QString inside = Bundle::contentSentence(contents);
    return Output{
        .json = QJsonObject{{"file"_L1, name}, {"bytes"_L1, text.size()}, {"contents"_L1, inside}},
        .text = name + u'\n' + inside};
}

void run(Services &services, InvocationPtr invocation, Completion<Output> done)
{
    const auto contents = contentsOf(*invocation, services.clock().now().wall);
    if (!contents) {
        done(contents.error());
        return;
    }
    auto answer = std::make_shared<Completion<Output>>(std::move(done));
    Bundle::supportBundle(
        services, *contents,
        {&services, [answer, contents = *contents, invocation](const Result<QByteArray> &text) {
             (*answer)(text ? outputOf(*text, contents, *invocation) : text.error());
         }});
}

} // namespace

QList<Command> bundleCommands()
{
    return {{{.words = u"bundle"_s,
              .positionals = {u"FILE.txt"_s},
              .options = {{.name = u"since"_s,
                           .value = u"T"_s,
                           .what = u"from when on audit and log are put in, such as 2026-09-21, "
                                   u"2026-09-21T08:00:00Z or 2h; the last day without"_s},
                          {.name = u"until"_s, .value = u"T"_s, .what = u"up to when"_s},
                          {.name = u"show"_s,
                           .value = u"tins|names|paths|hosts"_s,
                           .repeatable = true,
                           .what = u"does not replace these"_s},
                          {.name = u"preview"_s,
                           .what = u"shows every byte instead of saving the file"_s}},
              .writesFile = true,
              .what = u"Saves a report for support, without secrets, with names replaced."_s},
             run}};
}

} // namespace Connector::Commands
