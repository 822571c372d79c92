#include "support/fakeclock.h"
#include "ui/activity/activitymodel.h"
#include "ui/activity/activitypage.h"
#include "ui/activity/handoutchart.h"

#include <QSignalSpy>
#include <QTest>

using namespace Connector;
using namespace Connector::Ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Audit::Entry;
using Audit::Event;
using Audit::Verdict;

namespace {

/// 21 November 2026, 14:21:04 in Malaysia.
constexpr Milliseconds wall{1'795'242'064'000};

Entry handOut(const QString &client, Milliseconds ago = 0ms, int count = 1)
{
    return {.time = wall - ago,
            .event = Event::HandOut,
            .verdict = Verdict::Granted,
            .client = LocalClientId(client),
            .connection = ConnectionId(u"aminah"_s),
            .count = count};
}

Audit::AuditStore::Tally tallyOf(const Entry &entry, Window window)
{
    return {.client = entry.client,
            .connection = entry.connection,
            .event = entry.event,
            .verdict = entry.verdict,
            .slot = Audit::slotOf(entry.time, spanOf(window)),
            .count = entry.count,
            .time = entry.time};
}

} // namespace

class TestActivity : public QObject
{
    Q_OBJECT

private slots:
    void words_sayWhatHappened_data()
    {
        QTest::addColumn<Entry>("entry");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("detail");
        const auto add = [](const char *name, const Entry &entry, const QString &title,
                            const QString &detail) {
            QTest::newRow(name) << entry << title << detail;
        };
        add("hand-out", handOut(u"a"_s), u"Token handed out"_s, {});
        add("login",
            {.event = Event::Login, .verdict = Verdict::Done, .duration = Milliseconds(210)},
            u"Logged in"_s, u"210 ms"_s);
        add("wrong secret",
            {.event = Event::Refusal, .verdict = Verdict::Refused, .code = "invalid_client"},
            u"Refused"_s, u"client ID or secret is wrong"_s);
        add("no token",
            {.event = Event::Refusal, .verdict = Verdict::Failed, .code = "something_else"},
            u"No token to give"_s, u"something_else"_s);
        add("changed",
            {.event = Event::ClientChanged, .verdict = Verdict::Done, .note = u"+agent -kedai"_s},
            u"Package changed"_s, u"+agent -kedai"_s);
        add("revoked", {.event = Event::ClientRevoked, .verdict = Verdict::Done, .note = u"sold"_s},
            u"Package revoked"_s, u"sold"_s);
    }

    void words_sayWhatHappened()
    {
        QFETCH(Entry, entry);
        QTEST(activityWords(entry).title, "title");
        QTEST(activityWords(entry).detail, "detail");
    }

    // A code of ours is told as everywhere else.
    void words_nameTheCause()
    {
        const QLatin1StringView id = errorId(ErrorCode::CredentialsRejected);
        const StateWords words = activityWords({.event = Event::Renewal,
                                                .verdict = Verdict::Failed,
                                                .code = QByteArray(id.data(), id.size()),
                                                .count = 3});
        QCOMPARE(words.title, u"Renewal failed"_s);
        QVERIFY(words.detail.contains(u"3") && !words.detail.contains(id));
        QCOMPARE(words.tone, Tone::Waiting);
    }

    void filter_looksAtEachPart()
    {
        const Entry entry = handOut(u"a"_s);
        QVERIFY(passes({}, entry));
        QVERIFY(passes(
            {.client = entry.client, .connection = entry.connection, .verdict = Verdict::Granted},
            entry));
        QVERIFY(!passes({.client = LocalClientId(u"b"_s)}, entry));
        QVERIFY(!passes({.connection = ConnectionId(u"b"_s)}, entry));
        QVERIFY(!passes({.verdict = Verdict::Refused}, entry));
    }

    void model_isNewestFirstAndJoinsASecond()
    {
        const Test::FakeClock clock({.wall = wall, .boot = 1h});
        ActivityModel model(clock);
        model.setEntries({handOut(u"old"_s, 1h), handOut(u"a"_s, 10s)});
        QCOMPARE(model.entries().constFirst().client, LocalClientId(u"a"_s));
        model.add({handOut(u"b"_s, 5s), handOut(u"a"_s)});
        QCOMPARE(model.rowCount(), 4);
        QSignalSpy inserted(&model, &ActivityModel::rowsInserted);
        model.add({handOut(u"a"_s)});
        QVERIFY(inserted.isEmpty());
        QCOMPARE(model.entries().constFirst().count, 2);
        const QString time = model.index(0, ActivityModel::Time).data().toString();
        QCOMPARE(time, u"14:21:04\ntoday"_s);
    }

    void model_keepsTheNewestOnly()
    {
        const Test::FakeClock clock({.wall = wall, .boot = 1h});
        ActivityModel model(clock);
        QList<Entry> entries;
        for (int second = 0; second < ActivityModel::most; ++second)
            entries << handOut(u"a"_s, Seconds(5000 - second));
        model.setEntries(entries);
        model.add({handOut(u"b"_s)});
        QCOMPARE(model.rowCount(), int(ActivityModel::most));
        QCOMPARE(model.entries().constFirst().client, LocalClientId(u"b"_s));
    }

    void model_callsThingsByTheirNames()
    {
        const Test::FakeClock clock({.wall = wall, .boot = 1h});
        ActivityModel model(clock);
        model.setNames({.packages = {{LocalClientId(u"a"_s), u"Till"_s}},
                        .logins = {{ConnectionId(u"aminah"_s), u"Kedai"_s}}});
        Entry entry = handOut(u"a"_s);
        entry.program = u"/opt/till"_s;
        model.setEntries({handOut(u"gone"_s, 1s), entry});
        QCOMPARE(model.index(0, ActivityModel::Package).data().toString(), u"Till\ntill"_s);
        QCOMPARE(model.index(0, ActivityModel::Login).data().toString(), u"Kedai\n"_s);
        QCOMPARE(model.index(1, ActivityModel::Package).data().toString(), u"gone\n"_s);
        QCOMPARE(model.index(0, ActivityModel::Package).data(Qt::ToolTipRole).toString(),
                 u"/opt/till"_s);
    }

    void page_movesOnWithTimeWhileSomebodyLooks()
    {
        Test::FakeClock clock({.wall = wall, .boot = 1h});
        ActivityModel model(clock);
        ActivityPage page(model);
        QSignalSpy aged(&page, &ActivityPage::aged);
        page.show();
        clock.advance(120s);
        QCOMPARE(aged.size(), 2);
        page.hide();
        clock.advance(120s);
        QCOMPARE(aged.size(), 2);
    }

    void chart_isPerHourAndPackage()
    {
        HandOutCounts counts({.window = Window::Day});
        counts.add(tallyOf(handOut(u"a"_s, 2h, 5), Window::Day));
        counts.add(tallyOf(handOut(u"b"_s, 2h, 9), Window::Day));
        counts.add(handOut(u"a"_s, 0ms, 3));
        Entry refused = handOut(u"a"_s);
        refused.event = Event::Refusal;
        refused.verdict = Verdict::Refused;
        counts.add(refused);
        const Chart chart = counts.chart({}, wall);
        QCOMPARE(chart.spans(), 24);
        QCOMPARE(chart.series.size(), 2);
        QCOMPARE(chart.series.at(0).name, u"b"_s);
        QCOMPARE(chart.totalOf(21), 14);
        QCOMPARE(chart.totalOf(23), 3);
        QCOMPARE(chart.most(), 14);
        QCOMPARE(chart.total(), 17);
        // An hour later the bars have moved.
        QCOMPARE(counts.chart({}, wall + 1h).totalOf(22), 3);
    }

    void chart_sumsUpTheSmallOnes()
    {
        HandOutCounts counts({.window = Window::Hour});
        for (int client = 1; client <= 6; ++client)
            counts.add(handOut(u"mic_%1"_s.arg(client), 0ms, client));
        const Chart chart = counts.chart({}, wall);
        QCOMPARE(chart.spans(), 12);
        QCOMPARE(chart.series.size(), 5);
        QCOMPARE(chart.series.constFirst().name, u"mic_6"_s);
        QCOMPARE(chart.series.constLast().name, u"others"_s);
        QCOMPARE(chart.series.constLast().counts.constLast(), 1 + 2);
        QCOMPARE(chart.total(), 21);
    }

    void chart_looksAtTheFilterButNotTheOutcome()
    {
        HandOutCounts counts({.client = LocalClientId(u"a"_s), .verdict = Verdict::Refused});
        counts.add(handOut(u"a"_s));
        counts.add(handOut(u"b"_s));
        counts.add(tallyOf(handOut(u"b"_s), Window::Day));
        QCOMPARE(counts.chart({}, wall).total(), 1);
    }

    void chart_ofNothing_isEmpty()
    {
        const Chart chart = HandOutCounts().chart({}, wall);
        QCOMPARE(chart.spans(), 0);
        QCOMPARE(chart.most(), 0);
    }
};

QTEST_MAIN(TestActivity)
#include "tst_activity.moc"
