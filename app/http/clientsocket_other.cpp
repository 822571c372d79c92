#include "http/clientsocket.h"

#include "http/nativesocket.h"

#include <boost/asio/buffer.hpp>

namespace Connector::Http {

using boost::system::error_code;

ClientSocket::ClientSocket(Socket socket)
    : m_socket(std::move(socket))
    , m_protocol(Tcp::v4())
    , m_handle(m_socket.native_handle())
{
    error_code error;
    m_socket.non_blocking(true, error);
    keepFromChildren(m_socket.native_handle());
}

ClientSocket::ClientSocket(ClientSocket &&other) noexcept = default;
ClientSocket::~ClientSocket() = default;

std::size_t ClientSocket::read(char *bytes, std::size_t size, error_code &error)
{
    return m_socket.read_some(boost::asio::buffer(bytes, size), error);
}

std::size_t ClientSocket::write(const char *bytes, std::size_t size, error_code &error)
{
    return m_socket.write_some(boost::asio::buffer(bytes, size), error);
}

Socket &ClientSocket::joined()
{
    return m_socket;
}

void ClientSocket::close()
{
    error_code error;
    m_socket.close(error);
}

} // namespace Connector::Http
