#include "store/privatefile.h"

#include <QFile>

namespace Connector::Store {

using namespace Qt::StringLiterals;

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions othersMay = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
    | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

Result<> makePrivate(const QString &file)
{
    // O_CREAT and O_EXCL with the mode: there is no moment in which others could open it.
    QFile fresh(file);
    if (fresh.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        return {};
    if (!QFile::exists(file))
        return Error{.code = ErrorCode::StoreFailed, .detail = fresh.errorString()};
    return makePrivateIfPresent(file);
}

Result<> makePrivateIfPresent(const QString &file)
{
    if (!QFile::exists(file) || (QFile::permissions(file) & othersMay) == 0)
        return {};
    if (!QFile::setPermissions(file, ownerOnly))
        return Error{.code = ErrorCode::StoreFailed,
                     .detail = u"other users may open %1"_s.arg(file)};
    return {};
}

} // namespace Connector::Store
