#include "platform/peercredentials.h"

#include "platform/usersid_win.h"

#include <QString>

#include <windows.h>

namespace Connector::Platform {

namespace {

QString userSidOfProcess(ULONG id)
{
    const HANDLE process = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, id);
    if (!process)
        return {};
    const QString sid = userSidOf(process);
    CloseHandle(process);
    return sid;
}

} // namespace

// The pipe's access list admits this user alone (QLocalServer::UserAccessOption). This also answers
// for the other direction: who made the pipe that we are connected to.
bool isPeerOurUser(qintptr socketDescriptor)
{
    const HANDLE pipe = reinterpret_cast<HANDLE>(socketDescriptor);
    DWORD flags = 0;
    if (!GetNamedPipeInfo(pipe, &flags, nullptr, nullptr, nullptr))
        return false;
    ULONG id = 0;
    const bool isServer = (flags & PIPE_SERVER_END) != 0;
    if (!(isServer ? GetNamedPipeClientProcessId(pipe, &id)
                   : GetNamedPipeServerProcessId(pipe, &id)))
        return false;
    const QString peer = userSidOfProcess(id);
    return !peer.isEmpty() && peer == userSidOf(GetCurrentProcess());
}

} // namespace Connector::Platform
