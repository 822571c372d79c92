#pragma once

#include "base/secretstring.h"

#include <QByteArrayView>

namespace Connector::Platform {

/// Whether a person sits at standard input.
bool isStandardInputTerminal();

/// Reads one line without showing it, as UTF-8. Only where isStandardInputTerminal().
SecretString readHiddenLine();

/// Write UTF-8 at once: readable at a terminal of any code page, and byte for byte into a file or a
/// pipe. Nobody listening is no error.
void writeStandardOutput(QByteArrayView text);
void writeStandardError(QByteArrayView text);

} // namespace Connector::Platform
