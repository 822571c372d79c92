#include "identity/upstreamsystem.h"

#include "profiles/credentialrules.h"

namespace Connector::Identity {

using Profiles::Environment;

std::optional<Environment> UpstreamSystem::usualEnvironment() const
{
    return Environment::Production;
}

QList<Environment> UpstreamSystem::environments() const
{
    return {Environment::Production, Environment::Practice, Environment::Custom};
}

Result<Profiles::Checked<UpstreamClientId>> UpstreamSystem::checkClientId(const QString &text) const
{
    return Profiles::checkClientId(text);
}

Result<Profiles::Checked<SecretString>>
UpstreamSystem::checkSecret(const SecretString &secret, const UpstreamClientId &clientId,
                            const QString &field) const
{
    return Profiles::checkSecret(secret, clientId, field);
}

Result<SecretString> UpstreamSystem::checkFilePassword(const SecretString &,
                                                       const Profiles::ConnectionProfile &,
                                                       const QString &field) const
{
    return Error{.code = ErrorCode::InputNotApplicable,
                 .detail = QStringLiteral("this system has one secret"),
                 .field = field};
}

QByteArray UpstreamSystem::apiTarget(const QByteArray &path) const
{
    constexpr QByteArrayView prefix("/api");
    return path.startsWith("/api/") ? path.sliced(prefix.size()) : path;
}

Http::Headers UpstreamSystem::apiFields(const Profiles::ConnectionProfile &,
                                        const ApiSecrets &secrets) const
{
    return {{"Authorization", "Bearer " + secrets.token->reveal().toByteArray()}};
}

} // namespace Connector::Identity
