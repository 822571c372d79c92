#include "support/wine.h"
#include "system/fixture.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QTest>
#include <QUrl>

using namespace Connector::Test;

/// The newcomer's way: one start, no credentials, no keychain, a token.
class TestPractice : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY2(m_serve.start({QStringLiteral("--practice")}), m_serve.said().constData());
        m_practice = m_serve.ready().value(QStringLiteral("practice")).toObject();
        m_id = m_practice.value(QStringLiteral("client_id")).toString().toLatin1();
        m_secret = m_practice.value(QStringLiteral("client_secret")).toString().toLatin1();
    }

    void ready_namesEverythingNeeded()
    {
        const QJsonObject ready = m_serve.ready();
        QCOMPARE(ready.value(QStringLiteral("pid")).toInteger(), m_serve.pid());
        QCOMPARE(ready.value(QStringLiteral("endpoint")).toString(),
                 QStringLiteral("http://127.0.0.1:%1").arg(m_serve.port()));
        QVERIFY(!m_id.isEmpty());
        QVERIFY(m_secret.size() >= 32);
        const QUrl tokenUrl(m_practice.value(QStringLiteral("token_url")).toString());
        QCOMPARE(tokenUrl.path(), QStringLiteral("/c/practice-ok/connect/token"));
        const QStringList expected =
            words(QStringLiteral("ok intermediary wrong-secret secret-2 blocked "
                                 "wrong-environment empty-400 maintenance rate-limited slow down "
                                 "captive-portal no-token short-life tin-mismatch not-appointed "
                                 "clock-skew bridge bridge-revoked bridge-rate-limited myob "
                                 "myob-sign-in-again myob-desktop myob-file-user"));
        QStringList names;
        const QJsonArray scenarios = m_practice.value(QStringLiteral("scenarios")).toArray();
        for (const auto &entry : scenarios) {
            const QString name = entry.toObject().value(QStringLiteral("name")).toString();
            names << name;
            QCOMPARE(entry.toObject().value(QStringLiteral("connection")).toString(),
                     QStringLiteral("practice-") + name);
            QVERIFY(!entry.toObject().value(QStringLiteral("what")).toString().isEmpty());
        }
        QCOMPARE(names, expected);
    }

    void scenario_answersAsItsNameSays_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *path, int status, const char *error) {
            QTest::newRow(path) << QByteArray(path) << status << QString::fromLatin1(error);
        };
        row("ok", 200, "");
        row("intermediary/C9999990110", 200, "");
        row("intermediary/IG99999990120:209903000012", 200, "");
        row("intermediary/C9999990130", 400, "");
        row("wrong-secret", 400, "invalid_client");
        row("secret-2", 200, "");
        row("blocked", 400, "");
        row("wrong-environment", 400, "invalid_client");
        row("empty-400", 400, "invalid_client");
        row("maintenance", 503, "temporarily_unavailable");
        row("rate-limited", 429, "temporarily_unavailable");
        row("slow", 200, "");
        row("down", 503, "temporarily_unavailable");
        row("captive-portal", 503, "temporarily_unavailable");
        row("no-token", 503, "temporarily_unavailable");
        row("short-life", 200, "");
        row("clock-skew", 200, "");
        row("bridge", 200, "");
        row("bridge-revoked", 400, "client_revoked");
        row("bridge-rate-limited", 429, "temporarily_unavailable");
        row("myob", 200, "");
        row("myob-sign-in-again", 400, "invalid_grant");
        row("myob-desktop", 400, "unauthorized_client");
    }

    void scenario_answersAsItsNameSays()
    {
        QFETCH(QByteArray, path);
        QFETCH(int, status);
        QFETCH(QString, error);
        // Of the other systems none has the scope that a package of MyInvois asks for.
        const ProbeAnswer answer =
            HttpProbe(m_serve.port())
                .send(ProbeRequest::form("/c/practice-" + path + "/connect/token",
                                         {{"grant_type", "client_credentials"},
                                          {"client_id", m_id},
                                          {"client_secret", m_secret}}));
        QVERIFY2(answer.status == status, answer.summary().constData());
        const QJsonObject body = answer.object();
        if (status == 200) {
            QVERIFY(body.value(QStringLiteral("access_token")).toString().size() > 20);
            QVERIFY(body.value(QStringLiteral("expires_in")).toInt() > 0);
            QVERIFY(body.value(QStringLiteral("expires_in")).toInt() <= 3600);
        } else {
            QVERIFY2(!body.value(QStringLiteral("error_description")).toString().isEmpty(),
                     answer.summary().constData());
            QVERIFY2(error.isEmpty() || body.value(QStringLiteral("error")).toString() == error,
                     answer.summary().constData());
            QCOMPARE(status >= 429, answer.header("Retry-After").toInt() > 0);
        }
    }

    void status_listsEveryScenario()
    {
        const ProgramResult result = m_home.ctl({QStringLiteral("status")});
        QVERIFY2(result.exitCode == 0, result.summary().constData());
        QSet<QString> connections;
        const QJsonArray entries = result.array();
        for (const auto &entry : entries) {
            QCOMPARE(entry.toObject().value(QStringLiteral("environment")).toString(),
                     QStringLiteral("practice"));
            connections.insert(entry.toObject().value(QStringLiteral("connection")).toString());
        }
        QCOMPARE(connections.size(), 24);
    }

    void realCredentials_areRefused()
    {
        const ProgramResult result = m_home.ctl(
            words(QStringLiteral("connection add mine --system myinvois --environment practice "
                                 "--client-id 11111111-2222-4333-8444-555555555555 "
                                 "--secret-stdin")),
            "a-real-looking-secret\n");
        QVERIFY2(result.exitCode == 2, result.summary().constData());
    }

    void passThrough_toOtherSystems_attachesWhatEachNeeds_data()
    {
        QTest::addColumn<QByteArray>("target");
        // Practice refuses a call without the key and the version, and one with a file user where
        // there must be none; the company file refuses the one that the caller brings.
        QTest::newRow("bridge") << QByteArray("/c/practice-bridge/api/integration/invoices");
        QTest::newRow("myob") << QByteArray("/c/practice-myob/api/");
        QTest::newRow("file user") << QByteArray("/c/practice-myob-file-user/api/");
        QTest::newRow("company file") << QByteArray("/c/practice-myob-desktop/api/");
    }

    void passThrough_toOtherSystems_attachesWhatEachNeeds()
    {
        QFETCH(QByteArray, target);
        const QString name = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-');
        const QString connection = QString::fromLatin1(target.split('/').at(2));
        const LocalClient client =
            addClient(m_home, name, QStringLiteral("--rights api-read --connection ") + connection);
        QVERIFY2(client.result.exitCode == 0, client.result.summary().constData());
        const ProbeRequest call{
            .target = target,
            .headers = {{"Authorization", "Basic " + (client.id + ':' + client.secret).toBase64()},
                        {"x-myobapi-cftoken", "bm9ib2R5Ong="},
                        {"x-myobapi-key", "a-key-of-the-caller"}}};
        const ProbeAnswer answer = HttpProbe(m_serve.port()).send(call);
        QVERIFY2(answer.status == 200, answer.summary().constData());
        QCOMPARE(answer.header("X-Connector-Source"), QByteArray("upstream"));
    }

    void secondStart_onTheSameHome_saysItRuns()
    {
        Serve second(m_home);
        QVERIFY(!second.start());
        QCOMPARE(second.exitCode(), 1);
    }

    void takenPort_isAnError()
    {
        const Home home;
        Serve other(home);
        QVERIFY(!other.start({QStringLiteral("--port"), QString::number(m_serve.port())}));
        QCOMPARE(other.exitCode(), 1);
        const QJsonObject error = QJsonDocument::fromJson(other.output())
                                      .object()
                                      .value(QStringLiteral("error"))
                                      .toObject();
        QCOMPARE(error.value(QStringLiteral("code")).toString(),
                 QStringLiteral("endpoint.port_in_use"));
        const QString message = error.value(QStringLiteral("message")).toString();
        QStringList parts{QString::number(m_serve.port()), QStringLiteral("settings set port")};
        // Wine does not say which process listens.
        if (!isWine()) {
            parts << QFileInfo(programPath(QStringLiteral("myinvoisctl"))).fileName()
                  << QStringLiteral("process %1").arg(m_serve.pid());
        }
        for (const QString &part : std::as_const(parts))
            QVERIFY2(message.contains(part), qPrintable(message));
    }

    void takenPort_firstStart_keepsAFreeOneAndSaysSo_laterItIsAnError()
    {
        const Home home;
        const QString taken = QString::number(m_serve.port());
        const QStringList setPort = words(QStringLiteral("settings set port ")) << taken;
        QCOMPARE(home.ctl(setPort).exitCode, 0);
        Serve first(home);
        first.launch();
        QVERIFY2(first.waitUntilReady(), first.said().constData());
        const QString told = first.ready().value(QStringLiteral("default_port_taken")).toString();
        const QString holder =
            isWine() ? QString() : QStringLiteral("process %1").arg(m_serve.pid());
        QVERIFY2(!told.isEmpty() && told.contains(holder), qPrintable(told));
        const QString kept = QString::number(first.port());
        QVERIFY(kept != taken);
        QVERIFY(first.stop());
        QCOMPARE(home.ctl(words(QStringLiteral("settings get port")))
                     .object()
                     .value(QStringLiteral("value"))
                     .toString(),
                 kept);
        QCOMPARE(home.ctl(setPort).exitCode, 0);
        Serve later(home);
        later.launch();
        QVERIFY(!later.waitUntilReady());
        QCOMPARE(later.exitCode(), 1);
    }

    void stop_endsTheService()
    {
        const ProgramResult stopped = m_home.ctl({QStringLiteral("stop")});
        QVERIFY2(stopped.exitCode == 0, stopped.summary().constData());
        QTRY_VERIFY_WITH_TIMEOUT(!m_serve.isRunning(), 15'000);
        QCOMPARE(m_serve.exitCode(), 0);
        QCOMPARE(login("/connect/token").status, 0);
    }

private:
    ProbeAnswer login(const QByteArray &target) const
    {
        return HttpProbe(m_serve.port()).send(ProbeRequest::login(target, m_id, m_secret));
    }

    Home m_home;
    Serve m_serve{m_home};
    QJsonObject m_practice;
    QByteArray m_id;
    QByteArray m_secret;
};

QTEST_GUILESS_MAIN(TestPractice)
#include "tst_practice.moc"
