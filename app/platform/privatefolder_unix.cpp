#include "platform/privatefolder.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <sys/stat.h>
#include <unistd.h>

namespace Connector::Platform {

namespace {

Error unusable(const QString &path, const char *why)
{
    return {.code = ErrorCode::HomeUnusable,
            .detail = QStringLiteral("%1: %2").arg(path, QString::fromLocal8Bit(why))};
}

} // namespace

Result<> ensurePrivateFolder(const QString &path)
{
    const QByteArray name = QFile::encodeName(QDir::cleanPath(path));
    struct stat info
    {};
    if (::lstat(name.constData(), &info) != 0) {
        const QString parent = QDir::cleanPath(path + QStringLiteral("/.."));
        if (!QDir().mkpath(parent))
            return unusable(path, "the folder above it cannot be created");
        if (::mkdir(name.constData(), S_IRWXU) != 0)
            return unusable(path, std::strerror(errno));
        if (::lstat(name.constData(), &info) != 0)
            return unusable(path, std::strerror(errno));
    }
    // Through a link only to a folder of our own: whoever owns the target decides what we read.
    if (S_ISLNK(info.st_mode) && ::stat(name.constData(), &info) != 0)
        return unusable(path, std::strerror(errno));
    if (!S_ISDIR(info.st_mode))
        return unusable(path, "it is not a folder");
    if (info.st_uid != ::geteuid())
        return unusable(path, "it belongs to another user");
    if ((info.st_mode & (S_IRWXG | S_IRWXO)) != 0 && ::chmod(name.constData(), S_IRWXU) != 0)
        return unusable(path, std::strerror(errno));
    return {};
}

void restrictNewFiles()
{
    ::umask(S_IRWXG | S_IRWXO);
}

QStringList runtimeFolders()
{
    QStringList folders;
    const auto offer = [&](const QString &folder) {
        if (!folder.isEmpty() && !folders.contains(folder) && QDir(folder).exists())
            folders.append(folder);
    };
    offer(qEnvironmentVariable("XDG_RUNTIME_DIR"));
    offer(QStringLiteral("/run/user/%1").arg(::geteuid()));
    const QString own = QDir::tempPath() + QStringLiteral("/mic-%1").arg(::geteuid());
    if (ensurePrivateFolder(own))
        folders.append(own);
    return folders;
}

} // namespace Connector::Platform
