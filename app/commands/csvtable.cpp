#include "commands/csvtable.h"

#include "profiles/csv.h"

#include <QRegularExpression>

#include <algorithm>

namespace Connector::Commands {

QString CsvTable::Row::value(const QString &column) const
{
    const QString cell = cells.value(column);
    return cell.isEmpty() ? QString() : cell;
}

Result<CsvTable> readTable(const QByteArray &bytes, const QStringList &needed,
                           const QStringList &known)
{
    const auto parsed = Profiles::parseCsv(bytes);
    if (!parsed)
        return parsed.error();
    if (parsed->size() < 2) {
        return Error{.code = ErrorCode::InputFileUnreadable,
                     .detail = QStringLiteral("it has no rows below the column names"),
                     .field = QStringLiteral("file")};
    }
    QStringList columns;
    for (const QString &cell : parsed->constFirst().cells)
        columns.append(cell.trimmed().toLower());
    for (const QString &column : needed) {
        if (!columns.contains(column))
            return Error{.code = ErrorCode::InputRequired, .field = column};
    }
    for (const QString &column : std::as_const(columns)) {
        if (!known.contains(column)) {
            return Error{.code = ErrorCode::InputUnknownOption,
                         .detail = column,
                         .field = QStringLiteral("column")};
        }
    }
    for (const QString &column : std::as_const(columns)) {
        if (columns.count(column) > 1) {
            return Error{.code = ErrorCode::InputNotApplicable,
                         .detail = QStringLiteral("the column is there twice"),
                         .field = column};
        }
    }
    CsvTable table;
    for (const auto &row : parsed->sliced(1)) {
        // A stray separator would put every later value under another name.
        if (row.cells.size() > columns.size()
            && !std::all_of(row.cells.begin() + columns.size(), row.cells.end(),
                            [](const QString &cell) { return cell.trimmed().isEmpty(); })) {
            return atLine({.code = ErrorCode::InputFileUnreadable,
                           .detail = QStringLiteral("it has more cells than there are columns"),
                           .field = QStringLiteral("file")},
                          row.line);
        }
        CsvTable::Row cells{.line = row.line};
        for (qsizetype at = 0; at < std::min(columns.size(), row.cells.size()); ++at)
            cells.cells.insert(columns.at(at), row.cells.at(at).trimmed());
        table.rows.append(cells);
    }
    return table;
}

std::optional<int> takeLine(Error &error)
{
    static const QRegularExpression place(QStringLiteral("^line ([0-9]+)(?:: )?"));
    const auto match = place.match(error.detail);
    if (!match.hasMatch())
        return std::nullopt;
    error.detail = error.detail.mid(match.capturedLength());
    error.line.reset();
    return match.captured(1).toInt();
}

} // namespace Connector::Commands
