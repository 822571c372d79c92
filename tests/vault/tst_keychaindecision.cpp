#include "vault/keychaindecision.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Vault;

Q_DECLARE_METATYPE(Connector::Vault::Operation)
Q_DECLARE_METATYPE(Connector::Vault::KeychainReport)

namespace {

constexpr int runsAJob = -1;
constexpr int succeeds = -2;

int asNumber(ErrorCode code)
{
    return static_cast<int>(code);
}

} // namespace

class TestKeychainDecision : public QObject
{
    Q_OBJECT

private slots:
    void answerWithoutJob_table_data()
    {
        QTest::addColumn<Operation>("operation");
        QTest::addColumn<KeychainReport>("report");
        QTest::addColumn<int>("outcome");
        const auto row = [](const char *name, Operation operation, KeychainState state,
                            ItemState item, int outcome) {
            QTest::newRow(name) << operation << KeychainReport{state, item} << outcome;
        };
        using enum Operation;
        using State = KeychainState;
        row("read, present", Read, State::Available, ItemState::Present, runsAJob);
        row("read, unknown", Read, State::Available, ItemState::Unknown, runsAJob);
        row("read, absent", Read, State::Available, ItemState::Absent,
            asNumber(ErrorCode::KeychainEntryMissing));
        row("read, item locked", Read, State::Available, ItemState::Locked,
            asNumber(ErrorCode::KeychainLocked));
        row("read, locked", Read, State::Locked, ItemState::Unknown,
            asNumber(ErrorCode::KeychainLocked));
        row("read, denied", Read, State::Denied, ItemState::Unknown,
            asNumber(ErrorCode::KeychainDenied));
        row("read, no service", Read, State::NoService, ItemState::Unknown,
            asNumber(ErrorCode::KeychainAbsent));
        row("read, timed out", Read, State::TimedOut, ItemState::Unknown,
            asNumber(ErrorCode::KeychainTimedOut));
        row("write, absent", Write, State::Available, ItemState::Absent, runsAJob);
        row("write, present", Write, State::Available, ItemState::Present, runsAJob);
        row("write, item locked", Write, State::Available, ItemState::Locked,
            asNumber(ErrorCode::KeychainLocked));
        row("write, no collection", Write, State::NoCollection, ItemState::Unknown,
            asNumber(ErrorCode::KeychainAbsent));
        row("remove, absent", Remove, State::Available, ItemState::Absent, succeeds);
        row("remove, present", Remove, State::Available, ItemState::Present, runsAJob);
        row("remove, locked", Remove, State::Locked, ItemState::Unknown,
            asNumber(ErrorCode::KeychainLocked));
    }

    void answerWithoutJob_table()
    {
        QFETCH(Operation, operation);
        QFETCH(KeychainReport, report);
        const std::optional<Result<>> answer = answerWithoutJob(operation, report);
        const int outcome = !answer ? runsAJob
            : *answer               ? succeeds
                                    : asNumber(answer->error().code);
        QTEST(outcome, "outcome");
    }

    void isWorthAnotherTry_table_data()
    {
        QTest::addColumn<int>("failure");
        QTest::addColumn<KeychainReport>("after");
        QTest::addColumn<bool>("worth");
        const auto row = [](const char *name, ErrorCode failure, KeychainState state,
                            ItemState item, bool worth) {
            QTest::newRow(name) << asNumber(failure) << KeychainReport{state, item} << worth;
        };
        using State = KeychainState;
        row("unnamed, nothing wrong", ErrorCode::KeychainFailed, State::Available,
            ItemState::Present, true);
        row("unnamed, no item yet", ErrorCode::KeychainFailed, State::Available, ItemState::Absent,
            true);
        row("missing, yet present", ErrorCode::KeychainEntryMissing, State::Available,
            ItemState::Present, true);
        row("missing, truly", ErrorCode::KeychainEntryMissing, State::Available, ItemState::Absent,
            false);
        row("denied by a person", ErrorCode::KeychainDenied, State::Available, ItemState::Present,
            false);
        row("locked meanwhile", ErrorCode::KeychainFailed, State::Locked, ItemState::Unknown,
            false);
        row("item locked", ErrorCode::KeychainFailed, State::Available, ItemState::Locked, false);
    }

    void isWorthAnotherTry_table()
    {
        QFETCH(int, failure);
        QFETCH(KeychainReport, after);
        QTEST(isWorthAnotherTry({.code = static_cast<ErrorCode>(failure)}, after), "worth");
    }

    void explainFailure_table_data()
    {
        QTest::addColumn<Operation>("operation");
        QTest::addColumn<int>("failure");
        QTest::addColumn<KeychainReport>("after");
        QTest::addColumn<int>("outcome");
        const auto row = [](const char *name, Operation operation, ErrorCode failure,
                            KeychainState state, ItemState item, int outcome) {
            QTest::newRow(name) << operation << asNumber(failure) << KeychainReport{state, item}
                                << outcome;
        };
        using enum Operation;
        using State = KeychainState;
        row("read: missing, locked meanwhile", Read, ErrorCode::KeychainEntryMissing, State::Locked,
            ItemState::Unknown, asNumber(ErrorCode::KeychainLocked));
        row("read: missing, truly", Read, ErrorCode::KeychainEntryMissing, State::Available,
            ItemState::Absent, asNumber(ErrorCode::KeychainEntryMissing));
        row("read: missing, yet present", Read, ErrorCode::KeychainEntryMissing, State::Available,
            ItemState::Present, asNumber(ErrorCode::KeychainFailed));
        row("read: missing, item locked", Read, ErrorCode::KeychainEntryMissing, State::Available,
            ItemState::Locked, asNumber(ErrorCode::KeychainLocked));
        row("write: unnamed, locked meanwhile", Write, ErrorCode::KeychainFailed, State::Locked,
            ItemState::Unknown, asNumber(ErrorCode::KeychainLocked));
        row("write: unnamed, service gone", Write, ErrorCode::KeychainFailed, State::NoService,
            ItemState::Unknown, asNumber(ErrorCode::KeychainAbsent));
        row("write: unnamed, nothing wrong", Write, ErrorCode::KeychainFailed, State::Available,
            ItemState::Absent, asNumber(ErrorCode::KeychainFailed));
        row("write: denied by a person", Write, ErrorCode::KeychainDenied, State::Available,
            ItemState::Present, asNumber(ErrorCode::KeychainDenied));
        row("remove: missing", Remove, ErrorCode::KeychainEntryMissing, State::Available,
            ItemState::Absent, succeeds);
        row("remove: missing, locked meanwhile", Remove, ErrorCode::KeychainEntryMissing,
            State::Locked, ItemState::Unknown, asNumber(ErrorCode::KeychainLocked));
    }

    void explainFailure_table()
    {
        QFETCH(Operation, operation);
        QFETCH(int, failure);
        QFETCH(KeychainReport, after);
        const Result<> explained =
            explainFailure(operation, {.code = static_cast<ErrorCode>(failure)}, after);
        const int outcome = explained ? succeeds : asNumber(explained.error().code);
        QTEST(outcome, "outcome");
    }
};

QTEST_GUILESS_MAIN(TestKeychainDecision)
#include "tst_keychaindecision.moc"
