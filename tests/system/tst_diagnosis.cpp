#include "support/keyring.h"
#include "system/fixture.h"

#include <QDir>
#include <QLocale>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTest>

using namespace Connector::Test;

namespace {

// A root of an own making, such as an inspecting proxy shows; worth nothing anywhere else.
const char inspectionKey[] = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQguJZsaNoHZpuHZzRS
pe6rb6mF4zVkuQKv+gT2WWKyTXuhRANCAAS7NwAvRdoomk+yHqs04KlVqHr+DFoi
mG5VGWaMWWdXXEIn606V2D89P+NaJpzOEvrw6J6sv6Z1/BBI/d9jgxqU
-----END PRIVATE KEY-----
)";
const char inspectionRoot[] = R"(-----BEGIN CERTIFICATE-----
MIIB1jCCAXugAwIBAgIURohU5dGixVZJq6xD/bNYq4IAeJYwCgYIKoZIzj0EAwIw
MTESMBAGA1UEAwwJbG9jYWxob3N0MRswGQYDVQQKDBJFeGFtcGxlIEluc3BlY3Rp
b24wIBcNMjYxMTIxMjM1MzM1WhgPMjEyNjEwMjgyMzUzMzVaMDExEjAQBgNVBAMM
CWxvY2FsaG9zdDEbMBkGA1UECgwSRXhhbXBsZSBJbnNwZWN0aW9uMFkwEwYHKoZI
zj0CAQYIKoZIzj0DAQcDQgAEuzcAL0XaKJpPsh6rNOCpVah6/gxaIphuVRlmjFln
V1xCJ+tOldg/PT/jWiaczhL68OierL+mdfwQSP3fY4MalKNvMG0wHQYDVR0OBBYE
FFQQYgnhlBm6l5GJIZNI41rylATwMB8GA1UdIwQYMBaAFFQQYgnhlBm6l5GJIZNI
41rylATwMA8GA1UdEwEB/wQFMAMBAf8wGgYDVR0RBBMwEYIJbG9jYWxob3N0hwR/
AAABMAoGCCqGSM49BAMCA0kAMEYCIQC/rPW05GLZmQ44khiWY2d4mio5HKS1nf+8
2H0hodK9XgIhAK9FuwgaBR7vl3/mkEqZZwiNR+mPeyzpwhWtMUJ78yTH
-----END CERTIFICATE-----
)";

/// Sits between this computer and the net: takes CONNECT for any host and answers in its name with
/// the certificate above, as an inspecting product does.
class InspectingProxy final : public QTcpServer
{
public:
    InspectingProxy()
    {
        m_tls.setLocalCertificate(QSslCertificate(QByteArray(inspectionRoot)));
        m_tls.setPrivateKey(QSslKey(QByteArray(inspectionKey), QSsl::Ec));
        m_tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    }

    /// The hosts that were asked for.
    QByteArrayList asked;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSslConfiguration(m_tls);
        socket->setSocketDescriptor(descriptor);
        connect(socket, &QSslSocket::readyRead, this, [this, socket] {
            if (socket->mode() != QSslSocket::UnencryptedMode)
                return;
            const QByteArray head = socket->readAll();
            asked.append(head.split(' ').value(1));
            socket->write("HTTP/1.1 200 Connection established\r\n\r\n");
            socket->flush();
            socket->startServerEncryption();
        });
    }

private:
    QSslConfiguration m_tls;
};

/// The library of the Debian package faketime; empty where it is not installed.
QString fakeTimeLibrary()
{
    const QDir libraries(QStringLiteral("/usr/lib"));
    for (const QString &machine : libraries.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString file =
            libraries.filePath(machine + QStringLiteral("/faketime/libfaketimeMT.so.1"));
        if (QFile::exists(file))
            return file;
    }
    return {};
}

ProgramResult addCustom(const Home &home, const QString &address)
{
    return home.ctl(words(QStringLiteral("connection add kedai --system myinvois --environment "
                                         "custom --identity-url %1 --api-url %1 --client-id "
                                         "11111111-2222-4333-8444-555555555555 --secret-stdin")
                              .arg(address)),
                    "some-secret\n");
}

QString firstCode(const ProgramResult &result)
{
    return result.object()
        .value(QStringLiteral("findings"))
        .toArray()
        .at(0)
        .toObject()
        .value(QStringLiteral("code"))
        .toString();
}

/// The checks that failed.
QString failedLayers(const ProgramResult &result)
{
    const QJsonObject checkup =
        result.object().value(QStringLiteral("checkups")).toArray().at(0).toObject();
    QStringList failed;
    for (const auto &value : checkup.value(QStringLiteral("checks")).toArray()) {
        const QJsonObject check = value.toObject();
        if (check.value(QStringLiteral("verdict")) == QStringLiteral("failed"))
            failed << check.value(QStringLiteral("check")).toString();
    }
    return failed.join(u' ');
}

const QString diagnose = QStringLiteral("diagnose --connection kedai");

} // namespace

/// The real thing is broken at one layer after the other, and that layer is named.
class TestDiagnosis : public QObject
{
    Q_OBJECT

    static void compare(const ProgramResult &result, const QString &layer, const QString &codes)
    {
        QVERIFY2(codes.split(u'|').contains(firstCode(result)), result.summary().constData());
        QCOMPARE(failedLayers(result), layer);
        QVERIFY(result.exitCode > 0);
    }

private slots:
    void init() { QVERIFY(Keyring::unlock()); }

    void healthy_isOk()
    {
        const Home home;
        const UpstreamDouble upstream;
        QCOMPARE(addConnection(home, upstream, QStringLiteral("kedai")).exitCode, 0);
        const ProgramResult result = home.ctl(words(diagnose));
        QVERIFY2(result.exitCode == 0, result.summary().constData());
        QCOMPARE(upstream.logins().size(), 1);
    }

    void name_unknown_isDns()
    {
        const Home home;
        QCOMPARE(addCustom(home, QStringLiteral("https://no-such-host.invalid")).exitCode, 0);
        compare(home.ctl(words(diagnose)), QStringLiteral("dns"),
                QStringLiteral("network.dns|network.offline"));
    }

    void port_closed_isTcp()
    {
        const Home home;
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const quint16 port = server.serverPort();
        server.close();
        QCOMPARE(addCustom(home, QStringLiteral("http://127.0.0.1:%1").arg(port)).exitCode, 0);
        compare(home.ctl(words(diagnose)), QStringLiteral("tcp"),
                QStringLiteral("network.refused"));
    }

    void root_ofAnInspectingProxy_isTls()
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(QByteArray(inspectionRoot)));
        configuration.setPrivateKey(QSslKey(QByteArray(inspectionKey), QSsl::Ec));
        QSslServer server;
        server.setSslConfiguration(configuration);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const Home home;
        QCOMPARE(addCustom(home, QStringLiteral("https://127.0.0.1:%1").arg(server.serverPort()))
                     .exitCode,
                 0);
        compare(home.ctl(words(diagnose)), QStringLiteral("tls"),
                QStringLiteral("tls.intercepted"));
    }

    void proxy_thatInspects_isTls()
    {
        InspectingProxy proxy;
        QVERIFY(proxy.listen(QHostAddress::LocalHost));
        Home home;
        // Found by the proxy alone: nothing of the machine's network is asked.
        QCOMPARE(addCustom(home, QStringLiteral("https://myinvois.invalid")).exitCode, 0);
        const QString address = QStringLiteral("http://127.0.0.1:%1").arg(proxy.serverPort());
        for (const char *name : {"https_proxy", "HTTPS_PROXY"})
            home.environment.insert(QString::fromLatin1(name), address);
        const ProgramResult result = home.ctl(words(diagnose));
        compare(result, QStringLiteral("tls"), QStringLiteral("tls.intercepted"));
        QVERIFY(proxy.asked.contains("myinvois.invalid:443"));
        QVERIFY2(result.output.contains("issued by localhost"), result.output.constData());
    }

    void clock_ofThisComputerWrong_isTheClock_data()
    {
        QTest::addColumn<QString>("shift");
        QTest::newRow("behind") << QStringLiteral("-2h");
        QTest::newRow("ahead") << QStringLiteral("+90m");
    }

    void clock_ofThisComputerWrong_isTheClock()
    {
        QFETCH(QString, shift);
        const QString library = fakeTimeLibrary();
        if (library.isEmpty())
            QSKIP("The package faketime is not installed.");
        ScriptedServer server;
        server.answerWith([](const RecordedRequest &) {
            const QByteArray now = QLocale::c()
                                       .toString(QDateTime::currentDateTimeUtc(),
                                                 QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
                                       .toLatin1();
            return ScriptedAnswer::json(404, "{}", {{"Date", now}});
        });
        Home home;
        QCOMPARE(addCustom(home, QStringLiteral("http://127.0.0.1:%1").arg(server.port())).exitCode,
                 0);
        home.environment.insert(QStringLiteral("LD_PRELOAD"), library);
        home.environment.insert(QStringLiteral("FAKETIME"), shift);
        home.environment.insert(QStringLiteral("FAKETIME_DONT_FAKE_MONOTONIC"),
                                QStringLiteral("1"));
        // For a build with sanitizers, which want to be loaded first.
        home.environment.insert(QStringLiteral("ASAN_OPTIONS"),
                                QStringLiteral("verify_asan_link_order=0"));
        compare(home.ctl(words(diagnose)), QStringLiteral("server"), QStringLiteral("clock.wrong"));
    }

    void server_silent_isOverdue()
    {
        ScriptedServer server;
        server.playAlways(ScriptedAnswer::silence());
        const Home home;
        QCOMPARE(addCustom(home, QStringLiteral("http://127.0.0.1:%1").arg(server.port())).exitCode,
                 0);
        compare(home.ctl(words(diagnose)), QStringLiteral("server"),
                QStringLiteral("network.timeout"));
    }

    void page_insteadOfAnAnswer_isTheLogin_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QString>("code");
        QTest::newRow("captive portal") << 200 << QByteArray("<html>Sign in</html>")
                                        << QStringLiteral("network.captive_portal");
        QTest::newRow("maintenance") << 403 << QByteArray("<html>Under maintenance</html>")
                                     << QStringLiteral("service.maintenance");
        QTest::newRow("wrong host")
            << 404 << QByteArray("<html>Not found</html>") << QStringLiteral("address.wrong_path");
    }

    void page_insteadOfAnAnswer_isTheLogin()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, page);
        QFETCH(QString, code);
        ScriptedServer server;
        server.playAlways(ScriptedAnswer::html(status, page));
        const Home home;
        QCOMPARE(addCustom(home, QStringLiteral("http://127.0.0.1:%1").arg(server.port())).exitCode,
                 0);
        compare(home.ctl(words(diagnose)), QStringLiteral("login"), code);
    }

    void clock_ofTheServiceElsewhere_isTheClock()
    {
        ScriptedServer server;
        server.playAlways(
            ScriptedAnswer::json(404, "{}", {{"Date", "Sun, 06 Nov 1994 08:49:37 GMT"}}));
        const Home home;
        QCOMPARE(addCustom(home, QStringLiteral("http://127.0.0.1:%1").arg(server.port())).exitCode,
                 0);
        compare(home.ctl(words(diagnose)), QStringLiteral("server"), QStringLiteral("clock.wrong"));
    }

    void keyring_locked_isTheKeychain()
    {
        const Home home;
        const UpstreamDouble upstream;
        QCOMPARE(addConnection(home, upstream, QStringLiteral("kedai")).exitCode, 0);
        QVERIFY(Keyring::lock());
        const ProgramResult result = home.ctl(words(diagnose));
        QVERIFY(Keyring::unlock());
        compare(result, QStringLiteral("keychain"), QStringLiteral("keychain.locked"));
        QCOMPARE(result.exitCode, 5);
        QCOMPARE(upstream.logins().size(), 0);
    }

    void port_ofTheEndpointTaken_isTheEndpoint()
    {
        const Home home;
        const UpstreamDouble upstream;
        QCOMPARE(addConnection(home, upstream, QStringLiteral("kedai")).exitCode, 0);
        Serve serve(home);
        QVERIFY2(serve.start(), serve.said().constData());
        QVERIFY(serve.stop());
        ScriptedServer squatter;
        squatter.playAlways(ScriptedAnswer::json(200, "{}"));
        QCOMPARE(
            home.ctl(words(QStringLiteral("settings set port %1").arg(squatter.port()))).exitCode,
            0);
        const ProgramResult result = home.ctl(words(diagnose));
        compare(result, QStringLiteral("endpoint"), QStringLiteral("endpoint.port_in_use"));
        const QByteArray own = "process " + QByteArray::number(QCoreApplication::applicationPid());
        QVERIFY2(result.output.contains(own), result.summary().constData());
    }

    void proxy_thatSwallowsLoopback_isTheEndpoint()
    {
        ScriptedServer proxy;
        proxy.playAlways(ScriptedAnswer::html(502, "<html>proxy error</html>"));
        Home home;
        const UpstreamDouble upstream;
        QCOMPARE(addConnection(home, upstream, QStringLiteral("kedai")).exitCode, 0);
        home.environment.insert(QStringLiteral("HTTP_PROXY"),
                                QStringLiteral("http://127.0.0.1:%1").arg(proxy.port()));
        home.environment.remove(QStringLiteral("NO_PROXY"));
        home.environment.remove(QStringLiteral("no_proxy"));
        home.environment.remove(QStringLiteral("http_proxy"));
        Serve serve(home);
        QVERIFY2(serve.start(), serve.said().constData());
        const ProgramResult result = home.ctl(words(diagnose));
        QVERIFY(serve.stop());
        compare(result, QStringLiteral("endpoint"), QStringLiteral("endpoint.proxied"));
    }

    void package_turnedAway_isThePackage()
    {
        const Home home;
        const UpstreamDouble upstream;
        QCOMPARE(addConnection(home, upstream, QStringLiteral("kedai")).exitCode, 0);
        const LocalClient client =
            addClient(home, QStringLiteral("sql"), QStringLiteral("--connection kedai"));
        Serve serve(home);
        QVERIFY2(serve.start(), serve.said().constData());
        const HttpProbe package(serve.port());
        const auto ask = [&](const QByteArray &secret) {
            return package.send(ProbeRequest::login("/c/kedai/connect/token", client.id, secret))
                .status;
        };
        QCOMPARE(ask("of-the-portal"), 400);
        const ProgramResult result = home.ctl(words(diagnose));
        compare(result, QStringLiteral("packages"), QStringLiteral("endpoint.local_client_wrong"));
        QVERIFY2(result.output.contains("sql"), result.summary().constData());
        QCOMPARE(ask(client.secret), 200);
        QCOMPARE(home.ctl(words(diagnose)).exitCode, 0);
        QVERIFY(serve.stop());
    }

    void refusal_afterSuccess_isExplainedByTheAudit_data()
    {
        QTest::addColumn<QString>("expiry");
        QTest::addColumn<QString>("code");
        const QDate today = QDateTime::currentDateTimeUtc().date();
        QTest::newRow("no date typed")
            << QString() << QStringLiteral("credentials.secret_replaced");
        QTest::newRow("a year to go") << today.addDays(360).toString(Qt::ISODate)
                                      << QStringLiteral("credentials.secret_replaced");
        QTest::newRow("days to go") << today.addDays(3).toString(Qt::ISODate)
                                    << QStringLiteral("credentials.secret_expired");
    }

    void refusal_afterSuccess_isExplainedByTheAudit()
    {
        QFETCH(QString, expiry);
        const Home home;
        UpstreamDouble upstream;
        QCOMPARE(addConnection(home, upstream, QStringLiteral("kedai")).exitCode, 0);
        if (!expiry.isEmpty()) {
            const QString edit =
                QStringLiteral("connection set-secret kedai --secret-stdin --secret-expires ");
            QCOMPARE(home.ctl(words(edit + expiry), upstream.secret + '\n').exitCode, 0);
        }
        QCOMPARE(home.ctl(words(QStringLiteral("connection renew kedai"))).exitCode, 0);
        upstream.secret = "a-newer-secret";
        QCOMPARE(home.ctl(words(QStringLiteral("connection renew kedai"))).exitCode, 3);
        const ProgramResult result = home.ctl(words(diagnose));
        QTEST(firstCode(result), "code");
        QCOMPARE(result.exitCode, 3);
        const QJsonObject status = statusOf(home, QStringLiteral("kedai"));
        QTEST(status.value(QStringLiteral("last_error"))
                  .toObject()
                  .value(QStringLiteral("code"))
                  .toString(),
              "code");
    }

    void bundle_isWrittenWhereThePersonStands()
    {
        const Home home;
        const UpstreamDouble upstream;
        QCOMPARE(addConnection(home, upstream, QStringLiteral("kedai")).exitCode, 0);
        Serve serve(home);
        QVERIFY2(serve.start(), serve.said().constData());
        QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("report.txt"));
        const QString relative = QDir::current().relativeFilePath(name);
        const ProgramResult result = home.ctl({QStringLiteral("bundle"), relative});
        QVERIFY(serve.stop());
        QVERIFY2(result.exitCode == 0, result.summary().constData());
        QVERIFY(QFile::exists(name));
    }

    void explain_needsNoHome()
    {
        const Home home;
        const ProgramResult result =
            home.ctl({QStringLiteral("explain")}, R"({"error":"invalid_client"})");
        QCOMPARE(result.exitCode, 3);
        QCOMPARE(firstCode(result), QStringLiteral("credentials.rejected"));
        QVERIFY(!QFile::exists(home.path()));
    }
};

QTEST_GUILESS_MAIN(TestDiagnosis)
#include "tst_diagnosis.moc"
