#include "support/memoryvault.h"

#include "vault/vaultitem.h"

#include <utility>

namespace Connector::Test {

using namespace Vault;

struct MemoryVault::Entry
{
    Binding binding;
    Credentials credentials;
};

MemoryVault::MemoryVault(QObject *parent)
    : CredentialVault(parent)
{}

MemoryVault::~MemoryVault() = default;

void MemoryVault::read(const ConnectionUuid &connection, const Binding &binding,
                       Completion<Credentials> done)
{
    ++m_reads;
    auto pending = std::make_shared<Completion<Credentials>>(std::move(done));
    serve([this, connection, binding, pending] {
        const std::shared_ptr<Entry> entry = m_entries.value(connection);
        const Result<> allowed = available();
        if (const auto failure = std::exchange(m_nextRead, {}))
            (*pending)(*failure);
        else if (!allowed)
            (*pending)(allowed.error());
        else if (!entry)
            (*pending)(ErrorCode::KeychainEntryMissing);
        else
            (*pending)(release({entry->binding, entry->credentials.clone()}, binding));
    });
}

void MemoryVault::write(const ConnectionUuid &connection, const Binding &binding,
                        Credentials credentials, Completion<> done)
{
    ++m_writes;
    auto pending = std::make_shared<Completion<>>(std::move(done));
    auto entry = std::make_shared<Entry>(Entry{binding, std::move(credentials)});
    serve([this, connection, entry, pending] {
        const Result<> allowed = available();
        if (allowed)
            m_entries.insert(connection, entry);
        (*pending)(allowed);
    });
}

void MemoryVault::remove(const ConnectionUuid &connection, Completion<> done)
{
    ++m_removals;
    auto pending = std::make_shared<Completion<>>(std::move(done));
    serve([this, connection, pending] {
        const Result<> allowed = available();
        if (allowed)
            m_entries.remove(connection);
        (*pending)(allowed);
    });
}

void MemoryVault::examine(Completion<KeychainState> done)
{
    auto pending = std::make_shared<Completion<KeychainState>>(std::move(done));
    serve([this, pending] { (*pending)(m_state); });
}

void MemoryVault::setState(KeychainState state)
{
    if (state == m_state)
        return;
    m_state = state;
    emit availabilityChanged();
}

bool MemoryVault::answerNext()
{
    if (m_waiting.empty())
        return false;
    const std::function<void()> question = std::move(m_waiting.front());
    m_waiting.pop_front();
    question();
    return true;
}

int MemoryVault::answerAll()
{
    // Only those that wait now: an answer may ask anew.
    const int count = waiting();
    for (int i = 0; i < count; ++i)
        answerNext();
    return count;
}

void MemoryVault::put(const ConnectionUuid &connection, const Binding &binding,
                      Credentials credentials)
{
    m_entries.insert(connection, std::make_shared<Entry>(Entry{binding, std::move(credentials)}));
}

void MemoryVault::lose(const ConnectionUuid &connection)
{
    m_entries.remove(connection);
}

bool MemoryVault::contains(const ConnectionUuid &connection) const
{
    return m_entries.contains(connection);
}

void MemoryVault::serve(std::function<void()> question)
{
    if (m_slow)
        m_waiting.push_back(std::move(question));
    else
        question();
}

Result<> MemoryVault::available() const
{
    if (m_state == KeychainState::Available)
        return {};
    return errorFor(m_state);
}

} // namespace Connector::Test
