#include "commands/command.h"
#include "commands/findingsoutput.h"
#include "diagnostics/paste/pastedanswer.h"
#include "platform/systemclock.h"

namespace Connector::Commands {

using namespace Qt::StringLiterals;

namespace {

Result<std::optional<int>> statusOf(const Invocation &invocation)
{
    if (!invocation.has(u"status"_s))
        return std::optional<int>();
    bool isNumber = false;
    const int status = invocation.value(u"status"_s).toInt(&isNumber);
    if (!isNumber || status < 100 || status > 599) {
        return Error{.code = isNumber ? ErrorCode::InputNumberRange : ErrorCode::InputNumberFormat,
                     .detail = u"100 to 599"_s,
                     .field = u"status"_s};
    }
    return std::optional(status);
}

Result<std::optional<Profiles::Environment>> environmentOf(const Invocation &invocation)
{
    if (!invocation.has(u"environment"_s))
        return std::optional<Profiles::Environment>();
    const auto environment = Profiles::environmentFromText(invocation.value(u"environment"_s));
    if (!environment) {
        return Error{.code = ErrorCode::InputUnknownValue,
                     .detail = u"production, sandbox, practice, custom"_s,
                     .field = u"environment"_s};
    }
    return environment;
}

Result<Output> explain(const Invocation &invocation)
{
    const auto status = statusOf(invocation);
    if (!status)
        return status.error();
    const auto environment = environmentOf(invocation);
    if (!environment)
        return environment.error();
    Diagnostics::Pasted pasted{.text = invocation.file,
                               .status = *status,
                               .fields = {},
                               .environment = *environment,
                               .now = Platform::SystemClock().now().wall};
    for (const QString &field : invocation.values(u"header"_s))
        pasted.fields.append(field.toUtf8());
    if (pasted.text.trimmed().isEmpty() && !pasted.status && pasted.fields.isEmpty())
        return Error{.code = ErrorCode::InputRequired, .field = u"answer"_s};
    const Diagnostics::Evidence evidence = readPasted(pasted);
    return findingsOutput(Diagnostics::findingsFor(evidence), evidence);
}

} // namespace

QList<Command> explainCommands()
{
    return {{{.words = u"explain"_s,
              .options = {{.name = u"status"_s,
                           .value = u"CODE"_s,
                           .what = u"the HTTP status of the answer"_s},
                          {.name = u"header"_s,
                           .value = u"'Name: value'"_s,
                           .repeatable = true,
                           .what = u"a field of the answer or of the request"_s},
                          {.name = u"environment"_s,
                           .value = u"E"_s,
                           .what = u"production or sandbox, where the login was tried"_s},
                          {.name = u"file"_s,
                           .value = u"F|-"_s,
                           .what = u"what was copied, in any order; standard input without any "
                                   "option"_s}},
              .input = Input::Paste,
              .what = u"Turns a pasted answer into cause and fix, without running anything."_s},
             {},
             explain}};
}

} // namespace Connector::Commands
