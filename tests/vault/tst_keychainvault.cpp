#include "support/fakeclock.h"
#include "vault/keychainvault.h"
#include "vault/vaultitem.h"

#include <QHash>
#include <QSignalSpy>
#include <QTest>

using namespace Connector;
using namespace Connector::Vault;
using namespace Qt::StringLiterals;

namespace {

const ConnectionUuid connection(QStringLiteral("0b1c"));
const Binding binding{QStringLiteral("sandbox"),
                      QStringLiteral("https://example.test/connect/token"),
                      QStringLiteral("client"), QStringLiteral("taxpayer")};

Credentials pair(QByteArrayView first = "first")
{
    return {SecretString::copyOf(first), SecretString::copyOf("second")};
}

/// Jobs that finish when told, against items in memory.
class ScriptedBackend final : public KeychainBackend
{
public:
    struct Script
    {
        QHash<QString, QByteArray> items;
        QStringList begun;
        std::function<void()> finish;
        std::optional<ErrorCode> failure;
        bool failsAlways = false;
        bool stuck = false;
        bool alive = true;

        /// Lets the job that is under way come to its end.
        void finishJob()
        {
            const auto job = std::exchange(finish, nullptr);
            QVERIFY(job);
            job();
        }
    };

    explicit ScriptedBackend(Script &script)
        : m_script(script)
    {}
    ~ScriptedBackend() override { m_script.alive = false; }

    void read(const VaultKey &key, Completion<SecretString> done) override
    {
        begin(u"read "_s + key.toString(), std::move(done), [key](Script &script) {
            return script.items.contains(key.toString())
                ? Result<SecretString>(SecretString::copyOf(script.items[key.toString()]))
                : Result<SecretString>(ErrorCode::KeychainEntryMissing);
        });
    }
    void write(const VaultKey &key, SecretString bytes, Completion<> done) override
    {
        begin(u"write "_s + key.toString(), std::move(done),
              [key, copy = bytes.reveal().toByteArray()](Script &script) {
                  script.items[key.toString()] = copy;
                  return Result<>();
              });
    }
    void remove(const VaultKey &key, Completion<> done) override
    {
        begin(u"remove "_s + key.toString(), std::move(done), [key](Script &script) {
            return script.items.remove(key.toString()) ? Result<>()
                                                       : Result<>(ErrorCode::KeychainEntryMissing);
        });
    }

    void startAfresh() override
    {
        m_script.begun << u"afresh"_s;
        if (!m_script.failsAlways)
            m_script.failure.reset();
    }

private:
    template<typename T, typename Work>
    void begin(const QString &what, Completion<T> done, Work work)
    {
        m_script.begun << what;
        auto pending = std::make_shared<Completion<T>>(std::move(done));
        m_script.finish = [&script = m_script, pending, work] {
            if (script.failure)
                (*pending)(*script.failure);
            else
                (*pending)(work(script));
        };
        if (!m_script.stuck)
            m_script.finishJob();
    }

    Script &m_script;
};

class ScriptedProbe final : public KeychainProbe
{
public:
    void examine(const std::optional<VaultKey> &key, Completion<KeychainReport> done) override
    {
        ++looks;
        lastKey = key;
        if (silent) {
            waiting = std::move(done);
            return;
        }
        done(reports.size() > 1 ? reports.takeFirst() : reports.first());
    }

    QList<KeychainReport> reports{{KeychainState::Available, ItemState::Unknown}};
    std::optional<VaultKey> lastKey;
    Completion<KeychainReport> waiting;
    int looks = 0;
    bool silent = false;
};

} // namespace

class TestKeychainVault : public QObject
{
    Q_OBJECT

private:
    template<typename T>
    using Answer = std::optional<Result<T>>;

    Test::FakeClock m_clock;
    ScriptedBackend::Script m_script;
    ScriptedProbe *m_probe = nullptr;
    std::unique_ptr<KeychainVault> m_vault;

    void ask(Answer<Credentials> &answer, const Binding &asked = binding)
    {
        m_vault->read(connection, asked,
                      {this, [&](Result<Credentials> result) { answer = std::move(result); }});
    }
    void put(Answer<void> &answer, Credentials credentials = pair())
    {
        m_vault->write(connection, binding, std::move(credentials),
                       {this, [&](const Result<> &result) { answer = result; }});
    }
    void seed()
    {
        m_script.items[vaultKey(u"home"_s, connection).toString()] =
            encodeItem(binding, pair())->reveal().toByteArray();
    }

private slots:
    void init()
    {
        m_script = {};
        auto probe = std::make_unique<ScriptedProbe>();
        m_probe = probe.get();
        m_vault = std::make_unique<KeychainVault>(
            u"home"_s, m_clock, std::make_unique<ScriptedBackend>(m_script), std::move(probe));
    }

    void cleanup()
    {
        m_script.finish = nullptr;
        m_vault.reset();
    }

    void writeReadRemove_goThroughOneItemOfTheHome()
    {
        Answer<void> written;
        put(written);
        QTRY_VERIFY(written);
        QVERIFY(*written);
        QCOMPARE(m_script.items.keys(), QStringList{u"myinvois-connector/home/0b1c"_s});
        QCOMPARE(m_probe->lastKey, vaultKey(u"home"_s, connection));

        Answer<Credentials> read;
        ask(read);
        QTRY_VERIFY(read);
        QVERIFY(*read);
        QCOMPARE((*read)->secret1.reveal(), QByteArrayView("first"));
        QCOMPARE((*read)->secret2.reveal(), QByteArrayView("second"));

        Answer<void> removed;
        m_vault->remove(connection, {this, [&](const Result<> &result) { removed = result; }});
        QTRY_VERIFY(removed);
        QVERIFY(*removed);
        QVERIFY(m_script.items.isEmpty());
    }

    void read_otherBinding_isRefused()
    {
        seed();
        Binding other = binding;
        other.tokenUrl = u"https://evil.test/connect/token"_s;
        Answer<Credentials> read;
        ask(read, other);
        QTRY_VERIFY(read);
        QCOMPARE(read->error().code, ErrorCode::CredentialsAddressChanged);
    }

    void write_tooLarge_isRefusedWithoutALook()
    {
        Answer<void> written;
        put(written, pair(QByteArray(4096, 'x')));
        QVERIFY(written && !*written);
        QCOMPARE(written->error().code, ErrorCode::KeychainTooLarge);
        QCOMPARE(m_probe->looks, 0);
    }

    void read_probeSaysNo_runsNoJob_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("item");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, KeychainState state, ItemState item, ErrorCode code) {
            QTest::newRow(name) << static_cast<int>(state) << static_cast<int>(item)
                                << static_cast<int>(code);
        };
        row("locked", KeychainState::Locked, ItemState::Unknown, ErrorCode::KeychainLocked);
        row("denied", KeychainState::Denied, ItemState::Unknown, ErrorCode::KeychainDenied);
        row("absent", KeychainState::NoService, ItemState::Unknown, ErrorCode::KeychainAbsent);
        row("timed out", KeychainState::TimedOut, ItemState::Unknown, ErrorCode::KeychainTimedOut);
        row("no item", KeychainState::Available, ItemState::Absent,
            ErrorCode::KeychainEntryMissing);
    }

    void read_probeSaysNo_runsNoJob()
    {
        QFETCH(int, state);
        QFETCH(int, item);
        seed();
        m_probe->reports = {{static_cast<KeychainState>(state), static_cast<ItemState>(item)}};
        Answer<Credentials> read;
        ask(read);
        QTRY_VERIFY(read);
        QVERIFY(!*read);
        QTEST(static_cast<int>(read->error().code), "code");
        QVERIFY(m_script.begun.isEmpty());
    }

    void read_jobFails_secondLookExplains()
    {
        m_script.failure = ErrorCode::KeychainEntryMissing;
        m_probe->reports = {{KeychainState::Available, ItemState::Present},
                            {KeychainState::Locked, ItemState::Unknown}};
        Answer<Credentials> read;
        ask(read);
        QTRY_VERIFY(read);
        QCOMPARE(read->error().code, ErrorCode::KeychainLocked);
        QCOMPARE(m_probe->looks, 2);
    }

    void anyJob_failsForNoReason_isTriedOnceMoreAfresh_data()
    {
        QTest::addColumn<int>("operation");
        QTest::newRow("read") << static_cast<int>(Operation::Read);
        QTest::newRow("write") << static_cast<int>(Operation::Write);
        QTest::newRow("remove") << static_cast<int>(Operation::Remove);
    }

    void anyJob_failsForNoReason_isTriedOnceMoreAfresh()
    {
        QFETCH(int, operation);
        seed();
        m_script.failure = ErrorCode::KeychainFailed;
        Answer<void> answer;
        const auto take = [&](const auto &result) {
            answer = result ? Result<>() : Result<>(result.error());
        };
        switch (static_cast<Operation>(operation)) {
        case Operation::Read:
            m_vault->read(connection, binding, {this, take});
            break;
        case Operation::Write:
            m_vault->write(connection, binding, pair("replacement"), {this, take});
            break;
        case Operation::Remove:
            m_vault->remove(connection, {this, take});
            break;
        }
        QTRY_VERIFY(answer);
        QVERIFY(*answer);
        QCOMPARE(m_script.begun.size(), 3);
        QCOMPARE(m_script.begun.at(1), u"afresh"_s);
        QCOMPARE(m_script.begun.at(0), m_script.begun.at(2));
        Answer<Credentials> read;
        ask(read);
        QTRY_VERIFY(read);
        if (static_cast<Operation>(operation) == Operation::Write)
            QCOMPARE((*read)->secret1.reveal(), QByteArrayView("replacement"));
    }

    void read_keepsFailing_isTriedTwiceOnly()
    {
        m_script.failure = ErrorCode::KeychainFailed;
        m_script.failsAlways = true;
        Answer<Credentials> read;
        ask(read);
        QTRY_VERIFY(read);
        QCOMPARE(read->error().code, ErrorCode::KeychainFailed);
        QCOMPARE(m_script.begun.size(), 3);
    }

    void read_withoutProbe_jobDecides()
    {
        KeychainVault vault(u"home"_s, m_clock, std::make_unique<ScriptedBackend>(m_script),
                            nullptr);
        Answer<Credentials> read;
        vault.read(connection, binding,
                   {this, [&](Result<Credentials> result) { read = std::move(result); }});
        QTRY_VERIFY(read);
        QCOMPARE(read->error().code, ErrorCode::KeychainEntryMissing);
        Answer<void> removed;
        vault.remove(connection, {this, [&](const Result<> &result) { removed = result; }});
        QTRY_VERIFY(removed);
        QVERIFY(*removed);
    }

    void read_probeSilent_isAnsweredAtTheDeadline()
    {
        m_probe->silent = true;
        Answer<Credentials> read;
        ask(read);
        QTRY_COMPARE(m_probe->looks, 1);
        m_clock.advance(KeychainVault::deadline - Milliseconds(1));
        QVERIFY(!read);
        m_clock.advance(Milliseconds(1));
        QVERIFY(read && !*read);
        QCOMPARE(read->error().code, ErrorCode::KeychainTimedOut);
        m_probe->waiting(KeychainReport{});
        QVERIFY(m_script.begun.isEmpty());
    }

    void read_jobStuck_isAbandonedAndTheNextOneWaitsForIt()
    {
        seed();
        m_script.stuck = true;
        Answer<Credentials> first;
        ask(first);
        QTRY_COMPARE(m_script.begun.size(), 1);
        m_clock.advance(KeychainVault::deadline);
        QVERIFY(first);
        QCOMPARE(first->error().code, ErrorCode::KeychainTimedOut);

        Answer<Credentials> second;
        ask(second);
        QCoreApplication::processEvents();
        QCOMPARE(m_script.begun.size(), 1);

        const QSignalSpy announced(m_vault.get(), &CredentialVault::availabilityChanged);
        m_script.stuck = false;
        m_script.finishJob();
        QCOMPARE(announced.count(), 1);
        QTRY_VERIFY(second);
        QVERIFY(*second);
        QCOMPARE(m_script.begun.size(), 2);
    }

    void read_lateFailure_announcesNothing()
    {
        m_script.stuck = true;
        Answer<Credentials> read;
        ask(read);
        QTRY_COMPARE(m_script.begun.size(), 1);
        m_clock.advance(KeychainVault::deadline);
        const QSignalSpy announced(m_vault.get(), &CredentialVault::availabilityChanged);
        m_script.finishJob();
        QCOMPARE(announced.count(), 0);
    }

    void write_timedOutInTheQueue_neverRuns()
    {
        seed();
        m_script.stuck = true;
        Answer<Credentials> read;
        ask(read);
        QTRY_COMPARE(m_script.begun.size(), 1);
        Answer<void> written;
        put(written, pair("replacement"));
        m_clock.advance(KeychainVault::deadline);
        QVERIFY(read && written);
        QCOMPARE(written->error().code, ErrorCode::KeychainTimedOut);
        m_script.stuck = false;
        m_script.finishJob();
        Answer<Credentials> again;
        ask(again);
        QTRY_VERIFY(again);
        QVERIFY(*again);
        QCOMPARE((*again)->secret1.reveal(), QByteArrayView("first"));
    }

    void writes_sameItem_runInTheOrderAsked()
    {
        Answer<void> first;
        Answer<void> second;
        put(first, pair("one"));
        put(second, pair("two"));
        QTRY_VERIFY(first && second);
        Answer<Credentials> read;
        ask(read);
        QTRY_VERIFY(read);
        QCOMPARE((*read)->secret1.reveal(), QByteArrayView("two"));
    }

    void answer_destroysTheVault_isSafe()
    {
        seed();
        bool answered = false;
        QObject guard;
        m_vault->read(connection, binding, {&guard, [&](const Result<Credentials> &) {
                                                answered = true;
                                                m_vault.reset();
                                            }});
        QTRY_VERIFY(answered);
        QVERIFY(!m_vault);
    }

    void destroyed_withAJobUnderWay_answersAbandonedAndDropsTheLateResult()
    {
        seed();
        m_script.stuck = true;
        Answer<Credentials> read;
        ask(read);
        QTRY_COMPARE(m_script.begun.size(), 1);
        m_vault.reset();
        QVERIFY(!m_script.alive);
        QVERIFY(read);
        QCOMPARE(read->error().code, ErrorCode::Abandoned);
        m_script.finishJob();
        QCOMPARE(read->error().code, ErrorCode::Abandoned);
    }

    void probeChange_isAnnounced()
    {
        const QSignalSpy announced(m_vault.get(), &CredentialVault::availabilityChanged);
        emit m_probe->changed();
        QCOMPARE(announced.count(), 1);
    }

    void examine_tellsWhatTheProbeSees()
    {
        m_probe->reports = {{KeychainState::NoCollection, ItemState::Unknown}};
        std::optional<KeychainState> state;
        m_vault->examine({this, [&](const Result<KeychainState> &result) { state = *result; }});
        QCOMPARE(state, KeychainState::NoCollection);
        QVERIFY(!m_probe->lastKey);
    }
};

QTEST_GUILESS_MAIN(TestKeychainVault)
#include "tst_keychainvault.moc"
