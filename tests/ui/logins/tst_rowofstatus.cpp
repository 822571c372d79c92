#include "ui/logins/rowofstatus.h"

#include <QTest>

using namespace Connector;
using namespace std::chrono_literals;
using Broker::LoginStatus;
using Profiles::ConnectionProfile;

namespace {

const QString endpoint = QStringLiteral("http://127.0.0.1:21060");

ConnectionProfile taxpayerProfile()
{
    ConnectionProfile profile;
    profile.id = ConnectionId(QStringLiteral("aminah"));
    profile.name = QStringLiteral("Kedai Aminah");
    profile.environment = Profiles::Environment::Sandbox;
    profile.secretExpires = QDate(2027, 3, 3);
    return profile;
}

ConnectionProfile intermediaryProfile()
{
    ConnectionProfile profile = taxpayerProfile();
    profile.id = ConnectionId(QStringLiteral("chong"));
    profile.login = Profiles::LoginMode::Intermediary;
    profile.taxpayers = {{{QStringLiteral("C1"), {}}, QStringLiteral("Lim Trading")},
                         {{QStringLiteral("IG2"), QStringLiteral("2019")}, {}}};
    return profile;
}

} // namespace

class TestRowOfStatus : public QObject
{
    Q_OBJECT

private slots:
    void taxpayer_isWhatTheTokenSays_elseWhatWasTyped()
    {
        ConnectionProfile profile = taxpayerProfile();
        LoginStatus status{.name = {profile.id}};
        QCOMPARE(Ui::rowOf(profile, status, endpoint).taxpayer, QString());
        profile.expectTin = QStringLiteral("C7");
        QCOMPARE(Ui::rowOf(profile, status, endpoint).taxpayer, QStringLiteral("C7"));
        status.claims.taxpayerTin = QStringLiteral("C8");
        QCOMPARE(Ui::rowOf(profile, status, endpoint).taxpayer, QStringLiteral("C8"));
        QCOMPARE(Ui::rowOf(profile, status, endpoint).address,
                 endpoint + QStringLiteral("/c/aminah"));
        QCOMPARE(Ui::rowOf(profile, status, {}).address, QString());
    }

    void client_isItsLabel_elseItsNumber()
    {
        const ConnectionProfile profile = intermediaryProfile();
        const auto rowFor = [&profile](int taxpayer) {
            return Ui::rowOf(
                profile, {.name = {profile.id, profile.taxpayers.at(taxpayer).taxpayer}}, endpoint);
        };
        QCOMPARE(rowFor(0).client, QStringLiteral("Lim Trading"));
        QCOMPARE(rowFor(0).taxpayer, QStringLiteral("C1"));
        QCOMPARE(rowFor(1).client, QStringLiteral("IG2:2019"));
        QCOMPARE(rowFor(1).address, endpoint + QStringLiteral("/c/chong/IG2:2019"));
    }

    void status_isCarriedOver()
    {
        const ConnectionProfile profile = taxpayerProfile();
        const Moment now{.wall = 1'790'000'000s, .boot = 5'000s};
        const LoginStatus status{.name = {profile.id},
                                 .state = Broker::LoginState::BackingOff,
                                 .tokenLive = true,
                                 .issuedAt = now,
                                 .expiresAt = now + 60min,
                                 .renewsAt = now + 40min,
                                 .nextAttemptAt = now + 42s,
                                 .lastError = Error{.code = ErrorCode::NetworkTimeout},
                                 .secretInUse = 2};
        const Ui::LoginRow row = Ui::rowOf(profile, status, endpoint);
        QCOMPARE(row.state, status.state);
        QVERIFY(row.tokenLive);
        QCOMPARE(row.issuedAt, status.issuedAt);
        QCOMPARE(row.expiresAt, status.expiresAt);
        QCOMPARE(row.renewsAt, status.renewsAt);
        QCOMPARE(row.nextAttemptAt, status.nextAttemptAt);
        QCOMPARE(row.secretInUse, 2);
        QCOMPARE(row.secretExpires, profile.secretExpires);
        QCOMPARE(row.environment, Profiles::Environment::Sandbox);
        QCOMPARE(row.error, ErrorCode::NetworkTimeout);
        QVERIFY(!row.errorWords.title.isEmpty());
        QVERIFY(!row.errorWords.cause.isEmpty());
        QVERIFY(!row.errorWords.fix.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRowOfStatus)
#include "tst_rowofstatus.moc"
