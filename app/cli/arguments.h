#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace Connector::Cli {

/// The command line without what every command understands.
struct Arguments
{
    QString home = {};
    bool help = false;
    bool version = false;
    bool json = false;
    /// The rest, `--json` included: it goes to whoever runs the command.
    QStringList command = {};
};

/// Errors: InputRequired (--home without a folder).
Result<Arguments> readArguments(const QStringList &words);

} // namespace Connector::Cli
