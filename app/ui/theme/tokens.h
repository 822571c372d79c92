#pragma once

#include <QColor>
#include <QPalette>

namespace Connector::Ui {

enum class Scheme { Light, Dark };

/// What a colour means. Widgets name a tone; only tokens.cpp names colours.
enum class Tone { Normal, Quiet, Accent, Good, Waiting, Person, Sandbox, Practice };

/// Every colour of the program for one scheme. Each pair of text and ground reaches WCAG 2.1 AA
/// (4.5:1), held by a test.
struct Tokens
{
    QColor ground;
    QColor surface;
    QColor rail;
    QColor text;
    QColor quiet;
    QColor line;
    /// The unfilled part of a bar and the border of a field under the pointer.
    QColor track;
    QColor accent;
    QColor onAccent;
    QColor sandbox;
    QColor practice;
    QColor good;
    QColor waiting;
    QColor person;
    QColor selection;

    QColor of(Tone tone) const;
    bool operator==(const Tokens &) const = default;
};

const Tokens &tokens(Scheme scheme);

/// The tokens behind a palette: the carrier through which every widget learns its colours, so that
/// a change of scheme is nothing but a palette change. A palette that is not ours (high contrast)
/// gives tokens made of its own colours.
Tokens tokensOf(const QPalette &palette);

QPalette paletteOf(const Tokens &tokens);

/// Light or dark, judged by the ground a palette paints on.
Scheme schemeOf(const QPalette &palette);

/// Steps of the 8 px grid, in device-independent pixels.
namespace Space {
inline constexpr int Half = 4;
inline constexpr int One = 8;
inline constexpr int Two = 16;
inline constexpr int Page = 24;
inline constexpr int CardRadius = 12;
inline constexpr int ControlRadius = 8;
inline constexpr int ControlHeight = 38;
} // namespace Space

} // namespace Connector::Ui
