#include "application/chosenproxies.h"

#include "application/services.h"
#include "support/scriptedserver.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Connector;

class TestChosenProxies : public QObject
{
    Q_OBJECT

private slots:
    void find_none_neverAsksTheSystem()
    {
        // Windows is asked for the settings of its user instead.
        qputenv("https_proxy", "http://127.0.0.1:9");
        auto database = Store::Database::open(QStringLiteral(":memory:"));
        QVERIFY(database);
        Store::Preferences preferences(**database);
        Application::ChosenProxies proxies(preferences);
        QObject guard;
        std::optional<QNetworkProxy> found;
        const auto ask = [&] {
            found.reset();
            proxies.find(QUrl(QStringLiteral("https://example.invalid/")),
                         {&guard, [&](const Result<QList<QNetworkProxy>> &answer) {
                              found = answer->constFirst();
                          }});
        };
        ask();
        QTRY_VERIFY(found);
#if !defined(Q_OS_WIN)
        QCOMPARE(found->port(), quint16(9));
#endif
        QVERIFY(preferences.set(QStringLiteral("proxy"), QStringLiteral("none")));
        ask();
        QVERIFY(found);
        QCOMPARE(found->type(), QNetworkProxy::NoProxy);
    }

    void find_manual_isThatOneExceptForThisComputer()
    {
        auto database = Store::Database::open(QStringLiteral(":memory:"));
        QVERIFY(database);
        Store::Preferences preferences(**database);
        Application::ChosenProxies proxies(preferences);
        QObject guard;
        const auto proxyFor = [&](const char *url) {
            QNetworkProxy found;
            proxies.find(QUrl(QString::fromLatin1(url)),
                         {&guard, [&](const Result<QList<QNetworkProxy>> &answer) {
                              found = answer->constFirst();
                          }});
            return found;
        };
        QVERIFY(preferences.set(QStringLiteral("proxy"), QStringLiteral("manual")));
        QVERIFY(preferences.set(QStringLiteral("proxy_address"), QStringLiteral("10.0.0.1:3128")));
        const QNetworkProxy found = proxyFor("https://example.invalid/");
        QCOMPARE(found.type(), QNetworkProxy::HttpProxy);
        QCOMPARE(found.hostName(), QStringLiteral("10.0.0.1"));
        QCOMPARE(found.port(), quint16(3128));
        for (const char *near : {"http://127.0.0.1:4711/", "https://10.1.2.3/", "https://server/"})
            QCOMPARE(proxyFor(near).type(), QNetworkProxy::NoProxy);
    }

    // Not only asked for: the login itself leaves through it, and only through it.
    void login_goesThroughTheManualProxy()
    {
        Test::ScriptedServer proxy;
        proxy.playAlways(Test::ScriptedAnswer::html(502));
        const QTemporaryDir folder;
        auto home = Application::Home::open(folder.path());
        QVERIFY(home);
        auto services = Application::Services::create(std::move(*home));
        QVERIFY(services);
        Store::Preferences &preferences = (*services)->preferences();
        QVERIFY(preferences.set(QStringLiteral("proxy"), QStringLiteral("manual")));
        QVERIFY(preferences.set(QStringLiteral("proxy_address"),
                                QStringLiteral("127.0.0.1:%1").arg(proxy.port())));
        const Profiles::ConnectionProfile profile{
            .environment = Profiles::Environment::Sandbox,
            .clientId = UpstreamClientId(QStringLiteral("7c1f0a52-93d4-4b1e-8a0f-5d2c6e7b9f10"))};
        const Application::Upstreams &upstreams = (*services)->upstreams();
        std::optional<Identity::LoginOutcome> outcome;
        upstreams.provider(profile).logIn(
            {.profile = profile, .tokenUrl = upstreams.tokenUrl(profile)},
            SecretString::copyOf("a secret"),
            [&](Identity::LoginOutcome ended) { outcome = std::move(ended); });
        QTRY_VERIFY(outcome);
        QVERIFY(std::holds_alternative<Identity::LoginFailure>(*outcome));
        QVERIFY(!proxy.requests().isEmpty());
        for (const Test::RecordedRequest &request : proxy.requests()) {
            QCOMPARE(request.method, QByteArray("CONNECT"));
            QCOMPARE(request.target, QByteArray("preprod-api.myinvois.hasil.gov.my:443"));
        }
    }
};

QTEST_GUILESS_MAIN(TestChosenProxies)
#include "tst_chosenproxies.moc"
