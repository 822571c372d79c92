#include "ui/widgets/card.h"

#include "ui/theme/connectorstyle.h"

#include <QPainter>

namespace Connector::Ui {

Card::Card(QWidget *parent)
    : QWidget(parent)
{}

void Card::paintEvent(QPaintEvent *)
{
    const Tokens colours = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.line, 1));
    painter.setBrush(colours.surface);
    const QRectF area = QRectF(rect()).adjusted(.5, .5, -.5, -.5);
    painter.drawRoundedRect(area, Space::CardRadius, Space::CardRadius);
    if (hasFocus())
        drawFocusRing(painter, rect(), Space::CardRadius, palette());
}

} // namespace Connector::Ui
