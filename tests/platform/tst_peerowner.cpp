#include "platform/peerowner.h"
#include "platform/peerprogram.h"
#include "platform/users.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#if defined(Q_OS_UNIX)
#include <array>

#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace Connector;
using namespace Connector::Platform;

namespace {

/// A listening socket, and what it knows of whoever connects.
class Site
{
public:
    Site() { m_server.listen(QHostAddress::LocalHost); }

    quint16 port() const { return m_server.serverPort(); }
    QTcpSocket *accept()
    {
        if (!QTest::qWaitFor([this] { return m_server.hasPendingConnections(); }))
            return nullptr;
        return m_server.nextPendingConnection();
    }
    static TcpPeer peerOf(const QTcpSocket &socket)
    {
        return {.address = "127.0.0.1", .port = socket.peerPort(), .localPort = socket.localPort()};
    }

private:
    QTcpServer m_server;
};

#if defined(Q_OS_UNIX)

/// A process of another user that connects and waits to be told to end. Only system calls: the
/// child must not touch Qt.
class Stranger
{
public:
    Stranger(quint16 port, uid_t user)
    {
        if (::pipe(m_pipe.data()) != 0)
            return;
        m_child = ::fork();
        if (m_child != 0)
            return;
        ::close(m_pipe[1]);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const auto *target = static_cast<const sockaddr *>(static_cast<const void *>(&address));
        if (::setuid(user) == 0) {
            const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
            char nothing = 0;
            if (::connect(socket, target, sizeof address) == 0)
                static_cast<void>(!::read(m_pipe[0], &nothing, 1));
        }
        ::_exit(0);
    }
    ~Stranger()
    {
        ::close(m_pipe[0]);
        ::close(m_pipe[1]);
        if (m_child > 0)
            ::waitpid(m_child, nullptr, 0);
    }

private:
    std::array<int, 2> m_pipe{-1, -1};
    pid_t m_child = -1;
};

#endif

} // namespace

class TestPeerOwner : public QObject
{
    Q_OBJECT

private slots:
    void ownConnection_isOurs()
    {
        Site site;
        QTcpSocket client;
        client.connectToHost(QHostAddress::LocalHost, site.port());
        const QTcpSocket *accepted = site.accept();
        QVERIFY(accepted);
        const Ownership owner = PeerOwner().ownerOf(Site::peerOf(*accepted));
        QCOMPARE(owner.kind, Ownership::Kind::Known);
        QCOMPARE(owner.user, currentUser());
        const auto program = findPeerProgram(Site::peerOf(*accepted));
        QVERIFY(program);
        QCOMPARE(program->pid, QCoreApplication::applicationPid());
        QCOMPARE(QFileInfo(program->path).canonicalFilePath(),
                 QFileInfo(QCoreApplication::applicationFilePath()).canonicalFilePath());
    }

    void otherUser_isNamed()
    {
#if !defined(Q_OS_LINUX)
        QSKIP("Another user's process can be started and seen on Linux only.");
#else
        if (::geteuid() != 0)
            QSKIP("Only root can become another user.");
        constexpr uid_t other = 65'534;
        Site site;
        const Stranger stranger(site.port(), other);
        const QTcpSocket *accepted = site.accept();
        QVERIFY(accepted);
        const Ownership owner = PeerOwner().ownerOf(Site::peerOf(*accepted));
        QCOMPARE(owner.kind, Ownership::Kind::Known);
        QCOMPARE(owner.user, OsUserId(QString::number(other)));
#endif
    }

    // IPv4 over an IPv6 socket, as Java opens it.
    void mappedAddress_isFound()
    {
#if !defined(Q_OS_LINUX)
        QSKIP("The socket is made by hand.");
#else
        Site site;
        const int socket = ::socket(AF_INET6, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in6 address{};
        address.sin6_family = AF_INET6;
        address.sin6_port = htons(site.port());
        address.sin6_addr.s6_addr[10] = address.sin6_addr.s6_addr[11] = 0xff;
        address.sin6_addr.s6_addr[12] = 127;
        address.sin6_addr.s6_addr[15] = 1;
        const auto *target = static_cast<const sockaddr *>(static_cast<const void *>(&address));
        if (socket < 0 || ::connect(socket, target, sizeof address) != 0)
            QSKIP("This machine has no IPv6.");
        const QTcpSocket *accepted = site.accept();
        QVERIFY(accepted);
        QCOMPARE(PeerOwner().ownerOf(Site::peerOf(*accepted)).user, currentUser());
        ::close(socket);
#endif
    }

    void goneOrNeverThere_isHidden()
    {
        Site site;
        auto client = std::make_unique<QTcpSocket>();
        client->connectToHost(QHostAddress::LocalHost, site.port());
        const QTcpSocket *accepted = site.accept();
        QVERIFY(accepted);
        const TcpPeer peer = Site::peerOf(*accepted);
        client->abort();
        client.reset();
        const Ownership owner = PeerOwner().ownerOf(peer);
        QVERIFY(owner.kind != Ownership::Kind::Known);
        QVERIFY(owner.user.isEmpty());
        QVERIFY(!findPeerProgram(peer));
    }
};

QTEST_GUILESS_MAIN(TestPeerOwner)
#include "tst_peerowner.moc"
