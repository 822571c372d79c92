#pragma once

#include "base/completion.h"
#include "vault/credentialvault.h"
#include "vault/vaultkey.h"

#include <QObject>

#include <optional>

namespace Connector::Vault {

/// What a keychain says about one item without handing it out.
enum class ItemState {
    /// Nobody asked for an item, or the keychain cannot say.
    Unknown,
    Present,
    Absent,
    /// There, but a person has to unlock it.
    Locked,
};

struct KeychainReport
{
    KeychainState state = KeychainState::Available;
    ItemState item = ItemState::Unknown;

    bool operator==(const KeychainReport &) const = default;
};

/// Looks at the keychain without opening it: never a prompt, never a secret, never a wait in the
/// calling thread. Answers within its own deadline. Main thread.
class KeychainProbe : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeychainProbe)

public:
    explicit KeychainProbe(QObject *parent = nullptr)
        : QObject(parent)
    {}

    /// Always answers with a report, never with an error of its own.
    virtual void examine(const std::optional<VaultKey> &key, Completion<KeychainReport> done) = 0;

signals:
    /// The keychain is not what it was when somebody last asked.
    void changed();
};

} // namespace Connector::Vault
