#include "ui/widgets/chip.h"

#include "ui/theme/typography.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace Connector::Ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Connector::Ui::Environment)
};

QFont chipFont()
{
    QFont font = fontOf(TextRole::Caption);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

QString environmentName(Profiles::Environment environment)
{
    switch (environment) {
    case Profiles::Environment::Production:
        return Tr::tr("Production");
    case Profiles::Environment::Sandbox:
        return Tr::tr("Sandbox");
    case Profiles::Environment::Practice:
        return Tr::tr("Practice");
    case Profiles::Environment::Custom:
        return Tr::tr("Own address");
    }
    Q_UNREACHABLE();
}

QString withEnvironment(const QString &name, Profiles::Environment environment)
{
    //: A login: its name and its environment.
    return Tr::tr("%1 (%2)").arg(name, environmentName(environment));
}

Tone toneOf(Profiles::Environment environment)
{
    switch (environment) {
    case Profiles::Environment::Production:
        return Tone::Accent;
    case Profiles::Environment::Sandbox:
        return Tone::Sandbox;
    case Profiles::Environment::Practice:
        return Tone::Practice;
    case Profiles::Environment::Custom:
        return Tone::Quiet;
    }
    Q_UNREACHABLE();
}

QSize chipSize(const QString &text)
{
    const QFontMetricsF metrics(chipFont());
    return {int(std::ceil(metrics.horizontalAdvance(text))) + 2 * (Space::One + 2),
            int(std::ceil(metrics.height())) + Space::One};
}

QRectF drawChip(QPainter &painter, const QRectF &area, const QString &text, const QColor &colour)
{
    const QSize size = chipSize(text);
    const qreal width = std::min<qreal>(size.width(), area.width());
    // On half pixels, so that the one-pixel outline is crisp.
    const qreal top = std::round(area.center().y() - size.height() / 2.0) + .5;
    const QRectF chip(area.left() + .5, top, width - 1, size.height() - 1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2);
    painter.setFont(chipFont());
    const QString shown = QFontMetricsF(chipFont()).elidedText(text, Qt::ElideRight, width - 12);
    painter.drawText(chip, Qt::AlignCenter, shown);
    painter.restore();
    return chip;
}

EnvironmentChip::EnvironmentChip(QWidget *parent)
    : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setEnvironment(m_environment);
}

void EnvironmentChip::setEnvironment(Profiles::Environment environment)
{
    m_environment = environment;
    setText(environmentName(environment));
    updateGeometry();
}

QSize EnvironmentChip::sizeHint() const
{
    return chipSize(text());
}

void EnvironmentChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawChip(painter, rect(), text(), tokensOf(palette()).of(toneOf(m_environment)));
}

void EnvironmentChip::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setEnvironment(m_environment);
}

} // namespace Connector::Ui
