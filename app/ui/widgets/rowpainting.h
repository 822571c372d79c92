#pragma once

#include "ui/theme/glyphs.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QModelIndex>
#include <QStyleOptionViewItem>

class QPainter;

namespace Connector::Ui {

// What the rows of every CardTable have in common. Colours come from the palette of the option.

/// Where the text of the first column starts when a sign stands before it; the header follows it.
inline constexpr int RowTextStart = 54;
inline constexpr int ColumnGap = Space::Two - 2;

/// A row of two lines with air around them, in device-independent pixels.
int twoLineRowHeight();

/// A text as a tooltip that shows it as it is: names may look like HTML.
QString plainToolTip(const QString &text);

/// Selection and the hairline to the next row, under everything else.
void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const Tokens &colours);
/// A ring round the whole row when the keyboard is there, over everything else; each cell paints
/// its part.
void paintRowFocus(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const Tokens &colours);

struct RowLine
{
    QString text;
    TextRole role;
    QColor colour;
};

/// Two lines, centred together on the row, cut with an ellipsis.
void paintTwoLines(QPainter &painter, const QRect &area, const RowLine &upper,
                   const RowLine &lower);
/// The sign before the text of the first column.
void paintRowSign(QPainter &painter, const QRect &cell, Glyph glyph, const QColor &colour);

} // namespace Connector::Ui
