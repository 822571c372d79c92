#include "commands/command.h"

#include <QJsonObject>

namespace Connector::Commands {

using namespace Qt::StringLiterals;
using Application::Services;

namespace {

void stop(Services &services, std::shared_ptr<Invocation>, Completion<Output> done)
{
    if (!services.isServing()) {
        done(ErrorCode::InstanceNotRunning);
        return;
    }
    done(Output{.json = QJsonObject{{"stopped"_L1, true}}, .text = u"Stopped."_s});
    // After the answer is on its way.
    QMetaObject::invokeMethod(&services, &Services::stopRequested, Qt::QueuedConnection);
}

/// A second start of the app asks the first one to come to the front.
void raise(Services &services, std::shared_ptr<Invocation>, Completion<Output> done)
{
    if (!services.isServing()) {
        done(ErrorCode::InstanceNotRunning);
        return;
    }
    done(Output{.json = QJsonObject{{"raised"_L1, true}}, .text = {}});
    emit services.raiseRequested();
}

} // namespace

QList<Command> instanceCommands()
{
    return {{{.words = u"raise"_s, .what = u"Shows the window of the running app."_s}, raise},
            {{.words = u"stop"_s, .what = u"Stops the running instance of this home."_s}, stop}};
}

} // namespace Connector::Commands
