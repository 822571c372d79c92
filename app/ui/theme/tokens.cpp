#include "ui/theme/tokens.h"

namespace Connector::Ui {

namespace {

Tokens lightTokens()
{
    return {.ground = QColor(0xF5F7F9),
            .surface = QColor(0xFFFFFF),
            .rail = QColor(0xEDF1F4),
            .text = QColor(0x17202B),
            .quiet = QColor(0x576373),
            .line = QColor(0xE1E6EC),
            .track = QColor(0xDCE2E9),
            .accent = QColor(0x0B6B66),
            .onAccent = QColor(0xFFFFFF),
            .sandbox = QColor(0x1F5FBF),
            .practice = QColor(0x6A3FD1),
            .good = QColor(0x177246),
            .waiting = QColor(0x9A5B00),
            .person = QColor(0xB3261E),
            .selection = QColor(0xE9F4F3)};
}

Tokens darkTokens()
{
    return {.ground = QColor(0x13171C),
            .surface = QColor(0x1B2128),
            .rail = QColor(0x171C22),
            .text = QColor(0xE7ECF2),
            .quiet = QColor(0x9FABB8),
            .line = QColor(0x2B333D),
            .track = QColor(0x343D48),
            .accent = QColor(0x4CC2B8),
            .onAccent = QColor(0x10201F),
            .sandbox = QColor(0x7FB2FF),
            .practice = QColor(0xB79CFF),
            .good = QColor(0x4CC38A),
            .waiting = QColor(0xF0B45A),
            .person = QColor(0xFF8A80),
            .selection = QColor(0x1C2F30)};
}

Tokens foreignTokens(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::WindowText);
    const QColor window = palette.color(QPalette::Window);
    return {.ground = window,
            .surface = palette.color(QPalette::Base),
            .rail = window,
            .text = text,
            .quiet = text,
            .line = text,
            .track = palette.color(QPalette::Mid),
            .accent = palette.color(QPalette::Link),
            .onAccent = window,
            .sandbox = text,
            .practice = text,
            .good = text,
            .waiting = text,
            .person = text,
            .selection = palette.color(QPalette::Button)};
}

} // namespace

QColor Tokens::of(Tone tone) const
{
    switch (tone) {
    case Tone::Normal:
        return text;
    case Tone::Quiet:
        return quiet;
    case Tone::Accent:
        return accent;
    case Tone::Good:
        return good;
    case Tone::Waiting:
        return waiting;
    case Tone::Person:
        return person;
    case Tone::Sandbox:
        return sandbox;
    case Tone::Practice:
        return practice;
    }
    Q_UNREACHABLE();
}

const Tokens &tokens(Scheme scheme)
{
    static const Tokens light = lightTokens();
    static const Tokens dark = darkTokens();
    return scheme == Scheme::Light ? light : dark;
}

Tokens tokensOf(const QPalette &palette)
{
    const QRgb ground = palette.color(QPalette::Active, QPalette::Window).rgb();
    const QRgb text = palette.color(QPalette::Active, QPalette::WindowText).rgb();
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const Tokens &ours = tokens(scheme);
        if (ground == ours.ground.rgb() && text == ours.text.rgb())
            return ours;
    }
    return foreignTokens(palette);
}

QPalette paletteOf(const Tokens &tokens)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.ground);
    palette.setColor(QPalette::WindowText, tokens.text);
    palette.setColor(QPalette::Base, tokens.surface);
    palette.setColor(QPalette::AlternateBase, tokens.rail);
    palette.setColor(QPalette::Text, tokens.text);
    palette.setColor(QPalette::PlaceholderText, tokens.quiet);
    palette.setColor(QPalette::Button, tokens.surface);
    palette.setColor(QPalette::ButtonText, tokens.text);
    palette.setColor(QPalette::BrightText, tokens.person);
    palette.setColor(QPalette::Highlight, tokens.accent);
    palette.setColor(QPalette::HighlightedText, tokens.onAccent);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::LinkVisited, tokens.accent);
    palette.setColor(QPalette::ToolTipBase, tokens.surface);
    palette.setColor(QPalette::ToolTipText, tokens.text);
    palette.setColor(QPalette::Light, tokens.surface);
    palette.setColor(QPalette::Midlight, tokens.rail);
    palette.setColor(QPalette::Mid, tokens.track);
    palette.setColor(QPalette::Dark, tokens.quiet);
    palette.setColor(QPalette::Shadow, tokens.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.quiet);
    return palette;
}

Scheme schemeOf(const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
    return dark ? Scheme::Dark : Scheme::Light;
}

} // namespace Connector::Ui
