#include "platform/autostart.h"

#include <QDir>
#include <QSettings>

namespace Connector::Platform {

namespace {

const QString entryName = QStringLiteral("MyInvoisConnector");
const QString current = QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\"
                                       "CurrentVersion\\");

QString quoted(const QString &argument)
{
    return u'"' + argument + u'"';
}

class RunKeyAutostart final : public Autostart
{
public:
    RunKeyAutostart(const QString &program, const QStringList &arguments)
        : m_command(quoted(QDir::toNativeSeparators(program)))
    {
        for (const QString &argument : arguments)
            m_command += u' ' + (argument.startsWith(u'-') ? argument : quoted(argument));
    }

    std::optional<bool> isOn() const override
    {
        const QSettings run(current + QStringLiteral("Run"), QSettings::NativeFormat);
        if (run.value(entryName).toString() != m_command)
            return false;
        // What the Task Manager's list of start programs wrote: an odd first byte means disabled.
        const QSettings approved(current + QStringLiteral("Explorer\\StartupApproved\\Run"),
                                 QSettings::NativeFormat);
        const QByteArray state = approved.value(entryName).toByteArray();
        return state.isEmpty() || (state.at(0) & 1) == 0;
    }

    Result<> set(bool on) override
    {
        QSettings run(current + QStringLiteral("Run"), QSettings::NativeFormat);
        QSettings approved(current + QStringLiteral("Explorer\\StartupApproved\\Run"),
                           QSettings::NativeFormat);
        approved.remove(entryName);
        if (on)
            run.setValue(entryName, m_command);
        else
            run.remove(entryName);
        run.sync();
        if (run.status() != QSettings::NoError)
            return Error{.code = ErrorCode::NotPermitted, .detail = run.fileName()};
        return {};
    }

private:
    QString m_command;
};

} // namespace

std::unique_ptr<Autostart> createAutostart(const QString &program, const QStringList &arguments)
{
    return std::make_unique<RunKeyAutostart>(program, arguments);
}

} // namespace Connector::Platform
