#include "store/privatefile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Connector;
using namespace Connector::Store;

class TestPrivateFile : public QObject
{
    Q_OBJECT

private slots:
    void makePrivate_missingFile_createsItEmpty()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("new"));
        QVERIFY(makePrivate(file));
        QVERIFY(QFile::exists(file));
        QCOMPARE(QFile(file).size(), 0);
    }

    void makePrivate_existingFile_keepsItsContent()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("old")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write("abc"), 3);
        file.close();
        QVERIFY(makePrivate(file.fileName()));
        QCOMPARE(file.size(), 3);
    }

    void makePrivate_missingFolder_fails()
    {
        QTemporaryDir folder;
        const auto made = makePrivate(folder.filePath(QStringLiteral("none/new")));
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::StoreFailed);
        QVERIFY(!made.error().detail.isEmpty());
    }

    void makePrivateIfPresent_missingFile_createsNothing()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("new"));
        QVERIFY(makePrivateIfPresent(file));
        QVERIFY(!QFile::exists(file));
    }

#if defined(Q_OS_UNIX)
    void makePrivate_othersMayRead_takesItAway()
    {
        QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("open"));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup
                                    | QFile::ReadOther));
        QVERIFY(makePrivate(name));
        QCOMPARE(QFile::permissions(name) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        QVERIFY(QFile::permissions(name).testFlag(QFile::WriteOwner));
    }
#endif
};

QTEST_GUILESS_MAIN(TestPrivateFile)
#include "tst_privatefile.moc"
