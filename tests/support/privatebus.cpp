#include "support/privatebus.h"

#include <QFile>
#include <QTextStream>

namespace Connector::Test {

using namespace Qt::StringLiterals;

// Under /tmp, because the path of a socket has to fit into 107 bytes.
PrivateBus::PrivateBus(Policy policy)
    : m_folder(u"/tmp/mic-bus.XXXXXX"_s)
{
    QFile file(m_folder.filePath(u"bus.conf"_s));
    if (!file.open(QIODevice::WriteOnly))
        return;
    QTextStream(&file)
        << "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\"\n"
           " \"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n"
           "<busconfig>\n<type>session</type>\n<listen>"
        << address()
        << "</listen>\n<auth>EXTERNAL</auth>\n<policy context=\"default\">\n"
           "<allow send_destination=\"*\" eavesdrop=\"true\"/>\n<allow eavesdrop=\"true\"/>\n"
           "<allow own=\"*\"/>\n"
        << (policy == Policy::DenySecretService
                ? "<deny send_destination=\"org.freedesktop.secrets\"/>\n"
                : "")
        << "</policy>\n</busconfig>\n";
}

PrivateBus::~PrivateBus()
{
    stop();
}

QString PrivateBus::address() const
{
    return u"unix:path="_s + m_folder.filePath(u"bus"_s);
}

bool PrivateBus::start()
{
    // A bus that was killed leaves its socket behind.
    QFile::remove(m_folder.filePath(u"bus"_s));
    m_daemon.start(u"dbus-daemon"_s,
                   {u"--config-file="_s + m_folder.filePath(u"bus.conf"_s), u"--nofork"_s,
                    u"--nopidfile"_s, u"--print-address=1"_s});
    return m_daemon.waitForReadyRead(10'000);
}

void PrivateBus::stop()
{
    m_daemon.kill();
    m_daemon.waitForFinished(10'000);
}

} // namespace Connector::Test
