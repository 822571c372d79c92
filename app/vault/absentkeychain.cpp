#include "vault/createkeychainvault.h"

namespace Connector::Vault {

namespace {

class AbsentKeychain final : public CredentialVault
{
public:
    using CredentialVault::CredentialVault;

    void read(const ConnectionUuid &, const Binding &, Completion<Credentials> done) override
    {
        done(ErrorCode::KeychainNotBuilt);
    }
    void write(const ConnectionUuid &, const Binding &, Credentials, Completion<> done) override
    {
        done(ErrorCode::KeychainNotBuilt);
    }
    void remove(const ConnectionUuid &, Completion<> done) override
    {
        done(ErrorCode::KeychainNotBuilt);
    }
    void examine(Completion<KeychainState> done) override { done(KeychainState::NotBuilt); }
};

} // namespace

bool isKeychainBuilt()
{
    return false;
}

std::unique_ptr<CredentialVault> createKeychainVault(const QString &, const Clock &,
                                                     QObject *parent)
{
    return std::make_unique<AbsentKeychain>(parent);
}

} // namespace Connector::Vault
