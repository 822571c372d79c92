#pragma once

#include "support/programs.h"

namespace Connector::Test {

/// Installs what tests/interop needs from npm into the build folder, unless it is there; the exit
/// code is 77 where that cannot be done, with the reason in `errors`.
inline ProgramResult installNpmPackages()
{
    return run(QStringLiteral(CONNECTOR_NPM_SCRIPT), {QStringLiteral(CONNECTOR_NPM_FOLDER)}, {},
               QProcessEnvironment::systemEnvironment(), std::chrono::seconds(150));
}

} // namespace Connector::Test
