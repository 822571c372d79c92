#include "platform/privatefolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Connector;

class TestPrivateFolder : public QObject
{
    Q_OBJECT

private slots:
    void ensure_missing_isCreatedWithItsParents()
    {
        const QTemporaryDir root;
        const QString path = root.filePath(QStringLiteral("a/b/home"));
        QVERIFY(Platform::ensurePrivateFolder(path));
        QVERIFY(QFileInfo(path).isDir());
#if defined(Q_OS_UNIX)
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
#endif
    }

    void ensure_openToOthers_isClosed()
    {
#if defined(Q_OS_UNIX)
        const QTemporaryDir root;
        const QString path = root.filePath(QStringLiteral("home"));
        QVERIFY(QDir().mkdir(path));
        QVERIFY(QFile::setPermissions(path,
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
                                          | QFile::ReadOther | QFile::ExeOther));
        QVERIFY(Platform::ensurePrivateFolder(path));
        QVERIFY(!QFile::permissions(path).testFlag(QFile::ExeOther));
#else
        QVERIFY(Platform::ensurePrivateFolder(QDir::tempPath()));
#endif
    }

    void ensure_aFileIsInTheWay_isRefused()
    {
        const QTemporaryDir root;
        const QString path = root.filePath(QStringLiteral("home"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const auto made = Platform::ensurePrivateFolder(path);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::HomeUnusable);
        QVERIFY(made.error().detail.contains(path));
    }
};

QTEST_GUILESS_MAIN(TestPrivateFolder)
#include "tst_privatefolder.moc"
