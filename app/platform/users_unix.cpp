#include "platform/users.h"

#include <QFile>

#include <pwd.h>
#include <unistd.h>

namespace Connector::Platform {

OsUserId currentUser()
{
    return OsUserId(QString::number(::geteuid()));
}

std::optional<OsUserId> userNamed(const QString &name)
{
    const passwd *entry = ::getpwnam(QFile::encodeName(name).constData());
    if (!entry)
        return std::nullopt;
    return OsUserId(QString::number(entry->pw_uid));
}

} // namespace Connector::Platform
