#include "commands/clientoutput.h"

#include "commands/jsonviews.h"

#include <QJsonObject>

namespace Connector::Commands {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Output newSecretOutput(Application::Services &services, const Store::LocalClient &client,
                       const SecretString &secret)
{
    QJsonObject json = clientJson(services, client);
    const QString shownSecret = QString::fromLatin1(secret.reveal());
    json.insert("client_secret"_L1, shownSecret);
    QString text =
        QStringLiteral("client_id:     %1\nclient_secret: %2\ntoken_url:     %3\n"
                       "The secret is shown this once.")
            .arg(client.clientId.toString(), shownSecret, json.value("token_url"_L1).toString());
    if (client.previousUntil)
        text += QStringLiteral("\nThe old secret works until %1.")
                    .arg(toRfc3339(*client.previousUntil));
    return {.json = json, .text = text};
}

std::optional<Milliseconds> tokensOutlive(const Store::LocalClient &client, Milliseconds wall)
{
    if (client.rights != Store::Rights::Token || client.tokensUntil.value_or(0ms) <= wall)
        return std::nullopt;
    return client.tokensUntil;
}

QString keptTokens(Milliseconds until)
{
    return QStringLiteral("A token that it already has stays valid at the service until %1; nobody "
                          "can take that back.")
        .arg(toRfc3339(until));
}

void auditClient(Application::Services &services, const Store::LocalClient &client,
                 Audit::Event event, const QString &note)
{
    services.audit().record({.time = services.clock().now().wall,
                             .event = event,
                             .verdict = Audit::Verdict::Done,
                             .client = client.clientId,
                             .note = note});
}

} // namespace Connector::Commands
