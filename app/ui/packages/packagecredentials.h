#pragma once

#include "base/completion.h"
#include "base/ids.h"
#include "store/localclientstore.h"
#include "ui/packages/snippet.h"

#include <QList>

namespace Connector::Application {
class Services;
}

namespace Connector::Ui {

/// A new accounting package: what it is called and what it may log in to.
struct NewPackage
{
    /// Where it is taken, a number follows it.
    QString name;
    QList<ConnectionId> connections;
    Store::Rights rights = Store::Rights::Token;
};

// By the commands `client add`, `client edit`, `client rotate` and `client revoke`, so that both
// ways of doing it are the same. Errors: those of the commands. Answers perhaps before the call
// returns.

void makePackage(Application::Services &services, const NewPackage &package,
                 Completion<PackageSettings> done);
/// What it may log in to from now on.
void grantLogins(Application::Services &services, const LocalClientId &client,
                 const QList<ConnectionId> &connections, Completion<> done);
/// A new secret; the old one works for `overlap` as well.
void rotatePackage(Application::Services &services, const LocalClientId &client, Seconds overlap,
                   Completion<PackageSettings> done);
void revokePackage(Application::Services &services, const LocalClientId &client,
                   const QString &reason, Completion<> done);

} // namespace Connector::Ui
