#include "commands/jsonviews.h"

#include "diagnostics/erroradvice.h"
#include "identity/systems.h"

#include <QJsonArray>

#include <array>

namespace Connector::Commands {

using namespace Qt::StringLiterals;
using Broker::LoginState;

namespace {

QJsonValue timeOrNull(const std::optional<Moment> &moment)
{
    return moment ? QJsonValue(toRfc3339(moment->wall)) : QJsonValue();
}

QJsonValue dateOrNull(const std::optional<QDate> &date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue errorOrNull(const std::optional<Error> &error)
{
    if (!error)
        return {};
    return QJsonObject{{"code"_L1, QString(errorId(error->code))},
                       {"detail"_L1, Diagnostics::sentenceFor(*error)},
                       {"reason"_L1, textOrNull(error->detail)}};
}

QString addressText(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded);
}

} // namespace

QString baseUrl(const Application::Services &services, const QList<ConnectionId> &connections)
{
    const QString root = QStringLiteral("http://127.0.0.1:%1").arg(services.port());
    return connections.size() == 1 ? root + "/c/"_L1 + connections.first().toString() : root;
}

QString tokenUrl(const QString &baseUrl)
{
    return baseUrl + "/connect/token"_L1;
}

QString connectionState(Application::Services &services, const Profiles::ConnectionProfile &profile)
{
    static constexpr std::array worstFirst{LoginState::Paused,       LoginState::NeedsAttention,
                                           LoginState::SignedOut,    LoginState::WaitingForKeychain,
                                           LoginState::BackingOff,   LoginState::Renewing,
                                           LoginState::Fresh,        LoginState::Idle,
                                           LoginState::NotApplicable};
    QList<LoginState> states;
    for (const Broker::LoginName &login : services.broker().logins()) {
        if (login.connection == profile.id)
            states.append(services.broker().status(login).state);
    }
    for (const LoginState state : worstFirst) {
        if (states.contains(state))
            return Broker::toText(state);
    }
    return Broker::toText(profile.paused ? LoginState::Paused : LoginState::Idle);
}

QJsonObject connectionJson(Application::Services &services,
                           const Profiles::ConnectionProfile &profile)
{
    QJsonArray taxpayers;
    for (const auto &taxpayer : profile.taxpayers)
        taxpayers.append(taxpayer.taxpayer.toString());
    QJsonObject object{{"id"_L1, profile.id.toString()},
                       {"name"_L1, profile.name},
                       {"system"_L1, Profiles::toText(profile.system)},
                       {"login"_L1, Profiles::toText(profile.login)},
                       {"environment"_L1, Profiles::toText(profile.environment)},
                       {"identity_url"_L1, addressText(services.upstreams().identityUrl(profile))},
                       {"api_url"_L1, addressText(services.upstreams().apiUrl(profile))},
                       {"client_id"_L1, profile.clientId.toString()},
                       {"taxpayers"_L1, taxpayers},
                       {"expect_tin"_L1, textOrNull(profile.expectTin)},
                       {"state"_L1, connectionState(services, profile)},
                       {"secret_expires"_L1, dateOrNull(profile.secretExpires)},
                       {"base_url"_L1, baseUrl(services, {profile.id})}};
    for (const Identity::SettingField &field : Identity::systemOf(profile).fields())
        object.insert(field.key, textOrNull(profile.setting(field.key)));
    for (auto setting = profile.settings.cbegin(); setting != profile.settings.cend(); ++setting)
        object.insert(setting.key(), setting.value());
    if (profile.system != Profiles::System::MyInvois)
        object.insert("token_url"_L1, addressText(services.upstreams().tokenUrl(profile)));
    return object;
}

QJsonObject loginJson(Application::Services &services, const Broker::LoginStatus &status)
{
    const auto profile = services.profiles().find(status.name.connection);
    const Moment now = services.clock().now();
    QJsonObject object{{"connection"_L1, status.name.connection.toString()},
                       {"taxpayer"_L1, textOrNull(status.name.taxpayer.toString())},
                       {"state"_L1, Broker::toText(status.state)},
                       {"token_live"_L1, status.tokenLive},
                       {"expires_at"_L1, timeOrNull(status.expiresAt)},
                       {"expires_in"_L1,
                        status.expiresAt ? QJsonValue(qint64(
                            std::chrono::floor<Seconds>(timeUntil(*status.expiresAt, now)).count()))
                                         : QJsonValue()},
                       {"renews_at"_L1, timeOrNull(status.renewsAt)},
                       {"next_attempt_at"_L1, timeOrNull(status.nextAttemptAt)},
                       {"last_error"_L1, errorOrNull(status.shownError())},
                       {"secret_in_use"_L1,
                        status.secretInUse > 0 ? QJsonValue(status.secretInUse) : QJsonValue()},
                       {"scope"_L1, textOrNull(status.scope)},
                       {"token_tin"_L1, textOrNull(status.claims.taxpayerTin)}};
    if (profile) {
        object.insert("name"_L1, profile->name);
        object.insert("system"_L1, Profiles::toText(profile->system));
        object.insert("login"_L1, Profiles::toText(profile->login));
        object.insert("environment"_L1, Profiles::toText(profile->environment));
        object.insert("secret_expires"_L1, dateOrNull(profile->secretExpires));
    }
    return object;
}

QJsonObject clientJson(Application::Services &services, const Store::LocalClient &client)
{
    QList<ConnectionId> ids;
    for (const auto &profile : services.profiles().all()) {
        if (client.connections.contains(profile.uuid))
            ids.append(profile.id);
    }
    QJsonArray connections;
    for (const ConnectionId &id : ids)
        connections.append(id.toString());
    QJsonArray taxpayers;
    for (const auto &taxpayer : client.taxpayers)
        taxpayers.append(taxpayer.toString());
    const QString base = baseUrl(services, ids);
    const auto wallOrNull = [](const std::optional<Milliseconds> &wall) {
        return wall ? QJsonValue(toRfc3339(*wall)) : QJsonValue();
    };
    return {{"name"_L1, client.name},
            {"client_id"_L1, client.clientId.toString()},
            {"base_url"_L1, base},
            {"token_url"_L1, tokenUrl(base)},
            {"connections"_L1, connections},
            {"taxpayers"_L1, client.allTaxpayers ? QJsonValue("all"_L1) : QJsonValue(taxpayers)},
            {"rights"_L1, Store::toText(client.rights)},
            {"min_valid"_L1, qint64(client.minValid.count())},
            {"expires"_L1, wallOrNull(client.expiresAt)},
            {"last_used"_L1, wallOrNull(client.lastUsed)},
            {"last_program"_L1, textOrNull(client.lastProgram)},
            {"os_user"_L1, textOrNull(client.osUser)},
            {"previous_secret_until"_L1, wallOrNull(client.previousUntil)},
            {"previous_secret_used"_L1, wallOrNull(client.previousUsedAt)},
            {"revoked"_L1, client.revokedAt.has_value()},
            {"revoked_at"_L1, wallOrNull(client.revokedAt)},
            {"revoked_reason"_L1, textOrNull(client.revokedReason)}};
}

} // namespace Connector::Commands
