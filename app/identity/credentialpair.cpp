#include "identity/credentialpair.h"

namespace Connector::Identity {

// Neither of the two can hold a line feed: both are checked to be visible ASCII.
static constexpr char separator = '\n';

SecretString joined(const CredentialPair &pair)
{
    const QByteArray id = pair.clientId.toString().toUtf8();
    QByteArray text;
    text.reserve(id.size() + 1 + pair.secret.size());
    text += id;
    text += separator;
    text += pair.secret.reveal();
    return SecretString::take(std::move(text));
}

CredentialPair pairIn(const SecretString &secret, const UpstreamClientId &usual)
{
    const QByteArrayView text = secret.reveal();
    const qsizetype end = text.indexOf(separator);
    if (end < 0)
        return {.clientId = usual, .secret = secret.clone()};
    return {.clientId = UpstreamClientId(QString::fromUtf8(text.first(end))),
            .secret = SecretString::copyOf(text.sliced(end + 1))};
}

} // namespace Connector::Identity
