#include "platform/sockdiag_linux.h"

#include <arpa/inet.h>
#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/sock_diag.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cstring>

namespace Connector::Platform {

namespace {

struct Question
{
    nlmsghdr header;
    inet_diag_req_v2 body;
};

bool setAddress(const QByteArray &text, Question &question)
{
    inet_diag_sockid &id = question.body.id;
    const int family = text.contains(':') ? AF_INET6 : AF_INET;
    question.body.sdiag_family = static_cast<unsigned char>(family);
    if (::inet_pton(family, text.constData(), id.idiag_src) != 1)
        return false;
    std::memcpy(id.idiag_dst, id.idiag_src, sizeof id.idiag_dst);
    return true;
}

} // namespace

SockDiag::SockDiag()
    : m_socket(::socket(AF_NETLINK, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_SOCK_DIAG))
{}

SockDiag::~SockDiag()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

std::optional<SocketFacts> SockDiag::farEnd(const TcpPeer &peer)
{
    return ask(Wanted::Connection, peer.address, peer.port, peer.localPort);
}

std::optional<SocketFacts> SockDiag::ownEnd(const TcpPeer &peer)
{
    return ask(Wanted::Connection, peer.address, peer.localPort, peer.port);
}

std::optional<SocketFacts> SockDiag::listener(const QByteArray &address, quint16 port)
{
    return ask(Wanted::Listener, address, port, 0);
}

std::optional<SocketFacts> SockDiag::ask(Wanted wanted, const QByteArray &address, quint16 from,
                                         quint16 to)
{
    if (m_socket < 0)
        return std::nullopt;
    Question question{};
    question.header.nlmsg_len = sizeof question;
    question.header.nlmsg_type = SOCK_DIAG_BY_FAMILY;
    question.header.nlmsg_flags = NLM_F_REQUEST;
    question.body.sdiag_protocol = IPPROTO_TCP;
    question.body.idiag_states = ~0U;
    question.body.id.idiag_sport = htons(from);
    question.body.id.idiag_dport = htons(to);
    question.body.id.idiag_cookie[0] = INET_DIAG_NOCOOKIE;
    question.body.id.idiag_cookie[1] = INET_DIAG_NOCOOKIE;
    if (!setAddress(address, question)
        || ::send(m_socket, &question, sizeof question, 0) != sizeof question)
        return std::nullopt;
    alignas(nlmsghdr) std::array<char, 4096> buffer{};
    const ssize_t got = ::recv(m_socket, buffer.data(), buffer.size(), 0);
    constexpr auto least = static_cast<ssize_t>(NLMSG_HDRLEN + sizeof(inet_diag_msg));
    nlmsghdr header{};
    if (got < least)
        return std::nullopt;
    std::memcpy(&header, buffer.data(), sizeof header);
    if (header.nlmsg_type != SOCK_DIAG_BY_FAMILY)
        return std::nullopt;
    inet_diag_msg answer{};
    std::memcpy(&answer, buffer.data() + NLMSG_HDRLEN, sizeof answer);
    // A listening socket answers for connections that do not exist.
    const bool isListener = answer.idiag_state == TCP_LISTEN;
    if (isListener != (wanted == Wanted::Listener) || answer.id.idiag_dport != htons(to))
        return std::nullopt;
    return SocketFacts{.user = answer.idiag_uid, .inode = answer.idiag_inode};
}

} // namespace Connector::Platform
