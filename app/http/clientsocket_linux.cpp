#include "http/clientsocket.h"

#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>

namespace Connector::Http {

namespace {

using boost::system::error_code;

constexpr SocketHandle none = -1;

error_code lastError()
{
    return {errno, boost::system::system_category()};
}

} // namespace

ClientSocket::ClientSocket(Socket socket)
    : m_socket(std::move(socket))
    , m_protocol(Tcp::v4())
    , m_handle(none)
{}

ClientSocket::ClientSocket(const Executor &executor, Tcp protocol, SocketHandle handle)
    : m_socket(executor)
    , m_protocol(protocol)
    , m_handle(handle)
{}

ClientSocket::ClientSocket(ClientSocket &&other) noexcept
    : m_socket(std::move(other.m_socket))
    , m_protocol(other.m_protocol)
    , m_handle(std::exchange(other.m_handle, none))
{}

ClientSocket::~ClientSocket()
{
    close();
}

std::size_t ClientSocket::read(char *bytes, std::size_t size, error_code &error)
{
    const SocketHandle handle = m_handle == none ? m_socket.native_handle() : m_handle;
    const ssize_t count = ::recv(handle, bytes, size, MSG_DONTWAIT);
    if (count < 0)
        error = lastError();
    else if (count == 0)
        error = boost::asio::error::eof;
    else
        error.clear();
    return count < 0 ? 0 : static_cast<std::size_t>(count);
}

std::size_t ClientSocket::write(const char *bytes, std::size_t size, error_code &error)
{
    const SocketHandle handle = m_handle == none ? m_socket.native_handle() : m_handle;
    const ssize_t count = ::send(handle, bytes, size, MSG_DONTWAIT | MSG_NOSIGNAL);
    if (count < 0)
        error = lastError();
    else
        error.clear();
    return count < 0 ? 0 : static_cast<std::size_t>(count);
}

Socket &ClientSocket::joined()
{
    if (m_handle != none) {
        error_code error;
        m_socket.assign(m_protocol, m_handle, error);
        // Where the reactor takes no more, every operation fails and the connection ends.
        if (error)
            ::close(m_handle);
        m_handle = none;
    }
    return m_socket;
}

void ClientSocket::close()
{
    error_code error;
    if (m_handle != none)
        ::close(std::exchange(m_handle, none));
    else
        m_socket.close(error);
}

} // namespace Connector::Http
