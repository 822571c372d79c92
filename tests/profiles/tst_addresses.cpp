#include "profiles/addresses.h"

#include <QTest>

using namespace Connector::Profiles;

static QUrl url(const char *text)
{
    return QUrl(QString::fromLatin1(text));
}

class TestAddresses : public QObject
{
    Q_OBJECT

private slots:
    void addresses_productionAndSandbox_areCompiledIn()
    {
        ConnectionProfile profile;
        profile.identityUrl = url("https://elsewhere.example");
        profile.apiUrl = url("https://elsewhere.example");
        profile.environment = Environment::Production;
        QCOMPARE(identityAddress(profile), url("https://api.myinvois.hasil.gov.my"));
        QCOMPARE(apiAddress(profile), url("https://api.myinvois.hasil.gov.my"));
        profile.environment = Environment::Sandbox;
        QCOMPARE(identityAddress(profile), url("https://preprod-api.myinvois.hasil.gov.my"));
        QCOMPARE(apiAddress(profile), url("https://preprod-api.myinvois.hasil.gov.my"));
    }

    void addresses_practice_areEmpty()
    {
        ConnectionProfile profile;
        profile.environment = Environment::Practice;
        profile.identityUrl = url("https://elsewhere.example");
        QVERIFY(identityAddress(profile).isEmpty());
        QVERIFY(apiAddress(profile).isEmpty());
    }

    void addresses_custom_areTheProfiles()
    {
        ConnectionProfile profile;
        profile.environment = Environment::Custom;
        profile.identityUrl = url("https://login.example");
        profile.apiUrl = url("https://api.example/base");
        QCOMPARE(identityAddress(profile), url("https://login.example"));
        QCOMPARE(apiAddress(profile), url("https://api.example/base"));
    }

    void addresses_otherSystem_neverLhdns()
    {
        for (const System system : {System::Bridge, System::Myob, System::MyobDesktop}) {
            ConnectionProfile profile;
            profile.system = system;
            profile.environment = Environment::Production;
            QVERIFY(identityAddress(profile).isEmpty());
            QVERIFY(apiAddress(profile).isEmpty());
        }
    }

    void expectedIssuer_perEnvironment()
    {
        QCOMPARE(expectedIssuer(Environment::Production),
                 QStringLiteral("https://identity.myinvois.hasil.gov.my"));
        QCOMPARE(expectedIssuer(Environment::Sandbox),
                 QStringLiteral("https://preprod-identity.myinvois.hasil.gov.my"));
        QVERIFY(expectedIssuer(Environment::Practice).isEmpty());
        QVERIFY(expectedIssuer(Environment::Custom).isEmpty());
    }

    void myInvoisTokenUrl_appendsThePath_data()
    {
        QTest::addColumn<QUrl>("identity");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("host") << url("https://a.example")
                              << QByteArray("https://a.example/connect/token");
        QTest::newRow("slash") << url("https://a.example/")
                               << QByteArray("https://a.example/connect/token");
        QTest::newRow("port") << url("http://127.0.0.1:8080")
                              << QByteArray("http://127.0.0.1:8080/connect/token");
        QTest::newRow("path") << url("https://a.example/lhdn")
                              << QByteArray("https://a.example/lhdn/connect/token");
        QTest::newRow("encoded path") << url("https://a.example/a%2Fb%20c")
                                      << QByteArray("https://a.example/a%2Fb%20c/connect/token");
        QTest::newRow("empty") << QUrl() << QByteArray();
    }

    void myInvoisTokenUrl_appendsThePath()
    {
        QFETCH(QUrl, identity);
        QTEST(myInvoisTokenUrl(identity).toEncoded(), "expected");
    }

    void isLoopback_isExact_data()
    {
        QTest::addColumn<bool>("loopback");
        const auto row = [](const char *text, bool loopback) { QTest::newRow(text) << loopback; };
        row("http://127.0.0.1", true);
        row("http://127.0.0.1:21060/c/x", true);
        row("http://127.255.255.254", true);
        row("http://127.1", true);
        row("http://0x7f.0.0.1", true);
        row("http://localhost", true);
        row("http://LOCALHOST:80", true);
        row("http://[::1]", true);
        row("http://[0:0:0:0:0:0:0:1]:9", true);
        row("http://127.evil.com", false);
        row("http://127.0.0.1.evil.com", false);
        row("http://127.0.0.256", false);
        row("http://localhost.evil.com", false);
        row("http://evil-localhost", false);
        row("http://localhost.", false);
        row("http://127.0.0.1@evil.com", false);
        row("http://localhost:80@evil.com", false);
        row("http://[::ffff:127.0.0.1]", false);
        row("http://[::ffff:7f00:1]", false);
        row("http://[::2]", false);
        row("http://0.0.0.0", false);
        row("http://128.0.0.1", false);
        row("http://12.7.0.1", false);
        row("http://10.0.0.127", false);
        row("http://", false);
        row("", false);
    }

    void isLoopback_isExact()
    {
        QFETCH(bool, loopback);
        QCOMPARE(isLoopback(url(QTest::currentDataTag())), loopback);
    }

    void isAcceptable_httpsOrThisMachine_data()
    {
        QTest::addColumn<bool>("acceptable");
        const auto row = [](const char *text, bool ok) { QTest::newRow(text) << ok; };
        row("https://api.myinvois.hasil.gov.my", true);
        row("HTTPS://API.example", true);
        row("https://10.0.0.1:8443/base", true);
        row("http://127.0.0.1:1", true);
        row("http://[::1]:1", true);
        row("http://localhost", true);
        row("http://api.myinvois.hasil.gov.my", false);
        row("http://localhost.evil.com", false);
        row("http://127.0.0.1@evil.com", false);
        row("https://user:word@api.example", false);
        row("http://user@127.0.0.1", false);
        row("ftp://127.0.0.1", false);
        row("file:///etc/passwd", false);
        row("https://", false);
        row("https:///path", false);
        row("api.example", false);
        row("//api.example", false);
        row("", false);
    }

    void isAcceptable_httpsOrThisMachine()
    {
        QFETCH(bool, acceptable);
        QCOMPARE(isAcceptable(url(QTest::currentDataTag())), acceptable);
    }
};

QTEST_GUILESS_MAIN(TestAddresses)
#include "tst_addresses.moc"
