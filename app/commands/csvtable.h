#pragma once

#include "base/result.h"
#include "profiles/refusal.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Connector::Commands {

/// A CSV file whose first line names the columns.
struct CsvTable
{
    struct Row
    {
        int line = 0;
        QHash<QString, QString> cells = {};

        /// Null for an absent or empty cell.
        QString value(const QString &column) const;
    };
    QList<Row> rows = {};
};

/// Errors: InputFileUnreadable (no rows, broken quotes, a row with more cells than columns),
/// InputRequired (a needed column is missing), InputUnknownOption (a column that is not known),
/// InputNotApplicable (a column twice); the field is the column.
Result<CsvTable> readTable(const QByteArray &bytes, const QStringList &needed,
                           const QStringList &known);

using Profiles::atLine;
/// The other way round: takes the line out of the error again, to say it first.
std::optional<int> takeLine(Error &error);

} // namespace Connector::Commands
