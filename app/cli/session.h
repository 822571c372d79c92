#pragma once

#include "application/control/controlclient.h"
#include "application/homewait.h"
#include "application/logfile.h"
#include "application/services.h"
#include "cli/arguments.h"
#include "commands/command.h"
#include "platform/systemclock.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Connector::Cli {

/// One command from the command line: given to the running instance, or, without one, run here on
/// the home's data. Emits finished() once. Main thread.
class Session final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Session)

public:
    explicit Session(Arguments arguments, QObject *parent = nullptr);

    void start();

signals:
    void finished(int exitCode);

private:
    Result<Application::CommandRequest> prepare() const;
    void onAnswerOfInstance(const Result<Application::CommandReply> &reply);
    void runHere();
    void onHome(Result<std::unique_ptr<Application::Home>> home);
    void settleHome();
    void finishWhenGone();
    void fail(const Error &error);
    void finish(const Application::CommandReply &reply);

    Arguments m_arguments;
    QString m_folder;
    Platform::SystemClock m_clock;
    Application::CommandRequest m_request;
    Application::ControlClient m_control;
    Application::HomeWait m_homeWait;
    /// Looks whether a stopped instance let go of its home.
    std::unique_ptr<Alarm> m_look;
    Milliseconds m_lookUntil{0};
    Application::CommandReply m_reply;
    /// The home's, while this process holds the home; what is logged is not for the terminal.
    std::optional<Application::LogFile> m_log;
    std::unique_ptr<Application::Services> m_services;
};

} // namespace Connector::Cli
