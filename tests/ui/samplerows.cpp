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
    aminah.lastProgram = QStringLiteral("sqlacc.exe");
    aminah.lastUsed = now.wall - 107s;
    aminah.usesToday = 212;

    Ui::LoginRow maju = clientOf(QStringLiteral("Syarikat Maju"), QStringLiteral("C9012345670"));
    makeLive(maju, now, 22min + 51s, 3min + 10s);

    Ui::LoginRow lim = clientOf(QStringLiteral("Lim Trading"), QStringLiteral("IG12345678910"),
                                QStringLiteral("201901234567"));
    makeLive(lim, now, 12min + 4s, -1min);
    lim.state = LoginState::Renewing;

    Ui::LoginRow bina = clientOf(QStringLiteral("Bina Jaya"), QStringLiteral("C3300112240"));
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
    sandbox.error = ErrorCode::ServiceUnavailable;

    Ui::LoginRow practice = rowOf(QStringLiteral("practice-ok"), QStringLiteral("Kedai Latihan"),
                                  Environment::Practice);
    return {aminah, maju, lim, bina, sandbox, practice};
}

} // namespace Connector::Test
