#include "broker/logintable.h"
#include "support/brokerbench.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Broker;

class TestLoginTable : public QObject
{
    Q_OBJECT

    static LoginName nameOf(const Profiles::ConnectionProfile &profile, const QString &tin = {})
    {
        return {profile.id, {tin, {}}};
    }

private slots:
    void names_everyLoginInOrder()
    {
        Test::BrokerBench bench;
        bench.add(QStringLiteral("one"));
        bench.add(QStringLiteral("two"), {QStringLiteral("C10"), QStringLiteral("C20")});
        const LoginTable table(*bench.profiles, bench.upstreams());
        QStringList names;
        for (const LoginName &name : table.names())
            names.append(name.connection.toString() + u' ' + name.taxpayer.toString());
        QCOMPARE(names,
                 (QStringList{QStringLiteral("one "), QStringLiteral("two C10"),
                              QStringLiteral("two C20")}));
    }

    void obtain_sameIdentity_isTheSameLogin()
    {
        Test::BrokerBench bench;
        const auto one = bench.add(QStringLiteral("one"));
        const auto two = bench.add(QStringLiteral("two"));
        const auto other = bench.add(QStringLiteral("other"), {}, {}, QStringLiteral("client-b"));
        LoginTable table(*bench.profiles, bench.upstreams());
        QVERIFY(!table.find(nameOf(one)));
        const LoginPtr first = table.obtain(one, nameOf(one));
        QCOMPARE(table.obtain(two, nameOf(two)), first);
        QCOMPARE(first->name.connection, one.id);
        QVERIFY(table.obtain(other, nameOf(other)) != first);
        QCOMPARE(budgetKey(one), budgetKey(two));
        QVERIFY(budgetKey(one) != budgetKey(other));
    }

    void takeUnreachable_whatNoConnectionLeadsTo()
    {
        Test::BrokerBench bench;
        auto profile =
            bench.add(QStringLiteral("one"), {QStringLiteral("C10"), QStringLiteral("C20")});
        LoginTable table(*bench.profiles, bench.upstreams());
        table.obtain(profile, nameOf(profile, QStringLiteral("C10")));
        table.obtain(profile, nameOf(profile, QStringLiteral("C20")));
        QVERIFY(table.takeUnreachable().isEmpty());
        profile.taxpayers.removeLast();
        QVERIFY(bench.profiles->update(profile));
        const auto gone = table.takeUnreachable();
        QCOMPARE(gone.size(), 1);
        QCOMPARE(gone.first().second->name.taxpayer.tin, QStringLiteral("C20"));
        QVERIFY(table.find(nameOf(profile, QStringLiteral("C10"))));
        QVERIFY(!table.find(nameOf(profile, QStringLiteral("C20"))));
    }
};

QTEST_GUILESS_MAIN(TestLoginTable)
#include "tst_logintable.moc"
