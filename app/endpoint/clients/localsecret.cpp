#include "endpoint/clients/localsecret.h"

#include "base/randomness.h"

#include <QCryptographicHash>

namespace Connector::Endpoint {

SecretString newLocalSecret()
{
    return SecretString::take(randomToken(32));
}

QString newLocalClientId()
{
    return QStringLiteral("mic_") + QString::fromLatin1(randomToken(12));
}

QByteArray hashLocalSecret(const SecretString &secret, const QByteArray &salt)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(salt);
    hash.addData(secret.reveal());
    return hash.result();
}

bool isLocalSecret(const SecretString &secret, const QByteArray &salt, const QByteArray &hash)
{
    // Compared with something of the right size either way, so that an unknown client takes as
    // long.
    const QByteArray nothing(QCryptographicHash::hashLength(QCryptographicHash::Sha256), '\0');
    const bool equal =
        constantTimeEquals(hashLocalSecret(secret, salt), hash.isEmpty() ? nothing : hash);
    return equal && !hash.isEmpty();
}

} // namespace Connector::Endpoint
