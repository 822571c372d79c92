#include "system/fixture.h"

#include <QTest>

using namespace Connector::Test;

/// What goes wrong upstream stays bounded: a live token goes on, a refusal is asked once.
class TestFailures : public QObject
{
    Q_OBJECT

private slots:
    void upstreamDown_withALiveToken_goesOn()
    {
        Home home;
        UpstreamDouble upstream;
        QCOMPARE(addConnection(home, upstream, QStringLiteral("kedai")).exitCode, 0);
        Serve serve(home);
        QVERIFY2(serve.start(), serve.said().constData());
        const LocalClient client =
            addClient(home, QStringLiteral("pos"), QStringLiteral("--connection kedai"));
        const auto ask = [&] {
            return HttpProbe(serve.port())
                .send(ProbeRequest::login("/connect/token", client.id, client.secret));
        };
        const ProbeAnswer first = ask();
        QVERIFY2(first.status == 200, first.summary().constData());

        upstream.mood = UpstreamDouble::Mood::Down;
        const ProgramResult renewed = home.ctl(
            {QStringLiteral("connection"), QStringLiteral("renew"), QStringLiteral("kedai")});
        QCOMPARE(renewed.exitCode, 4);
        const ProbeAnswer second = ask();
        QVERIFY2(second.status == 200, second.summary().constData());
        QCOMPARE(second.object().value(QStringLiteral("access_token")),
                 first.object().value(QStringLiteral("access_token")));
        QVERIFY(serve.stop());
    }

    void upstreamDown_withoutAToken_is503WithRetryAfter()
    {
        Home home;
        UpstreamDouble upstream;
        upstream.mood = UpstreamDouble::Mood::Down;
        QCOMPARE(addConnection(home, upstream, QStringLiteral("kedai")).exitCode, 0);
        Serve serve(home);
        QVERIFY2(serve.start(), serve.said().constData());
        const LocalClient client =
            addClient(home, QStringLiteral("pos"), QStringLiteral("--connection kedai"));
        const ProbeAnswer answer =
            HttpProbe(serve.port())
                .send(ProbeRequest::login("/connect/token", client.id, client.secret));
        QVERIFY2(answer.status == 503, answer.summary().constData());
        QCOMPARE(answer.object().value(QStringLiteral("error")).toString(),
                 QStringLiteral("temporarily_unavailable"));
        QVERIFY(answer.header("Retry-After").toInt() > 0);
        QCOMPARE(statusOf(home, QStringLiteral("kedai")).value(QStringLiteral("state")).toString(),
                 QStringLiteral("backing_off"));
        QVERIFY(serve.stop());
    }

    void refused_isAskedOncePerSecretAndNeverAgain_data()
    {
        QTest::addColumn<QByteArray>("secrets");
        QTest::addColumn<int>("attempts");
        QTest::newRow("one secret") << QByteArray("wrong-secret-1") << 1;
        QTest::newRow("two secrets") << QByteArray("wrong-secret-1\nwrong-secret-2") << 2;
    }

    void refused_isAskedOncePerSecretAndNeverAgain()
    {
        QFETCH(QByteArray, secrets);
        QFETCH(int, attempts);
        Home home;
        UpstreamDouble upstream;
        QCOMPARE(addConnection(home, upstream, QStringLiteral("kedai"), {}, secrets).exitCode, 0);
        LocalClient client;
        for (int start = 0; start < 2; ++start) {
            Serve serve(home);
            QVERIFY2(serve.start(), serve.said().constData());
            if (start == 0)
                client =
                    addClient(home, QStringLiteral("pos"), QStringLiteral("--connection kedai"));
            for (int request = 0; request < 5; ++request) {
                const ProbeAnswer answer =
                    HttpProbe(serve.port())
                        .send(ProbeRequest::login("/connect/token", client.id, client.secret));
                QVERIFY2(answer.status == 400, answer.summary().constData());
                QCOMPARE(answer.object().value(QStringLiteral("error")).toString(),
                         QStringLiteral("invalid_client"));
            }
            QCOMPARE(upstream.logins().size(), attempts);
            const QJsonObject status = statusOf(home, QStringLiteral("kedai"));
            QCOMPARE(status.value(QStringLiteral("state")).toString(),
                     QStringLiteral("needs_attention"));
            QVERIFY(serve.stop());
        }

        const ProgramResult token = home.ctl(
            {QStringLiteral("token"), QStringLiteral("--connection"), QStringLiteral("kedai")});
        QCOMPARE(token.exitCode, 3);
        QCOMPARE(upstream.logins().size(), attempts);
    }

    void setSecret_bringsARefusedConnectionBack()
    {
        Home home;
        UpstreamDouble upstream;
        QCOMPARE(addConnection(home, upstream, QStringLiteral("kedai"), {}, "wrong").exitCode, 0);
        const QStringList token = words(QStringLiteral("token --connection kedai"));
        QCOMPARE(home.ctl(token).exitCode, 3);
        const ProgramResult typed =
            home.ctl(words(QStringLiteral("connection set-secret kedai --secret-stdin")),
                     upstream.secret + '\n');
        QVERIFY2(typed.exitCode == 0, typed.summary().constData());
        const ProgramResult after = home.ctl(token);
        QVERIFY2(after.exitCode == 0, after.summary().constData());
        QVERIFY(upstream.tokens().contains(
            after.object().value(QStringLiteral("access_token")).toString().toLatin1()));
    }

    void secret2_isUsedWhenSecret1IsRefused()
    {
        Home home;
        UpstreamDouble upstream;
        const QByteArray both = "old-secret\n" + upstream.secret;
        QCOMPARE(addConnection(home, upstream, QStringLiteral("kedai"), {}, both).exitCode, 0);
        const ProgramResult token = home.ctl(words(QStringLiteral("token --connection kedai")));
        QVERIFY2(token.exitCode == 0, token.summary().constData());
        QCOMPARE(upstream.logins().size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestFailures)
#include "tst_failures.moc"
