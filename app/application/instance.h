#pragma once

#include "application/control/controlserver.h"
#include "application/logfile.h"
#include "application/services.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace Connector::Application {

/// A program that serves a home: log, services, endpoint and control socket, started in this order
/// and stopped in reverse. What `serve` and the desktop app have in common. Main thread.
class Instance final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Instance)

public:
    /// Runs one command on the services of this instance.
    using Runner =
        std::function<void(Services &, CommandRequest, std::function<void(CommandReply)>)>;

    struct Options
    {
        bool practice = false;
        /// Nothing: the preference decides.
        std::optional<quint16> port = {};
        Runner runner = {};
    };

    /// Errors: those of Services::create(), Services::startEndpoint() and ControlServer::listen().
    static Result<std::unique_ptr<Instance>> start(std::unique_ptr<Home> home,
                                                   const Options &options);
    ~Instance() override;

    /// Ends this instance: stopRequested() follows once no renewal is under way whose loss would
    /// lose a sign-in, half a minute later at the latest.
    void stop();

    Services &services() { return *m_services; }
    /// Only with Options::practice.
    const std::optional<PracticeCredential> &practice() const { return m_practice; }

signals:
    /// This program may end now. Emitted once.
    void stopRequested();

private:
    explicit Instance(const QString &logFile);

    Result<> furnish(bool practice);
    Result<> open(const Options &options);

    LogFile m_log;
    std::unique_ptr<Services> m_services;
    std::optional<PracticeCredential> m_practice;
    std::unique_ptr<ControlServer> m_control;
    std::unique_ptr<Alarm> m_longestStop;
};

} // namespace Connector::Application
