#include "application/home.h"

#include "base/randomness.h"
#include "platform/privatefolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

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

bool isId(const QString &text)
{
    return text.size() == 32 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

Error damaged(const QString &folder)
{
    return {.code = ErrorCode::HomeUnusable,
            .detail = QStringLiteral("%1 is damaged").arg(identityFile(folder))};
}

/// Nothing if there is none.
Result<std::optional<HomeIdentity>> readIdentity(const QString &folder)
{
    QFile file(identityFile(folder));
    if (!file.exists())
        return std::optional<HomeIdentity>();
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{.code = ErrorCode::HomeUnusable,
                     .detail = QStringLiteral("%1: %2").arg(file.fileName(), file.errorString())};
    }
    const QJsonObject object = QJsonDocument::fromJson(file.read(64 * 1024)).object();
    const HomeIdentity identity{object.value(QStringLiteral("id")).toString(),
                                object.value(QStringLiteral("path")).toString()};
    if (!isId(identity.id))
        return damaged(folder);
    return std::optional(identity);
}

std::unique_ptr<Platform::FileLock> tryLock(const QString &folder)
{
    return Platform::FileLock::tryLock(folder + QStringLiteral("/lock"));
}

} // namespace

Result<std::optional<HomeIdentity>> findHome(const QString &folder)
{
    const auto identity = readIdentity(folder);
    if (!identity)
        return identity.error();
    // A database without its identity cannot say whose secrets it means.
    if (!*identity && QFile::exists(folder + QStringLiteral("/connector.db"))) {
        return Error{.code = ErrorCode::HomeMoved,
                     .detail = QStringLiteral("%1 is missing").arg(identityFile(folder))};
    }
    if (*identity && (*identity)->path != QDir(folder).canonicalPath())
        return Error{.code = ErrorCode::HomeMoved, .detail = (*identity)->path};
    return *identity;
}

bool isHomeInUse(const QString &folder)
{
    return QFile::exists(folder + QStringLiteral("/lock")) && !tryLock(folder);
}

Result<HomeIdentity> settleHome(const QString &folder, HomeAnswer answer)
{
    if (const auto made = Platform::ensurePrivateFolder(folder); !made)
        return made.error();
    const auto lock = tryLock(folder);
    if (!lock)
        return Error{.code = ErrorCode::HomeInUse, .detail = folder};
    if (const auto found = findHome(folder); found && *found) {
        if (answer == HomeAnswer::Moved)
            return **found;
        return Error{.code = ErrorCode::InputNotApplicable,
                     .detail = QStringLiteral("this folder is where it always was"),
                     .field = QStringLiteral("home")};
    }
    HomeIdentity identity = newIdentity(folder);
    const auto before = readIdentity(folder);
    if (answer == HomeAnswer::Moved && before && *before)
        identity.id = (*before)->id;
    return writeIdentity(folder, identity);
}

Result<std::unique_ptr<Home>> Home::open(const QString &folder)
{
    // Before the folder is made: what is wrong is said without leaving a lock behind.
    if (const auto found = findHome(folder); !found)
        return found.error();
    if (const auto made = Platform::ensurePrivateFolder(folder); !made)
        return made.error();
    auto lock = tryLock(folder);
    if (!lock)
        return Error{.code = ErrorCode::HomeInUse, .detail = folder};
    const auto found = findHome(folder);
    if (!found)
        return found.error();
    if (*found)
        return std::unique_ptr<Home>(new Home(folder, **found, std::move(lock)));
    const auto made = writeIdentity(folder, newIdentity(folder));
    if (!made)
        return made.error();
    return std::unique_ptr<Home>(new Home(folder, *made, std::move(lock)));
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
