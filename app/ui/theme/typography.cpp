#include "ui/theme/typography.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QScreen>

#include <algorithm>

namespace Connector::Ui {

namespace {

constexpr int BodyPixels = 14;
/// Desktops come with 12 to 15 px; what is larger was chosen.
constexpr int UsualSystemPixels = 15;

struct Spec
{
    int pixels;
    QFont::Weight weight;
};

Spec specOf(TextRole role)
{
    switch (role) {
    case TextRole::Title:
        return {20, QFont::DemiBold};
    case TextRole::Body:
        return {BodyPixels, QFont::Normal};
    case TextRole::Strong:
        return {BodyPixels, QFont::DemiBold};
    case TextRole::Caption:
        return {12, QFont::Normal};
    case TextRole::CardTitle:
        return {13, QFont::DemiBold};
    case TextRole::Number:
        return {15, QFont::DemiBold};
    case TextRole::Code:
        return {13, QFont::Normal};
    }
    Q_UNREACHABLE();
}

/// Without QFontInfo, which loads the font: a program in the tray shows no text.
int pixelSizeOf(const QFont &font)
{
    if (font.pixelSize() > 0)
        return font.pixelSize();
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen ? qRound(font.pointSizeF() * screen->logicalDotsPerInchY() / 72) : 0;
}

qreal digitWidth(const QFontMetricsF &metrics)
{
    qreal widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

} // namespace

QString dotted(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" \u00b7 ");
}

QFont fontOf(TextRole role, const QFont &system)
{
    const Spec spec = specOf(role);
    const int grown = std::max(UsualSystemPixels, pixelSizeOf(system));
    QFont font =
        role == TextRole::Code ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : system;
    font.setPixelSize(spec.pixels * grown / UsualSystemPixels);
    font.setWeight(spec.weight);
    return font;
}

QFont fontOf(TextRole role)
{
    return fontOf(role, QGuiApplication::font());
}

void drawTabular(QPainter &painter, const QRectF &area, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    const qreal cell = digitWidth(metrics);
    const qreal baseline = area.top() + (area.height() + metrics.capHeight()) / 2;
    qreal x = area.left();
    for (const QChar character : text) {
        const qreal advance = metrics.horizontalAdvance(character);
        const qreal width = character.isDigit() ? cell : advance;
        painter.drawText(QPointF(x + (width - advance) / 2, baseline), QString(character));
        x += width;
    }
}

qreal tabularWidth(const QFont &font, const QString &text)
{
    const QFontMetricsF metrics(font);
    const qreal cell = digitWidth(metrics);
    qreal width = 0;
    for (const QChar character : text)
        width += character.isDigit() ? cell : metrics.horizontalAdvance(character);
    return width;
}

} // namespace Connector::Ui
