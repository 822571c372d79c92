#include "support/wine.h"
#include "system/fixture.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Connector::Test;

namespace {

/// The most logins that fell into any 60 s.
qsizetype busiestMinute(const QList<UpstreamLogin> &logins)
{
    qsizetype most = 0;
    for (qsizetype first = 0, last = 0; last < logins.size(); ++last) {
        while (logins[last].at - logins[first].at >= 60'000)
            ++first;
        most = std::max(most, last - first + 1);
    }
    return most;
}

/// Wine asks for the owner of each connection through one process, a third of a second each.
const int crowd = isWine() ? 40 : 200;

} // namespace

/// However many ask, the upstream sees one login per taxpayer and never more than its limit allows.
class TestBudget : public QObject
{
    Q_OBJECT

private slots:
    void coldCache_200AtOnce_makeOneLogin()
    {
        Home home;
        UpstreamDouble upstream;
        upstream.delay = std::chrono::milliseconds(300);
        QCOMPARE(addConnection(home, upstream, QStringLiteral("kedai")).exitCode, 0);
        Serve serve(home);
        QVERIFY2(serve.start(), serve.said().constData());
        const LocalClient client =
            addClient(home, QStringLiteral("pos"), QStringLiteral("--connection kedai"));

        const QList<ProbeRequest> requests(
            crowd, ProbeRequest::login("/connect/token", client.id, client.secret));
        const QList<ProbeAnswer> answers = HttpProbe(serve.port()).sendAll(requests);
        QSet<QString> tokens;
        for (const ProbeAnswer &answer : answers) {
            QVERIFY2(answer.status == 200, answer.summary().constData());
            tokens.insert(answer.object().value(QStringLiteral("access_token")).toString());
        }
        QCOMPARE(tokens.size(), 1);
        QCOMPARE(upstream.logins().size(), 1);
        QVERIFY(serve.stop());
    }

    void fortyTaxpayers_acrossARestart_stayWithinTheBudget()
    {
        Home home;
        UpstreamDouble upstream;
        QStringList taxpayers;
        for (int number = 10; number < 50; ++number)
            taxpayers << QStringLiteral("C30000000%10").arg(number);
        const ProgramResult added =
            addConnection(home, upstream, QStringLiteral("firm"), taxpayers);
        QVERIFY2(added.exitCode == 0, added.summary().constData());
        auto serve = std::make_unique<Serve>(home);
        QVERIFY2(serve->start(), serve->said().constData());
        const LocalClient client = addClient(home, QStringLiteral("books"),
                                             QStringLiteral("--connection firm --taxpayer all"));
        QVERIFY2(client.result.exitCode == 0, client.result.summary().constData());

        QList<ProbeRequest> requests;
        for (int round = 0; round < crowd / taxpayers.size(); ++round) {
            for (const QString &taxpayer : std::as_const(taxpayers))
                requests << ProbeRequest::login("/connect/token", client.id, client.secret,
                                                taxpayer.toLatin1());
        }
        expectHonestAnswers(HttpProbe(serve->port()).sendAll(requests));
        const qsizetype before = upstream.logins().size();
        QVERIFY(before > 0);

        serve->kill();
        serve = std::make_unique<Serve>(home);
        QVERIFY2(serve->start(), serve->said().constData());
        expectHonestAnswers(HttpProbe(serve->port()).sendAll(requests));
        QVERIFY2(busiestMinute(upstream.logins()) <= 12,
                 qPrintable(QString::number(busiestMinute(upstream.logins()))));
        QVERIFY(serve->stop());
    }

private:
    static void expectHonestAnswers(const QList<ProbeAnswer> &answers)
    {
        int tokens = 0;
        for (const ProbeAnswer &answer : answers) {
            if (answer.status == 200) {
                ++tokens;
                continue;
            }
            QVERIFY2(answer.status == 429 || answer.status == 503, answer.summary().constData());
            QVERIFY2(answer.header("Retry-After").toInt() > 0, answer.summary().constData());
        }
        m_tokens += tokens;
        QVERIFY(m_tokens > 0);
    }

    static inline int m_tokens = 0;
};

QTEST_GUILESS_MAIN(TestBudget)
#include "tst_budget.moc"
