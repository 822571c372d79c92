#pragma once

#include "commands/commandrunner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

namespace Connector::Test {

/// Whitespace between words, for command lines without blanks in their values.
inline QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

/// What a command said.
struct Said
{
    Application::CommandReply reply;

    int exitCode() const { return reply.exitCode; }
    QJsonObject object() const { return QJsonDocument::fromJson(reply.output).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(reply.output).array(); }
    QJsonObject error() const { return object().value(QStringLiteral("error")).toObject(); }
    QString code() const { return error().value(QStringLiteral("code")).toString(); }
    QString field() const { return error().value(QStringLiteral("field")).toString(); }
    QString message() const { return error().value(QStringLiteral("message")).toString(); }
    QStringList notes() const
    {
        return object().value(QStringLiteral("notes")).toVariant().toStringList();
    }
};

/// The services of a new home without a keychain, and every command on them.
class CommandBench
{
public:
    CommandBench()
    {
        // Nothing answers there, whatever the machine of the test has.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        auto home = Application::Home::open(m_folder.filePath(QStringLiteral("home")));
        auto made = Application::Services::create(std::move(*home));
        services = std::move(*made);
    }

    /// As typed with --json. Comes back when the command answered; exit code -1: it never did.
    Said run(const QStringList &arguments, const QByteArray &input = {},
             const QByteArray &file = {})
    {
        return runPlain(arguments + QStringList{QStringLiteral("--json")}, input, file);
    }
    Said run(const QString &line) { return run(words(line)); }

    Said runPlain(const QStringList &arguments, const QByteArray &input = {},
                  const QByteArray &file = {})
    {
        auto said = std::make_shared<std::optional<Said>>();
        Commands::runCommand(
            *services, {.arguments = arguments, .input = SecretString::copyOf(input), .file = file},
            [said](const Application::CommandReply &reply) { *said = Said{reply}; });
        if (!QTest::qWaitFor([&] { return said->has_value(); }, 20'000))
            return {{.exitCode = -1, .output = {}, .errors = "no answer"}};
        return **said;
    }

    /// A connection to practice; the scenario "ok" unless another client id is named.
    Said addPractice(const QString &name, const QString &more = {})
    {
        return run(words(QStringLiteral("connection add %1 --system myinvois --environment "
                                        "practice %2")
                             .arg(name, more)));
    }

    std::unique_ptr<Application::Services> services;

private:
    QTemporaryDir m_folder;
};

} // namespace Connector::Test
