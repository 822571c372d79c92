#include "platform/filelock.h"

#include <QDir>

#include <windows.h>

namespace Connector::Platform {

struct FileLock::Handle
{
    HANDLE file = INVALID_HANDLE_VALUE;
};

std::unique_ptr<FileLock> FileLock::tryLock(const QString &file)
{
    const std::wstring name = QDir::toNativeSeparators(file).toStdWString();
    // No sharing: a second open fails for as long as this handle lives.
    const HANDLE handle = CreateFileW(name.c_str(), GENERIC_READ | GENERIC_WRITE, 0, nullptr,
                                      OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return nullptr;
    return std::unique_ptr<FileLock>(new FileLock(std::make_unique<Handle>(Handle{handle})));
}

FileLock::FileLock(std::unique_ptr<Handle> handle)
    : m_handle(std::move(handle))
{}

FileLock::~FileLock()
{
    CloseHandle(m_handle->file);
}

} // namespace Connector::Platform
