#include "ui/widgets/rowpainting.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextDocument>

#include <algorithm>

namespace Connector::Ui {

namespace {

constexpr int GlyphSide = 21;

const QAbstractItemView *viewOf(const QStyleOptionViewItem &option)
{
    return qobject_cast<const QAbstractItemView *>(option.widget);
}

} // namespace

int twoLineRowHeight()
{
    const int lines = QFontMetrics(fontOf(TextRole::Body)).height()
        + QFontMetrics(fontOf(TextRole::Caption)).height();
    return std::max(61, lines + Space::Page);
}

QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"))
                                     : text;
}

void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const Tokens &colours)
{
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, colours.selection);
    if (index.row() + 1 < index.model()->rowCount()) {
        const QRect area = option.rect;
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), colours.line);
    }
}

void paintRowFocus(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const Tokens &colours)
{
    const QAbstractItemView *view = viewOf(option);
    if (!view || !view->hasFocus() || view->currentIndex().row() != index.row()
        || !view->window()->testAttribute(Qt::WA_KeyboardFocusChange))
        return;
    const QRect area = option.rect.adjusted(0, 0, 0, -1);
    painter.fillRect(QRect(area.left(), area.top(), area.width(), 2), colours.accent);
    painter.fillRect(QRect(area.left(), area.bottom() - 1, area.width(), 2), colours.accent);
    if (index.column() == 0)
        painter.fillRect(QRect(area.left(), area.top(), 2, area.height()), colours.accent);
    if (index.column() + 1 == index.model()->columnCount())
        painter.fillRect(QRect(area.right() - 1, area.top(), 2, area.height()), colours.accent);
}

void paintTwoLines(QPainter &painter, const QRect &area, const RowLine &upper, const RowLine &lower)
{
    const QFontMetrics upperMetrics(fontOf(upper.role));
    const QFontMetrics lowerMetrics(fontOf(lower.role));
    constexpr int gap = 2;
    const int height = upperMetrics.height() + gap + lowerMetrics.height();
    int top = area.top() + (area.height() - height) / 2;
    const auto paint = [&](const RowLine &line, const QFontMetrics &metrics) {
        painter.setFont(fontOf(line.role));
        painter.setPen(line.colour);
        painter.drawText(QRect(area.left(), top, area.width(), metrics.height()),
                         Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         metrics.elidedText(line.text, Qt::ElideRight, area.width()));
        top += metrics.height() + gap;
    };
    paint(upper, upperMetrics);
    paint(lower, lowerMetrics);
}

void paintRowSign(QPainter &painter, const QRect &cell, Glyph glyph, const QColor &colour)
{
    QRectF area(0, 0, GlyphSide, GlyphSide);
    area.moveCenter(QPointF(cell.left() + 25, cell.top() + cell.height() / 2.0));
    drawGlyph(painter, glyph, area, colour);
}

} // namespace Connector::Ui
