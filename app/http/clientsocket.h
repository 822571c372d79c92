#pragma once

#include "http/loop.h"

namespace Connector::Http {

using SocketHandle = Socket::native_handle_type;

/// The socket of one client. Reading and writing are tried at once and never wait. Where that
/// matters and the system allows it (Linux), the socket joins the reactor only when somebody has to
/// wait for it: most connections end with the one request that they bring.
class ClientSocket
{
public:
    /// An accepted socket that is in the reactor already.
    explicit ClientSocket(Socket socket);
    /// Takes over a handle that does not block and is not inherited. On Linux only.
    ClientSocket(const Executor &executor, Tcp protocol, SocketHandle handle);
    ClientSocket(ClientSocket &&other) noexcept;
    ClientSocket &operator=(ClientSocket &&) = delete;
    ~ClientSocket();

    /// As many bytes as are there, or would_block; eof as an error.
    std::size_t read(char *bytes, std::size_t size, boost::system::error_code &error);
    /// As many bytes as the system takes, or would_block.
    std::size_t write(const char *bytes, std::size_t size, boost::system::error_code &error);

    /// For everything else.
    Socket &joined();
    void close();

private:
    Socket m_socket;
    Tcp m_protocol;
    SocketHandle m_handle;
};

} // namespace Connector::Http
