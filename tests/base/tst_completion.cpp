#include "base/completion.h"

#include <QTest>

using namespace Connector;

class TestCompletion : public QObject
{
    Q_OBJECT

private slots:
    void call_answersOnce()
    {
        QObject guard;
        int calls = 0;
        Completion<int> done(&guard, [&](Result<int> result) {
            ++calls;
            QCOMPARE(*result, 7);
        });
        done(7);
        done(8);
        QCOMPARE(calls, 1);
    }

    void drop_answersAbandoned()
    {
        QObject guard;
        std::optional<ErrorCode> code;
        {
            const Completion<int> done(&guard,
                                       [&](Result<int> result) { code = result.error().code; });
        }
        QCOMPARE(code, ErrorCode::Abandoned);
    }

    void call_guardGone_staysSilent()
    {
        auto guard = std::make_unique<QObject>();
        bool called = false;
        Completion<> done(guard.get(), [&](const Result<> &) { called = true; });
        guard.reset();
        done({});
        QVERIFY(!called);
    }

    void move_oldOneIsEmpty()
    {
        QObject guard;
        int calls = 0;
        Completion<> first(&guard, [&](const Result<> &) { ++calls; });
        Completion<> second = std::move(first);
        QVERIFY(!first); // NOLINT(bugprone-use-after-move)
        QVERIFY(second);
        second({});
        QCOMPARE(calls, 1);
    }

    void call_ownerDiesInCallback_isSafe()
    {
        QObject guard;
        auto owner = std::make_unique<Completion<>>();
        *owner = Completion<>(&guard, [&](const Result<> &) { owner.reset(); });
        (*owner)({});
        QVERIFY(!owner);
    }
};

QTEST_GUILESS_MAIN(TestCompletion)
#include "tst_completion.moc"
