#include "support/frozenthread.h"
#include "support/wine.h"
#include "system/fixture.h"

#include <QTest>

using namespace Connector::Test;

/// A token that is there is handed out even while the main thread does not run at all.
class TestFrozen : public QObject
{
    Q_OBJECT

private slots:
    void mainThreadStopped_cachedTokenIsStillAnswered()
    {
        const Home home;
        Serve serve(home);
        QVERIFY2(serve.start({QStringLiteral("--practice")}), serve.said().constData());
        const QJsonObject practice = serve.ready().value(QStringLiteral("practice")).toObject();
        const ProbeRequest login = ProbeRequest::login(
            "/c/practice-ok/connect/token",
            practice.value(QStringLiteral("client_id")).toString().toLatin1(),
            practice.value(QStringLiteral("client_secret")).toString().toLatin1());
        const HttpProbe probe(serve.port());
        const ProbeAnswer before = probe.send(login);
        QVERIFY2(before.status == 200, before.summary().constData());

        const FrozenThread main(serve.pid());
        if (!main.isFrozen())
            QSKIP("Tracing a child process is not allowed on this machine.");
        // Each is a connection whose owner is asked for. Wine then looks through the open files of
        // all its processes, once for each row of its table of connections.
        const qsizetype many = isWine() ? 10 : 200;
        const QList<ProbeAnswer> answers = probe.sendAll(QList<ProbeRequest>(many, login), 15'000);
        QCOMPARE(answers.size(), many);
        for (const ProbeAnswer &answer : answers)
            QVERIFY2(answer.status == 200, answer.summary().constData());
    }
};

QTEST_GUILESS_MAIN(TestFrozen)
#include "tst_frozen.moc"
