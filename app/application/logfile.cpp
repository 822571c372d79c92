#include "application/logfile.h"

#include <QDateTime>
#include <QMutex>
#include <QMutexLocker>

#include <algorithm>

namespace Connector::Application {

namespace {

constexpr qint64 maxSize = 1024 * 1024;
constexpr int keptFiles = 5;
/// Unbuffered: an entry is in the file when write() returns, also if the program dies next.
constexpr QIODevice::OpenMode openMode =
    QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered;

// Qt's message handler is a plain function; this is its only way to the object.
LogFile *current = nullptr;
QMutex mutex;

char levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return 'D';
    case QtInfoMsg:
        return 'I';
    case QtWarningMsg:
        return 'W';
    case QtCriticalMsg:
    case QtFatalMsg:
        return 'E';
    }
    return '?';
}

} // namespace

LogFile::LogFile(const QString &file)
    : m_file(file)
{
    const QMutexLocker lock(&mutex);
    if (!m_file.open(openMode))
        return;
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    current = this;
    qInstallMessageHandler(handle);
}

LogFile::~LogFile()
{
    const QMutexLocker lock(&mutex);
    if (current == this) {
        qInstallMessageHandler(nullptr);
        current = nullptr;
    }
}

void LogFile::handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    // A file that cannot be written makes Qt complain, which leads back here.
    thread_local bool isInside = false;
    if (isInside)
        return;
    isInside = true;
    {
        const QMutexLocker lock(&mutex);
        if (current)
            current->write(type, context.category, text);
    }
    isInside = false;
}

void LogFile::write(QtMsgType type, const char *category, const QString &text)
{
    QByteArray line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1();
    line += ' ';
    line += levelOf(type);
    line += ' ';
    line += category ? category : "default";
    line += ' ';
    // One entry, one line: what came from outside cannot forge another.
    QByteArray entry = text.toUtf8();
    std::replace_if(
        entry.begin(), entry.end(), [](char c) { return (c >= 0 && c < ' ') || c == '\x7f'; }, ' ');
    line += entry;
    line += '\n';
    if (!m_file.isOpen())
        return;
    m_file.write(line);
    if (m_file.size() > maxSize)
        rotate();
}

void LogFile::rotate()
{
    const QString name = m_file.fileName();
    m_file.close();
    QFile::remove(QStringLiteral("%1.%2").arg(name).arg(keptFiles - 1));
    for (int number = keptFiles - 2; number >= 1; --number) {
        QFile::rename(QStringLiteral("%1.%2").arg(name).arg(number),
                      QStringLiteral("%1.%2").arg(name).arg(number + 1));
    }
    QFile::rename(name, name + QStringLiteral(".1"));
    if (m_file.open(openMode))
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace Connector::Application
