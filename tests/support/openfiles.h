#pragma once

#include <QFile>
#include <QString>

namespace Connector::Test {

/// Whether other users may read or write the file. On Windows a file takes its access list from its
/// folder, whose test is platform/privatefolder; the permissions that Qt shows there say nothing.
inline bool isOpenToOthers(const QString &file)
{
#if defined(Q_OS_WIN)
    return !QFile::exists(file);
#else
    constexpr QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    return (QFile::permissions(file) & others) != QFile::Permissions();
#endif
}

} // namespace Connector::Test
