#include "ui/widgets/card.h"

#include "ui/theme/connectorstyle.h"

#include <QAccessibleWidget>
#include <QPainter>

namespace Connector::Ui {

namespace {

/// A widget that nobody knows has no role, and assistive technology passes it by.
QAccessibleInterface *spokenFor(const QString &, QObject *object)
{
    auto *card = qobject_cast<Card *>(object);
    return card ? new QAccessibleWidget(card, QAccessible::Grouping) : nullptr;
}

} // namespace

Card::Card(QWidget *parent)
    : QWidget(parent)
{
    // Installed once, however often it is asked for.
    QAccessible::installFactory(spokenFor);
}

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
