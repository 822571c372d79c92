#include "base/secretstring.h"

#include "base/secretmemory.h"

#include <cstring>
#include <utility>

namespace Connector {

void wipe(void *memory, std::size_t bytes)
{
    auto *byte = static_cast<volatile unsigned char *>(memory);
    while (bytes-- > 0)
        *byte++ = 0;
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty() && bytes.isDetached())
        wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

SecretString SecretString::take(QByteArray &&bytes)
{
    SecretString secret = copyOf(bytes);
    wipe(bytes);
    return secret;
}

SecretString SecretString::copyOf(QByteArrayView bytes)
{
    SecretString secret;
    if (bytes.isEmpty())
        return secret;
    const auto size = static_cast<std::size_t>(bytes.size());
    secret.m_bytes = static_cast<char *>(takeSecretMemory(size));
    std::memcpy(secret.m_bytes, bytes.data(), size);
    secret.m_size = bytes.size();
    return secret;
}

SecretString::SecretString(SecretString &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{}

SecretString &SecretString::operator=(SecretString &&other) noexcept
{
    if (this != &other) {
        clear();
        m_bytes = std::exchange(other.m_bytes, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretString::~SecretString()
{
    clear();
}

bool SecretString::equals(const SecretString &other) const
{
    return constantTimeEquals(reveal(), other.reveal());
}

void SecretString::clear()
{
    if (m_bytes)
        giveBackSecretMemory(m_bytes, static_cast<std::size_t>(m_size));
    m_bytes = nullptr;
    m_size = 0;
}

bool constantTimeEquals(QByteArrayView left, QByteArrayView right)
{
    if (left.size() != right.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference |= static_cast<unsigned char>(left[i]) ^ static_cast<unsigned char>(right[i]);
    return difference == 0;
}

} // namespace Connector
