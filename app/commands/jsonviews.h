#pragma once

#include "application/services.h"

#include <QJsonObject>

namespace Connector::Commands {

// How values of the program look in the JSON of the contract.

QJsonObject connectionJson(Application::Services &services,
                           const Profiles::ConnectionProfile &profile);
QJsonObject loginJson(Application::Services &services, const Broker::LoginStatus &status);
QJsonObject clientJson(Application::Services &services, const Store::LocalClient &client);

/// `http://127.0.0.1:PORT`, with `/c/<id>` when exactly one connection is meant.
QString baseUrl(const Application::Services &services, const QList<ConnectionId> &connections);
QString tokenUrl(const QString &baseUrl);

/// The word that sums up the states of a connection's logins: the worst one.
QString connectionState(Application::Services &services,
                        const Profiles::ConnectionProfile &profile);

} // namespace Connector::Commands
