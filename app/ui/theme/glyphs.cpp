#include "ui/theme/glyphs.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <cmath>
#include <functional>
#include <numbers>

namespace Connector::Ui {

namespace {

constexpr qreal Grid = 24;
constexpr QPointF Centre{12, 12};

QPainterPath line(std::initializer_list<QPointF> points)
{
    QPainterPath path(*points.begin());
    for (const QPointF &point : points)
        path.lineTo(point);
    return path;
}

QPainterPath polygon(std::initializer_list<QPointF> points)
{
    QPainterPath path = line(points);
    path.closeSubpath();
    return path;
}

QPainterPath circle(const QPointF &centre, qreal radius)
{
    QPainterPath path;
    path.addEllipse(centre, radius, radius);
    return path;
}

QPainterPath arc(const QPointF &centre, qreal radius, qreal from, qreal sweep)
{
    const QRectF box(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    QPainterPath path;
    path.arcMoveTo(box, from);
    path.arcTo(box, from, sweep);
    return path;
}

/// One path of several; QPainterPath's own + would unite their areas.
QPainterPath joined(std::initializer_list<QPainterPath> parts)
{
    QPainterPath path;
    for (const QPainterPath &part : parts)
        path.addPath(part);
    return path;
}

/// The stem and the dot of "!", the dot as a stroke of no length.
QPainterPath exclamation(qreal top)
{
    return joined({line({{12, top}, {12, top + 4.4}}), line({{12, top + 8}, {12, top + 8.01}})});
}

QPainterPath octagon()
{
    QPainterPath path;
    constexpr qreal radius = 9.8;
    for (int corner = 0; corner < 8; ++corner) {
        const qreal angle = (corner + 0.5) * std::numbers::pi / 4;
        const QPointF point = Centre + radius * QPointF(std::cos(angle), std::sin(angle));
        corner == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    path.closeSubpath();
    return path;
}

QPainterPath dashedCircle()
{
    QPainterPath path;
    constexpr int dashes = 10;
    for (int dash = 0; dash < dashes; ++dash)
        path.addPath(arc(Centre, 9, dash * 360.0 / dashes, 15));
    return path;
}

QPainterPath padlock()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(5, 11, 14, 9.5), 2.5, 2.5);
    QPainterPath shackle(QPointF(8, 11));
    shackle.lineTo(8, 8);
    shackle.arcTo(QRectF(8, 3.5, 8, 8.5), 180, -180);
    shackle.lineTo(16, 11);
    return joined({path, shackle});
}

QPainterPath box()
{
    return joined({polygon({{12, 2.8}, {20, 7.2}, {20, 16.8}, {12, 21.2}, {4, 16.8}, {4, 7.2}}),
                   line({{4.2, 7.4}, {12, 11.8}, {19.8, 7.4}}), line({{12, 11.8}, {12, 21}})});
}

QPainterPath questionMark()
{
    QPainterPath path;
    path.addPath(arc({12, 8.5}, 4, 170, -215));
    path.quadTo(QPointF(12, 12.6), QPointF(12, 15));
    return joined({path, line({{12, 19.3}, {12, 19.31}})});
}

QPainterPath sliders()
{
    return joined({line({{3.5, 6.5}, {10, 6.5}}), line({{13.5, 4}, {13.5, 9}}),
                   line({{13.5, 6.5}, {20.5, 6.5}}), line({{3.5, 12}, {6.5, 12}}),
                   line({{6.5, 9.5}, {6.5, 14.5}}), line({{10.5, 12}, {20.5, 12}}),
                   line({{3.5, 17.5}, {13.5, 17.5}}), line({{17, 15}, {17, 20}}),
                   line({{17, 17.5}, {20.5, 17.5}})});
}

QPainterPath key()
{
    return joined({circle({7.5, 12}, 4), line({{11.5, 12}, {21, 12}}), line({{17, 12}, {17, 15.4}}),
                   line({{20.6, 12}, {20.6, 14.8}})});
}

QPainterPath pathOf(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Live:
        return joined({circle(Centre, 9), line({{8, 12.2}, {11, 15.2}, {16.2, 9.4}})});
    case Glyph::Renewing:
        return joined({arc(Centre, 8.6, 35, 305), line({{19.8, 3.2}, {19.6, 8}, {14.8, 7.6}})});
    case Glyph::Waiting:
        return joined({polygon({{12, 3.6}, {21.6, 20.2}, {2.4, 20.2}}), exclamation(9.4)});
    case Glyph::Person:
        return joined({octagon(), exclamation(7.6)});
    case Glyph::Idle:
        return dashedCircle();
    case Glyph::Paused:
        return joined({line({{9, 6}, {9, 18}}), line({{15, 6}, {15, 18}})});
    case Glyph::Keychain:
        return padlock();
    case Glyph::None:
        return line({{7, 12}, {17, 12}});
    case Glyph::Logins:
        return joined({line({{4, 6.5}, {20, 6.5}}), line({{4, 12}, {20, 12}}),
                       line({{4, 17.5}, {14, 17.5}})});
    case Glyph::Packages:
        return box();
    case Glyph::Activity:
        return line({{2.5, 12.5}, {6.5, 12.5}, {9.5, 5}, {14, 19}, {17, 12.5}, {21.5, 12.5}});
    case Glyph::Help:
        return questionMark();
    case Glyph::Settings:
        return sliders();
    case Glyph::Key:
        return key();
    case Glyph::Check:
        return line({{5, 12.6}, {10, 17.6}, {19, 7.4}});
    case Glyph::ChevronDown:
        return line({{6.5, 9.5}, {12, 15}, {17.5, 9.5}});
    }
    Q_UNREACHABLE();
}

using Paint = std::function<void(QPainter &, const QRectF &)>;

class PaintedIcon final : public QIconEngine
{
public:
    explicit PaintedIcon(Paint paint)
        : m_paint(std::move(paint))
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        m_paint(*painter, QRectF(rect));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        // Window managers and trays ask for a list; any size is drawn.
        return {{16, 16}, {22, 22}, {24, 24}, {32, 32}, {48, 48}, {64, 64}, {128, 128}, {256, 256}};
    }
    QIconEngine *clone() const override { return new PaintedIcon(*this); }

private:
    Paint m_paint;
};

QRectF squareIn(const QRectF &area)
{
    const qreal side = std::min(area.width(), area.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(area.center());
    return square;
}

void drawBadge(QPainter &painter, const QRectF &area, Glyph state, Tone tone)
{
    const Tokens &light = tokens(Scheme::Light);
    const qreal side = area.width() * 0.62;
    const QRectF badge(area.right() - side, area.bottom() - side, side, side);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(light.surface);
    painter.drawEllipse(badge);
    painter.restore();
    drawGlyph(painter, state,
              badge.marginsRemoved({side * .08, side * .08, side * .08, side * .08}),
              light.of(tone));
}

} // namespace

void drawGlyph(QPainter &painter, Glyph glyph, const QRectF &area, const QColor &colour)
{
    const QRectF square = squareIn(area);
    QPen pen(colour, glyph == Glyph::Paused ? 3 : 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / Grid, square.height() / Grid);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(pathOf(glyph));
    painter.restore();
}

void drawAppMark(QPainter &painter, const QRectF &area, const Tokens &tokens)
{
    const QRectF square = squareIn(area);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent);
    painter.drawRoundedRect(square, square.width() / 4, square.width() / 4);
    painter.restore();
    const qreal inset = square.width() * 0.17;
    drawGlyph(painter, Glyph::Key, square.marginsRemoved({inset, inset, inset, inset}),
              tokens.onAccent);
}

QIcon appIcon()
{
    return QIcon(new PaintedIcon([](QPainter &painter, const QRectF &area) {
        drawAppMark(painter, area, tokens(Scheme::Light));
    }));
}

QIcon trayIcon(Glyph state, Tone tone)
{
#if defined(Q_OS_MACOS)
    Q_UNUSED(tone)
    QIcon icon(new PaintedIcon([state](QPainter &painter, const QRectF &area) {
        drawGlyph(painter, state == Glyph::Live ? Glyph::Key : state, area, Qt::black);
    }));
    icon.setIsMask(true);
    return icon;
#else
    return QIcon(new PaintedIcon([state, tone](QPainter &painter, const QRectF &area) {
        drawAppMark(painter, area, tokens(Scheme::Light));
        drawBadge(painter, area, state, tone);
    }));
#endif
}

} // namespace Connector::Ui
