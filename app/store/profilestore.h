#pragma once

#include "base/result.h"
#include "profiles/connectionprofile.h"
#include "store/database.h"

#include <QList>
#include <QObject>

#include <optional>

namespace Connector::Store {

/// The connections of a home. Reads come from memory, writes go to the database first; a failed
/// write changes nothing. Names are unique without regard to case, ids are unique and never change.
/// Main thread.
///
/// Errors: InputNameTaken, InputIdTaken, InputTaxpayerTaken (field set, detail is the value),
/// InputNotApplicable (another id in update()), NotFound, StoreFailed.
class ProfileStore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProfileStore)

public:
    explicit ProfileStore(Database &database, QObject *parent = nullptr);

    /// Whether the file could be read; if not, the list is empty and no write succeeds.
    const Result<> &loaded() const { return m_loaded; }
    /// In the order they were added.
    const QList<Profiles::ConnectionProfile> &all() const { return m_profiles; }
    std::optional<Profiles::ConnectionProfile> find(const ConnectionId &id) const;
    /// By id or by name, as a person types it: exact id first, then name without regard to case.
    std::optional<Profiles::ConnectionProfile> findByNameOrId(const QString &text) const;
    /// An id nobody has: from the name if it yields one ("Kedai Aminah" gives "kedai-aminah", with
    /// a number if taken), else c1, c2…
    ConnectionId freeId(const QString &name) const;

    /// Checks what memory already knows (names, ids) without writing.
    Result<> mayAdd(const Profiles::ConnectionProfile &profile) const;
    Result<> add(const Profiles::ConnectionProfile &profile);
    /// Replaces the profile with the same uuid, taxpayers included. Nothing is written or announced
    /// if nothing differs.
    Result<> update(const Profiles::ConnectionProfile &profile);
    Result<> remove(const ConnectionId &id);

signals:
    void added(const Connector::ConnectionId &id);
    void changed(const Connector::ConnectionId &id);
    void removed(const Connector::ConnectionId &id);

private:
    Result<> mayUpdate(const Profiles::ConnectionProfile &profile) const;

    Database &m_database;
    QList<Profiles::ConnectionProfile> m_profiles;
    Result<> m_loaded;
};

} // namespace Connector::Store
