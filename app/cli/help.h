#pragma once

#include <QStringList>

namespace Connector::Cli {

/// Help for the command that these words begin, or for all of them.
QString help(const QStringList &words);

} // namespace Connector::Cli
