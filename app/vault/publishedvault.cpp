#include "vault/publishedvault.h"

namespace Connector::Vault {

PublishedVault::PublishedVault(Lookup published, QObject *parent)
    : CredentialVault(parent)
    , m_published(std::move(published))
{}

void PublishedVault::read(const ConnectionUuid &, const Binding &binding,
                          Completion<Credentials> done)
{
    std::optional<Credentials> credentials = m_published(binding.clientId);
    if (credentials)
        done(std::move(*credentials));
    else
        done(ErrorCode::KeychainEntryMissing);
}

void PublishedVault::write(const ConnectionUuid &, const Binding &binding, Credentials credentials,
                           Completion<> done)
{
    const std::optional<Credentials> published = m_published(binding.clientId);
    if (published && published->secret1.equals(credentials.secret1)
        && published->secret2.equals(credentials.secret2)
        && published->filePassword.equals(credentials.filePassword))
        done({});
    else
        done(ErrorCode::InputPracticeOnly);
}

void PublishedVault::remove(const ConnectionUuid &, Completion<> done)
{
    done({});
}

void PublishedVault::examine(Completion<KeychainState> done)
{
    done(KeychainState::Available);
}

} // namespace Connector::Vault
