#include "platform/autostart.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace Connector::Platform {

namespace {

/// Quoted as the Desktop Entry Specification wants it for the key Exec.
QString quoted(const QString &argument)
{
    QString text = argument;
    for (const QChar special : {u'\\', u'"', u'`', u'$'})
        text.replace(special, QString(u'\\') + special);
    text.replace(u'%', QStringLiteral("%%"));
    // The value as a whole is unescaped once more.
    text.replace(u'\\', QStringLiteral("\\\\"));
    return u'"' + text + u'"';
}

class XdgAutostart final : public Autostart
{
public:
    XdgAutostart(const QString &program, const QStringList &arguments)
    {
        m_exec = quoted(program);
        for (const QString &argument : arguments)
            m_exec += u' ' + quoted(argument);
    }

    std::optional<bool> isOn() const override
    {
        QFile file(path());
        if (!file.open(QIODevice::ReadOnly))
            return false;
        bool ours = false;
        while (!file.atEnd()) {
            const QString line = QString::fromUtf8(file.readLine()).trimmed();
            if (line == u"Hidden=true" || line == u"X-GNOME-Autostart-enabled=false")
                return false;
            ours = ours || line == QStringLiteral("Exec=") + m_exec;
        }
        return ours;
    }

    Result<> set(bool on) override
    {
        if (!on)
            return !QFile::exists(path()) || QFile::remove(path()) ? Result<>() : refused();
        QDir().mkpath(folder());
        QSaveFile file(path());
        const QString entry = QStringLiteral("[Desktop Entry]\n"
                                             "Type=Application\n"
                                             "Name=MyInvois Connector\n"
                                             "Icon=myinvois-connector\n"
                                             "Exec=%1\n"
                                             "Terminal=false\n")
                                  .arg(m_exec);
        if (!file.open(QIODevice::WriteOnly) || file.write(entry.toUtf8()) < 0 || !file.commit())
            return refused();
        return {};
    }

private:
    static QString folder()
    {
        return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
            + QStringLiteral("/autostart");
    }
    static QString path() { return folder() + QStringLiteral("/myinvois-connector.desktop"); }
    static Result<> refused() { return Error{.code = ErrorCode::NotPermitted, .detail = path()}; }

    QString m_exec;
};

} // namespace

std::unique_ptr<Autostart> createAutostart(const QString &program, const QStringList &arguments)
{
    return std::make_unique<XdgAutostart>(program, arguments);
}

} // namespace Connector::Platform
