#include "audit/entry.h"

#include <QTest>

#include <functional>

using namespace Connector;
using namespace Connector::Audit;

class TestEntry : public QObject
{
    Q_OBJECT

private slots:
    void words_areReadBack()
    {
        for (const Event event :
             {Event::HandOut, Event::ApiCall, Event::Refusal, Event::Login, Event::Renewal,
              Event::CredentialsChanged, Event::ClientAdded, Event::ClientChanged,
              Event::ClientRotated, Event::ClientRevoked, Event::TokenRevoked, Event::Diagnosis}) {
            QVERIFY(!toText(event).isEmpty());
            QCOMPARE(eventFromText(toText(event)), std::optional(event));
        }
        for (const Verdict verdict :
             {Verdict::Granted, Verdict::Refused, Verdict::Failed, Verdict::Done})
            QCOMPARE(verdictFromText(toText(verdict)), std::optional(verdict));
        QVERIFY(!eventFromText(u"HandOut"));
        QVERIFY(!verdictFromText(u""));
    }

    void sameWithinSecond_table_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<bool>("same");
        const char *names[] = {"nothing",     "time within the second",
                               "next second", "event",
                               "verdict",     "client",
                               "connection",  "taxpayer",
                               "code",        "token",
                               "note",        "duration",
                               "callers"};
        const bool same[] = {true,  true,  false, false, false, false, false,
                             false, false, false, false, true,  true};
        for (int field = 0; field < 13; ++field)
            QTest::newRow(names[field]) << field << same[field];
    }

    void sameWithinSecond_table()
    {
        QFETCH(int, field);
        QFETCH(bool, same);
        const Entry one{.time = Milliseconds(7'000)};
        Entry other = one;
        const std::function<void()> changes[] = {
            [] {},
            [&] { other.time = Milliseconds(7'999); },
            [&] { other.time = Milliseconds(8'000); },
            [&] { other.event = Event::HandOut; },
            [&] { other.verdict = Verdict::Granted; },
            [&] { other.client = LocalClientId(QStringLiteral("c")); },
            [&] { other.connection = ConnectionId(QStringLiteral("c")); },
            [&] { other.taxpayer.tin = QStringLiteral("C1"); },
            [&] { other.code = "x"; },
            [&] { other.token = "x"; },
            [&] { other.note = QStringLiteral("x"); },
            [&] { other.duration = Milliseconds(5); },
            [&] { other.callers = {4}; },
        };
        changes[field]();
        QCOMPARE(isSameWithinSecond(one, other), same);
        if (same)
            QCOMPARE(hashWithinSecond(one), hashWithinSecond(other));
    }

    void merge_countsAndKeepsTheExtremes()
    {
        Entry one{.time = Milliseconds(20), .duration = Milliseconds(3), .callers = {1}};
        merge(
            one,
            {.time = Milliseconds(10), .duration = Milliseconds(9), .count = 4, .callers = {1, 2}});
        QCOMPARE(one.time, Milliseconds(10));
        QCOMPARE(one.duration, Milliseconds(9));
        QCOMPARE(one.count, 5);
        QCOMPARE(one.callers, (QList<quint64>{1, 2}));
        for (quint64 caller = 3; caller < 100; ++caller)
            merge(one, {.callers = {caller}});
        QCOMPARE(one.callers.size(), 8);
    }

    void tokenMark_isShortAndStable()
    {
        // SHA-256 of "abc" begins with ba7816bf 8f01 (FIPS 180-4 example).
        QCOMPARE(tokenMark("abc"), QByteArray("ba7816bf8f01"));
    }
};

QTEST_GUILESS_MAIN(TestEntry)
#include "tst_entry.moc"
