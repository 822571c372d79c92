#include "store/profilestore.h"

#include "base/logcategories.h"
#include "profiles/names.h"
#include "store/sql.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace Connector::Store {

using namespace Qt::StringLiterals;

using Profiles::ConnectionProfile;
using Profiles::LabelledTaxpayer;

static QVariant dateToSql(const std::optional<QDate> &date)
{
    return date ? QVariant(date->toString(Qt::ISODate)) : QVariant();
}

static QString settingsToSql(const QMap<QString, QString> &settings)
{
    QJsonObject object;
    for (auto setting = settings.cbegin(); setting != settings.cend(); ++setting)
        object.insert(setting.key(), setting.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

static QMap<QString, QString> settingsFromSql(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    QMap<QString, QString> settings;
    for (auto setting = object.begin(); setting != object.end(); ++setting)
        settings.insert(setting.key(), setting.value().toString());
    return settings;
}

// One profile from its row; a word that is not in the contract makes the whole store unreadable,
// because guessing an environment could send a secret to the wrong place.
static Result<ConnectionProfile> profileFrom(const QSqlQuery &row)
{
    const auto system = Profiles::systemFromText(row.value(3).toString());
    const auto login = Profiles::loginModeFromText(row.value(4).toString());
    const auto environment = Profiles::environmentFromText(row.value(5).toString());
    const QString expires = row.value(10).toString();
    const QDate date = QDate::fromString(expires, Qt::ISODate);
    if (!system || !login || !environment || date.isValid() == expires.isEmpty())
        return Error{.code = ErrorCode::StoreFailed,
                     .detail =
                         u"connection %1 holds an unknown word"_s.arg(row.value(1).toString())};
    return ConnectionProfile{
        .uuid = ConnectionUuid(row.value(0).toString()),
        .id = ConnectionId(row.value(1).toString()),
        .name = row.value(2).toString(),
        .system = *system,
        .login = *login,
        .environment = *environment,
        .identityUrl = QUrl(row.value(6).toString(), QUrl::StrictMode),
        .apiUrl = QUrl(row.value(7).toString(), QUrl::StrictMode),
        .clientId = UpstreamClientId(row.value(8).toString()),
        .expectTin = row.value(9).toString(),
        .secretExpires = date.isValid() ? std::optional(date) : std::nullopt,
        .paused = row.value(11).toBool(),
        .readyMade = row.value(12).toBool(),
        .credentialGeneration = row.value(13).toLongLong(),
        .settings = settingsFromSql(row.value(14).toString()),
    };
}

static Result<QList<LabelledTaxpayer>> readTaxpayers(const Database &database,
                                                     const ConnectionUuid &uuid)
{
    Result<QSqlQuery> rows =
        run(database.handle(),
            u"SELECT tin, rob, label FROM taxpayers WHERE connection = ? ORDER BY position"_s,
            {uuid.toString()});
    if (!rows)
        return rows.error();
    QList<LabelledTaxpayer> taxpayers;
    while (rows->next()) {
        taxpayers.append(
            {.taxpayer = {.tin = rows->value(0).toString(), .rob = rows->value(1).toString()},
             .label = rows->value(2).toString()});
    }
    return taxpayers;
}

static Result<QList<ConnectionProfile>> readAll(const Database &database)
{
    Result<QSqlQuery> rows =
        run(database.handle(),
            u"SELECT uuid, id, name, system, login, environment, identity_url, api_url, client_id,"
            " expect_tin, secret_expires, paused, ready_made, credential_generation, settings"
            " FROM connections ORDER BY position"_s);
    if (!rows)
        return rows.error();
    QList<ConnectionProfile> profiles;
    while (rows->next()) {
        Result<ConnectionProfile> profile = profileFrom(*rows);
        if (!profile)
            return profile.error();
        Result<QList<LabelledTaxpayer>> taxpayers = readTaxpayers(database, profile->uuid);
        if (!taxpayers)
            return taxpayers.error();
        profile->taxpayers = *taxpayers;
        profiles.append(*profile);
    }
    return profiles;
}

static QVariantList valuesOf(const ConnectionProfile &profile)
{
    return {
        profile.name,
        Profiles::nameKey(profile.name),
        Profiles::toText(profile.system),
        Profiles::toText(profile.login),
        Profiles::toText(profile.environment),
        profile.identityUrl.toString(QUrl::FullyEncoded),
        profile.apiUrl.toString(QUrl::FullyEncoded),
        profile.clientId.toString(),
        profile.expectTin,
        dateToSql(profile.secretExpires),
        profile.paused,
        profile.readyMade,
        profile.credentialGeneration,
        settingsToSql(profile.settings),
        profile.id.toString(),
        profile.uuid.toString(),
    };
}

static void writeTaxpayers(Transaction &write, const ConnectionProfile &profile)
{
    int position = 0;
    for (const LabelledTaxpayer &entry : profile.taxpayers) {
        write(u"INSERT INTO taxpayers (connection, position, tin, rob, label)"
              " VALUES (?, ?, ?, ?, ?)"_s,
              {profile.uuid.toString(), position++, entry.taxpayer.tin, entry.taxpayer.rob,
               entry.label});
    }
}

static Result<> taxpayersAreDistinct(const ConnectionProfile &profile)
{
    QSet<Profiles::Taxpayer> seen;
    for (const LabelledTaxpayer &entry : profile.taxpayers) {
        if (seen.contains(entry.taxpayer))
            return Error{.code = ErrorCode::InputTaxpayerTaken,
                         .detail = entry.taxpayer.toString(),
                         .field = u"taxpayers"_s};
        seen.insert(entry.taxpayer);
    }
    return {};
}

static bool sameName(const QString &left, const QString &right)
{
    return Profiles::nameKey(left) == Profiles::nameKey(right);
}

ProfileStore::ProfileStore(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
    const Result<QList<ConnectionProfile>> profiles = readAll(m_database);
    if (profiles) {
        m_profiles = *profiles;
    } else {
        m_loaded = profiles.error();
        qCCritical(lcStore) << "the connections cannot be read:" << profiles.error().detail;
    }
}

std::optional<ConnectionProfile> ProfileStore::find(const ConnectionId &id) const
{
    const auto found = std::find_if(m_profiles.begin(), m_profiles.end(),
                                    [&](const ConnectionProfile &one) { return one.id == id; });
    return found == m_profiles.end() ? std::nullopt : std::optional(*found);
}

std::optional<ConnectionProfile> ProfileStore::findByNameOrId(const QString &text) const
{
    if (const std::optional<ConnectionProfile> byId = find(ConnectionId(text)))
        return byId;
    const auto found =
        std::find_if(m_profiles.begin(), m_profiles.end(),
                     [&](const ConnectionProfile &one) { return sameName(one.name, text); });
    return found == m_profiles.end() ? std::nullopt : std::optional(*found);
}

ConnectionId ProfileStore::freeId(const QString &name) const
{
    const QString wanted = Profiles::idFromName(name);
    if (!wanted.isEmpty() && !find(ConnectionId(wanted)))
        return ConnectionId(wanted);
    for (int number = wanted.isEmpty() ? 1 : 2;; ++number) {
        const QString end = wanted.isEmpty() ? u"c%1"_s.arg(number) : u"-%1"_s.arg(number);
        const ConnectionId id(wanted.left(32 - end.size()) + end);
        if (!find(id))
            return id;
    }
}

Result<> ProfileStore::mayAdd(const ConnectionProfile &profile) const
{
    for (const ConnectionProfile &one : m_profiles) {
        if (sameName(one.name, profile.name))
            return Error{.code = ErrorCode::InputNameTaken, .detail = one.name, .field = u"name"_s};
        if (one.id == profile.id)
            return Error{
                .code = ErrorCode::InputIdTaken, .detail = one.id.toString(), .field = u"id"_s};
    }
    return taxpayersAreDistinct(profile);
}

Result<> ProfileStore::add(const ConnectionProfile &profile)
{
    if (!m_loaded)
        return m_loaded;
    if (const Result<> may = mayAdd(profile); !may)
        return may;
    Transaction write(m_database.handle());
    write(u"INSERT INTO connections (name, name_key, system, login, environment, identity_url,"
          " api_url, client_id, expect_tin, secret_expires, paused, ready_made,"
          " credential_generation, settings, id, uuid)"
          " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
          valuesOf(profile));
    writeTaxpayers(write, profile);
    if (const Result<> written = write.commit(); !written)
        return written;
    m_profiles.append(profile);
    emit added(profile.id);
    return {};
}

Result<> ProfileStore::mayUpdate(const ConnectionProfile &profile) const
{
    bool known = false;
    for (const ConnectionProfile &one : m_profiles) {
        if (one.uuid == profile.uuid) {
            known = true;
            if (one.id != profile.id)
                return Error{.code = ErrorCode::InputNotApplicable,
                             .detail = u"the id of a connection never changes"_s,
                             .field = u"id"_s};
        } else if (sameName(one.name, profile.name)) {
            return Error{.code = ErrorCode::InputNameTaken, .detail = one.name, .field = u"name"_s};
        }
    }
    if (!known)
        return Error{.code = ErrorCode::NotFound, .detail = profile.id.toString()};
    return taxpayersAreDistinct(profile);
}

Result<> ProfileStore::update(const ConnectionProfile &profile)
{
    if (!m_loaded)
        return m_loaded;
    if (const Result<> may = mayUpdate(profile); !may)
        return may;
    const auto place =
        std::find_if(m_profiles.begin(), m_profiles.end(),
                     [&](const ConnectionProfile &one) { return one.uuid == profile.uuid; });
    if (*place == profile)
        return {};
    Transaction write(m_database.handle());
    write(u"UPDATE connections SET name = ?, name_key = ?, system = ?, login = ?, environment = ?,"
          " identity_url = ?, api_url = ?, client_id = ?, expect_tin = ?, secret_expires = ?,"
          " paused = ?, ready_made = ?, credential_generation = ?, settings = ?"
          " WHERE id = ? AND uuid = ?"_s,
          valuesOf(profile));
    write(u"DELETE FROM taxpayers WHERE connection = ?"_s, {profile.uuid.toString()});
    writeTaxpayers(write, profile);
    if (const Result<> written = write.commit(); !written)
        return written;
    *place = profile;
    emit changed(profile.id);
    return {};
}

Result<> ProfileStore::remove(const ConnectionId &id)
{
    if (!m_loaded)
        return m_loaded;
    const auto place = std::find_if(m_profiles.begin(), m_profiles.end(),
                                    [&](const ConnectionProfile &one) { return one.id == id; });
    if (place == m_profiles.end())
        return Error{.code = ErrorCode::NotFound, .detail = id.toString()};
    Transaction write(m_database.handle());
    write(u"DELETE FROM connections WHERE uuid = ?"_s, {place->uuid.toString()});
    if (const Result<> written = write.commit(); !written)
        return written;
    // The caller's id may live in the profile that goes.
    const ConnectionId gone = id;
    m_profiles.erase(place);
    emit removed(gone);
    return {};
}

} // namespace Connector::Store
