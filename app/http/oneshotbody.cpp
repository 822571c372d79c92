#include "http/oneshotbody.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace Connector::Http {

OneShotBody::OneShotBody(SecretString body, QObject *parent)
    : QIODevice(parent)
    , m_body(std::move(body))
{
    // Unbuffered: QIODevice's own buffer would be a copy of the secret that nobody wipes.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    m_wasRead = true;
    const qint64 size = std::min<qint64>(maxSize, m_body.size() - m_position);
    if (size == 0)
        return maxSize == 0 ? 0 : -1;
    std::memcpy(data, m_body.reveal().data() + m_position, static_cast<std::size_t>(size));
    m_position += size;
    return size;
}

qint64 OneShotBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace Connector::Http
