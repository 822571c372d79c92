#include "ui/logins/loginsdelegate.h"

#include "ui/logins/loginsmodel.h"
#include "ui/logins/loginstable.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/rowpainting.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace Connector::Ui {

namespace {

constexpr int BarHeight = 5;

void paintLogin(QPainter &painter, const QRect &cell, const QModelIndex &index,
                const Tokens &colours)
{
    const auto row = index.data(LoginsModel::RowRole).value<LoginRow>();
    const auto words = index.data(LoginsModel::WordsRole).value<StateWords>();
    paintRowSign(painter, cell, words.shape, colours.of(words.shapeTone));
    paintTwoLines(painter, cell.adjusted(RowTextStart, 0, -ColumnGap, 0),
                  {displayName(row), TextRole::Body, colours.text},
                  {taxpayerLine(row), TextRole::Caption, colours.quiet});
}

/// The company over its first login; each cell paints its part of the ground.
void paintBand(QPainter &painter, const QRect &area, const QModelIndex &index,
               const Tokens &colours)
{
    painter.fillRect(area, colours.ground);
    painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), colours.line);
    if (index.column() != LoginsModel::Login)
        return;
    const auto row = index.data(LoginsModel::RowRole).value<LoginRow>();
    painter.setFont(fontOf(TextRole::CardTitle));
    painter.setPen(colours.quiet);
    const QRect text = area.adjusted(Space::Two, 0, -ColumnGap, 0);
    painter.drawText(text, Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(row.company, Qt::ElideRight, text.width()));
}

void paintState(QPainter &painter, const QRect &cell, const QModelIndex &index,
                const Tokens &colours)
{
    const auto words = index.data(LoginsModel::WordsRole).value<StateWords>();
    paintTwoLines(painter, cell.adjusted(0, 0, -ColumnGap, 0),
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

void LoginsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Tokens colours = tokensOf(option.palette);
    QStyleOptionViewItem below = option;
    if (const auto *table = qobject_cast<const LoginsTable *>(option.widget)) {
        const int band = table->bandOver(index);
        below.rect.setTop(below.rect.top() + band);
        if (band > 0)
            paintBand(*painter, QRect(option.rect.topLeft(), QSize(option.rect.width(), band)),
                      index, colours);
    }
    paintRowGround(*painter, below, index, colours);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect cell = below.rect.adjusted(0, 0, 0, -1);
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
    case LoginsModel::Past:
        paintStrip(*painter, cell.adjusted(0, 0, -Space::Two, 0),
                   index.data(LoginsModel::StripRole).value<LoginStrip>(), colours);
        break;
    default:
        break;
    }
    painter->restore();
    paintRowFocus(*painter, below, index, colours);
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
    return {width, twoLineRowHeight()};
}

} // namespace Connector::Ui
