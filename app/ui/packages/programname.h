#pragma once

#include <QString>

namespace Connector::Ui {

/// "sqlacc.exe": what people call a program that the audit knows by its path. Several, separated by
/// " | ", become "sqlacc.exe, till.exe". Paths of every system are understood everywhere.
QString programName(const QString &recorded);

/// A path that a label can break into lines, although it has no blanks.
QString breakable(QString path);

} // namespace Connector::Ui
