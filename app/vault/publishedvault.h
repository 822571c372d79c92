#pragma once

#include "vault/credentialvault.h"

#include <functional>
#include <optional>

namespace Connector::Vault {

/// The vault of the environment Practice: its secrets are published and worthless, so it keeps
/// nothing, needs no keychain and refuses every other secret (InputPracticeOnly). Main thread.
class PublishedVault final : public CredentialVault
{
    Q_OBJECT

public:
    using Lookup = std::function<std::optional<Credentials>(const QString &clientId)>;

    explicit PublishedVault(Lookup published, QObject *parent = nullptr);

    void read(const ConnectionUuid &connection, const Binding &binding,
              Completion<Credentials> done) override;
    /// Accepts exactly the published secrets.
    void write(const ConnectionUuid &connection, const Binding &binding, Credentials credentials,
               Completion<> done) override;
    void remove(const ConnectionUuid &connection, Completion<> done) override;
    void examine(Completion<KeychainState> done) override;

private:
    Lookup m_published;
};

} // namespace Connector::Vault
