#include "store/sql.h"

#include <QSqlError>

namespace Connector::Store {

using namespace Qt::StringLiterals;

static Error failure(const QSqlError &error)
{
    const QString word = error.databaseText().isEmpty() ? error.text() : error.databaseText();
    return {.code = ErrorCode::StoreFailed, .detail = word};
}

// Qt binds a null QString as NULL; in this schema an empty text is an empty text.
static QVariant withoutNull(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return u""_s;
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

Result<QSqlQuery> run(const QSqlDatabase &database, const QString &sql, const QVariantList &values)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failure(query.lastError());
    for (const QVariant &value : values)
        query.addBindValue(withoutNull(value));
    if (!query.exec())
        return failure(query.lastError());
    return query;
}

Transaction::Transaction(const QSqlDatabase &database)
    : m_database(database)
{
    const Result<QSqlQuery> begun = run(m_database, u"BEGIN IMMEDIATE"_s);
    if (begun)
        m_open = true;
    else
        m_error = begun.error();
}

Transaction::~Transaction()
{
    if (m_open)
        static_cast<void>(run(m_database, u"ROLLBACK"_s));
}

Transaction &Transaction::operator()(const QString &sql, const QVariantList &values)
{
    if (m_error)
        return *this;
    const Result<QSqlQuery> done = run(m_database, sql, values);
    if (done)
        m_rowsChanged = done->numRowsAffected();
    else
        m_error = done.error();
    return *this;
}

Result<> Transaction::commit()
{
    (*this)(u"COMMIT"_s);
    if (m_error)
        return *m_error;
    m_open = false;
    return {};
}

QVariant toSql(const std::optional<Milliseconds> &time)
{
    return time ? QVariant(qlonglong(time->count())) : QVariant();
}

std::optional<Milliseconds> timeFromSql(const QVariant &value)
{
    if (value.isNull())
        return std::nullopt;
    return Milliseconds(value.toLongLong());
}

} // namespace Connector::Store
