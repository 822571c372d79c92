#include "platform/privatefolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#if defined(Q_OS_WIN)
#include <windows.h>

#include <aclapi.h>
#include <sddl.h>
#endif

using namespace Connector;

#if defined(Q_OS_WIN)
namespace {

std::wstring nativeName(const QString &path)
{
    return QDir::toNativeSeparators(path).toStdWString();
}

/// The access list in the system's notation; "WD" stands for everybody.
QString accessList(const QString &path)
{
    void *descriptor = nullptr;
    wchar_t *text = nullptr;
    GetNamedSecurityInfoW(nativeName(path).c_str(), SE_FILE_OBJECT, DACL_SECURITY_INFORMATION,
                          nullptr, nullptr, nullptr, nullptr, &descriptor);
    ConvertSecurityDescriptorToStringSecurityDescriptorW(descriptor, SDDL_REVISION_1,
                                                         DACL_SECURITY_INFORMATION, &text, nullptr);
    const QString list = QString::fromWCharArray(text);
    LocalFree(text);
    LocalFree(descriptor);
    return list;
}

bool openToEverybody(const QString &path)
{
    void *descriptor = nullptr;
    return ConvertStringSecurityDescriptorToSecurityDescriptorW(
               L"D:(A;OICI;FA;;;WD)", SDDL_REVISION_1, &descriptor, nullptr)
        && SetFileSecurityW(nativeName(path).c_str(), DACL_SECURITY_INFORMATION, descriptor)
        && !LocalFree(descriptor);
}

} // namespace
#endif

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

#if defined(Q_OS_UNIX)
    void ensure_openToOthers_isClosed()
    {
        const QTemporaryDir root;
        const QString path = root.filePath(QStringLiteral("home"));
        QVERIFY(QDir().mkdir(path));
        QVERIFY(QFile::setPermissions(path,
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
                                          | QFile::ReadOther | QFile::ExeOther));
        QVERIFY(Platform::ensurePrivateFolder(path));
        QVERIFY(!QFile::permissions(path).testFlag(QFile::ExeOther));
    }
#endif

#if defined(Q_OS_WIN)
    void ensure_missing_isMadeForThisUserAlone()
    {
        const QTemporaryDir root;
        const QString path = root.filePath(QStringLiteral("home"));
        QVERIFY(Platform::ensurePrivateFolder(path));
        QVERIFY2(!accessList(path).contains(u";;;WD)"), qPrintable(accessList(path)));
        QFile file(path + QStringLiteral("/inside"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY2(!accessList(file.fileName()).contains(u";;;WD)"),
                 qPrintable(accessList(file.fileName())));
    }

    void ensure_accessListForEverybody_isReplaced()
    {
        const QTemporaryDir root;
        const QString path = root.filePath(QStringLiteral("home"));
        QVERIFY(QDir().mkdir(path));
        QVERIFY(openToEverybody(path));
        QVERIFY2(accessList(path).contains(u";;;WD)"), qPrintable(accessList(path)));
        QVERIFY(Platform::ensurePrivateFolder(path));
        QVERIFY2(!accessList(path).contains(u";;;WD)"), qPrintable(accessList(path)));
        QVERIFY(Platform::ensurePrivateFolder(path));
    }
#endif

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
