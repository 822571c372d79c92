#include "ui/logins/statewords.h"

#include <QTest>

using namespace Connector;
using namespace std::chrono_literals;
using Broker::LoginState;
using Ui::Glyph;
using Ui::LoginRow;
using Ui::Tone;

namespace {

const Moment now{.wall = 1'790'000'000s, .boot = 5'000s};

LoginRow in(LoginState state, std::optional<ErrorCode> error = {})
{
    LoginRow row;
    row.state = state;
    row.error = error;
    return row;
}

LoginRow live(Milliseconds renewal)
{
    LoginRow row = in(LoginState::Fresh);
    row.tokenLive = true;
    row.renewsAt = now + renewal;
    return row;
}

LoginRow waiting(ErrorCode error, bool tokenLive = false)
{
    LoginRow row = in(LoginState::BackingOff, error);
    row.nextAttemptAt = now + 42s;
    row.tokenLive = tokenLive;
    return row;
}

} // namespace

class TestStateWords : public QObject
{
    Q_OBJECT

private slots:
    void words_sayWhatIsAndWhoActs_data()
    {
        QTest::addColumn<LoginRow>("row");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<Glyph>("shape");
        QTest::addColumn<Tone>("tone");
        const auto add = [](const char *name, const LoginRow &row, const char *title,
                            const char *detail, Glyph shape, Tone tone) {
            QTest::newRow(name) << row << QString::fromUtf8(title) << QString::fromUtf8(detail)
                                << shape << tone;
        };
        add("live", live(21min + 59s), "Live", "renews in 21 min", Glyph::Live, Tone::Normal);
        add("live for hours", live(3h), "Live", "renews in 3 h", Glyph::Live, Tone::Normal);
        add("live, soon", live(59s), "Live", "renews in less than a minute", Glyph::Live,
            Tone::Normal);
        LoginRow unused = live(0s);
        unused.renewsAt.reset();
        add("live, nobody uses it", unused, "Live", "renews at next use", Glyph::Live,
            Tone::Normal);
        LoginRow renewing = in(LoginState::Renewing);
        add("first login", renewing, "Logging in\u2026", "login under way", Glyph::Renewing,
            Tone::Normal);
        renewing.tokenLive = true;
        add("renewing", renewing, "Renewing\u2026", "login under way", Glyph::Renewing,
            Tone::Normal);
        add("idle", in(LoginState::Idle), "Ready", "logs in at next use", Glyph::Idle,
            Tone::Normal);
        add("paused", in(LoginState::Paused), "Paused", "hands out no tokens", Glyph::Paused,
            Tone::Quiet);
        add("signed out", in(LoginState::SignedOut), "Sign-in needed", "you must sign in",
            Glyph::Person, Tone::Person);
        add("no token", in(LoginState::NotApplicable), "No login needed",
            "this system has no token", Glyph::None, Tone::Normal);

        add("down", waiting(ErrorCode::ServiceUnavailable), "Waiting, next try 0:42",
            "MyInvois does not answer", Glyph::Waiting, Tone::Waiting);
        add("down, token left", waiting(ErrorCode::NetworkTimeout, true), "Live, next try 0:42",
            "MyInvois does not answer", Glyph::Waiting, Tone::Waiting);
        add("maintenance", waiting(ErrorCode::ServiceMaintenance), "Waiting, next try 0:42",
            "MyInvois is under maintenance", Glyph::Waiting, Tone::Waiting);
        add("offline", waiting(ErrorCode::NetworkOffline), "Waiting, next try 0:42",
            "this computer is offline", Glyph::Waiting, Tone::Waiting);
        add("waits without a time", in(LoginState::BackingOff), "Waiting",
            "MyInvois does not answer", Glyph::Waiting, Tone::Waiting);

        add("not appointed", in(LoginState::NeedsAttention, ErrorCode::IntermediaryNotAppointed),
            "Not appointed", "the taxpayer must act", Glyph::Person, Tone::Person);
        add("refused", in(LoginState::NeedsAttention, ErrorCode::CredentialsRejected),
            "Credentials refused", "you must act", Glyph::Person, Tone::Person);
        add("secret expired", in(LoginState::NeedsAttention, ErrorCode::CredentialsSecretExpired),
            "Secret expired", "enter the secret again", Glyph::Person, Tone::Person);
        add("refused, no reason", in(LoginState::NeedsAttention), "Refused", "you must act",
            Glyph::Person, Tone::Person);

        add("keychain locked", in(LoginState::WaitingForKeychain, ErrorCode::KeychainLocked),
            "Keychain is locked", "unlock it to go on", Glyph::Keychain, Tone::Waiting);
        add("keychain denied", in(LoginState::WaitingForKeychain, ErrorCode::KeychainDenied),
            "Keychain said no", "allow access to go on", Glyph::Keychain, Tone::Waiting);
        add("no keychain", in(LoginState::WaitingForKeychain, ErrorCode::KeychainAbsent),
            "No keychain", "this computer offers none", Glyph::Keychain, Tone::Waiting);
        add("keychain silent", in(LoginState::WaitingForKeychain, ErrorCode::KeychainTimedOut),
            "Waiting for the keychain", "it does not answer", Glyph::Keychain, Tone::Waiting);
        add("keychain broken", in(LoginState::WaitingForKeychain, ErrorCode::KeychainFailed),
            "Keychain error", "tries again by itself", Glyph::Keychain, Tone::Waiting);
    }

    void words_sayWhatIsAndWhoActs()
    {
        QFETCH(LoginRow, row);
        const Ui::StateWords words = stateWords(row, now);
        QTEST(words.title, "title");
        QTEST(words.detail, "detail");
        QTEST(words.shape, "shape");
        QTEST(words.tone, "tone");
    }

    void words_ofAnUnusualError_areItsSentence()
    {
        LoginRow row = in(LoginState::NeedsAttention, ErrorCode::RequestBadScope);
        row.errorWords.title = QStringLiteral("The requested scope was refused.");
        QCOMPARE(stateWords(row, now).title, QStringLiteral("The requested scope was refused"));
        row = waiting(ErrorCode::TlsNotYetValid);
        row.errorWords.title = QStringLiteral("The certificate is not valid yet.");
        QCOMPARE(stateWords(row, now).detail, QStringLiteral("The certificate is not valid yet"));
    }

    // An error code is for programs and the phone; a list shows none.
    void words_neverShowAnErrorCode()
    {
        for (int code = 0; code <= int(ErrorCode::Unknown); ++code) {
            for (const LoginState state : {LoginState::BackingOff, LoginState::NeedsAttention,
                                           LoginState::WaitingForKeychain}) {
                const Ui::StateWords words = stateWords(in(state, ErrorCode(code)), now);
                QVERIFY(!words.title.isEmpty());
                QVERIFY(!words.detail.isEmpty());
                QVERIFY(!words.title.contains(u'_') && !words.detail.contains(u'_'));
                QVERIFY(!words.title.contains(errorId(ErrorCode(code)))
                        || ErrorCode(code) == ErrorCode::Unknown);
            }
        }
    }

    void life_isTimeAndShareLeft()
    {
        LoginRow row = live(20min);
        row.issuedAt = now + -30min;
        row.expiresAt = now + 30min;
        QCOMPARE(tokenLife(row, now), (Ui::TokenLife{QStringLiteral("30:00"), 500}));
        QCOMPARE(tokenLife(row, now + 29min + 1s).countdown, QStringLiteral("0:59"));
        QCOMPARE(tokenLife(row, now + 30min), (Ui::TokenLife{QStringLiteral("\u2014"), 0}));
        row.tokenLive = false;
        QCOMPARE(tokenLife(row, now), (Ui::TokenLife{QStringLiteral("\u2014"), 0}));
    }

    void countdown_isRoundedDownToSeconds_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << qint64(0) << QStringLiteral("0:00");
        QTest::newRow("almost a second") << qint64(999) << QStringLiteral("0:00");
        QTest::newRow("seconds") << qint64(42'900) << QStringLiteral("0:42");
        QTest::newRow("minutes") << qint64(2'467'000) << QStringLiteral("41:07");
        QTest::newRow("an hour") << qint64(3'600'000) << QStringLiteral("1:00:00");
        QTest::newRow("hours") << qint64(3'723'000) << QStringLiteral("1:02:03");
    }

    void countdown_isRoundedDownToSeconds()
    {
        QFETCH(qint64, milliseconds);
        QTEST(Ui::countdownText(Milliseconds(milliseconds)), "text");
    }
};

QTEST_GUILESS_MAIN(TestStateWords)
#include "tst_statewords.moc"
