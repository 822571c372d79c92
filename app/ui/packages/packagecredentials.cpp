#include "ui/packages/packagecredentials.h"

#include "application/services.h"
#include "commands/commandrunner.h"
#include "ui/packages/packagerow.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace Connector::Ui {

using namespace Qt::StringLiterals;

namespace {

QString freeName(const Store::LocalClientStore &clients, const QString &wanted)
{
    QString name = wanted;
    for (int number = 2; clients.findByName(name); ++number)
        name = u"%1 %2"_s.arg(wanted).arg(number);
    return name;
}

Result<QJsonObject> answerOf(const Application::CommandReply &reply)
{
    const QJsonObject json = QJsonDocument::fromJson(reply.output).object();
    if (reply.exitCode == 0)
        return json;
    const QJsonObject error = json.value("error"_L1).toObject();
    return Error{
        .code = errorCodeFromId(error.value("code"_L1).toString()).value_or(ErrorCode::Unknown),
        .detail = {},
        .field = error.value("field"_L1).toString()};
}

Result<PackageSettings> settingsFrom(Application::Services &services,
                                     const Result<QJsonObject> &answer)
{
    if (!answer)
        return answer.error();
    const auto text = [&](QLatin1StringView key) { return answer->value(key).toString(); };
    const auto client = services.clients().find(LocalClientId(text("client_id"_L1)));
    return PackageSettings{.name = text("name"_L1),
                           .clientId = text("client_id"_L1),
                           .clientSecret = text("client_secret"_L1),
                           .tokenUrl = text("token_url"_L1),
                           .baseUrl = text("base_url"_L1),
                           .apiUrl = client
                               ? apiUrlOf(*client, services.profiles().all(), text("base_url"_L1))
                               : QString()};
}

void run(Application::Services &services, const QStringList &arguments,
         std::function<void(const Result<QJsonObject> &)> done)
{
    Commands::runCommand(
        services, {.arguments = arguments + QStringList{u"--json"_s}, .input = {}, .file = {}},
        [done = std::move(done)](const Application::CommandReply &reply) {
            done(answerOf(reply));
        });
}

void addConnections(QStringList &arguments, const QList<ConnectionId> &connections)
{
    for (const ConnectionId &connection : connections)
        arguments << u"--connection"_s << connection.toString();
}

/// std::function wants to be copyable, a completion is not.
template<typename T>
std::shared_ptr<Completion<T>> shared(Completion<T> done)
{
    return std::make_shared<Completion<T>>(std::move(done));
}

} // namespace

void makePackage(Application::Services &services, const NewPackage &package,
                 Completion<PackageSettings> done)
{
    QStringList arguments{u"client"_s, u"add"_s, freeName(services.clients(), package.name)};
    addConnections(arguments, package.connections);
    arguments << u"--rights"_s << Store::toText(package.rights);
    run(services, arguments,
        [&services, done = shared(std::move(done))](const Result<QJsonObject> &answer) {
            (*done)(settingsFrom(services, answer));
        });
}

void grantLogins(Application::Services &services, const LocalClientId &client,
                 const QList<ConnectionId> &connections, Completion<> done)
{
    QStringList arguments{u"client"_s, u"edit"_s, client.toString()};
    addConnections(arguments, connections);
    run(services, arguments, [done = shared(std::move(done))](const Result<QJsonObject> &answer) {
        (*done)(answer ? Result<>() : Result<>(answer.error()));
    });
}

void rotatePackage(Application::Services &services, const LocalClientId &client, Seconds overlap,
                   Completion<PackageSettings> done)
{
    run(services,
        {u"client"_s, u"rotate"_s, client.toString(), u"--overlap"_s,
         u"%1s"_s.arg(overlap.count())},
        [&services, done = shared(std::move(done))](const Result<QJsonObject> &answer) {
            (*done)(settingsFrom(services, answer));
        });
}

void revokePackage(Application::Services &services, const LocalClientId &client,
                   const QString &reason, Completion<> done)
{
    run(services, {u"client"_s, u"revoke"_s, client.toString(), u"--reason"_s, reason},
        [done = shared(std::move(done))](const Result<QJsonObject> &answer) {
            (*done)(answer ? Result<>() : Result<>(answer.error()));
        });
}

} // namespace Connector::Ui
