#pragma once

#include "vault/credentialvault.h"

#include <QHash>

#include <deque>
#include <functional>
#include <optional>

namespace Connector::Test {

/// A vault in memory that behaves as it is told: locked, denied, absent, slow. Honours bindings.
/// A test that uses it names the room `vault`.
class MemoryVault final : public Vault::CredentialVault
{
public:
    explicit MemoryVault(QObject *parent = nullptr);
    ~MemoryVault() override;

    void read(const ConnectionUuid &connection, const Vault::Binding &binding,
              Completion<Vault::Credentials> done) override;
    void write(const ConnectionUuid &connection, const Vault::Binding &binding,
               Vault::Credentials credentials, Completion<> done) override;
    void remove(const ConnectionUuid &connection, Completion<> done) override;
    void examine(Completion<Vault::KeychainState> done) override;

    /// Everything but Available fails every read, write and removal; a change is announced.
    void setState(Vault::KeychainState state);
    /// The next read fails with this, whatever is there.
    void failNextRead(ErrorCode code) { m_nextRead = code; }
    /// While slow, questions wait for answerNext() or answerAll(), and are decided only then.
    void setSlow(bool slow) { m_slow = slow; }
    bool answerNext();
    int answerAll();
    /// What waits never happens: the process that asked is gone.
    void loseAll() { m_waiting.clear(); }
    int waiting() const { return static_cast<int>(m_waiting.size()); }

    /// Around the interface: what is there already, and what somebody removed behind our back.
    void put(const ConnectionUuid &connection, const Vault::Binding &binding,
             Vault::Credentials credentials);
    void lose(const ConnectionUuid &connection);
    bool contains(const ConnectionUuid &connection) const;

    int reads() const { return m_reads; }
    int writes() const { return m_writes; }
    int removals() const { return m_removals; }

private:
    struct Entry;

    void serve(std::function<void()> question);
    Result<> available() const;

    QHash<ConnectionUuid, std::shared_ptr<Entry>> m_entries;
    std::deque<std::function<void()>> m_waiting;
    Vault::KeychainState m_state = Vault::KeychainState::Available;
    bool m_slow = false;
    std::optional<ErrorCode> m_nextRead;
    int m_reads = 0;
    int m_writes = 0;
    int m_removals = 0;
};

} // namespace Connector::Test
