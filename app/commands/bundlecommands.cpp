#include "bundle/supportbundle.h"
#include "commands/command.h"

#include <QDateTime>
#include <QFile>
#include <QJsonObject>
#include <QSaveFile>
#include <QTimeZone>

namespace Connector::Commands {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Application::Services;
using InvocationPtr = std::shared_ptr<Invocation>;

namespace {

constexpr Milliseconds usualWindow = 24h;

/// A date, or a time as RFC 3339 has it; in UTC where it names no zone.
Result<Milliseconds> sinceOf(const Invocation &invocation, Milliseconds now)
{
    if (!invocation.has(u"since"_s))
        return now - usualWindow;
    const QString text = invocation.value(u"since"_s);
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        time = QDateTime(time.date(), time.time(), QTimeZone::utc());
    if (!time.isValid())
        return Error{.code = ErrorCode::InputDateFormat, .field = u"since"_s};
    return Milliseconds(time.toMSecsSinceEpoch());
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

Result<Output> bundle(Services &services, const Invocation &invocation)
{
    const auto since = sinceOf(invocation, services.clock().now().wall);
    if (!since)
        return since.error();
    const auto text = Bundle::supportBundle(services, *since);
    if (!text)
        return text.error();
    const QString name = invocation.positionals.constFirst();
    if (invocation.has(u"preview"_s)) {
        const QString preview = QString::fromUtf8(*text);
        return Output{.json = QJsonObject{{"file"_L1, name}, {"preview"_L1, preview}},
                      .text = preview.chopped(1)};
    }
    if (const auto saved = save(name, *text); !saved)
        return saved.error();
    return Output{.json = QJsonObject{{"file"_L1, name},
                                      {"bytes"_L1, text->size()},
                                      {"contents"_L1, Bundle::contentSentence()}},
                  .text = name + u'\n' + Bundle::contentSentence()};
}

void run(Services &services, InvocationPtr invocation, Completion<Output> done)
{
    done(bundle(services, *invocation));
}

} // namespace

QList<Command> bundleCommands()
{
    return {{{.words = u"bundle"_s,
              .positionals = {u"FILE.txt"_s},
              .options = {{.name = u"since"_s,
                           .value = u"T"_s,
                           .what = u"from when on the log is put in, such as 2026-09-21 or "
                                   u"2026-09-21T08:00:00Z; the last day without"_s},
                          {.name = u"preview"_s,
                           .what = u"shows every byte instead of saving the file"_s}},
              .writesFile = true,
              .what = u"Saves a report for support, without secrets, with names replaced."_s},
             run}};
}

} // namespace Connector::Commands
