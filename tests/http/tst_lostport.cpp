#include "http/server.h"

#include "rawclient.h"
#include "support/wine.h"
#include "testsite.h"

#include <boost/asio/ip/tcp.hpp>

#include <QTest>

#include <future>

using namespace Connector;
using namespace Connector::Http;
using Test::RawClient;
using Test::TestSite;
using Tcp = boost::asio::ip::tcp;

namespace {

// Numbers of sockets here are small, and multiples of four on Windows.
constexpr int lastSocket = 4096;

/// The port of a listening socket at this address family; 0 if it is something else.
quint16 portOf(const sockaddr_storage &address, int family)
{
    if (address.ss_family != family)
        return 0;
    return ntohs(family == AF_INET6 ? reinterpret_cast<const sockaddr_in6 &>(address).sin6_port
                                    : reinterpret_cast<const sockaddr_in &>(address).sin_port);
}

/// Does what `ss -K` or a tool that cuts off programs does to whoever listens on this port of
/// loopback. False if nobody does.
bool closeListener(quint16 port, int family = AF_INET)
{
    for (int number = 3; number < lastSocket; ++number) {
        const auto handle = static_cast<boost::asio::detail::socket_type>(number);
        int listens = 0;
        sockaddr_storage address{};
        auto listensSize = static_cast<socklen_t>(sizeof listens);
        auto addressSize = static_cast<socklen_t>(sizeof address);
        if (::getsockopt(handle, SOL_SOCKET, SO_ACCEPTCONN, reinterpret_cast<char *>(&listens),
                         &listensSize)
                != 0
            || listens == 0
            || ::getsockname(handle, reinterpret_cast<sockaddr *>(&address), &addressSize) != 0
            || portOf(address, family) != port)
            continue;
#if defined(Q_OS_WIN)
        return ::closesocket(handle) == 0;
#else
        return ::shutdown(handle, SHUT_RDWR) == 0;
#endif
    }
    return false;
}

/// What a server says about its port, in order.
class PortDiary
{
public:
    Server::PortWatch watch()
    {
        return [this](const Result<> &heard) {
            const std::lock_guard lock(m_mutex);
            m_heard.append(heard ? QByteArrayLiteral("answers")
                                 : QByteArray(errorId(heard.error().code).data()));
        };
    }
    QByteArrayList heard()
    {
        const std::lock_guard lock(m_mutex);
        return m_heard;
    }

private:
    std::mutex m_mutex;
    QByteArrayList m_heard;
};

int statusAt(quint16 port)
{
    return RawClient(port).ask("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n").status;
}

} // namespace

class TestLostPort : public QObject
{
    Q_OBJECT

private slots:
    void listener_closedByOthers_isOpenedAgain()
    {
        PortDiary diary;
        TestSite site(m_thread, {}, diary.watch());
        for (int time = 0; time < 3; ++time) {
            QTRY_COMPARE(statusAt(site.port()), 200);
            QVERIFY(inThread([&] { return closeListener(site.port()); }));
        }
        QTRY_COMPARE(statusAt(site.port()), 200);
        QCOMPARE(diary.heard(), QByteArrayList());
    }

    void connections_thatAreThere_goOn()
    {
        TestSite site(m_thread);
        RawClient kept(site.port());
        const QByteArray request = "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
        QCOMPARE(kept.ask(request).status, 200);
        QVERIFY(inThread([&] { return closeListener(site.port()); }));
        QTRY_COMPARE(statusAt(site.port()), 200);
        QCOMPARE(kept.ask(request).status, 200);
    }

    // Both addresses or neither: a package may know either.
    void otherAddress_closedByOthers_isOpenedAgain()
    {
        TestSite site(m_thread);
        if (!inThread([&] { return closeListener(site.port(), AF_INET6); }))
            QSKIP("There is no IPv6 on this machine");
        QTRY_VERIFY(inThread([&] { return closeListener(site.port(), AF_INET6); }));
        QTRY_COMPARE(statusAt(site.port()), 200);
    }

    // No other port is taken: the packages know this one.
    void port_takenByOthersMeanwhile_isToldOnceAndTakenBack()
    {
        if (Test::isWine())
            QSKIP("Wine lets two programs listen on one port");
        PortDiary diary;
        TestSite site(m_thread, {.portRetryTime = Milliseconds(5)}, diary.watch());
        boost::asio::io_context context;
        Tcp::acceptor other(context);
        QVERIFY(steal(site.port(), other));
        QTRY_COMPARE(diary.heard(), QByteArrayList{"endpoint.port_in_use"});
        letRetry();
        QCOMPARE(diary.heard().size(), 1);
        other.close();
        QTRY_COMPARE(diary.heard(), (QByteArrayList{"endpoint.port_in_use", "answers"}));
        QCOMPARE(statusAt(site.port()), 200);
    }

    void server_thatEndsWithoutItsPort_triesNoMore()
    {
        if (Test::isWine())
            QSKIP("Wine lets two programs listen on one port");
        PortDiary diary;
        auto site = std::make_unique<TestSite>(m_thread, Limits{.portRetryTime = Milliseconds(5)},
                                               diary.watch());
        const quint16 port = site->port();
        boost::asio::io_context context;
        Tcp::acceptor other(context);
        QVERIFY(steal(port, other));
        QTRY_COMPARE(diary.heard(), QByteArrayList{"endpoint.port_in_use"});
        site.reset();
        other.close();
        letRetry();
        QCOMPARE(statusAt(port), 0);
        QCOMPARE(diary.heard().size(), 1);
    }

private:
    /// What `ask` answers in the thread of the sockets, after `delay`.
    bool inThread(const std::function<bool()> &ask, Milliseconds delay = Milliseconds(0))
    {
        std::promise<bool> answer;
        m_thread.after(delay, [&] { answer.set_value(ask()); });
        return answer.get_future().get();
    }

    /// Another program takes the port before the server notices that it lost it.
    bool steal(quint16 port, Tcp::acceptor &other)
    {
        return inThread([&] {
            if (!closeListener(port))
                return false;
            const Tcp::endpoint place(boost::asio::ip::address_v4::loopback(), port);
            boost::system::error_code error;
            other.open(place.protocol(), error);
            other.set_option(boost::asio::socket_base::reuse_address(true), error);
            other.bind(place, error);
            if (!error)
                other.listen(1, error);
            return !error;
        });
    }
    /// As long as several tries take.
    void letRetry()
    {
        for (int turn = 0; turn < 4; ++turn)
            QVERIFY(inThread([] { return true; }, Milliseconds(10)));
    }

    IoThread m_thread;
};

QTEST_GUILESS_MAIN(TestLostPort)
#include "tst_lostport.moc"
