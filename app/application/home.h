#pragma once

#include "base/result.h"
#include "platform/filelock.h"

#include <QString>

#include <memory>
#include <optional>

namespace Connector::Application {

/// The folder that holds one instance's data, and the random id under which its secrets stand in
/// the keychain. The id is stored with the path it belongs to, so that a copied folder never works
/// on, or deletes, the secrets of the original.
struct HomeIdentity
{
    QString id;
    /// Canonical path at the time the id was made.
    QString path;
};

/// What a person says about a home that is not where it was.
enum class HomeAnswer {
    /// The same home at a new place: keeps its id and its secrets.
    Moved,
    /// A copy: gets a new id, so its secrets have to be typed again.
    Copied,
};

/// The identity of a home that was used before; changes nothing. Errors: HomeUnusable, HomeMoved
/// (the identity belongs to another path; detail names it).
Result<std::optional<HomeIdentity>> findHome(const QString &folder);

/// Whether some process holds this home right now.
bool isHomeInUse(const QString &folder);

/// Settles a HomeMoved. Errors: HomeUnusable, HomeInUse, InputNotApplicable (a home that is where
/// it was cannot become a copy: its secrets would be lost).
Result<HomeIdentity> settleHome(const QString &folder, HomeAnswer answer);

/// A home that this process alone may change, for as long as the object lives.
class Home
{
public:
    /// Makes the folder private and, on the very first start, its identity; both under the lock, so
    /// that two first starts agree on one. Errors: as findHome(), and HomeInUse when another
    /// process holds it.
    static Result<std::unique_ptr<Home>> open(const QString &folder);

    const QString &folder() const { return m_folder; }
    const QString &id() const { return m_identity.id; }
    QString databaseFile() const;
    QString logFile() const;

private:
    Home(QString folder, HomeIdentity identity, std::unique_ptr<Platform::FileLock> lock);

    QString m_folder;
    HomeIdentity m_identity;
    std::unique_ptr<Platform::FileLock> m_lock;
};

/// `--home`, else MYINVOIS_CONNECTOR_HOME, else the data folder of this user.
QString homeFolder(const QString &option);

} // namespace Connector::Application
