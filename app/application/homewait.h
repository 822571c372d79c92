#pragma once

#include "application/control/controlclient.h"
#include "application/home.h"
#include "base/clock.h"
#include "base/completion.h"

#include <QObject>

#include <memory>

namespace Connector::Application {

/// Opens a home that another process may hold for a moment: a command that is just ending, an
/// instance that is just stopping. Gives up after five seconds. Main thread.
///
/// Errors: those of Home::open(), and InstanceRunning as soon as an instance answers.
class HomeWait final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HomeWait)

public:
    explicit HomeWait(const Clock &clock, QObject *parent = nullptr);

    void open(const QString &folder, Completion<std::unique_ptr<Home>> done);

private:
    void tryOnce();
    void askWhoHoldsIt();

    const Clock &m_clock;
    std::unique_ptr<Alarm> m_alarm;
    Milliseconds m_deadline{0};
    QString m_folder;
    Completion<std::unique_ptr<Home>> m_done;
    ControlClient m_control;
};

} // namespace Connector::Application
