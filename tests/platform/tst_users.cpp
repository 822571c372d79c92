#include "platform/users.h"

#include <QTest>

using namespace Connector;

class TestUsers : public QObject
{
    Q_OBJECT

private slots:
    void currentUser_isSomebody() { QVERIFY(!Platform::currentUser().isEmpty()); }

    void userNamed_nobodyOfThatName_isNothing()
    {
        QVERIFY(!Platform::userNamed(QStringLiteral("no such user here")));
        QVERIFY(!Platform::userNamed(QString()));
    }

    void userNamed_root_isZero()
    {
#if !defined(Q_OS_UNIX)
        QSKIP("Unix has root.");
#else
        QCOMPARE(Platform::userNamed(QStringLiteral("root")),
                 std::optional(OsUserId(QStringLiteral("0"))));
#endif
    }
};

QTEST_GUILESS_MAIN(TestUsers)
#include "tst_users.moc"
