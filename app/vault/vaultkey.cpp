#include "vault/vaultkey.h"

namespace Connector::Vault {

using namespace Qt::StringLiterals;

QString serviceName()
{
    return u"myinvois-connector"_s;
}

VaultKey vaultKey(const QString &homeId, const ConnectionUuid &connection)
{
    return VaultKey(serviceName() + u'/' + homeId + u'/' + connection.toString());
}

} // namespace Connector::Vault
