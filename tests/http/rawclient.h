#pragma once

#include "http/httpmessage.h"

#include <QByteArray>

#include <boost/asio/buffer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/write.hpp>

#include <array>

namespace Connector::Test {

/// A client that sends exactly the bytes it is given, on a blocking socket, without an event loop.
class RawClient
{
public:
    struct Answer
    {
        /// 0 if the connection ended before a whole answer came.
        int status = 0;
        Http::Headers headers;
        QByteArray body;
    };

    explicit RawClient(quint16 port, bool overIpv6 = false)
        : m_socket(m_context)
    {
        using namespace boost::asio::ip;
        if (overIpv6)
            m_socket.connect({address_v6::loopback(), port}, m_error);
        else
            m_socket.connect({address_v4::loopback(), port}, m_error);
        m_socket.set_option(tcp::no_delay(true), m_error);
    }

    quint16 port() const { return m_socket.local_endpoint().port(); }

    /// False once the other side has closed.
    bool send(const QByteArray &bytes)
    {
        boost::asio::write(
            m_socket,
            boost::asio::buffer(bytes.constData(), static_cast<std::size_t>(bytes.size())),
            m_error);
        return !m_error;
    }

    bool sendByteByByte(const QByteArray &bytes)
    {
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            if (!send(bytes.sliced(i, 1)))
                return false;
        }
        return true;
    }

    void endSending() { m_socket.shutdown(boost::asio::ip::tcp::socket::shutdown_send, m_error); }
    void close() { m_socket.close(m_error); }

    /// The next answer; its body as Content-Length says, or none after a HEAD request.
    Answer receive(bool toHead = false)
    {
        while (!m_received.contains("\r\n\r\n")) {
            if (!receiveSome())
                return {};
        }
        const qsizetype headSize = m_received.indexOf("\r\n\r\n") + 4;
        Answer answer = parseHead(m_received.first(headSize));
        m_received.remove(0, headSize);
        const qsizetype size = toHead ? 0 : answer.headers.value("Content-Length").toLongLong();
        while (m_received.size() < size) {
            if (!receiveSome())
                return {};
        }
        answer.body = m_received.first(size);
        m_received.remove(0, size);
        return answer;
    }

    Answer ask(const QByteArray &request)
    {
        send(request);
        return receive();
    }

    /// Everything that still comes until the other side closes.
    QByteArray receiveAll()
    {
        while (receiveSome()) {}
        return std::exchange(m_received, {});
    }

    /// Whether something came that was not received yet.
    bool hasAnswer() const { return m_socket.available() > 0; }
    bool isClosedByServer() { return receiveAll().isEmpty(); }

private:
    bool receiveSome()
    {
        std::array<char, 4096> bytes;
        const std::size_t size = m_socket.read_some(boost::asio::buffer(bytes), m_error);
        m_received.append(bytes.data(), static_cast<qsizetype>(size));
        return !m_error;
    }

    static Answer parseHead(const QByteArray &head)
    {
        Answer answer;
        QList<QByteArray> lines = head.split('\n');
        answer.status = lines.takeFirst().split(' ').value(1).toInt();
        for (const QByteArray &line : lines) {
            const qsizetype colon = line.indexOf(':');
            if (colon > 0)
                answer.headers.add(line.first(colon), line.sliced(colon + 1).trimmed());
        }
        return answer;
    }

    boost::asio::io_context m_context;
    boost::asio::ip::tcp::socket m_socket;
    boost::system::error_code m_error;
    QByteArray m_received;
};

} // namespace Connector::Test
