#include "platform/filelock.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace Connector::Platform {

struct FileLock::Handle
{
    int descriptor = -1;
};

std::unique_ptr<FileLock> FileLock::tryLock(const QString &file)
{
    const int descriptor = ::open(QFile::encodeName(file).constData(),
                                  O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return nullptr;
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        ::close(descriptor);
        return nullptr;
    }
    return std::unique_ptr<FileLock>(new FileLock(std::make_unique<Handle>(Handle{descriptor})));
}

FileLock::FileLock(std::unique_ptr<Handle> handle)
    : m_handle(std::move(handle))
{}

FileLock::~FileLock()
{
    ::close(m_handle->descriptor);
}

} // namespace Connector::Platform
