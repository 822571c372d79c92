#include "system/fixture.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Connector::Test;
using namespace Qt::StringLiterals;

/// The audit of the real service: who is named, what a stop and a power cut leave, who is refused.
class TestAudit : public QObject
{
    Q_OBJECT

private slots:
    void handOut_namesClientConnectionAndProgram()
    {
        const Home home;
        Serve serve(home);
        QVERIFY2(serve.start({u"--practice"_s}), serve.said().constData());
        const LocalClient client = addClient(home, u"till"_s, u"--connection practice-ok"_s);
        const HttpProbe probe(serve.port());
        const ProbeRequest login =
            ProbeRequest::login("/c/practice-ok/connect/token", client.id, client.secret);
        const ProbeAnswer answer = probe.send(login);
        QVERIFY2(answer.status == 200, answer.summary().constData());
        // In this process, which does not end meanwhile, the program can be found.
        const QJsonArray rows = auditOf(home, u"till"_s);
        const QJsonObject row = lastOf(rows, u"hand_out"_s);
        QCOMPARE(row.value(u"connection"_s).toString(), u"practice-ok"_s);
        QCOMPARE(row.value(u"client_id"_s).toString().toLatin1(), client.id);
        QCOMPARE(row.value(u"token"_s).toString().size(), 12);
        QVERIFY(!QJsonDocument(rows).toJson().contains(
            answer.object().value(u"access_token"_s).toString().toLatin1()));
        const QList<ProbeAnswer> more = probe.sendAll(QList<ProbeRequest>(50, login));
        QCOMPARE(more.size(), 50);
        QCOMPARE(countOf(auditOf(home, u"till"_s), u"hand_out"_s), 51);
        const QJsonObject listed = home.ctl({u"client"_s, u"list"_s}).array().last().toObject();
        QVERIFY(!listed.value(u"last_used"_s).isNull());
        QVERIFY(serve.stop());
        QCOMPARE(countOf(auditOf(home, u"till"_s), u"hand_out"_s), 51);
    }

    void killed_losesASecondAtMost()
    {
        const Home home;
        Serve serve(home);
        QVERIFY2(serve.start({u"--practice"_s}), serve.said().constData());
        const LocalClient client = addClient(home, u"till"_s, u"--connection practice-ok"_s);
        const HttpProbe probe(serve.port());
        const ProbeRequest login =
            ProbeRequest::login("/c/practice-ok/connect/token", client.id, client.secret);
        QCOMPARE(probe.send(login).status, 200);
        QList<qint64> handedOut;
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 3'000) {
            QCOMPARE(probe.send(login).status, 200);
            handedOut.append(timer.elapsed());
        }
        serve.kill();
        const qint64 killed = timer.elapsed();
        const auto sure = std::count_if(handedOut.cbegin(), handedOut.cend(),
                                        [&](qint64 when) { return when < killed - 1'000; });
        QVERIFY(sure > 0);
        const int found = countOf(auditOf(home, u"till"_s), u"hand_out"_s);
        QVERIFY2(found >= sure && found <= handedOut.size() + 1,
                 qPrintable(u"%1 of %2, %3 sure"_s.arg(found).arg(handedOut.size()).arg(sure)));
    }

    void rotateAndRevoke_holdForTheNextRequest()
    {
        const Home home;
        Serve serve(home);
        QVERIFY2(serve.start({u"--practice"_s}), serve.said().constData());
        const LocalClient client = addClient(home, u"till"_s, u"--connection practice-ok"_s);
        const HttpProbe probe(serve.port());
        const auto ask = [&](const QByteArray &secret) {
            return probe
                .send(ProbeRequest::login("/c/practice-ok/connect/token", client.id, secret))
                .status;
        };
        QCOMPARE(ask(client.secret), 200);
        const QByteArray secret = home.ctl(words(u"client rotate till"_s))
                                      .object()
                                      .value(u"client_secret"_s)
                                      .toString()
                                      .toLatin1();
        QCOMPARE(ask(secret), 200);
        QVERIFY(listed(home).value(u"previous_secret_used"_s).isNull());
        QCOMPARE(ask(client.secret), 200);
        QVERIFY(!listed(home).value(u"previous_secret_used"_s).isNull());
        const QJsonObject revoked = home.ctl(words(u"client revoke till --reason sold"_s)).object();
        QVERIFY(!revoked.value(u"tokens_until"_s).isNull());
        QCOMPARE(ask(secret), 400);
        QCOMPARE(ask(client.secret), 400);
        QCOMPARE(lastOf(auditOf(home, u"till"_s), u"refusal"_s).value(u"code"_s).toString(),
                 u"endpoint.local_client_revoked"_s);
    }

    void callsAndRevocations_areOnRecord()
    {
        const Home home;
        Serve serve(home);
        QVERIFY2(serve.start({u"--practice"_s}), serve.said().constData());
        const LocalClient client = addClient(
            home, u"books"_s,
            u"--connection practice-ok --connection practice-wrong-secret --rights api"_s);
        QVERIFY2(client.result.exitCode == 0, client.result.summary().constData());
        const HttpProbe probe(serve.port());
        const QByteArray token =
            probe
                .send(ProbeRequest::login("/c/practice-ok/connect/token", client.id, client.secret))
                .object()
                .value(u"access_token"_s)
                .toString()
                .toLatin1();
        QVERIFY(!token.isEmpty());
        const auto call = [&](const QByteArray &connection, const QByteArray &authorization) {
            return probe
                .send({.target = "/c/" + connection + "/api/v1.0/documenttypes",
                       .headers = {{"Authorization", authorization}}})
                .status;
        };
        const QByteArray basic = "Basic " + (client.id + ':' + client.secret).toBase64();
        const auto revoke = [&](const QByteArray &what) {
            return probe
                .send(ProbeRequest::form(
                    "/connect/revocation",
                    {{"client_id", client.id}, {"client_secret", client.secret}, {"token", what}}))
                .status;
        };
        QCOMPARE(call("practice-ok", "Bearer " + token), 200);
        QCOMPARE(call("practice-ok", basic), 200);
        QCOMPARE(call("practice-wrong-secret", basic), 502);
        QCOMPARE(revoke("never-seen"), 200);
        QCOMPARE(revoke(token), 200);
        QCOMPARE(call("practice-ok", "Bearer " + token), 401);

        const QJsonArray rows = auditOf(home, u"books"_s);
        const QByteArray all = QJsonDocument(rows).toJson();
        QVERIFY2(countOf(rows, u"api_call"_s) == 3, all.constData());
        QCOMPARE(countOf(rows, u"token_revoked"_s), 1);
        QCOMPARE(countOf(rows, u"refusal"_s), 1);
        const QJsonObject handOut = lastOf(rows, u"hand_out"_s);
        const QJsonObject revoked = lastOf(rows, u"token_revoked"_s);
        QCOMPARE(revoked.value(u"token"_s), handOut.value(u"token"_s));
        QCOMPARE(revoked.value(u"connection"_s).toString(), u"practice-ok"_s);
        const QJsonObject refused = lastOf(rows, u"refusal"_s);
        QCOMPARE(refused.value(u"connection"_s).toString(), u"practice-wrong-secret"_s);
        QCOMPARE(refused.value(u"code"_s).toString(), u"credentials.rejected"_s);
        QVERIFY2(!all.contains(token) && !all.contains(client.secret), all.constData());
        // Who shows a token that is void is nobody we know.
        const QJsonObject last = lastOf(home.ctl(words(u"audit list"_s)).array(), u"refusal"_s);
        QCOMPARE(last.value(u"code"_s).toString(), u"invalid_token"_s);
        QVERIFY(last.value(u"client"_s).toString().isEmpty());
    }

    void otherUser_isRefused_unlessTheClientNamesIt()
    {
        const QStringList asNobody{u"--reuid=nobody"_s, u"--clear-groups"_s, u"curl"_s};
        if (run(u"setpriv"_s, asNobody + QStringList{u"--version"_s}).exitCode != 0)
            QSKIP("Becoming another user takes root and setpriv.");
        const Home home;
        Serve serve(home);
        QVERIFY2(serve.start({u"--practice"_s}), serve.said().constData());
        const LocalClient own = addClient(home, u"till"_s, u"--connection practice-ok"_s);
        const LocalClient shared =
            addClient(home, u"box"_s, u"--connection practice-ok --os-user nobody"_s);
        const auto statusFor = [&](const LocalClient &client) {
            return run(u"setpriv"_s,
                       asNobody
                           + QStringList{u"-s"_s, u"-o"_s, u"/dev/null"_s, u"-w"_s,
                                         u"%{http_code}"_s, client.tokenUrl, u"-d"_s,
                                         u"grant_type=client_credentials&client_id=%1"
                                         "&client_secret=%2"_s.arg(
                                             QString::fromLatin1(client.id),
                                             QString::fromLatin1(client.secret))})
                .output;
        };
        QCOMPARE(statusFor(own), QByteArray("403"));
        QCOMPARE(statusFor(shared), QByteArray("200"));
        QCOMPARE(lastOf(home.ctl(words(u"audit list"_s)).array(), u"refusal"_s)
                     .value(u"code"_s)
                     .toString(),
                 u"endpoint.other_user"_s);
    }

private:
    static QJsonArray auditOf(const Home &home, const QString &client)
    {
        return home.ctl({u"audit"_s, u"list"_s, u"--client"_s, client}).array();
    }
    static QJsonObject lastOf(const QJsonArray &rows, const QString &event)
    {
        QJsonObject last;
        for (const auto &row : rows) {
            if (row.toObject().value(u"event"_s).toString() == event)
                last = row.toObject();
        }
        return last;
    }
    static int countOf(const QJsonArray &rows, const QString &event)
    {
        int count = 0;
        for (const auto &row : rows) {
            if (row.toObject().value(u"event"_s).toString() == event)
                count += row.toObject().value(u"count"_s).toInt();
        }
        return count;
    }
    static QJsonObject listed(const Home &home)
    {
        const QJsonArray clients = home.ctl(words(u"client list"_s)).array();
        for (const auto &client : clients) {
            if (client.toObject().value(u"name"_s).toString() == u"till")
                return client.toObject();
        }
        return {};
    }
};

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
