#include "platform/privatefolder.h"

#include <QStandardPaths>

namespace Connector::Platform {

QString defaultDataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/myinvois-connector");
}

} // namespace Connector::Platform
