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

} // namespace

QList<Command> instanceCommands()
{
    return {{{.words = u"stop"_s, .what = u"Stops the running instance of this home."_s}, stop}};
}

} // namespace Connector::Commands
