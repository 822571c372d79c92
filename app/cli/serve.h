#pragma once

#include "application/homewait.h"
#include "application/instance.h"
#include "cli/arguments.h"
#include "commands/invocation.h"
#include "platform/stopsignal.h"
#include "platform/systemclock.h"

#include <QObject>

#include <memory>

namespace Connector::Cli {

/// `myinvoisctl serve`: the program without windows, until somebody stops it. Emits finished()
/// once.
class Serve final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Serve)

public:
    static const Commands::Syntax &syntax();

    explicit Serve(Arguments arguments, QObject *parent = nullptr);
    ~Serve() override;

    void start();

signals:
    void finished(int exitCode);

private:
    void onHome(Result<std::unique_ptr<Application::Home>> home);
    void announce();
    void fail(const Error &error);

    Arguments m_arguments;
    Application::Instance::Options m_options;
    Platform::SystemClock m_clock;
    Application::HomeWait m_homeWait;
    Platform::StopSignal m_stopSignal;
    std::unique_ptr<Application::Instance> m_instance;
};

} // namespace Connector::Cli
