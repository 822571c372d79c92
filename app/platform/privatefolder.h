#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace Connector::Platform {

/// Makes sure that `path` is a folder of this user that nobody else can enter, creating it (and its
/// parents) if needed. An existing folder that others may enter is closed to them; one that belongs
/// to somebody else, or a symbolic link to such a one, is refused with HomeUnusable.
Result<> ensurePrivateFolder(const QString &path);

/// Files made from now on are readable by this user alone (umask 077; on Windows the ACL of the
/// folder decides). Called once, before the first file is written.
void restrictNewFiles();

/// Where data goes when nobody says otherwise.
QString defaultDataFolder();

/// Folders for sockets with short paths, private to this user, best first: the session's own, then
/// one below the temporary folder. A program that was started outside the session finds the other's
/// socket by looking at all of them. Empty where sockets have no folder (Windows named pipes).
QStringList runtimeFolders();

} // namespace Connector::Platform
