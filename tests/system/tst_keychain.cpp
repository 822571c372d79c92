#include "support/keyring.h"
#include "support/privatebus.h"
#include "system/fixture.h"

#include <QDBusConnection>
#include <QTest>

using namespace Connector::Test;

namespace {

const QString token = QStringLiteral("token --connection kedai");

QString errorCode(const ProgramResult &result)
{
    return result.object()
        .value(QStringLiteral("error"))
        .toObject()
        .value(QStringLiteral("code"))
        .toString();
}

} // namespace

/// Whatever the keychain does, the state says so, the exit code is 5, and nobody restarts anything.
class TestKeychain : public QObject
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(Keyring::unlock()); }

    void lockedBeforeStart_waitsAndRecovers()
    {
        const Home home;
        const UpstreamDouble upstream;
        QCOMPARE(addConnection(home, upstream, QStringLiteral("kedai")).exitCode, 0);
        QVERIFY(Keyring::lock());
        Serve serve(home);
        QVERIFY2(serve.start(), serve.said().constData());
        const LocalClient client =
            addClient(home, QStringLiteral("pos"), QStringLiteral("--connection kedai"));
        QCOMPARE(client.result.exitCode, 0);

        const ProbeAnswer waiting = ask(serve, client);
        QVERIFY2(waiting.status == 503, waiting.summary().constData());
        QVERIFY(waiting.header("Retry-After").toInt() > 0);
        QCOMPARE(stateOf(home), QStringLiteral("waiting_for_keychain"));
        const ProgramResult refused = home.ctl(words(token));
        QVERIFY2(refused.exitCode == 5, refused.summary().constData());
        QCOMPARE(errorCode(refused), QStringLiteral("keychain.locked"));
        QCOMPARE(upstream.logins().size(), 0);

        QVERIFY(Keyring::unlock());
        QTRY_VERIFY_WITH_TIMEOUT(stateOf(home) != QStringLiteral("waiting_for_keychain"), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(ask(serve, client).status, 200, 20'000);
        QVERIFY(serve.stop());
    }

    void lockedWhileRunning_liveTokenGoesOnAndTheNextLoginWaits()
    {
        const Home home;
        const UpstreamDouble upstream;
        QCOMPARE(addConnection(home, upstream, QStringLiteral("kedai")).exitCode, 0);
        Serve serve(home);
        QVERIFY2(serve.start(), serve.said().constData());
        const LocalClient client =
            addClient(home, QStringLiteral("pos"), QStringLiteral("--connection kedai"));
        QCOMPARE(ask(serve, client).status, 200);

        QVERIFY(Keyring::lock());
        QCOMPARE(ask(serve, client).status, 200);
        const ProgramResult renewed = home.ctl(words(QStringLiteral("connection renew kedai")));
        QVERIFY2(renewed.exitCode == 5, renewed.summary().constData());
        QCOMPARE(ask(serve, client).status, 200);
        QVERIFY(Keyring::unlock());
        QTRY_COMPARE_WITH_TIMEOUT(
            home.ctl(words(QStringLiteral("connection renew kedai"))).exitCode, 0, 20'000);
        QVERIFY(serve.stop());
    }

    void noUsableKeychain_isSaidAndStoresNothing_data()
    {
        QTest::addColumn<bool>("denied");
        QTest::addColumn<QString>("code");
        QTest::newRow("absent") << false << QStringLiteral("keychain.absent");
        QTest::newRow("denied") << true << QStringLiteral("keychain.denied");
    }

    void noUsableKeychain_isSaidAndStoresNothing()
    {
        QFETCH(bool, denied);
        QFETCH(QString, code);
        PrivateBus bus(denied ? PrivateBus::Policy::DenySecretService
                              : PrivateBus::Policy::AllowAll);
        QVERIFY(bus.start());
        // Somebody has to own the name, or else nothing is there to be denied.
        QDBusConnection owner =
            QDBusConnection::connectToBus(bus.address(), QStringLiteral("owner"));
        if (denied)
            QVERIFY(owner.registerService(QStringLiteral("org.freedesktop.secrets")));
        Home home;
        home.environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), bus.address());
        const UpstreamDouble upstream;
        const ProgramResult added = addConnection(home, upstream, QStringLiteral("kedai"));
        QVERIFY2(added.exitCode == 5, added.summary().constData());
        QCOMPARE(errorCode(added), code);
        QCOMPARE(home.ctl(words(QStringLiteral("connection list"))).array().size(), 0);

        Serve practice(home);
        QVERIFY2(practice.start({QStringLiteral("--practice")}), practice.said().constData());
        const ProgramResult trial =
            home.ctl(words(QStringLiteral("token --connection practice-ok")));
        QVERIFY2(trial.exitCode == 0, trial.summary().constData());
        QVERIFY(practice.stop());
        QDBusConnection::disconnectFromBus(QStringLiteral("owner"));
    }

    void keychainGone_afterAdding_isExit5()
    {
        Home home;
        const UpstreamDouble upstream;
        QCOMPARE(addConnection(home, upstream, QStringLiteral("kedai")).exitCode, 0);
        PrivateBus bus;
        QVERIFY(bus.start());
        home.environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), bus.address());
        const ProgramResult refused = home.ctl(words(token));
        QVERIFY2(refused.exitCode == 5, refused.summary().constData());
        QCOMPARE(errorCode(refused), QStringLiteral("keychain.absent"));
        home.environment = QProcessEnvironment::systemEnvironment();
        const ProgramResult back = home.ctl(words(token));
        QVERIFY2(back.exitCode == 0, back.summary().constData());
    }

private:
    static QString stateOf(const Home &home)
    {
        return statusOf(home, QStringLiteral("kedai")).value(QStringLiteral("state")).toString();
    }

    static ProbeAnswer ask(const Serve &serve, const LocalClient &client)
    {
        return HttpProbe(serve.port())
            .send(ProbeRequest::login("/connect/token", client.id, client.secret));
    }
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
