#include "platform/hardening.h"

#include <QTest>

#if defined(Q_OS_LINUX)
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

class TestHardening : public QObject
{
    Q_OBJECT

private slots:
    void hardened_leavesNoDump()
    {
        Connector::Platform::hardenProcess();
#if !defined(Q_OS_LINUX)
        QSKIP("Only Linux can be asked.");
#else
        QCOMPARE(::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
        rlimit limit{1, 1};
        QCOMPARE(::getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_cur, rlim_t(0));
        QCOMPARE(limit.rlim_max, rlim_t(0));
#endif
    }
};

QTEST_GUILESS_MAIN(TestHardening)
#include "tst_hardening.moc"
