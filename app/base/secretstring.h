#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cstddef>
#include <memory>

namespace Connector {

/// Overwrites memory in a way the optimizer keeps.
void wipe(void *memory, std::size_t bytes);

/// Overwrites a byte array that nobody else shares, then empties it.
void wipe(QByteArray &bytes);

/// Secret bytes (UTF-8): a client secret, an access token, a form body that carries one. It cannot
/// be copied, printed, streamed or turned into a QString; its memory is kept out of swap where the
/// system allows it (see secretmemory.h) and overwritten when it goes.
/// `reveal()` is the only way to the bytes and is easy to search for.
class SecretString
{
public:
    SecretString() = default;
    /// Takes the bytes and wipes the source if it is its only owner.
    static SecretString take(QByteArray &&bytes);
    static SecretString copyOf(QByteArrayView bytes);

    SecretString(SecretString &&other) noexcept;
    SecretString &operator=(SecretString &&other) noexcept;
    SecretString(const SecretString &) = delete;
    SecretString &operator=(const SecretString &) = delete;
    ~SecretString();

    SecretString clone() const { return copyOf(reveal()); }
    bool isEmpty() const { return m_size == 0; }
    qsizetype size() const { return m_size; }
    /// Valid while this object lives and is not assigned to.
    QByteArrayView reveal() const { return {m_bytes, m_size}; }

    /// Takes the same time for any two values of the same size.
    bool equals(const SecretString &other) const;

private:
    void clear();

    char *m_bytes = nullptr;
    qsizetype m_size = 0;
};

/// A secret with several readers, for example a live token in a snapshot.
using SharedSecret = std::shared_ptr<const SecretString>;

/// Compares without an early exit; sizes may differ visibly.
bool constantTimeEquals(QByteArrayView left, QByteArrayView right);

// Into no stream of any kind: logs, text, data.
template<typename Stream>
void operator<<(Stream &&, const SecretString &) = delete;
template<typename Stream>
void operator<<(Stream &&, const SharedSecret &) = delete;

} // namespace Connector
