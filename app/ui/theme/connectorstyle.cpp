#include "ui/theme/connectorstyle.h"

#include "ui/theme/glyphs.h"
#include "ui/theme/tokens.h"

#include <QAbstractScrollArea>
#include <QFrame>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace Connector::Ui {

namespace {

constexpr qreal Hairline = 1;
constexpr int ScrollBarWidth = 12;
constexpr int RingWidth = 2;

/// The rectangle whose one-pixel outline falls on whole pixels.
QRectF outlineOf(const QRect &area)
{
    return QRectF(area).adjusted(.5, .5, -.5, -.5);
}

QColor mixed(const QColor &colour, const QColor &with, qreal share)
{
    const auto blend = [share](float left, float right) {
        return left * static_cast<float>(1 - share) + right * static_cast<float>(share);
    };
    return QColor::fromRgbF(blend(colour.redF(), with.redF()),
                            blend(colour.greenF(), with.greenF()),
                            blend(colour.blueF(), with.blueF()));
}

/// A line edit without a frame is part of something larger: a combo box, a copy field, a cell.
bool isFramed(const QStyleOption *option)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return frame && frame->lineWidth > 0;
}

bool isKeyboardFocus(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange);
}

void drawButton(QPainter &painter, const QStyleOptionButton &option)
{
    const Tokens colours = tokensOf(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool down = option.state.testAnyFlags({QStyle::State_Sunken, QStyle::State_On});
    const bool hover = enabled && option.state.testFlag(QStyle::State_MouseOver);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool ring = isKeyboardFocus(option);
    if (!option.features.testFlag(QStyleOptionButton::Flat)) {
        const bool primary = option.features.testFlag(QStyleOptionButton::DefaultButton) && enabled;
        const QColor face = primary ? colours.accent : colours.surface;
        const qreal shade = down ? .14 : hover ? .07 : 0;
        painter.setPen(QPen(primary ? face : colours.line, Hairline));
        painter.setBrush(mixed(face, primary ? colours.onAccent : colours.text, shade));
        // The ring has the colour of this face; whatever is behind the button keeps them apart.
        const int gap = primary && ring ? Space::Half : 0;
        painter.drawRoundedRect(outlineOf(option.rect.adjusted(gap, gap, -gap, -gap)),
                                Space::ControlRadius - gap, Space::ControlRadius - gap);
    } else if (hover || down) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.selection);
        painter.drawRoundedRect(QRectF(option.rect), Space::ControlRadius, Space::ControlRadius);
    }
    painter.restore();
    if (ring)
        drawFocusRing(painter, option.rect, Space::ControlRadius, option.palette);
}

/// With an edge that stands out from any ground, which a hairline does not.
void drawCheckBox(QPainter &painter, const QStyleOption &option)
{
    const Tokens colours = tokensOf(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    const QColor edge = enabled ? colours.quiet : colours.line;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(on && enabled ? colours.accent : edge, Hairline));
    painter.setBrush(on && enabled ? colours.accent : colours.surface);
    painter.drawRoundedRect(outlineOf(option.rect), Hairline + 2, Hairline + 2);
    if (on) {
        const QRectF area = option.rect;
        const auto at = [&area](qreal x, qreal y) {
            return QPointF(area.left() + x * area.width(), area.top() + y * area.height());
        };
        painter.setPen(QPen(enabled ? colours.onAccent : colours.quiet, 2 * Hairline, Qt::SolidLine,
                            Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{at(.25, .53), at(.43, .7), at(.76, .32)});
    }
    painter.restore();
}

void drawButtonLabel(QPainter &painter, const QStyleOptionButton &option)
{
    const Tokens colours = tokensOf(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool flat = option.features.testFlag(QStyleOptionButton::Flat);
    const bool primary = option.features.testFlag(QStyleOptionButton::DefaultButton) && !flat;
    painter.save();
    painter.setPen(!enabled      ? colours.quiet
                       : flat    ? colours.accent
                       : primary ? colours.onAccent
                                 : colours.text);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
    painter.restore();
}

void drawField(QPainter &painter, const QStyleOption &option)
{
    const Tokens colours = tokensOf(option.palette);
    const bool focus = option.state.testFlag(QStyle::State_HasFocus);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(focus ? colours.accent : colours.line, Hairline));
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(outlineOf(option.rect), Space::ControlRadius, Space::ControlRadius);
    painter.restore();
    if (focus)
        drawFocusRing(painter, option.rect, Space::ControlRadius, option.palette);
}

/// Round what a text of several lines or a table stands in.
void drawPanel(QPainter &painter, const QStyleOption &option)
{
    const Tokens colours = tokensOf(option.palette);
    const bool focus = option.state.testFlag(QStyle::State_HasFocus);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(focus ? colours.accent : colours.line, Hairline));
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(outlineOf(option.rect), 2, 2);
    painter.restore();
    if (focus)
        drawFocusRing(painter, option.rect, RingWidth, option.palette);
}

QRect chevronOf(const QRect &control)
{
    return QRect(control.right() - 26, control.center().y() - 8, 16, 16);
}

void drawComboBox(QPainter &painter, const QStyleOption &option)
{
    drawField(painter, option);
    drawGlyph(painter, Glyph::ChevronDown,
              QStyle::visualRect(option.direction, option.rect, chevronOf(option.rect)),
              tokensOf(option.palette).quiet);
}

void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider)
{
    if (option.maximum <= option.minimum)
        return;
    const Tokens colours = tokensOf(option.palette);
    const bool active = option.state.testAnyFlags({QStyle::State_Sunken, QStyle::State_MouseOver});
    const QRectF handle = QRectF(slider).adjusted(3, 3, -3, -3);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(active ? colours.quiet : colours.track);
    const qreal radius = std::min(handle.width(), handle.height()) / 2;
    painter.drawRoundedRect(handle, radius, radius);
    painter.restore();
}

} // namespace

void drawFocusRing(QPainter &painter, const QRectF &area, qreal radius, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokensOf(palette).accent, RingWidth));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    painter.restore();
}

ConnectorStyle::ConnectorStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{}

void ConnectorStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (ReturnKey::presses(widget))
        widget->installEventFilter(&m_returnKey);
}

void ConnectorStyle::unpolish(QWidget *widget)
{
    widget->removeEventFilter(&m_returnKey);
    QProxyStyle::unpolish(widget);
}

void ConnectorStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                   QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (isFramed(option))
            drawField(*painter, *option);
        return;
    case PE_PanelItemViewRow:
        // Selected items paint their own ground; a view with round corners depends on it.
        if (!option->state.testFlag(State_Selected))
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    case PE_IndicatorCheckBox:
        drawCheckBox(*painter, *option);
        return;
    case PE_FrameFocusRect:
        if (option->state.testFlag(State_KeyboardFocusChange))
            drawFocusRing(*painter, option->rect, Space::Half, option->palette);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ConnectorStyle::drawControl(ControlElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == CE_ShapedFrame && frame && frame->frameShape == QFrame::StyledPanel) {
        drawPanel(*painter, *option);
        return;
    }
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == CE_PushButton && button) {
        drawButton(*painter, *button);
        drawButtonLabel(*painter, *button);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ConnectorStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                        QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        drawComboBox(*painter, *option);
        return;
    }
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && slider) {
        drawScrollBar(*painter, *slider,
                      proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget));
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize ConnectorStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                       const QSize &size, const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool flat = button && button->features.testFlag(QStyleOptionButton::Flat);
        const int margin = flat ? Space::One : Space::Two - 1;
        const int height = flat ? Space::ControlHeight - Space::One : Space::ControlHeight;
        return {size.width() + 2 * margin, std::max(size.height() + 2 * Space::Half, height)};
    }
    case CT_LineEdit:
        if (!isFramed(option))
            return QProxyStyle::sizeFromContents(type, option, size, widget);
        return {size.width() + 2 * Space::Half,
                std::max(size.height() + 2 * Space::Half, Space::ControlHeight)};
    case CT_ComboBox: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + Space::Two,
                std::max(size.height() + 2 * Space::Half, Space::ControlHeight)};
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

QRect ConnectorStyle::subElementRect(SubElement element, const QStyleOption *option,
                                     const QWidget *widget) const
{
    if (element == SE_LineEditContents && isFramed(option))
        return option->rect.adjusted(Space::One + 2, 1, -(Space::One + 2), -1);
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect ConnectorStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                     SubControl subControl, const QWidget *widget) const
{
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField) {
        const QRect area = option->rect.adjusted(Space::One + 2, 1, -28, -1);
        return visualRect(option->direction, option->rect, area);
    }
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, subControl, widget);

    // A groove without arrow buttons, and a handle in it.
    const bool horizontal = bar->orientation == Qt::Horizontal;
    const int length = horizontal ? bar->rect.width() : bar->rect.height();
    const int range = bar->maximum - bar->minimum;
    const int shown =
        range == 0 ? length : int(qint64(bar->pageStep) * length / (range + bar->pageStep));
    const int handle = std::clamp(shown, std::min(32, length), length);
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                              length - handle, bar->upsideDown);
    const auto span = [&](int from, int extent) {
        return horizontal ? QRect(from, 0, extent, bar->rect.height())
                          : QRect(0, from, bar->rect.width(), extent);
    };
    switch (subControl) {
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSlider:
        return span(start, handle);
    case SC_ScrollBarSubPage:
        return span(0, start);
    case SC_ScrollBarAddPage:
        return span(start + handle, length - start - handle);
    default:
        return {};
    }
}

int ConnectorStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                                const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        // As much as the ring needs beside what scrolls.
        return qobject_cast<const QAbstractScrollArea *>(widget)
            ? RingWidth
            : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ScrollBarExtent:
        return ScrollBarWidth;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Space::One;
    case PM_ToolTipLabelFrameWidth:
        return Space::Half;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ConnectorStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                              QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace Connector::Ui
