#include "platform/autostart.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace Connector::Platform {

namespace {

const QString label = QStringLiteral("my.myinvois-connector");

class LaunchAgentAutostart final : public Autostart
{
public:
    LaunchAgentAutostart(const QString &program, const QStringList &arguments)
    {
        QString items;
        for (const QString &argument : QStringList{program} + arguments)
            items += QStringLiteral("    <string>%1</string>\n").arg(argument.toHtmlEscaped());
        m_agent = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                 "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                                 "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
                                 "<plist version=\"1.0\">\n<dict>\n"
                                 "  <key>Label</key><string>%1</string>\n"
                                 "  <key>RunAtLoad</key><true/>\n"
                                 "  <key>ProgramArguments</key>\n  <array>\n%2  </array>\n"
                                 "</dict>\n</plist>\n")
                      .arg(label, items)
                      .toUtf8();
    }

    std::optional<bool> isOn() const override
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) && file.readAll() == m_agent;
    }

    Result<> set(bool on) override
    {
        const Error refused{.code = ErrorCode::NotPermitted, .detail = path()};
        if (!on)
            return !QFile::exists(path()) || QFile::remove(path()) ? Result<>() : refused;
        QDir().mkpath(QDir::homePath() + QStringLiteral("/Library/LaunchAgents"));
        QSaveFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(m_agent) < 0 || !file.commit())
            return refused;
        return {};
    }

private:
    static QString path()
    {
        return QDir::homePath() + QStringLiteral("/Library/LaunchAgents/%1.plist").arg(label);
    }

    QByteArray m_agent;
};

} // namespace

std::unique_ptr<Autostart> createAutostart(const QString &program, const QStringList &arguments)
{
    return std::make_unique<LaunchAgentAutostart>(program, arguments);
}

} // namespace Connector::Platform
