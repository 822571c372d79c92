#pragma once

#include "ui/logins/loginrow.h"
#include "ui/theme/glyphs.h"
#include "ui/theme/tokens.h"

namespace Connector::Ui {

/// How a state is told: in words, by shape and by colour, so that none of the three is needed.
struct StateWords
{
    /// What is: "Live", "Waiting, next try 0:42".
    QString title = {};
    /// Who acts or what comes next: "renews in 21 min", "the taxpayer must act".
    QString detail = {};
    /// Of the title.
    Tone tone = Tone::Normal;
    Glyph shape = Glyph::None;
    Tone shapeTone = Tone::Quiet;

    bool operator==(const StateWords &) const = default;
};

/// A pure function of the row and the clock, in the language of the program.
StateWords stateWords(const LoginRow &row, const Moment &now);

/// The token life of a row: "41:07", and the share of the life that is left, 0 to 1000.
struct TokenLife
{
    /// A dash when no live token is held.
    QString countdown;
    int permille = 0;

    bool operator==(const TokenLife &) const = default;
};
TokenLife tokenLife(const LoginRow &row, const Moment &now);

/// "0:42", "41:07", "1:02:03". Rounded down to whole seconds.
QString countdownText(Milliseconds left);
/// "21 min", "3 h": for reading, not for counting. Rounded down; "less than a minute" below one.
QString spanText(Milliseconds span);

} // namespace Connector::Ui
