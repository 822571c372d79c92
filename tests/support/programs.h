#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <chrono>

namespace Connector::Test {

/// What a program left behind when it ended. Exit code -1: it did not start, crashed or was too
/// slow, and `errors` says which.
struct ProgramResult
{
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;

    /// The output as one JSON object or array; empty if it is anything else.
    QJsonObject object() const;
    QJsonArray array() const;
    /// For a test's failure message.
    QByteArray summary() const;
};

/// Runs a program to its end while the event loop of the test goes on.
ProgramResult run(const QString &program, const QStringList &arguments,
                  const QByteArray &input = {},
                  const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment(),
                  std::chrono::seconds patience = std::chrono::seconds(60));

/// A home folder of its own, gone with the object, and myinvoisctl on it.
class Home
{
public:
    Home();

    QString path() const;
    QString file(const QString &name) const;
    /// myinvoisctl --home PATH --json ARGUMENTS...
    ProgramResult ctl(const QStringList &arguments, const QByteArray &input = {}) const;

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    /// A command that runs the service, such as strace with its options; usually empty.
    QStringList wrapper;

private:
    QTemporaryDir m_folder;
};

/// `myinvoisctl serve` on a home. Ends with the object.
class Serve
{
public:
    explicit Serve(const Home &home);
    ~Serve();

    /// True once the line `ready` came; false when the program ended or 30 s passed without it.
    bool start(const QStringList &more = {});
    /// What start() waits for, alone: the program was started and says nothing yet.
    void launch(const QStringList &more = {});
    bool waitUntilReady();

    /// Asks it to end as Ctrl-C does, on Windows with the command `stop`. True if it ended by
    /// itself with exit code 0 within 15 s.
    bool stop();
    /// Takes it away without notice, as a power cut does.
    void kill();
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

    quint16 port() const;
    qint64 pid() const { return m_process.processId(); }
    const QJsonObject &ready() const { return m_ready; }
    QByteArray output() const { return m_output; }
    QByteArray errors() const { return m_errors; }
    /// Both, for a test's failure message.
    QByteArray said() const { return m_output + m_errors; }
    int exitCode() const { return m_process.exitCode(); }

private:
    const Home &m_home;
    QProcess m_process;
    QByteArray m_output;
    QByteArray m_errors;
    QJsonObject m_ready;
};

/// The path of `myinvoisctl` or `myinvois-connector`: in the folder CONNECTOR_PROGRAMS of the
/// environment, as for an installed package, or else as built.
QString programPath(const QString &name);

} // namespace Connector::Test
