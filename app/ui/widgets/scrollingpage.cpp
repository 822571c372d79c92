#include "ui/widgets/scrollingpage.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

#include <algorithm>

namespace Connector::Ui {

namespace {

/// Less makes no sense to look at.
constexpr int LeastHeight = 240;

} // namespace

ScrollingPage::ScrollingPage(QWidget *page, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(page);
    page->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    page->installEventFilter(this);
}

QSize ScrollingPage::sizeHint() const
{
    return widget()->sizeHint();
}

QSize ScrollingPage::minimumSizeHint() const
{
    const QSize least = widget()->minimumSizeHint().expandedTo(widget()->minimumSize());
    return {least.width() + verticalScrollBar()->sizeHint().width(),
            std::min(least.height(), LeastHeight)};
}

void ScrollingPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

bool ScrollingPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        // The page asks its parts only now, before its own turn, or fit() would see the old need.
        widget()->layout()->activate();
        updateGeometry();
        fit();
    }
    return QScrollArea::eventFilter(watched, event);
}

/// Not QScrollArea's own resizing, which gives a page with wrapped text the height it would like to
/// have instead of the one it needs.
void ScrollingPage::fit()
{
    const QSize room = viewport()->size();
    int needed = widget()->minimumSizeHint().height();
    if (widget()->sizePolicy().verticalPolicy() == QSizePolicy::Minimum)
        needed = std::max(needed, widget()->heightForWidth(room.width()));
    widget()->resize(room.width(), std::max(room.height(), needed));
}

} // namespace Connector::Ui
