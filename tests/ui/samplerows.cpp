#include "ui/samplerows.h"

namespace Connector::Test {

using namespace std::chrono_literals;
using Broker::LoginState;
using Profiles::Environment;
using Profiles::LoginMode;

namespace {

Ui::LoginRow rowOf(const QString &id, const QString &company, Environment environment)
{
    Ui::LoginRow row;
    row.name.connection = ConnectionId(id);
    row.company = company;
    row.environment = environment;
    row.address = QStringLiteral("http://127.0.0.1:21060/c/") + id;
    return row;
}

Ui::LoginRow clientOf(const QString &client, const QString &tin, const QString &rob = {})
{
    Ui::LoginRow row =
        rowOf(QStringLiteral("chong"), QStringLiteral("Chong & Rakan"), Environment::Production);
    row.name.taxpayer = {tin, rob};
    row.client = client;
    row.taxpayer = row.name.taxpayer.toString();
    row.login = LoginMode::Intermediary;
    row.address += u'/' + row.taxpayer;
    return row;
}

/// Yesterday's afternoon and today from nine on, with a login every forty minutes. Failed in the
/// last half hours.
Ui::LoginPast samplePast(Milliseconds wall, int busy, int fails)
{
    Ui::LoginPast past;
    const qint64 newest = Audit::slotOf(wall, Ui::LoginHistory::span);
    for (int back = Ui::LoginHistory::spans - 1; back >= 0; --back) {
        if (back > 10 && back < 38)
            continue;
        const bool failed = back < fails;
        past.filled.append({.slot = newest - back,
                            .handOuts = failed ? 0 : 1 + (back * 7 + busy) % busy,
                            .logins = back % 3 == 0 || failed ? 0 : 1,
                            .failures = failed ? 2 : 0});
    }
    return past;
}

void makeLive(Ui::LoginRow &row, const Moment &now, Milliseconds left, Milliseconds renewal)
{
    constexpr Milliseconds life = 60min;
    row.state = LoginState::Fresh;
    row.tokenLive = true;
    row.expiresAt = now + left;
    row.issuedAt = now + (left - life);
    row.renewsAt = now + renewal;
    row.secretInUse = 1;
}

} // namespace

QList<Ui::LoginRow> sampleRows(const Moment &now)
{
    Ui::LoginRow aminah =
        rowOf(QStringLiteral("aminah"), QStringLiteral("Kedai Runcit Aminah Sdn Bhd"),
              Environment::Production);
    aminah.taxpayer = QStringLiteral("C2584563200");
    makeLive(aminah, now, 41min + 7s, 21min + 30s);
    aminah.secretExpires = QDate(2027, 3, 3);
    aminah.past = samplePast(now.wall, 20, 0);
    aminah.past.lastProgram = QStringLiteral("C:\\eStream\\SQLAccounting\\sqlacc.exe");
    aminah.past.lastUsed = now.wall - 107s;
    aminah.past.handOutsToday = 212;

    Ui::LoginRow maju = clientOf(QStringLiteral("Syarikat Maju"), QStringLiteral("C9012345670"));
    makeLive(maju, now, 22min + 51s, 3min + 10s);
    maju.past = samplePast(now.wall, 5, 0);

    Ui::LoginRow lim = clientOf(QStringLiteral("Lim Trading"), QStringLiteral("IG12345678910"),
                                QStringLiteral("201901234567"));
    makeLive(lim, now, 12min + 4s, -1min);
    lim.state = LoginState::Renewing;
    lim.past = samplePast(now.wall, 3, 0);

    Ui::LoginRow bina = clientOf(QStringLiteral("Bina Jaya"), QStringLiteral("C3300112240"));
    bina.past = samplePast(now.wall, 4, 1);
    bina.state = LoginState::NeedsAttention;
    bina.error = ErrorCode::IntermediaryNotAppointed;
    bina.errorWords = {
        QStringLiteral("The taxpayer has not appointed this intermediary."),
        QStringLiteral("The appointment is missing, has expired or has not started yet."),
        QStringLiteral("Ask Bina Jaya to add you as an intermediary.")};

    Ui::LoginRow sandbox =
        rowOf(QStringLiteral("aminah-sandbox"), aminah.company, Environment::Sandbox);
    sandbox.taxpayer = aminah.taxpayer;
    sandbox.state = LoginState::BackingOff;
    sandbox.nextAttemptAt = now + 42s;
    sandbox.past = samplePast(now.wall, 9, 3);
    sandbox.error = ErrorCode::ServiceUnavailable;

    Ui::LoginRow practice = rowOf(QStringLiteral("practice-ok"), QStringLiteral("Kedai Latihan"),
                                  Environment::Practice);
    practice.past = samplePast(now.wall, 6, 0);
    return {aminah, maju, lim, bina, sandbox, practice};
}

QList<Ui::PackageRow> samplePackages(Milliseconds wall)
{
    const auto package = [wall](const QString &id, const QString &name, const QStringList &logins) {
        const QString base = QStringLiteral("http://127.0.0.1:21060/c/aminah");
        return Ui::PackageRow{.clientId = LocalClientId(id),
                              .name = name,
                              .logins = logins,
                              .createdAt = wall - 400h,
                              .tokenUrl = base + QStringLiteral("/connect/token"),
                              .baseUrl = base};
    };
    const QString aminah = QStringLiteral("Kedai Runcit Aminah Sdn Bhd");
    Ui::PackageRow sql = package(QStringLiteral("mic_5f0d6c2b7a914e3c"),
                                 QStringLiteral("SQL Account, front office"), {aminah});
    sql.lastUsed = wall - 107s;
    sql.lastProgram = QStringLiteral("C:\\eStream\\SQLAccounting\\sqlacc.exe");
    sql.previousUntil = wall + 20h;

    Ui::PackageRow till = package(QStringLiteral("mic_91b8a7e2d04c5f36"), QStringLiteral("Till 2"),
                                  {aminah, QStringLiteral("Chong & Rakan")});
    till.connections = {ConnectionId(QStringLiteral("aminah")),
                        ConnectionId(QStringLiteral("chong"))};
    till.baseUrl = QStringLiteral("http://127.0.0.1:21060");
    till.tokenUrl = till.baseUrl + QStringLiteral("/connect/token");
    till.lastUsed = wall - 26h;
    till.lastProgram = QStringLiteral("/opt/till/till");
    till.previousUntil = wall + 3h;
    till.previousUsedAt = wall - 26h;
    till.rights = Store::Rights::ApiRead;

    Ui::PackageRow fresh = package(QStringLiteral("mic_c07f3e5a1d2b4968"),
                                   QStringLiteral("AutoCount"), {QStringLiteral("Kedai Latihan")});
    fresh.environment = Environment::Practice;
    fresh.rights = Store::Rights::Api;

    Ui::PackageRow expired = package(QStringLiteral("mic_2be40d9f8c7a6153"),
                                     QStringLiteral("Audit firm, year end"), {aminah});
    expired.environment = Environment::Sandbox;
    expired.expiresAt = wall - 48h;
    expired.lastUsed = wall - 50h;

    Ui::PackageRow revoked =
        package(QStringLiteral("mic_77e1d0c2b3a49586"), QStringLiteral("Old laptop"), {aminah});
    revoked.revokedAt = wall - 72h;
    revoked.revokedReason = QStringLiteral("The laptop was sold");
    return {sql, till, fresh, expired, revoked};
}

Ui::AuditNames sampleNames(Milliseconds wall)
{
    Ui::AuditNames names;
    for (const Ui::PackageRow &row : samplePackages(wall))
        names.packages.insert(row.clientId, row.name);
    for (const Ui::LoginRow &row : sampleRows({.wall = wall}))
        names.logins.insert(row.name.connection, row.company);
    return names;
}

QList<Audit::Entry> sampleActivity(Milliseconds wall)
{
    using Audit::Event;
    using Audit::Verdict;
    const auto packages = samplePackages(wall);
    const ConnectionId aminah(QStringLiteral("aminah"));
    QList<Audit::Entry> entries;
    // From nine to two, busier in the late morning.
    for (int minute = 330; minute > 0; minute -= 10) {
        const Ui::PackageRow &package = packages.at(minute % 40 == 0 ? 1 : 0);
        entries.append({.time = wall - minute * 1min - (minute % 7) * 7s,
                        .event = Event::HandOut,
                        .verdict = Verdict::Granted,
                        .client = package.clientId,
                        .connection = aminah,
                        .program = package.lastProgram,
                        .count = 1 + (minute * 7) % 11});
    }
    entries.append({.time = wall - 4min,
                    .event = Event::Refusal,
                    .verdict = Verdict::Refused,
                    .client = packages.at(4).clientId,
                    .connection = aminah,
                    .code = "invalid_client",
                    .program = QStringLiteral("C:\\old\\sqlacc.exe"),
                    .count = 3});
    entries.append({.time = wall - 3min,
                    .event = Event::Renewal,
                    .verdict = Verdict::Done,
                    .connection = aminah,
                    .duration = 210ms});
    entries.append({.time = wall - 2min,
                    .event = Event::Login,
                    .verdict = Verdict::Failed,
                    .connection = ConnectionId(QStringLiteral("chong")),
                    .taxpayer = {QStringLiteral("C3300112240"), {}},
                    .code = "intermediary.not_appointed",
                    .duration = 190ms});
    entries.append({.time = wall - 107s,
                    .event = Event::HandOut,
                    .verdict = Verdict::Granted,
                    .client = packages.at(0).clientId,
                    .connection = aminah,
                    .program = packages.at(0).lastProgram});
    entries.append({.time = wall - 30s,
                    .event = Event::ClientRevoked,
                    .verdict = Verdict::Done,
                    .client = packages.at(4).clientId,
                    .note = packages.at(4).revokedReason});
    return entries;
}

} // namespace Connector::Test
