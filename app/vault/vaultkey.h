#pragma once

#include "base/ids.h"

#include <QString>

namespace Connector::Vault {

/// The full name of one keychain item: `myinvois-connector/<home id>/<connection uuid>`. Unique by
/// itself, because the Windows Credential Manager knows no service beside it.
using VaultKey = StrongId<struct VaultKeyTag>;

/// What keychains that group their items call ours.
QString serviceName();

VaultKey vaultKey(const QString &homeId, const ConnectionUuid &connection);

} // namespace Connector::Vault
