#pragma once

#include <QFile>
#include <QString>

namespace Connector::Application {

/// Sends every log line of this process to a rotating file, one line each: time in UTC, level,
/// category, text. English, never a secret: a SecretString cannot be streamed. Files are 1 MB, the
/// last five are kept. One object per process; before and after its life Qt's own handler is in
/// place.
class LogFile
{
public:
    explicit LogFile(const QString &file);
    ~LogFile();
    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &text);
    void write(QtMsgType type, const char *category, const QString &text);
    void rotate();

    QFile m_file;
};

} // namespace Connector::Application
