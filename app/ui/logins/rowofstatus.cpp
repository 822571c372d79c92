#include "ui/logins/rowofstatus.h"

#include "diagnostics/erroradvice.h"
#include "identity/systems.h"

#include <algorithm>

namespace Connector::Ui {

namespace {

QString labelOf(const Profiles::ConnectionProfile &profile, const Profiles::Taxpayer &taxpayer)
{
    const auto found =
        std::ranges::find(profile.taxpayers, taxpayer, &Profiles::LabelledTaxpayer::taxpayer);
    if (taxpayer.isEmpty() || found == profile.taxpayers.end())
        return {};
    return found->label.isEmpty() ? taxpayer.toString() : found->label;
}

/// Whose token it is: for an intermediary the one it acts for, else what the token said, else what
/// the owner typed.
QString taxpayerOf(const Profiles::ConnectionProfile &profile, const Broker::LoginStatus &status)
{
    if (!status.name.taxpayer.isEmpty())
        return status.name.taxpayer.toString();
    return status.claims.taxpayerTin.isEmpty() ? profile.expectTin : status.claims.taxpayerTin;
}

/// Where a package finds this login: a taxpayer is named only where there are several.
QString addressOf(const Broker::LoginName &name, const QString &endpoint)
{
    if (endpoint.isEmpty())
        return {};
    const QString base = endpoint + QStringLiteral("/c/") + name.connection.toString();
    return name.taxpayer.isEmpty() ? base : base + u'/' + name.taxpayer.toString();
}

} // namespace

LoginRow rowOf(const Profiles::ConnectionProfile &profile, const Broker::LoginStatus &status,
               const QString &endpoint)
{
    LoginRow row{.name = status.name,
                 .company = profile.name,
                 .client = labelOf(profile, status.name.taxpayer),
                 .taxpayer = taxpayerOf(profile, status),
                 .system = profile.system,
                 .login = profile.login,
                 .environment = profile.environment,
                 .state = status.state,
                 .tokenLive = status.tokenLive,
                 .issuedAt = status.issuedAt,
                 .expiresAt = status.expiresAt,
                 .renewsAt = status.renewsAt,
                 .nextAttemptAt = status.nextAttemptAt,
                 .signsIn = profile.environment != Profiles::Environment::Practice
                     && Identity::systemOf(profile).signIn(),
                 .secretInUse = status.secretInUse,
                 .secretExpires = profile.secretExpires,
                 .address = addressOf(status.name, endpoint)};
    if (const auto &error = status.shownError()) {
        const Diagnostics::Advice advice = Diagnostics::adviceFor(*error);
        row.error = error->code;
        row.errorWords = {advice.title, advice.cause, advice.fix};
    }
    return row;
}

} // namespace Connector::Ui
