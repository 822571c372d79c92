#include "ui/logins/loginhistory.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Audit::Event;
using Audit::Verdict;

namespace {

/// 21 November 2026, 14:21:04 in Malaysia.
constexpr Milliseconds wall{1'795'242'064'000};

const Broker::LoginName aminah{ConnectionId(u"aminah"_s), {}};

Audit::Entry entryOf(Event event, Verdict verdict, Milliseconds ago = 0ms)
{
    return {.time = wall - ago,
            .event = event,
            .verdict = verdict,
            .connection = aminah.connection,
            .program = u"/opt/till"_s};
}

} // namespace

class TestLoginHistory : public QObject
{
    Q_OBJECT

private slots:
    void event_countsAsWhatItIs_data()
    {
        QTest::addColumn<Event>("event");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<int>("handOuts");
        QTest::addColumn<int>("logins");
        QTest::addColumn<int>("failures");
        QTest::newRow("token") << Event::HandOut << Verdict::Granted << 1 << 0 << 0;
        QTest::newRow("call") << Event::ApiCall << Verdict::Granted << 1 << 0 << 0;
        QTest::newRow("login") << Event::Login << Verdict::Done << 0 << 1 << 0;
        QTest::newRow("renewal") << Event::Renewal << Verdict::Done << 0 << 1 << 0;
        QTest::newRow("failed login") << Event::Login << Verdict::Failed << 0 << 0 << 1;
        QTest::newRow("no token") << Event::Refusal << Verdict::Failed << 0 << 0 << 1;
        QTest::newRow("wrong package") << Event::Refusal << Verdict::Refused << 0 << 0 << 0;
        QTest::newRow("new secret") << Event::CredentialsChanged << Verdict::Done << 0 << 0 << 0;
    }

    void event_countsAsWhatItIs()
    {
        QFETCH(Event, event);
        QFETCH(Verdict, verdict);
        LoginHistory history;
        QCOMPARE(history.add(entryOf(event, verdict)), aminah);
        const LoginPast past = history.of(aminah, wall);
        QCOMPARE(past.filled.size(), 1);
        QTEST(past.filled.constFirst().handOuts, "handOuts");
        QTEST(past.filled.constFirst().logins, "logins");
        QTEST(past.filled.constFirst().failures, "failures");
        QCOMPARE(past.lastUsed.has_value(), past.filled.constFirst().handOuts == 1);
    }

    void today_beginsAtMidnightInMalaysia()
    {
        LoginHistory history;
        history.add(entryOf(Event::HandOut, Verdict::Granted, 14h + 22min));
        history.add(entryOf(Event::HandOut, Verdict::Granted, 14h + 20min));
        history.add(entryOf(Event::HandOut, Verdict::Granted));
        const LoginPast past = history.of(aminah, wall);
        QCOMPARE(past.handOutsToday, 2);
        QCOMPARE(past.filled.size(), 3);
        QCOMPARE(past.lastUsed, std::optional(wall));
        QCOMPARE(past.lastProgram, u"/opt/till"_s);
    }

    void old_isForgotten()
    {
        LoginHistory history;
        history.add(entryOf(Event::HandOut, Verdict::Granted, 23h));
        QCOMPARE(history.of(aminah, wall).filled.size(), 1);
        QVERIFY(history.of(aminah, wall + 2h).filled.isEmpty());
        history.add(entryOf(Event::HandOut, Verdict::Granted, -2h));
        QCOMPARE(history.of(aminah, wall + 2h).filled.size(), 1);
    }

    // What was counted and what came meanwhile may arrive in any order.
    void use_isTheLatest()
    {
        LoginHistory history;
        history.add(entryOf(Event::HandOut, Verdict::Granted));
        history.add(entryOf(Event::HandOut, Verdict::Granted, 1h));
        QCOMPARE(history.of(aminah, wall).lastUsed, std::optional(wall));
    }

    void otherLogin_isAnother()
    {
        LoginHistory history;
        history.add(entryOf(Event::HandOut, Verdict::Granted));
        QCOMPARE(history.of({aminah.connection, {u"C1"_s, {}}}, wall), LoginPast());
    }
};

QTEST_GUILESS_MAIN(TestLoginHistory)
#include "tst_loginhistory.moc"
