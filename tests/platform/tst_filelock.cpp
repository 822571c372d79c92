#include "platform/filelock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Connector;

class TestFileLock : public QObject
{
    Q_OBJECT

private slots:
    void tryLock_held_isRefusedUntilReleased()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("lock"));
        auto first = Platform::FileLock::tryLock(file);
        QVERIFY(first);
        QVERIFY(!Platform::FileLock::tryLock(file));
        first.reset();
        QVERIFY(Platform::FileLock::tryLock(file));
    }

    void tryLock_folderMissing_isRefused()
    {
        const QTemporaryDir folder;
        QVERIFY(!Platform::FileLock::tryLock(folder.filePath(QStringLiteral("no/lock"))));
    }
};

QTEST_GUILESS_MAIN(TestFileLock)
#include "tst_filelock.moc"
