#pragma once

#include <QString>

namespace Connector::Profiles {

/// What two names are compared by: Unicode case folding of the composed form (NFC), surrounding
/// white space aside. Equal keys are the same name.
QString nameKey(const QString &name);

/// The name as an id, `[a-z0-9][a-z0-9-]{0,31}`: "Kedai Aminah" gives "kedai-aminah", "Café" gives
/// "cafe". Empty if no ASCII letter or digit is left.
QString idFromName(const QString &name);

/// True for `[a-z0-9][a-z0-9-]{0,31}`.
bool isIdText(QStringView text);

} // namespace Connector::Profiles
