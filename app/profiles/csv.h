#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Connector::Profiles {

/// One record of a CSV file of connections or taxpayers.
struct CsvRow
{
    /// Where it begins, counted from 1.
    int line = 0;
    QStringList cells;

    bool operator==(const CsvRow &) const = default;
};

/// RFC 4180, and what Excel makes of it: LF, CRLF or CR, a byte order mark (UTF-8 or UTF-16), a
/// first line "sep=;", and comma, semicolon or tab, whichever the first record has most of. Empty
/// lines are left out; cells are as they stand in the file, blanks included.
///
/// Errors, with field "file": InputNotText (neither UTF-8 nor UTF-16), InputFileUnreadable (detail
/// has the line, for example of a quotation mark that is never closed).
Result<QList<CsvRow>> parseCsv(const QByteArray &bytes);

} // namespace Connector::Profiles
