#pragma once

#include "base/result.h"

#include <QList>
#include <QSqlDatabase>
#include <QString>
#include <QStringList>

namespace Connector::Store {

/// The statements that lead from version `to - 1` of the schema to version `to`. Published steps
/// never change; a new need is a new step at the end.
struct Migration
{
    int to = 0;
    QStringList statements;
};

const QList<Migration> &migrations();

/// The small tables, whose integrity is checked at every start.
const QStringList &checkedTables();

/// Runs the missing steps, each in a transaction of its own together with its version number.
/// Errors: StoreFailed; steps before the failing one stay done.
Result<> migrate(const QSqlDatabase &database, const QList<Migration> &steps);

/// `user_version` of the file. Errors: StoreFailed.
Result<int> schemaVersion(const QSqlDatabase &database);

} // namespace Connector::Store
