#include "support/brokerbench.h"

#include <QTest>

using namespace Connector;
using namespace std::chrono_literals;
using Broker::LoginEnd;
using Test::BrokerBench;
using Test::FakeProvider;

/// What a broker announces about each login, for the audit.
class TestLoginEnd : public QObject
{
    Q_OBJECT

private slots:
    void login_failure_renewal_areAnnounced()
    {
        const QString one = QStringLiteral("one");
        BrokerBench bench;
        QList<LoginEnd> ends;
        connect(bench.broker.get(), &Broker::TokenBroker::loginEnded, this,
                [&](const LoginEnd &end) { ends.append(end); });
        bench.add(one);
        bench.provider.setSlow(true);
        const auto first = bench.ask(one);
        bench.clock.advance(250ms);
        bench.provider.answerAll();
        QVERIFY(first->isToken());
        QCOMPARE(ends.size(), 1);
        QCOMPARE(ends[0].name.connection.toString(), one);
        QVERIFY(!ends[0].error);
        QVERIFY(!ends[0].isRenewal);
        QCOMPARE(ends[0].duration, Milliseconds(250));

        bench.provider.setSlow(false);
        bench.provider.setRule(
            [](const FakeProvider::Sent &) { return FakeProvider::unavailable(5s); });
        bench.askAsPerson(one);
        QCOMPARE(ends.size(), 2);
        QVERIFY(ends[1].isRenewal);
        QCOMPARE(ends[1].error->code, ErrorCode::ServiceUnavailable);
    }
};

QTEST_GUILESS_MAIN(TestLoginEnd)
#include "tst_loginend.moc"
