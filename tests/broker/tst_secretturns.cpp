#include "broker/secretturns.h"
#include "support/brokerbench.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Broker;

class TestSecretTurns : public QObject
{
    Q_OBJECT

private slots:
    void inUse_nothingKnown_firstSecret()
    {
        Test::BrokerBench bench;
        const auto profile = bench.add(QStringLiteral("one"));
        const SecretTurns turns(*bench.journal);
        QCOMPARE(turns.inUse(profile).secret, 1);
        QCOMPARE(turns.inUse(profile).credentialGeneration, profile.credentialGeneration);
        QVERIFY(!turns.isKept(profile.uuid));
        QVERIFY(!turns.isProven(profile));
    }

    void keep_survivesAnotherProcess()
    {
        Test::BrokerBench bench;
        const auto profile = bench.add(QStringLiteral("one"));
        QVERIFY(SecretTurns(*bench.journal).keep(second(profile)));
        const SecretTurns turns(*bench.journal);
        QVERIFY(turns.isKept(profile.uuid));
        QCOMPARE(turns.inUse(profile), second(profile));
        QVERIFY(turns.wasSecondTried(profile.uuid, profile.credentialGeneration));
        // Whether it still works is not known to this process.
        QVERIFY(!turns.isProven(profile));
    }

    void inUse_newGeneration_firstSecretAgain()
    {
        Test::BrokerBench bench;
        auto profile = bench.add(QStringLiteral("one"));
        SecretTurns turns(*bench.journal);
        QVERIFY(turns.keep(second(profile)));
        turns.noteGrant(profile);
        ++profile.credentialGeneration;
        QCOMPARE(turns.inUse(profile).secret, 1);
        QVERIFY(!turns.wasSecondTried(profile.uuid, profile.credentialGeneration));
        QVERIFY(!turns.isProven(profile));
    }

    void letSecondBeNext_untilItHadItsTurn()
    {
        Test::BrokerBench bench;
        const auto profile = bench.add(QStringLiteral("one"));
        SecretTurns turns(*bench.journal);
        turns.noteGrant(profile);
        QVERIFY(turns.isProven(profile));
        turns.letSecondBeNext(profile.uuid);
        QCOMPARE(turns.inUse(profile).secret, 2);
        QVERIFY(!turns.isProven(profile));
        auto tried = second(profile);
        tried.secret = 1;
        QVERIFY(turns.keep(tried));
        QCOMPARE(turns.inUse(profile).secret, 1);
    }

    void noteGrant_takesTheTurnBack()
    {
        Test::BrokerBench bench;
        const auto profile = bench.add(QStringLiteral("one"));
        SecretTurns turns(*bench.journal);
        turns.letSecondBeNext(profile.uuid);
        turns.noteGrant(profile);
        QCOMPARE(turns.inUse(profile).secret, 1);
        turns.noteRefusal(profile.uuid);
        QVERIFY(!turns.isProven(profile));
    }

    void forget_leavesOthersAlone()
    {
        Test::BrokerBench bench;
        const auto one = bench.add(QStringLiteral("one"));
        const auto two = bench.add(QStringLiteral("two"));
        SecretTurns turns(*bench.journal);
        for (const auto &profile : {one, two}) {
            QVERIFY(turns.keep(second(profile)));
            turns.noteGrant(profile);
        }
        turns.forget(one.uuid);
        QVERIFY(!turns.isKept(one.uuid));
        QVERIFY(!turns.isProven(one));
        QCOMPARE(turns.inUse(one).secret, 1);
        QVERIFY(turns.isProven(two));
        QCOMPARE(turns.inUse(two).secret, 2);
    }

private:
    static Store::LoginJournal::SecretInUse second(const Profiles::ConnectionProfile &profile)
    {
        return {.connection = profile.uuid,
                .credentialGeneration = profile.credentialGeneration,
                .secret = 2,
                .secondTried = true};
    }
};

QTEST_GUILESS_MAIN(TestSecretTurns)
#include "tst_secretturns.moc"
