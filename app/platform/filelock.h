#pragma once

#include <QString>

#include <memory>

namespace Connector::Platform {

/// Holds a file for this process alone. The operating system lets go of it however the process
/// ends, so there is no stale lock to clean up.
class FileLock
{
public:
    /// Nothing if somebody else holds it or the file cannot be opened. Never waits.
    static std::unique_ptr<FileLock> tryLock(const QString &file);
    ~FileLock();
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

private:
    struct Handle;
    explicit FileLock(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> m_handle;
};

} // namespace Connector::Platform
