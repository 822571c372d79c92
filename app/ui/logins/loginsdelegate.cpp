#include "ui/logins/loginsdelegate.h"

#include "ui/logins/loginsmodel.h"
#include "ui/theme/typography.h"
#include "ui/widgets/chip.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace Connector::Ui {

namespace {

constexpr int GlyphSide = 21;
constexpr int BarHeight = 5;
constexpr int ColumnGap = Space::Two - 2;

const QAbstractItemView *viewOf(const QStyleOptionViewItem &option)
{
    return qobject_cast<const QAbstractItemView *>(option.widget);
}

/// The lower corners of the view are those of the card it lies on.
QPainterPath cardClip(const QWidget &viewport)
{
    constexpr qreal radius = Space::CardRadius - 1;
    QPainterPath path;
    // The upper corners lie under the header, out of sight.
    path.addRoundedRect(QRectF(viewport.rect()).adjusted(0, -2 * radius, 0, 0), radius, radius);
    return path;
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                 const Tokens &colours)
{
    const QAbstractItemView *view = viewOf(option);
    painter.save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.setRenderHint(QPainter::Antialiasing);
        if (view)
            painter.setClipPath(cardClip(*view->viewport()), Qt::IntersectClip);
        painter.fillRect(option.rect, colours.selection);
    }
    if (index.row() + 1 < index.model()->rowCount()) {
        const QRect area = option.rect;
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), colours.line);
    }
    painter.restore();
}

/// A ring round the whole row, of which each cell paints its part.
void paintFocus(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
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

struct Line
{
    QString text;
    TextRole role;
    QColor colour;
};

/// Two lines, centred together on the row.
void paintLines(QPainter &painter, const QRect &area, const Line &upper, const Line &lower)
{
    const QFontMetrics upperMetrics(fontOf(upper.role));
    const QFontMetrics lowerMetrics(fontOf(lower.role));
    constexpr int gap = 2;
    const int height = upperMetrics.height() + gap + lowerMetrics.height();
    int top = area.top() + (area.height() - height) / 2;
    const auto paint = [&](const Line &line, const QFontMetrics &metrics) {
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

void paintLogin(QPainter &painter, const QRect &cell, const QModelIndex &index,
                const Tokens &colours)
{
    const auto row = index.data(LoginsModel::RowRole).value<LoginRow>();
    const auto words = index.data(LoginsModel::WordsRole).value<StateWords>();
    QRectF glyph(0, 0, GlyphSide, GlyphSide);
    glyph.moveCenter(QPointF(cell.left() + 25, cell.top() + cell.height() / 2.0));
    drawGlyph(painter, words.shape, glyph, colours.of(words.shapeTone));
    paintLines(painter, cell.adjusted(LoginsDelegate::TextStart, 0, -ColumnGap, 0),
               {displayName(row), TextRole::Body, colours.text},
               {taxpayerLine(row), TextRole::Caption, colours.quiet});
}

void paintState(QPainter &painter, const QRect &cell, const QModelIndex &index,
                const Tokens &colours)
{
    const auto words = index.data(LoginsModel::WordsRole).value<StateWords>();
    paintLines(painter, cell.adjusted(0, 0, -ColumnGap, 0),
               {words.title, TextRole::Strong, colours.of(words.tone)},
               {words.detail, TextRole::Caption, colours.quiet});
}

void paintLife(QPainter &painter, const QRect &cell, const QModelIndex &index,
               const Tokens &colours)
{
    const auto life = index.data(LoginsModel::LifeRole).value<TokenLife>();
    const QRectF area = QRectF(cell).adjusted(0, 0, -Space::Two, 0);
    const qreal centre = area.center().y();
    painter.setFont(fontOf(TextRole::Number));
    painter.setPen(colours.text);
    drawTabular(painter, QRectF(area.left(), centre - 18, area.width(), 24), life.countdown);

    const QRectF bar(area.left(), std::round(centre + 10), area.width(), BarHeight);
    constexpr qreal radius = BarHeight / 2.0;
    QPainterPath groove;
    groove.addRoundedRect(bar, radius, radius);
    painter.fillPath(groove, colours.track);
    if (life.permille == 0)
        return;
    painter.setClipPath(groove, Qt::IntersectClip);
    painter.fillRect(
        QRectF(bar.left(), bar.top(), bar.width() * life.permille / 1000, bar.height()),
        colours.accent);
}

} // namespace

int LoginsDelegate::rowHeight()
{
    const int lines = QFontMetrics(fontOf(TextRole::Body)).height()
        + QFontMetrics(fontOf(TextRole::Caption)).height();
    return std::max(61, lines + Space::Page);
}

void LoginsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Tokens colours = tokensOf(option.palette);
    paintGround(*painter, option, index, colours);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect cell = option.rect.adjusted(0, 0, 0, -1);
    switch (index.column()) {
    case LoginsModel::Login:
        paintLogin(*painter, cell, index, colours);
        break;
    case LoginsModel::Environment: {
        const auto row = index.data(LoginsModel::RowRole).value<LoginRow>();
        drawChip(*painter, QRectF(cell).adjusted(0, 0, -ColumnGap, 0),
                 environmentName(row.environment), colours.of(toneOf(row.environment)));
        break;
    }
    case LoginsModel::State:
        paintState(*painter, cell, index, colours);
        break;
    case LoginsModel::Life:
        paintLife(*painter, cell, index, colours);
        break;
    default:
        break;
    }
    painter->restore();
    paintFocus(*painter, option, index, colours);
}

QSize LoginsDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    int width = 0;
    switch (index.column()) {
    case LoginsModel::Environment: {
        const auto row = index.data(LoginsModel::RowRole).value<LoginRow>();
        width = chipSize(environmentName(row.environment)).width() + ColumnGap;
        break;
    }
    case LoginsModel::State: {
        const auto words = index.data(LoginsModel::WordsRole).value<StateWords>();
        const QFontMetrics title(fontOf(TextRole::Strong));
        const QFontMetrics detail(fontOf(TextRole::Caption));
        width =
            std::max(title.horizontalAdvance(words.title), detail.horizontalAdvance(words.detail))
            + ColumnGap + 2;
        break;
    }
    default:
        break;
    }
    return {width, rowHeight()};
}

} // namespace Connector::Ui
