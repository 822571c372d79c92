#include "broker/standingbook.h"
#include "support/brokerbench.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Broker;
using namespace std::chrono_literals;

class TestStandingBook : public QObject
{
    Q_OBJECT

private slots:
    void apply_survivesAnotherBook()
    {
        Test::BrokerBench bench;
        const auto one = bench.add(QStringLiteral("one"), {QStringLiteral("C10")}).uuid;
        const auto two = bench.add(QStringLiteral("two")).uuid;
        const Profiles::Taxpayer taxpayer{QStringLiteral("C10"), {}};
        {
            StandingBook book(*bench.journal, bench.clock);
            book.apply(one, taxpayer, TurnedDown{Test::FakeProvider::notAppointed(), 3});
            book.apply(two, {}, TurnedDown{Test::FakeProvider::unavailable(40s), 1});
        }
        bench.clock.advance(10s);
        const StandingBook book(*bench.journal, bench.clock);
        const auto &attention = std::get<NeedsAttention>(book.of(one, taxpayer));
        QCOMPARE(attention.error.code, ErrorCode::IntermediaryNotAppointed);
        QCOMPARE(attention.credentialGeneration, 3);
        QVERIFY(std::holds_alternative<Clear>(book.of(one)));
        const auto &backOff = std::get<BackingOff>(book.of(two));
        QCOMPARE(timeUntil(backOff.until, bench.clock.now()), 30s);
        QCOMPARE(backOff.failures, 1);
    }

    void load_wallClockSetBack_waitsNoLongerThanADay()
    {
        Test::BrokerBench bench;
        const auto uuid = bench.add(QStringLiteral("one")).uuid;
        {
            StandingBook book(*bench.journal, bench.clock);
            book.apply(uuid, {}, TurnedDown{Test::FakeProvider::unavailable(30s), 1});
        }
        bench.clock.setWall(bench.clock.now().wall - 2400h);
        const StandingBook book(*bench.journal, bench.clock);
        QVERIFY(timeUntil(std::get<BackingOff>(book.of(uuid)).until, bench.clock.now()) <= 24h);
    }

    void obstacle_connectionOrTaxpayer()
    {
        Test::BrokerBench bench;
        const auto uuid =
            bench.add(QStringLiteral("one"), {QStringLiteral("C10"), QStringLiteral("C20")}).uuid;
        const Profiles::Taxpayer ten{QStringLiteral("C10"), {}};
        const Profiles::Taxpayer twenty{QStringLiteral("C20"), {}};
        StandingBook book(*bench.journal, bench.clock);
        book.apply(uuid, ten, TurnedDown{Test::FakeProvider::notAppointed(), 1});
        QVERIFY(book.obstacle(uuid, ten));
        QVERIFY(!book.obstacle(uuid, twenty));
        book.apply(uuid, {}, TurnedDown{Test::FakeProvider::refused(), 1});
        QVERIFY(book.obstacle(uuid, twenty));
        book.clear(uuid);
        QVERIFY(!book.obstacle(uuid, ten));
        QVERIFY(bench.journal->standstills().isEmpty());
    }

    void keychainChanged_freesOnlyThoseWhoWait()
    {
        Test::BrokerBench bench;
        const auto waits = bench.add(QStringLiteral("waits")).uuid;
        const auto refused = bench.add(QStringLiteral("refused")).uuid;
        StandingBook book(*bench.journal, bench.clock);
        book.apply(waits, {}, KeychainFailed{{.code = ErrorCode::KeychainLocked}, 1});
        book.apply(refused, {}, TurnedDown{Test::FakeProvider::refused(), 1});
        QCOMPARE(book.keychainChanged(), QSet<ConnectionUuid>{waits});
        QVERIFY(std::holds_alternative<Clear>(book.of(waits)));
        QVERIFY(std::holds_alternative<NeedsAttention>(book.of(refused)));
    }
};

QTEST_GUILESS_MAIN(TestStandingBook)
#include "tst_standingbook.moc"
