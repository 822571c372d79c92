#include "http/listener.h"

#include "http/nativesocket.h"

#include <boost/asio/ip/v6_only.hpp>

namespace Connector::Http {

namespace {

using boost::asio::ip::address_v4;
using boost::asio::ip::address_v6;
using boost::system::error_code;

// With so many free ports taken on ::1 only, something else is wrong.
constexpr int attemptsForFreePort = 16;

error_code open(Acceptor &acceptor, const Tcp::endpoint &endpoint)
{
    error_code error;
    acceptor.open(endpoint.protocol(), error);
    if (!error) {
        keepFromChildren(acceptor.native_handle());
        deferAccepting(acceptor);
    }
    if (!error && endpoint.protocol() == Tcp::v6())
        acceptor.set_option(boost::asio::ip::v6_only(true), error);
    if (!error)
        makeExclusive(acceptor, error);
    if (!error)
        acceptor.native_non_blocking(true, error);
    if (!error)
        acceptor.bind(endpoint, error);
    if (!error)
        acceptor.listen(boost::asio::socket_base::max_listen_connections, error);
    return error;
}

/// No IPv6 at all, or none on loopback: fine, RFC 8252 section 7.3 has us cope with either.
bool isMissing(const error_code &error)
{
    return error == boost::asio::error::address_family_not_supported
        || error == boost::system::errc::address_not_available
        || error == boost::system::errc::protocol_not_supported;
}

} // namespace

Result<std::vector<Acceptor>> listenOnLoopback(boost::asio::io_context &context, quint16 port)
{
    error_code failure;
    for (int attempt = 0; attempt < attemptsForFreePort; ++attempt) {
        std::vector<Acceptor> acceptors;
        acceptors.emplace_back(context.get_executor());
        failure = open(acceptors.back(), {address_v4::loopback(), port});
        if (failure)
            return listenError(failure, port);
        const quint16 bound = acceptors.back().local_endpoint(failure).port();
        acceptors.emplace_back(context.get_executor());
        failure = open(acceptors.back(), {address_v6::loopback(), bound});
        if (failure && isMissing(failure)) {
            acceptors.pop_back();
            failure.clear();
        }
        if (!failure)
            return acceptors;
        if (port != 0)
            break;
    }
    return listenError(failure, port);
}

} // namespace Connector::Http
