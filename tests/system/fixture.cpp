#include "system/fixture.h"

namespace Connector::Test {

QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

ProgramResult addConnection(const Home &home, const UpstreamDouble &upstream, const QString &name,
                            const QStringList &taxpayers, const QByteArray &secrets)
{
    QStringList arguments =
        words(QStringLiteral("connection add %1 --system myinvois "
                             "--environment custom --identity-url %2 "
                             "--api-url %2 --client-id %3 --secret-stdin")
                  .arg(name, upstream.address(), QString::fromLatin1(upstream.clientId)));
    if (!taxpayers.isEmpty())
        arguments << QStringLiteral("--login") << QStringLiteral("intermediary");
    for (const QString &taxpayer : taxpayers)
        arguments << QStringLiteral("--taxpayer") << taxpayer;
    return home.ctl(arguments, (secrets.isEmpty() ? upstream.secret : secrets) + '\n');
}

LocalClient addClient(const Home &home, const QString &name, const QString &options)
{
    LocalClient client;
    client.result = home.ctl(words(QStringLiteral("client add %1 %2").arg(name, options)));
    const QJsonObject made = client.result.object();
    client.id = made.value(QStringLiteral("client_id")).toString().toUtf8();
    client.secret = made.value(QStringLiteral("client_secret")).toString().toUtf8();
    client.baseUrl = made.value(QStringLiteral("base_url")).toString();
    client.tokenUrl = made.value(QStringLiteral("token_url")).toString();
    return client;
}

QJsonObject statusOf(const Home &home, const QString &connection)
{
    const QJsonArray all = home.ctl({QStringLiteral("status")}).array();
    for (const auto &entry : all) {
        const QJsonObject status = entry.toObject();
        if (status.value(QStringLiteral("connection")).toString() == connection)
            return status;
    }
    return {};
}

} // namespace Connector::Test
