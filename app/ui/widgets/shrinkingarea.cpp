#include "ui/widgets/shrinkingarea.h"

#include <QEvent>
#include <QLayout>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace Connector::Ui {

namespace {

/// Four lines of text; less is asked for where there is less.
constexpr int LeastHeight = 108;

} // namespace

ShrinkingArea::ShrinkingArea(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    content->installEventFilter(this);
}

QSize ShrinkingArea::sizeHint() const
{
    return {widget()->sizeHint().width(), heightOfText()};
}

QSize ShrinkingArea::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(),
            std::min(LeastHeight, heightOfText())};
}

int ShrinkingArea::heightOfText() const
{
    // Before the first layout the width is nobody's choice.
    return isVisible() ? heightFor(maximumViewportSize().width()) : widget()->sizeHint().height();
}

int ShrinkingArea::heightFor(int width) const
{
    return widget()->hasHeightForWidth() ? widget()->heightForWidth(width)
                                         : widget()->sizeHint().height();
}

void ShrinkingArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

bool ShrinkingArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        // The text asks its parts only now, before its own turn, or fit() would see the old need.
        widget()->layout()->activate();
        updateGeometry();
        fit();
    }
    return QScrollArea::eventFilter(watched, event);
}

/// Not QScrollArea's own resizing, which keeps a bar that takes the room the text needs to do
/// without it.
void ShrinkingArea::fit()
{
    const QSize room = maximumViewportSize();
    int width = room.width();
    if (heightFor(width) > room.height())
        width -= verticalScrollBar()->sizeHint().width();
    widget()->resize(width, std::max(room.height(), heightFor(width)));
}

} // namespace Connector::Ui
