#include "application/takenport.h"

#include <QStringList>

namespace Connector::Application {

using namespace Qt::StringLiterals;

Error takenPort(quint16 port)
{
    return {.code = ErrorCode::EndpointPortInUse,
            .detail = detailOfTakenPort(port, Platform::findPortHolder(port))};
}

QString detailOfTakenPort(quint16 port, const std::optional<Platform::PortHolder> &holder)
{
    QStringList parts{u"port %1"_s.arg(port)};
    if (holder && !holder->program.path.isEmpty())
        parts << holder->program.path;
    if (holder && holder->program.pid != 0)
        parts << u"process %1"_s.arg(holder->program.pid);
    else if (holder && !holder->user.isEmpty())
        parts << u"a program of user %1"_s.arg(holder->user.toString());
    return parts.join(u", "_s);
}

} // namespace Connector::Application
