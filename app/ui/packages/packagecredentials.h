#pragma once

#include "base/completion.h"
#include "base/ids.h"
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
};

/// Makes the local credentials of a package by the command `client add`, so that both ways of
/// making one are the same. Errors: those of the command. Answers perhaps before it returns.
void makePackage(Application::Services &services, const NewPackage &package,
                 Completion<PackageSettings> done);

} // namespace Connector::Ui
