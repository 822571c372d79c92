#include "store/privatefile.h"

#include <QFile>

namespace Connector::Store {

Result<> makePrivate(const QString &file)
{
    QFile fresh(file);
    if (fresh.open(QIODevice::WriteOnly | QIODevice::NewOnly) || QFile::exists(file))
        return {};
    return Error{.code = ErrorCode::StoreFailed, .detail = fresh.errorString()};
}

Result<> makePrivateIfPresent(const QString &)
{
    return {};
}

} // namespace Connector::Store
