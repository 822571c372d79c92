#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <optional>

namespace Connector::Store {

/// Prepares, binds and executes one statement. A null QString or QByteArray is bound as an empty
/// one; SQL's NULL is the invalid QVariant. Errors: StoreFailed with SQLite's word.
Result<QSqlQuery> run(const QSqlDatabase &database, const QString &sql,
                      const QVariantList &values = {});

/// A write transaction. It takes SQLite's write lock at once, so that it cannot fail half-way for
/// want of it, and is rolled back unless commit() succeeded.
class Transaction
{
public:
    explicit Transaction(const QSqlDatabase &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Executes one statement unless an earlier one failed.
    Transaction &operator()(const QString &sql, const QVariantList &values = {});
    /// Rows that the last statement changed.
    int rowsChanged() const { return m_rowsChanged; }
    /// The first error of the whole transaction, if there was any; then nothing was changed.
    Result<> commit();

private:
    QSqlDatabase m_database;
    std::optional<Error> m_error;
    int m_rowsChanged = 0;
    bool m_open = false;
};

/// NULL for nothing.
QVariant toSql(const std::optional<Milliseconds> &time);
std::optional<Milliseconds> timeFromSql(const QVariant &value);

} // namespace Connector::Store
