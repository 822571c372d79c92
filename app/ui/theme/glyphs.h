#pragma once

#include "ui/theme/tokens.h"

#include <QIcon>

class QPainter;
class QRectF;

namespace Connector::Ui {

/// The drawn signs of the program, one coherent set on a 24-unit grid with a 2-unit stroke. They
/// are paths, so they are crisp at every scale, and take whatever colour they are given.
enum class Glyph {
    // States of a login. Each has a shape of its own, readable without colour.
    Live,
    Renewing,
    Waiting,
    Person,
    Idle,
    Paused,
    Keychain,
    None,
    // Navigation.
    Logins,
    Packages,
    Activity,
    Help,
    Settings,
    // Small signs in controls.
    Key,
    Check,
    ChevronDown,
};

void drawGlyph(QPainter &painter, Glyph glyph, const QRectF &area, const QColor &colour);

/// The sign of the program: a key on a rounded square.
void drawAppMark(QPainter &painter, const QRectF &area, const Tokens &tokens);

/// The sign as an icon for windows and task bars.
QIcon appIcon();

/// The sign with the worst state as a badge, for the tray; on macOS a monochrome mask, because the
/// menu bar there may have any colour.
QIcon trayIcon(Glyph state, Tone tone);

} // namespace Connector::Ui
