#include "endpoint/guesses.h"
#include "support/recordingchannel.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Endpoint;
using namespace std::chrono_literals;

class TestGuesses : public QObject
{
    Q_OBJECT

    static Moment at(Milliseconds boot) { return {.wall = boot, .boot = boot}; }

private slots:
    void guessDelay_table_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<int>("milliseconds");
        const auto row = [](int failures, int milliseconds) {
            QTest::addRow("%d", failures) << failures << milliseconds;
        };
        row(0, 0);
        row(1, 0);
        row(3, 0);
        row(4, 50);
        row(5, 100);
        row(6, 200);
        row(8, 800);
        row(9, 1'000);
        row(10, -1);
        row(1'000'000, -1);
    }

    void guessDelay_table()
    {
        QFETCH(int, failures);
        QFETCH(int, milliseconds);
        const auto delay = guessDelay(failures);
        QCOMPARE(delay ? int(delay->count()) : -1, milliseconds);
    }

    void rememberedFailures_halveEachQuietMinute()
    {
        const Failures failures{.count = 20, .last = at(1h)};
        QCOMPARE(rememberedFailures(failures, at(1h)), 20);
        QCOMPARE(rememberedFailures(failures, at(1h + 59s)), 20);
        QCOMPARE(rememberedFailures(failures, at(1h + 60s)), 10);
        QCOMPARE(rememberedFailures(failures, at(1h + 120s)), 5);
        QCOMPARE(rememberedFailures(failures, at(1h + 300s)), 0);
        QCOMPARE(rememberedFailures(failures, at(100h)), 0);
        QCOMPARE(rememberedFailures({}, at(100h)), 0);
    }

    void noteFailure_growsPerOrigin_andIsForgotten()
    {
        Guesses guesses;
        const QString one = QStringLiteral("one");
        for (int i = 0; i < 3; ++i)
            QCOMPARE(guesses.noteFailure(one, at(0ms)), std::optional(Milliseconds(0)));
        QCOMPARE(guesses.noteFailure(one, at(0ms)), std::optional(Milliseconds(50)));
        QCOMPARE(guesses.noteFailure(QStringLiteral("two"), at(0ms)),
                 std::optional(Milliseconds(0)));
        QCOMPARE(guesses.noteFailure(one, at(0ms)), std::optional(Milliseconds(100)));
        QCOMPARE(guesses.noteFailure(one, at(10min)), std::optional(Milliseconds(0)));
    }

    void held_areFew_andGoWhenAnswered()
    {
        Guesses guesses;
        QList<std::shared_ptr<Test::RecordingChannel>> channels;
        const auto fail = [&](const QString &origin) {
            const auto delay = guesses.noteFailure(origin, at(0ms));
            if (delay && *delay > 0ms) {
                channels.append(std::make_shared<Test::RecordingChannel>());
                guesses.hold(origin, Http::Responder(channels.last()));
            }
            return delay.has_value();
        };
        for (int origin = 0; origin < 20; ++origin) {
            for (int i = 0; i < 20; ++i)
                fail(QString::number(origin));
        }
        QCOMPARE(channels.size(), Guesses::heldAtAll);
        const QString fresh = QStringLiteral("fresh");
        for (int slip = 0; slip < 3; ++slip)
            QVERIFY(fail(fresh));
        QVERIFY(!fail(fresh));
        channels.first()->answer({});
        QVERIFY(fail(fresh));
        QVERIFY(!fail(fresh));
    }
};

QTEST_GUILESS_MAIN(TestGuesses)
#include "tst_guesses.moc"
