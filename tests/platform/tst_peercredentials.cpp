#include "platform/peercredentials.h"

#include <QTest>

#if defined(Q_OS_UNIX)
#include <array>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace Connector::Platform;

class TestPeerCredentials : public QObject
{
    Q_OBJECT

private slots:
    void ownProcess_isOurUser()
    {
#if defined(Q_OS_UNIX)
        std::array<int, 2> ends{-1, -1};
        QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()), 0);
        QVERIFY(isPeerOurUser(ends[0]));
        QVERIFY(isPeerOurUser(ends[1]));
        ::close(ends[0]);
        ::close(ends[1]);
#else
        QVERIFY(isPeerOurUser(0));
#endif
    }

    // Nothing known about the other end is no permission.
    void noSocket_isNobody()
    {
#if !defined(Q_OS_UNIX)
        QSKIP("The ACL of the pipe decides.");
#else
        QVERIFY(!isPeerOurUser(-1));
        std::array<int, 2> pipe{-1, -1};
        QCOMPARE(::pipe(pipe.data()), 0);
        QVERIFY(!isPeerOurUser(pipe[0]));
        ::close(pipe[0]);
        ::close(pipe[1]);
#endif
    }
};

QTEST_GUILESS_MAIN(TestPeerCredentials)
#include "tst_peercredentials.moc"
