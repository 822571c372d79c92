#include "ui/widgets/steprail.h"

#include "ui/theme/glyphs.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QPainter>

#include <algorithm>

namespace Connector::Ui {

namespace {

constexpr int RailWidth = 210;
constexpr int Margin = 18;
constexpr int StepsTop = 64;
constexpr int StepHeight = 36;
constexpr int CircleSide = 22;
constexpr int NameStart = 48;

struct Circle
{
    QRectF area;
    int number;
    bool done;
    bool current;
};

void drawCircle(QPainter &painter, const Circle &circle, const Tokens &colours)
{
    const QRectF outline = circle.area.adjusted(.5, .5, -.5, -.5);
    painter.setPen(QPen(circle.done || circle.current ? colours.accent : colours.track, 1));
    painter.setBrush(circle.done          ? colours.accent
                         : circle.current ? colours.surface
                                          : colours.rail);
    painter.drawEllipse(outline);
    if (circle.done) {
        drawGlyph(painter, Glyph::Check, circle.area.adjusted(5, 5, -5, -5), colours.onAccent);
        return;
    }
    QFont font = fontOf(TextRole::Caption);
    if (circle.current)
        font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(circle.current ? colours.text : colours.quiet);
    painter.drawText(circle.area, Qt::AlignCenter, QString::number(circle.number));
}

} // namespace

StepRail::StepRail(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void StepRail::setTitle(const QString &title)
{
    m_title = title;
    describe();
}

void StepRail::setSteps(const QStringList &names)
{
    m_names = names;
    describe();
    updateGeometry();
}

void StepRail::setCurrent(int position)
{
    m_current = position;
    describe();
}

void StepRail::describe()
{
    setAccessibleName(m_title);
    //: The steps of a task: %1 of %2, the name of the step.
    setAccessibleDescription(tr("Step %1 of %2: %3")
                                 .arg(m_current + 1)
                                 .arg(m_names.size())
                                 .arg(m_names.value(m_current)));
    update();
}

QSize StepRail::sizeHint() const
{
    const QFontMetrics metrics(fontOf(TextRole::Strong));
    int widest = metrics.horizontalAdvance(m_title) + 2 * Margin;
    // Scripts that the font borrows from another may be wider in one weight than in the other.
    const QFontMetrics plain(fontOf(TextRole::Body));
    for (const QString &name : m_names) {
        const int width = std::max(metrics.horizontalAdvance(name), plain.horizontalAdvance(name));
        widest = std::max(widest, NameStart + width + Margin);
    }
    return {std::max(RailWidth, widest), StepsTop + StepHeight * int(m_names.size())};
}

QSize StepRail::minimumSizeHint() const
{
    return sizeHint();
}

void StepRail::paintEvent(QPaintEvent *)
{
    const Tokens colours = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), colours.rail);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), colours.line);
    painter.setPen(colours.text);
    painter.setFont(fontOf(TextRole::Strong));
    painter.drawText(QRect(Margin, Space::Two, width() - Margin, 2 * Space::Two),
                     Qt::AlignVCenter | Qt::AlignLeft, m_title);
    for (int step = 0; step < m_names.size(); ++step) {
        const int top = StepsTop + step * StepHeight;
        const bool current = step == m_current;
        drawCircle(painter,
                   {.area = QRectF(Margin, top, CircleSide, CircleSide),
                    .number = step + 1,
                    .done = step < m_current,
                    .current = current},
                   colours);
        painter.setPen(current ? colours.text : colours.quiet);
        painter.setFont(fontOf(current ? TextRole::Strong : TextRole::Body));
        painter.drawText(QRect(NameStart, top, width() - NameStart, CircleSide),
                         Qt::AlignVCenter | Qt::AlignLeft, m_names.at(step));
    }
}

} // namespace Connector::Ui
