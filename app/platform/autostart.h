#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace Connector::Platform {

/// Whether the system starts a program when its user signs in. Reads the real state each time:
/// people switch it off in the settings of their system, and programs move. Main thread.
class Autostart
{
public:
    virtual ~Autostart() = default;

    /// Nothing where this system has no such thing. False also for an entry that is switched off or
    /// points to another program.
    virtual std::optional<bool> isOn() const = 0;
    /// Writes an entry for this program, also over one that points elsewhere, or removes it.
    /// Errors: NotPermitted (detail names the place).
    virtual Result<> set(bool on) = 0;
};

/// For the program at this path with these arguments. Linux: a file in the autostart folder of XDG;
/// Windows: the Run key of the user, where the Task Manager's own switch counts; macOS: a launch
/// agent.
std::unique_ptr<Autostart> createAutostart(const QString &program, const QStringList &arguments);

} // namespace Connector::Platform
