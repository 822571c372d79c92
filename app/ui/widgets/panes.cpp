#include "ui/widgets/panes.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace Connector::Ui {

Panes::Panes(QWidget *first, int firstShare, QWidget *second, int secondShare, int spacing)
    : m_shares{firstShare, secondShare}
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
    addWidget(first);
    addWidget(second);
}

Panes::~Panes() = default;

void Panes::addItem(QLayoutItem *item)
{
    Q_ASSERT(count() < 2);
    m_items[std::size_t(count())].reset(item);
    invalidate();
}

int Panes::count() const
{
    return int(std::ranges::count_if(m_items, [](const auto &item) { return item != nullptr; }));
}

QLayoutItem *Panes::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)].get() : nullptr;
}

QLayoutItem *Panes::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *taken = m_items[std::size_t(index)].release();
    if (index == 0)
        std::swap(m_items[0], m_items[1]);
    invalidate();
    return taken;
}

Qt::Orientations Panes::expandingDirections() const
{
    return Qt::Horizontal | Qt::Vertical;
}

QSize Panes::sizeHint() const
{
    if (count() < 2)
        return count() == 0 ? QSize() : m_items[0]->sizeHint();
    const QSize first = m_items[0]->sizeHint();
    const QSize second = m_items[1]->sizeHint();
    return {first.width() + spacing() + second.width(), std::max(first.height(), second.height())};
}

QSize Panes::minimumSize() const
{
    if (count() < 2)
        return count() == 0 ? QSize() : m_items[0]->minimumSize();
    const QSize first = m_items[0]->minimumSize();
    const QSize second = m_items[1]->minimumSize();
    return {std::max(first.width(), second.width()),
            m_stacked ? first.height() + spacing() + second.height()
                      : std::max(first.height(), second.height())};
}

void Panes::setGeometry(const QRect &area)
{
    QLayout::setGeometry(area);
    if (count() < 2) {
        if (count() == 1)
            m_items[0]->setGeometry(area);
        return;
    }
    const int needed =
        m_items[0]->minimumSize().width() + spacing() + m_items[1]->minimumSize().width();
    const bool stacked = area.width() < needed;
    if (std::exchange(m_stacked, stacked) != stacked)
        update();
    if (stacked)
        placeStacked(area);
    else
        placeBeside(area);
}

void Panes::placeBeside(const QRect &area)
{
    const int room = area.width() - spacing();
    const int first =
        std::clamp(room * m_shares[0] / (m_shares[0] + m_shares[1]),
                   m_items[0]->minimumSize().width(), room - m_items[1]->minimumSize().width());
    const auto direction = parentWidget()->layoutDirection();
    m_items[0]->setGeometry(
        QStyle::visualRect(direction, area, QRect(area.left(), area.top(), first, area.height())));
    m_items[1]->setGeometry(QStyle::visualRect(
        direction, area,
        QRect(area.left() + first + spacing(), area.top(), room - first, area.height())));
}

void Panes::placeStacked(const QRect &area)
{
    const int first = (area.height() - spacing()) / 2;
    m_items[0]->setGeometry(QRect(area.left(), area.top(), area.width(), first));
    m_items[1]->setGeometry(QRect(area.left(), area.top() + first + spacing(), area.width(),
                                  area.height() - first - spacing()));
}

} // namespace Connector::Ui
