#include "broker/standing.h"
#include "support/fakeclock.h"
#include "support/fakeprovider.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Broker;
using namespace std::chrono_literals;
using Test::FakeProvider;

namespace {

enum class Kind { Clear, BackingOff, NeedsAttention, WaitingForKeychain };

Kind kindOf(const Standing &standing)
{
    return static_cast<Kind>(standing.index());
}

} // namespace

Q_DECLARE_METATYPE(Standing)
Q_DECLARE_METATYPE(StandingEvent)
Q_DECLARE_METATYPE(Kind)

class TestStanding : public QObject
{
    Q_OBJECT

    const Moment m_now = Test::FakeClock().now();

    Standing backingOff(Seconds left = 30s) const
    {
        return BackingOff{m_now + left, 2, {.code = ErrorCode::ServiceUnavailable}};
    }
    Standing attention() const
    {
        return NeedsAttention{{.code = ErrorCode::CredentialsRejected}, 1};
    }
    Standing keychain() const
    {
        return WaitingForKeychain{m_now + 5s, {.code = ErrorCode::KeychainLocked}};
    }

private slots:
    void advance_table_data()
    {
        QTest::addColumn<Standing>("standing");
        QTest::addColumn<StandingEvent>("event");
        QTest::addColumn<Kind>("next");

        const StandingEvent loggedIn = LoggedIn{};
        const StandingEvent refused = TurnedDown{FakeProvider::refused(), 1};
        const StandingEvent down = TurnedDown{FakeProvider::unavailable(), 1};
        const StandingEvent locked = KeychainFailed{{.code = ErrorCode::KeychainLocked}, 1};
        const StandingEvent missing = KeychainFailed{{.code = ErrorCode::KeychainEntryMissing}, 1};
        const StandingEvent moved =
            KeychainFailed{{.code = ErrorCode::CredentialsAddressChanged}, 1};
        const StandingEvent changed = KeychainChanged{};
        const StandingEvent replaced = CredentialsReplaced{};
        const Standing clear = Clear{};

        QTest::newRow("clear, success") << clear << loggedIn << Kind::Clear;
        QTest::newRow("clear, refused") << clear << refused << Kind::NeedsAttention;
        QTest::newRow("clear, down") << clear << down << Kind::BackingOff;
        QTest::newRow("clear, keychain locked") << clear << locked << Kind::WaitingForKeychain;
        QTest::newRow("clear, entry missing") << clear << missing << Kind::NeedsAttention;
        QTest::newRow("clear, address changed") << clear << moved << Kind::NeedsAttention;
        QTest::newRow("clear, keychain changed") << clear << changed << Kind::Clear;
        QTest::newRow("backing off, down again") << backingOff() << down << Kind::BackingOff;
        QTest::newRow("backing off, success") << backingOff() << loggedIn << Kind::Clear;
        QTest::newRow("backing off, refused") << backingOff() << refused << Kind::NeedsAttention;
        QTest::newRow("backing off, new secret") << backingOff() << replaced << Kind::Clear;
        QTest::newRow("backing off, keychain changed")
            << backingOff() << changed << Kind::BackingOff;
        QTest::newRow("backing off, a person meets a locked keychain")
            << backingOff() << locked << Kind::BackingOff;
        QTest::newRow("back-off over, keychain locked")
            << backingOff(0s) << locked << Kind::WaitingForKeychain;
        QTest::newRow("attention, network down stays")
            << attention() << down << Kind::NeedsAttention;
        QTest::newRow("attention, keychain locked stays")
            << attention() << locked << Kind::NeedsAttention;
        QTest::newRow("attention, keychain changed stays")
            << attention() << changed << Kind::NeedsAttention;
        QTest::newRow("attention, success") << attention() << loggedIn << Kind::Clear;
        QTest::newRow("attention, new secret") << attention() << replaced << Kind::Clear;
        QTest::newRow("keychain, changed") << keychain() << changed << Kind::Clear;
        QTest::newRow("keychain, success") << keychain() << loggedIn << Kind::Clear;
    }

    void advance_table()
    {
        QFETCH(Standing, standing);
        QFETCH(StandingEvent, event);
        QTEST(kindOf(advance(standing, event, m_now, 0.5)), "next");
    }

    void advance_failuresInARow_waitLonger()
    {
        Standing standing = Clear{};
        Milliseconds before = 0ms;
        Moment now = m_now;
        for (int failure = 1; failure <= 6; ++failure) {
            standing = advance(standing, TurnedDown{FakeProvider::unavailable(), 1}, now, 0.5);
            const auto &backOff = std::get<BackingOff>(standing);
            QCOMPARE(backOff.failures, failure);
            const Milliseconds wait = backOff.until.boot - now.boot;
            QVERIFY(wait > before);
            before = wait;
            now = backOff.until;
        }
    }

    void allowsLogin_onlyWhenNothingStands()
    {
        QVERIFY(allowsLogin(Clear{}, m_now));
        QVERIFY(!allowsLogin(backingOff(), m_now));
        QVERIFY(allowsLogin(backingOff(), m_now + 30s));
        QVERIFY(!allowsLogin(attention(), m_now + 24h));
        QVERIFY(!allowsLogin(keychain(), m_now));
        QVERIFY(allowsLogin(keychain(), m_now + 5s));
    }

    void errorOf_waitingHelps_saysHowLong()
    {
        QCOMPARE(errorOf(backingOff(), m_now).retryAfter, std::optional(31s));
        QCOMPARE(errorOf(keychain(), m_now).retryAfter, std::optional(6s));
        QVERIFY(!errorOf(attention(), m_now).retryAfter);
        QCOMPARE(errorOf(attention(), m_now).code, ErrorCode::CredentialsRejected);
    }

    void describe_table()
    {
        const Standing clear = Clear{};
        QCOMPARE(describe(clear, clear, m_now, false, false), LoginState::Idle);
        QCOMPARE(describe(clear, clear, m_now, false, true), LoginState::Fresh);
        QCOMPARE(describe(clear, clear, m_now, true, true), LoginState::Renewing);
        QCOMPARE(describe(attention(), clear, m_now, false, true), LoginState::NeedsAttention);
        QCOMPARE(describe(clear, attention(), m_now, false, false), LoginState::NeedsAttention);
        QCOMPARE(describe(backingOff(), clear, m_now, false, true), LoginState::BackingOff);
        QCOMPARE(describe(backingOff(), clear, m_now + 31s, false, false), LoginState::Idle);
        QCOMPARE(describe(keychain(), clear, m_now, false, false), LoginState::WaitingForKeychain);
    }
};

QTEST_GUILESS_MAIN(TestStanding)
#include "tst_standing.moc"
