#pragma once

#include "base/completion.h"
#include "base/ids.h"
#include "base/secretstring.h"

#include <QObject>
#include <QString>

namespace Connector::Vault {

/// Where a secret may go. Stored inside the keychain item, so whoever edits the database cannot
/// send the secret elsewhere: a read with any other binding fails with CredentialsAddressChanged.
struct Binding
{
    QString environment;
    /// The full address the secret is posted to.
    QString tokenUrl;
    QString clientId;
    QString login;
    /// Where the password of a company file's user goes, and whose it is. They bind an item that
    /// holds one; empty where there is no such user.
    QString apiUrl = {};
    QString fileUser = {};

    bool operator==(const Binding &) const = default;
};

/// What one keychain item holds. All but the first secret may be empty.
struct Credentials
{
    SecretString secret1;
    SecretString secret2;
    /// Of the company file's user, where a system logs in with another secret.
    SecretString filePassword = {};

    Credentials clone() const { return {secret1.clone(), secret2.clone(), filePassword.clone()}; }
};

/// What the keychain of this machine is like right now.
enum class KeychainState {
    /// Answers and is unlocked.
    Available,
    /// Answers, but a person has to unlock it.
    Locked,
    /// The system refuses to let this program speak to it.
    Denied,
    /// Nothing on this machine offers a keychain.
    NoService,
    /// A service runs but holds no default collection yet.
    NoCollection,
    /// The service does not answer in time.
    TimedOut,
    /// This build has no keychain support.
    NotBuilt,
};

/// Keeps the secrets of connections. Lives in the main thread; every question is answered exactly
/// once and within its own deadline, whatever the keychain does, perhaps before the call returns.
/// Nothing is cached: a secret is in memory only while a login runs. After KeychainTimedOut a write
/// or a removal may still happen.
///
/// Errors: KeychainLocked, KeychainDenied, KeychainAbsent, KeychainTimedOut, KeychainEntryMissing
/// (the keychain is readable and truly holds no such item), KeychainTooLarge, KeychainNotBuilt,
/// KeychainFailed, CredentialsAddressChanged.
class CredentialVault : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CredentialVault)

public:
    explicit CredentialVault(QObject *parent = nullptr)
        : QObject(parent)
    {}

    virtual void read(const ConnectionUuid &connection, const Binding &binding,
                      Completion<Credentials> done) = 0;
    /// Replaces what is there.
    virtual void write(const ConnectionUuid &connection, const Binding &binding,
                       Credentials credentials, Completion<> done) = 0;
    /// A missing item is a success.
    virtual void remove(const ConnectionUuid &connection, Completion<> done) = 0;
    virtual void examine(Completion<KeychainState> done) = 0;

signals:
    /// Something about the keychain changed: what failed before may work now.
    void availabilityChanged();
};

/// The code that a login fails with in this state; Unknown for Available.
ErrorCode errorFor(KeychainState state);

/// What binds an item without a file password.
Binding withoutFile(Binding binding);

/// Which parts of two bindings differ ("token_url, client_id"), for logs; empty when they agree.
QString differenceOf(const Binding &stored, const Binding &asked);

} // namespace Connector::Vault
