#include "platform/privatefolder.h"

#include <QDir>
#include <QFileInfo>

namespace Connector::Platform {

Result<> ensurePrivateFolder(const QString &path)
{
    // A folder below the user's profile inherits an ACL of this user, SYSTEM and administrators.
    if (!QDir().mkpath(path) || !QFileInfo(path).isWritable()) {
        return Error{.code = ErrorCode::HomeUnusable,
                     .detail = QStringLiteral("%1: it cannot be created or written").arg(path)};
    }
    return {};
}

void restrictNewFiles() {}

QStringList runtimeFolders()
{
    return {};
}

} // namespace Connector::Platform
