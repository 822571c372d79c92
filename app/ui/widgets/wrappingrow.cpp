#include "ui/widgets/wrappingrow.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <limits>
#include <utility>

namespace Connector::Ui {

WrappingRow::WrappingRow(int spacing, int lead)
    : m_lead(lead)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

WrappingRow::~WrappingRow() = default;

void WrappingRow::setLineHeight(int height)
{
    m_lineHeight = height;
    invalidate();
}

void WrappingRow::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem *WrappingRow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)].get() : nullptr;
}

QLayoutItem *WrappingRow::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[std::size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

QList<WrappingRow::Line> WrappingRow::linesFor(int width) const
{
    QList<Line> lines{Line{.height = m_lineHeight}};
    for (int index = 0; index < count(); ++index) {
        QLayoutItem *item = itemAt(index);
        // A hidden widget takes no room.
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (lines.constLast().width > 0
            && lines.constLast().width + spacing() + size.width() > width)
            lines << Line{.height = m_lineHeight};
        Line &line = lines.last();
        line.width += (line.width > 0 ? spacing() : 0) + size.width();
        line.height = std::max(line.height, size.height());
        (m_lead > 0 && index >= m_lead ? line.atRight : line.atLeft) << item;
    }
    return lines;
}

int WrappingRow::heightForWidth(int width) const
{
    int height = -spacing();
    for (const Line &line : linesFor(width))
        height += line.height + spacing();
    return height;
}

QSize WrappingRow::sizeHint() const
{
    const Line line = linesFor(std::numeric_limits<int>::max()).constFirst();
    return {line.width, line.height};
}

QSize WrappingRow::minimumSize() const
{
    QSize least(0, std::max(m_lineHeight, m_height));
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo(item->sizeHint().boundedTo(item->maximumSize()));
    }
    return least;
}

void WrappingRow::setGeometry(const QRect &area)
{
    QLayout::setGeometry(area);
    if (const int height = heightForWidth(area.width()); std::exchange(m_height, height) != height)
        update();
    int top = area.top();
    for (const Line &line : linesFor(area.width())) {
        place(line, QRect(area.left(), top, area.width(), line.height));
        top += line.height + spacing();
    }
}

void WrappingRow::place(const Line &line, const QRect &area) const
{
    const QWidget *parent = parentWidget();
    const auto direction = parent ? parent->layoutDirection() : Qt::LeftToRight;
    const auto put = [&](QLayoutItem *item, int left) {
        const QSize size = item->sizeHint();
        const QRect place(left, area.top() + (area.height() - size.height()) / 2,
                          std::min(size.width(), area.width()), size.height());
        item->setGeometry(QStyle::visualRect(direction, area, place));
        return place.width() + spacing();
    };
    int left = area.left();
    for (QLayoutItem *item : line.atLeft)
        left += put(item, left);
    int taken = -spacing();
    for (const QLayoutItem *item : line.atRight)
        taken += item->sizeHint().width() + spacing();
    left = std::max(area.left(), area.left() + area.width() - taken);
    for (QLayoutItem *item : line.atRight)
        left += put(item, left);
}

} // namespace Connector::Ui
