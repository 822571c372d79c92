#pragma once

#include "support/httpprobe.h"
#include "support/programs.h"
#include "support/upstreamdouble.h"

namespace Connector::Test {

/// The words of a command line; none of them holds a space.
QStringList words(const QString &line);

/// Adds the double as a custom connection: taxpayer, or intermediary once taxpayers are named.
ProgramResult addConnection(const Home &home, const UpstreamDouble &upstream, const QString &name,
                            const QStringList &taxpayers = {}, const QByteArray &secrets = {});

/// What `client add` printed, ready to log in with.
struct LocalClient
{
    QByteArray id;
    QByteArray secret;
    QString baseUrl;
    QString tokenUrl;
    ProgramResult result;
};
LocalClient addClient(const Home &home, const QString &name, const QString &options);

/// The first entry of `status`, or of the named connection.
QJsonObject statusOf(const Home &home, const QString &connection);

} // namespace Connector::Test
