#include "npmpackages.h"
#include "system/fixture.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Connector::Test;
using namespace Qt::StringLiterals;

/// An upstream that nobody here wrote: oauth2-mock-server behind a connection of the environment
/// `custom`, well and unwell.
class TestMockServer : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"node"_s).isEmpty())
            QSKIP("node is not installed.");
        const ProgramResult npm = installNpmPackages();
        if (npm.exitCode == 77)
            QSKIP(npm.errors.constData());
        QVERIFY2(npm.exitCode == 0, npm.summary().constData());
        m_upstream.start(u"node"_s,
                         {QStringLiteral(CONNECTOR_INTEROP "/mockserver.mjs"),
                          QStringLiteral(CONNECTOR_NPM_FOLDER)});
        QTRY_VERIFY_WITH_TIMEOUT(
            m_upstream.canReadLine() || m_upstream.state() == QProcess::NotRunning, 20'000);
        m_address = "http://127.0.0.1:" + m_upstream.readLine().trimmed();
        const QByteArray said = m_upstream.readAllStandardError();
        if (m_upstream.state() == QProcess::NotRunning && m_upstream.exitCode() == 77)
            QSKIP(said.constData());
        QVERIFY2(m_upstream.state() == QProcess::Running, said.constData());
        QVERIFY2(m_serve.start(), m_serve.said().constData());
    }

    void cleanupTestCase()
    {
        m_upstream.closeWriteChannel();
        if (m_upstream.state() != QProcess::NotRunning)
            m_upstream.waitForFinished();
    }

    void upstream_inAMood_isAnsweredAsDocumented_data()
    {
        QTest::addColumn<QByteArray>("mood");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("cause");
        const auto row = [](const char *mood, int status, const char *error, const char *state,
                            const char *cause) {
            QTest::newRow(mood) << QByteArray(mood) << status << QString::fromLatin1(error)
                                << QString::fromLatin1(state) << QString::fromLatin1(cause);
        };
        row("normal", 200, "", "fresh", "");
        row("text-expiry", 200, "", "fresh", "");
        row("slow", 200, "", "fresh", "");
        row("blocked", 400, "invalid_client", "needs_attention", "credentials.blocked");
        row("limited", 429, "temporarily_unavailable", "backing_off", "service.rate_limited");
        row("truncated", 503, "temporarily_unavailable", "backing_off", "network.timeout");
    }

    void upstream_inAMood_isAnsweredAsDocumented()
    {
        QFETCH(QByteArray, mood);
        QFETCH(int, status);
        QFETCH(QString, error);
        const QString name = QString::fromLatin1(mood);
        QCOMPARE(tell("PUT", "/mood/" + mood), QByteArray());
        const LocalClient client = addLogin(name);
        const HttpProbe probe(m_serve.port());
        const ProbeRequest login =
            ProbeRequest::login("/c/" + mood + "/connect/token", client.id, client.secret);
        const int before = tell("GET", "/logins").toInt();
        const ProbeAnswer answer = probe.send(login);
        QVERIFY2(answer.status == status, answer.summary().constData());
        QCOMPARE(answer.object().value(u"error"_s).toString(), error);
        QCOMPARE(tell("GET", "/logins").toInt(), before + 1);
        const QJsonObject standing = statusOf(m_home, name);
        QTEST(standing.value(u"state"_s).toString(), "state");
        QTEST(standing.value(u"last_error"_s).toObject().value(u"code"_s).toString(), "cause");
        if (status == 200) {
            const int left = answer.object().value(u"expires_in"_s).toInt();
            QVERIFY2(left > 3500 && left <= 3600, answer.summary().constData());
        }
        if (status == 429)
            QVERIFY2(answer.header("Retry-After").toInt() >= 5, answer.summary().constData());
        // Whatever it was: asking again at once sends nothing.
        const ProbeAnswer again = probe.send(login);
        QCOMPARE(again.status, status);
        QCOMPARE(again.object().value(u"access_token"_s), answer.object().value(u"access_token"_s));
        QCOMPARE(again.header("Retry-After").isEmpty(), status < 429);
        QCOMPARE(tell("GET", "/logins").toInt(), before + 1);
    }

    void bridge_logsInThere_asFormAndAsJson_data()
    {
        QTest::addColumn<QString>("body");
        QTest::newRow("form") << u"form"_s;
        QTest::newRow("json") << u"json"_s;
    }

    void bridge_logsInThere_asFormAndAsJson()
    {
        QFETCH(QString, body);
        QCOMPARE(tell("PUT", "/mood/normal"), QByteArray());
        const QString name = u"bridge-"_s + body;
        const ProgramResult added =
            m_home.ctl(words(u"connection add %1 --system bridge --environment custom "
                             "--token-url %2/connect/token --client-id mib_%3 --token-body %3 "
                             "--scope invoices:read --secret-stdin"_s.arg(
                                 name, QString::fromLatin1(m_address), body)),
                       "a-secret-for-the-mock\n");
        QVERIFY2(added.exitCode == 0, added.summary().constData());
        const ProgramResult tested = m_home.ctl({u"connection"_s, u"test"_s, name});
        QVERIFY2(tested.exitCode == 0, tested.summary().constData());
        QCOMPARE(statusOf(m_home, name).value(u"scope"_s).toString(), u"invoices:read"_s);
    }

    void myob_signsInAndRenewsThere()
    {
        QCOMPARE(tell("PUT", "/mood/normal"), QByteArray());
        const ProgramResult added = m_home.ctl(
            words(u"connection add books --system myob --environment custom --token-url "
                  "%1/connect/token --authorize-url %1/authorize --api-url %1 --client-id key-1 "
                  "--redirect-uri http://desktop --business-id "
                  "11111111-2222-4333-8444-555555555555 --secret-stdin"_s.arg(
                      QString::fromLatin1(m_address))),
            "a-secret-for-the-mock\n");
        QVERIFY2(added.exitCode == 0, added.summary().constData());
        QCOMPARE(statusOf(m_home, u"books"_s).value(u"state"_s).toString(), u"signed_out"_s);
        const ProgramResult opened = m_home.ctl(words(u"connection sign-in books"_s));
        QVERIFY2(opened.exitCode == 0, opened.summary().constData());
        const QString page = opened.object().value(u"authorize_url"_s).toString();
        const std::unique_ptr<QNetworkReply> reply(signInPage(page));
        const QByteArray location = reply->rawHeader("Location");
        QVERIFY2(location.startsWith("http://desktop"), location.constData());
        const ProgramResult pasted =
            m_home.ctl(words(u"connection sign-in books --paste -"_s), location + '\n');
        QVERIFY2(pasted.exitCode == 0, pasted.summary().constData());
        // The first use is a renewal already.
        const ProgramResult tested = m_home.ctl(words(u"connection test books"_s));
        QVERIFY2(tested.exitCode == 0, tested.summary().constData());
        QCOMPARE(statusOf(m_home, u"books"_s).value(u"state"_s).toString(), u"fresh"_s);
    }

    // As a person: the page is opened in a browser, which finds its way back alone.
    void myob_signedInWithChromium_comesBackByItself()
    {
        const QString chromium = QStandardPaths::findExecutable(u"chromium"_s);
        if (chromium.isEmpty())
            QSKIP("chromium is not installed.");
        QCOMPARE(tell("PUT", "/mood/normal"), QByteArray());
        const QString redirect = u"http://localhost:%1/callback"_s.arg(freePort());
        const ProgramResult added = m_home.ctl(
            words(u"connection add browser --system myob --environment custom --token-url "
                  "%1/connect/token --authorize-url %1/authorize --api-url %1 --client-id key-2 "
                  "--redirect-uri %2 --business-id 11111111-2222-4333-8444-555555555555 "
                  "--secret-stdin"_s.arg(QString::fromLatin1(m_address), redirect)),
            "a-secret-for-the-mock\n");
        QVERIFY2(added.exitCode == 0, added.summary().constData());
        const ProgramResult opened = m_home.ctl(words(u"connection sign-in browser"_s));
        QVERIFY2(opened.exitCode == 0, opened.summary().constData());
        QCOMPARE(opened.object().value(u"listening"_s), QJsonValue(true));
        const ProgramResult shown =
            browse(chromium, opened.object().value(u"authorize_url"_s).toString());
        QVERIFY2(shown.output.contains("You are signed in."), shown.summary().constData());
        QVERIFY2(!shown.output.contains("code="), shown.summary().constData());
        const ProgramResult tested = m_home.ctl(words(u"connection test browser"_s));
        QVERIFY2(tested.exitCode == 0, tested.summary().constData());
        QCOMPARE(statusOf(m_home, u"browser"_s).value(u"state"_s).toString(), u"fresh"_s);
    }

private:
    static quint16 freePort()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost, 0);
        return server.serverPort();
    }

    /// The page that the browser ends at, as it stands there.
    static ProgramResult browse(const QString &chromium, const QString &address)
    {
        const QTemporaryDir profile;
        return run(
            chromium,
            {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--no-first-run"_s,
             u"--disable-dev-shm-usage"_s, u"--disable-background-networking"_s,
             u"--disable-component-update"_s, u"--disable-sync"_s, u"--no-proxy-server"_s,
             u"--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1"_s,
             u"--user-data-dir="_s + profile.path(), u"--dump-dom"_s, address},
            {}, QProcessEnvironment::systemEnvironment(), std::chrono::seconds(120));
    }

    QNetworkReply *signInPage(const QString &address)
    {
        QNetworkRequest request{QUrl(address)};
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                             QNetworkRequest::ManualRedirectPolicy);
        QNetworkReply *reply = m_network.get(request);
        [[maybe_unused]] const bool inTime =
            QTest::qWaitFor([&] { return reply->isFinished(); }, 10'000);
        return reply;
    }

    LocalClient addLogin(const QString &name)
    {
        const ProgramResult added =
            m_home.ctl(words(u"connection add %1 --system myinvois --environment custom "
                             "--identity-url %2 --api-url %2 --client-id "
                             "11111111-2222-4333-8444-%3 --secret-stdin"_s.arg(
                                 name, QString::fromLatin1(m_address),
                                 QString::number(++m_logins).rightJustified(12, u'0'))),
                       "a-secret-for-the-mock\n");
        if (added.exitCode != 0)
            return {.id = {}, .secret = {}, .baseUrl = {}, .tokenUrl = {}, .result = added};
        return addClient(m_home, name, u"--connection "_s + name);
    }

    QByteArray tell(const QByteArray &method, const QByteArray &path)
    {
        const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(
            QNetworkRequest(QUrl(QString::fromLatin1(m_address + path))), method));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 10'000)
            || reply->error() != QNetworkReply::NoError)
            return "failed";
        return reply->readAll();
    }

    QProcess m_upstream;
    QByteArray m_address;
    QNetworkAccessManager m_network;
    Home m_home;
    Serve m_serve{m_home};
    int m_logins = 0;
};

QTEST_GUILESS_MAIN(TestMockServer)
#include "tst_mockserver.moc"
