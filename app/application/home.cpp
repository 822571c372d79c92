#include "application/home.h"

#include "base/randomness.h"
#include "platform/privatefolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace Connector::Application {

namespace {

QString identityFile(const QString &folder)
{
    return folder + QStringLiteral("/home.json");
}

Result<HomeIdentity> writeIdentity(const QString &folder, const HomeIdentity &identity)
{
    const QJsonObject object{{QStringLiteral("id"), identity.id},
                             {QStringLiteral("path"), identity.path}};
    QSaveFile file(identityFile(folder));
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(object).toJson()) < 0
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || !file.commit()) {
        return Error{.code = ErrorCode::HomeUnusable,
                     .detail = QStringLiteral("%1: %2").arg(folder, file.errorString())};
    }
    return identity;
}

HomeIdentity newIdentity(const QString &folder)
{
    return {QString::fromLatin1(randomBytes(16).toHex()), QDir(folder).canonicalPath()};
}

std::optional<HomeIdentity> readIdentity(const QString &folder)
{
    QFile file(identityFile(folder));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.read(64 * 1024)).object();
    return HomeIdentity{object.value(QStringLiteral("id")).toString(),
                        object.value(QStringLiteral("path")).toString()};
}

} // namespace

Result<HomeIdentity> identifyHome(const QString &folder)
{
    if (const auto made = Platform::ensurePrivateFolder(folder); !made)
        return made.error();
    const auto identity = readIdentity(folder);
    if (!identity) {
        // A database without its identity cannot say whose secrets it means.
        if (QFile::exists(folder + QStringLiteral("/connector.db"))) {
            return Error{.code = ErrorCode::HomeMoved,
                         .detail = QStringLiteral("%1 is missing").arg(identityFile(folder))};
        }
        return writeIdentity(folder, newIdentity(folder));
    }
    if (identity->id.size() != 32) {
        return Error{.code = ErrorCode::HomeUnusable,
                     .detail = QStringLiteral("%1 is damaged").arg(identityFile(folder))};
    }
    if (identity->path != QDir(folder).canonicalPath())
        return Error{.code = ErrorCode::HomeMoved, .detail = identity->path};
    return *identity;
}

Result<HomeIdentity> settleHome(const QString &folder, HomeAnswer answer)
{
    if (const auto made = Platform::ensurePrivateFolder(folder); !made)
        return made.error();
    HomeIdentity identity = newIdentity(folder);
    const auto before = readIdentity(folder);
    if (answer == HomeAnswer::Moved && before && before->id.size() == 32)
        identity.id = before->id;
    return writeIdentity(folder, identity);
}

Result<std::unique_ptr<Home>> Home::open(const QString &folder)
{
    if (const auto made = Platform::ensurePrivateFolder(folder); !made)
        return made.error();
    auto lock = Platform::FileLock::tryLock(folder + QStringLiteral("/lock"));
    if (!lock)
        return Error{.code = ErrorCode::HomeInUse, .detail = folder};
    // Under the lock: the id that is read now is the one that stays.
    const auto identity = identifyHome(folder);
    if (!identity)
        return identity.error();
    return std::unique_ptr<Home>(new Home(folder, *identity, std::move(lock)));
}

Home::Home(QString folder, HomeIdentity identity, std::unique_ptr<Platform::FileLock> lock)
    : m_folder(std::move(folder))
    , m_identity(std::move(identity))
    , m_lock(std::move(lock))
{}

QString Home::databaseFile() const
{
    return m_folder + QStringLiteral("/connector.db");
}

QString Home::logFile() const
{
    return m_folder + QStringLiteral("/connector.log");
}

QString homeFolder(const QString &option)
{
    QString folder = option.isEmpty() ? qEnvironmentVariable("MYINVOIS_CONNECTOR_HOME") : option;
    if (folder.isEmpty())
        folder = Platform::defaultDataFolder();
    return QFileInfo(folder).absoluteFilePath();
}

} // namespace Connector::Application
