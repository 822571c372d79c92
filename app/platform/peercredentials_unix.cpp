#include "platform/peercredentials.h"

#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

namespace Connector::Platform {

bool isPeerOurUser(qintptr socketDescriptor)
{
    const int descriptor = static_cast<int>(socketDescriptor);
#if defined(__linux__)
    ucred peer{};
    socklen_t size = sizeof peer;
    return ::getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0
        && peer.uid == ::geteuid();
#else
    uid_t user = 0;
    gid_t group = 0;
    return ::getpeereid(descriptor, &user, &group) == 0 && user == ::geteuid();
#endif
}

} // namespace Connector::Platform
