#pragma once

#include "ui/logins/loginrow.h"
#include "ui/theme/glyphs.h"

#include <QList>

namespace Connector::Ui {

/// What kind of attention a login wants. Every login is in exactly one group.
enum class LoginGroup {
    /// A token is there, or comes at next use.
    Ready,
    /// The first login is running.
    UnderWay,
    NeedsPerson,
    Keychain,
    /// Tries again by itself.
    Waiting,
    Paused,
};

LoginGroup groupOf(const LoginRow &row);

/// All logins in numbers, by group.
struct LoginsSummary
{
    int total = 0;
    int ready = 0;
    int underWay = 0;
    int needsPerson = 0;
    int waitsForKeychain = 0;
    int waits = 0;
    int paused = 0;
    /// Every waiting login waits for MyInvois itself, not for the way to it.
    bool waitsForMyInvois = false;

    bool operator==(const LoginsSummary &) const = default;
};

LoginsSummary summaryOf(const QList<LoginRow> &rows);

/// "4 of 6 ready - 1 needs you - 1 waits for MyInvois". Empty without logins.
QString summaryText(const LoginsSummary &summary);

/// The shape and colour of the worst state: a person before the keychain before waiting.
struct StateSign
{
    Glyph shape = Glyph::Idle;
    Tone tone = Tone::Quiet;

    bool operator==(const StateSign &) const = default;
};
StateSign worstOf(const LoginsSummary &summary);

} // namespace Connector::Ui
