#include "cli/announcement.h"

#include "commands/jsonviews.h"
#include "practice/scenarios.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Connector::Cli {

using namespace Qt::StringLiterals;

Announcement announcementOf(Application::Instance &instance)
{
    const Application::Services &services = instance.services();
    Announcement announcement{.endpoint = Commands::baseUrl(services, {}),
                              .pid = QCoreApplication::applicationPid(),
                              .isKeychainBuilt = Application::Services::isKeychainBuilt()};
    if (const auto &reason = services.reasonForOtherPort())
        announcement.otherPort = reason->detail;
    const auto &practice = instance.practice();
    if (!practice)
        return announcement;
    const auto connectionOf = [](const Practice::Scenario &scenario) {
        return Application::practicePrefix + scenario.name;
    };
    announcement.clientId = practice->clientId.toString();
    announcement.clientSecret = QString::fromLatin1(practice->secret.reveal());
    announcement.tokenUrl =
        Commands::tokenUrl(Commands::baseUrl(services, {ConnectionId(u"practice-ok"_s)}));
    for (const Practice::Scenario &scenario : Practice::scenarios())
        announcement.scenarios.append({scenario.name, connectionOf(scenario), scenario.what});
    return announcement;
}

QByteArray toJson(const Announcement &announcement)
{
    QJsonObject object{{"event"_L1, "ready"_L1},
                       {"endpoint"_L1, announcement.endpoint},
                       {"pid"_L1, announcement.pid}};
    if (!announcement.isKeychainBuilt)
        object.insert("keychain"_L1, "not_built"_L1);
    if (!announcement.otherPort.isEmpty())
        object.insert("default_port_taken"_L1, announcement.otherPort);
    if (!announcement.clientId.isEmpty()) {
        QJsonArray scenarios;
        for (const auto &scenario : announcement.scenarios) {
            scenarios.append(QJsonObject{{"name"_L1, scenario.name},
                                         {"connection"_L1, scenario.connection},
                                         {"what"_L1, scenario.what}});
        }
        object.insert("practice"_L1,
                      QJsonObject{{"client_id"_L1, announcement.clientId},
                                  {"client_secret"_L1, announcement.clientSecret},
                                  {"token_url"_L1, announcement.tokenUrl},
                                  {"base_url"_L1, announcement.endpoint},
                                  {"scenarios"_L1, scenarios}});
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray toText(const Announcement &announcement)
{
    QString text =
        QStringLiteral("MyInvois Connector serves tokens at %1\n").arg(announcement.endpoint);
    if (!announcement.isKeychainBuilt)
        text += u"Built without a keychain: Practice only.\n"_s;
    if (!announcement.otherPort.isEmpty()) {
        text += QStringLiteral("The default port is taken (%1), so this home keeps the port above; "
                               "\"myinvoisctl settings set port NUMBER\" changes it.\n")
                    .arg(announcement.otherPort);
    }
    if (!announcement.clientId.isEmpty()) {
        text += QStringLiteral("\nPractice, for any program on this machine:\n"
                               "  token_url      %1\n"
                               "  client_id      %2\n"
                               "  client_secret  %3\n"
                               "\nTry it:\n"
                               "  curl -d grant_type=client_credentials -d client_id=%2 "
                               "-d client_secret=%3 %1\n"
                               "\nOther situations, at %4/c/<connection>/connect/token:\n")
                    .arg(announcement.tokenUrl, announcement.clientId, announcement.clientSecret,
                         announcement.endpoint);
        for (const auto &scenario : announcement.scenarios) {
            text += QStringLiteral("  %1 %2\n").arg(scenario.connection, -26).arg(scenario.what);
        }
    }
    return (text + u"\nCtrl-C stops it."_s).toUtf8();
}

} // namespace Connector::Cli
