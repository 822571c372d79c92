#include "ui/widgets/appmark.h"

#include "ui/theme/glyphs.h"

#include <QPainter>

namespace Connector::Ui {

AppMark::AppMark(int side, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(side, side);
}

void AppMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawAppMark(painter, rect(), tokensOf(palette()));
}

} // namespace Connector::Ui
