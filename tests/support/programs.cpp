#include "support/programs.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QTest>
#include <QUrl>

namespace Connector::Test {

namespace {

constexpr int startPatience = 30'000;
constexpr int stopPatience = 15'000;

bool hasEnded(const QProcess &process)
{
    return process.state() == QProcess::NotRunning;
}

} // namespace

QJsonObject ProgramResult::object() const
{
    return QJsonDocument::fromJson(output).object();
}

QJsonArray ProgramResult::array() const
{
    return QJsonDocument::fromJson(output).array();
}

QByteArray ProgramResult::summary() const
{
    return "exit " + QByteArray::number(exitCode) + "\n" + output + "\n" + errors;
}

ProgramResult run(const QString &program, const QStringList &arguments, const QByteArray &input,
                  const QProcessEnvironment &environment, std::chrono::seconds patience)
{
    QProcess process;
    ProgramResult result;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    const auto limit = std::chrono::duration_cast<std::chrono::milliseconds>(patience);
    const bool ended =
        QTest::qWaitFor([&] { return hasEnded(process); }, static_cast<int>(limit.count()));
    if (!ended) {
        process.kill();
        process.waitForFinished();
    }
    result.output = process.readAllStandardOutput();
    result.errors = process.readAllStandardError();
    if (process.error() == QProcess::FailedToStart)
        result.errors = "did not start: " + program.toUtf8();
    else if (!ended)
        result.errors += "\ntook too long";
    else if (process.exitStatus() == QProcess::CrashExit)
        result.errors += "\ncrashed";
    else
        result.exitCode = process.exitCode();
    return result;
}

QString programPath(const QString &name)
{
    const QString built = QStringLiteral(CONNECTOR_PROGRAMS);
#if defined(Q_OS_WIN)
    const QString file = name + QStringLiteral(".exe");
#else
    const QString &file = name;
#endif
    return QDir(qEnvironmentVariable("CONNECTOR_PROGRAMS", built)).filePath(file);
}

Home::Home()
{
    environment.remove(QStringLiteral("MYINVOIS_CONNECTOR_HOME"));
}

QString Home::path() const
{
    return m_folder.filePath(QStringLiteral("home"));
}

QString Home::file(const QString &name) const
{
    return QDir(path()).filePath(name);
}

ProgramResult Home::ctl(const QStringList &arguments, const QByteArray &input) const
{
    QStringList all{QStringLiteral("--home"), path()};
    all << arguments << QStringLiteral("--json");
    return run(programPath(QStringLiteral("myinvoisctl")), all, input, environment);
}

Serve::Serve(const Home &home)
    : m_home(home)
{
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process,
                     [this] { m_output += m_process.readAllStandardOutput(); });
    QObject::connect(&m_process, &QProcess::readyReadStandardError, &m_process,
                     [this] { m_errors += m_process.readAllStandardError(); });
}

Serve::~Serve()
{
    kill();
}

void Serve::launch(const QStringList &more)
{
    m_output.clear();
    m_errors.clear();
    m_ready = {};
    m_process.setProcessEnvironment(m_home.environment);
    QStringList command = m_home.wrapper;
    command << programPath(QStringLiteral("myinvoisctl")) << QStringLiteral("--home")
            << m_home.path() << QStringLiteral("serve") << QStringLiteral("--json") << more;
    const QString program = command.takeFirst();
    m_process.start(program, command);
}

bool Serve::waitUntilReady()
{
    const bool answered = QTest::qWaitFor(
        [this] { return m_output.contains('\n') || hasEnded(m_process); }, startPatience);
    const QByteArray line = m_output.left(m_output.indexOf('\n'));
    m_ready = QJsonDocument::fromJson(line).object();
    if (!answered || m_ready.isEmpty() || m_ready.contains(QStringLiteral("error")))
        (void)QTest::qWaitFor([this] { return hasEnded(m_process); }, stopPatience);
    return m_ready.value(QStringLiteral("event")) == QStringLiteral("ready");
}

bool Serve::start(const QStringList &more)
{
    launch(more.contains(QStringLiteral("--port"))
               ? more
               : QStringList{QStringLiteral("--port"), QStringLiteral("0")} + more);
    return waitUntilReady();
}

bool Serve::stop()
{
    if (!isRunning())
        return false;
#if defined(Q_OS_WIN)
    // A program without windows cannot be told to end from outside, but by its own command.
    if (m_home.ctl({QStringLiteral("stop")}).exitCode != 0)
        return false;
#else
    m_process.terminate();
#endif
    const bool ended = QTest::qWaitFor([this] { return hasEnded(m_process); }, stopPatience);
    return ended && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
}

void Serve::kill()
{
    if (!isRunning())
        return;
    m_process.kill();
    m_process.waitForFinished();
}

quint16 Serve::port() const
{
    const QUrl endpoint(m_ready.value(QStringLiteral("endpoint")).toString());
    return static_cast<quint16>(endpoint.port(0));
}

} // namespace Connector::Test
