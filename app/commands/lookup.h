#pragma once

#include "application/services.h"

#include <QList>
#include <QString>

namespace Connector::Commands {

// What a person names on the command line, found.

/// By id or name. Errors: NotFound (detail is what was typed).
Result<Profiles::ConnectionProfile> lookUpConnection(Application::Services &services,
                                                     const QString &nameOrId);

/// A local client by name or id, with the uses that the endpoint has seen. Errors: NotFound.
Result<Store::LocalClient> lookUpClient(Application::Services &services, const QString &nameOrId);

/// The logins of a connection, or the one of `taxpayer`. Errors: NotFound, InputNotApplicable (a
/// taxpayer connection), InputRequired (an intermediary without taxpayers), TinFormat.
Result<QList<Broker::LoginName>> lookUpLogins(Application::Services &services,
                                              const QString &nameOrId, const QString &taxpayer);

/// Something about a token that works is not as expected, in one sentence.
QString describeDoubt(const Error &doubt);

} // namespace Connector::Commands
