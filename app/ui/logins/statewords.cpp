#include "ui/logins/statewords.h"

#include "ui/logins/errorglance.h"

#include <QCoreApplication>

#include <algorithm>

namespace Connector::Ui {

using Broker::LoginState;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Connector::Ui::StateWords)
};

QString renewalDetail(const LoginRow &row, const Moment &now)
{
    if (!row.renewsAt)
        return Tr::tr("renews at next use");
    const Milliseconds left = timeUntil(*row.renewsAt, now);
    if (left < std::chrono::minutes(1))
        return Tr::tr("renews in less than a minute");
    //: %1 is a span of time: "21 min", "3 h".
    return Tr::tr("renews in %1").arg(spanText(left));
}

StateWords backingOff(const LoginRow &row, const Moment &now)
{
    StateWords words{.detail = whatIsWaitedFor(row),
                     .tone = Tone::Waiting,
                     .shape = Glyph::Waiting,
                     .shapeTone = Tone::Waiting};
    if (!row.nextAttemptAt) {
        words.title = row.tokenLive ? Tr::tr("Live, renewal waits") : Tr::tr("Waiting");
        return words;
    }
    const QString left = countdownText(timeUntil(*row.nextAttemptAt, now));
    //: %1 is a countdown such as 0:42.
    words.title =
        (row.tokenLive ? Tr::tr("Live, next try %1") : Tr::tr("Waiting, next try %1")).arg(left);
    return words;
}

StateWords keychain(const LoginRow &row)
{
    StateWords words{.tone = Tone::Waiting, .shape = Glyph::Keychain, .shapeTone = Tone::Waiting};
    switch (row.error.value_or(ErrorCode::KeychainLocked)) {
    case ErrorCode::KeychainDenied:
        words.title = Tr::tr("Keychain said no");
        words.detail = Tr::tr("allow access to go on");
        break;
    case ErrorCode::KeychainAbsent:
    case ErrorCode::KeychainNotBuilt:
        words.title = Tr::tr("No keychain");
        words.detail = Tr::tr("this computer offers none");
        break;
    case ErrorCode::KeychainTimedOut:
        words.title = Tr::tr("Waiting for the keychain");
        words.detail = Tr::tr("it does not answer");
        break;
    case ErrorCode::KeychainLocked:
        words.title = Tr::tr("Keychain is locked");
        words.detail = Tr::tr("unlock it to go on");
        break;
    default:
        words.title = Tr::tr("Keychain error");
        words.detail = whatIsWaitedFor(row);
    }
    return words;
}

} // namespace

StateWords stateWords(const LoginRow &row, const Moment &now)
{
    switch (row.state) {
    case LoginState::SignedOut:
        return {Tr::tr("Sign-in needed"), Tr::tr("you must sign in"), Tone::Person, Glyph::Person,
                Tone::Person};
    case LoginState::Idle:
        return {Tr::tr("Ready"), Tr::tr("logs in at next use"), Tone::Normal, Glyph::Idle,
                Tone::Quiet};
    case LoginState::Fresh:
        return {Tr::tr("Live"), renewalDetail(row, now), Tone::Normal, Glyph::Live, Tone::Good};
    case LoginState::Renewing:
        return {row.tokenLive ? Tr::tr("Renewing\u2026") : Tr::tr("Logging in\u2026"),
                Tr::tr("login under way"), Tone::Normal, Glyph::Renewing, Tone::Accent};
    case LoginState::BackingOff:
        return backingOff(row, now);
    case LoginState::NeedsAttention:
        return {whatIsWrong(row), whoActs(row), Tone::Person, Glyph::Person, Tone::Person};
    case LoginState::WaitingForKeychain:
        return keychain(row);
    case LoginState::Paused:
        return {Tr::tr("Paused"), Tr::tr("hands out no tokens"), Tone::Quiet, Glyph::Paused,
                Tone::Quiet};
    case LoginState::NotApplicable:
        return {Tr::tr("No login needed"), Tr::tr("this system has no token"), Tone::Normal,
                Glyph::None, Tone::Quiet};
    }
    Q_UNREACHABLE();
}

TokenLife tokenLife(const LoginRow &row, const Moment &now)
{
    if (!row.tokenLive || !row.expiresAt || hasPassed(*row.expiresAt, now))
        return {.countdown = QStringLiteral("\u2014")};
    const Milliseconds left = timeUntil(*row.expiresAt, now);
    const Milliseconds life = row.issuedAt ? row.expiresAt->wall - row.issuedAt->wall : left;
    const auto permille = life.count() > 0 ? left.count() * 1000 / life.count() : 0;
    return {countdownText(left), int(std::clamp<qint64>(permille, 0, 1000))};
}

QString countdownText(Milliseconds left)
{
    const qint64 seconds = std::chrono::duration_cast<Seconds>(left).count();
    const QString tail = QStringLiteral("%1").arg(seconds % 60, 2, 10, QLatin1Char('0'));
    if (seconds < 3600)
        return QStringLiteral("%1:%2").arg(seconds / 60).arg(tail);
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(tail);
}

QString spanText(Milliseconds span)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(span).count();
    if (minutes < 1)
        return Tr::tr("less than a minute");
    if (minutes < 120)
        return Tr::tr("%n min", nullptr, int(minutes));
    return Tr::tr("%n h", nullptr, int(minutes / 60));
}

} // namespace Connector::Ui
