#pragma once

#include "ui/theme/returnkey.h"

#include <QProxyStyle>

namespace Connector::Ui {

/// The shape of controls: flat surfaces, hairlines, 8 px radius, 38 px height, a visible focus
/// ring. Colours come from the palette's tokens, everything not drawn here from Fusion.
///
/// A QPushButton that is default is the page's one primary button; a flat one is a text link.
class ConnectorStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    ConnectorStyle();

    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                         SubControl subControl, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;

private:
    ReturnKey m_returnKey;
};

/// The ring round whatever the keyboard acts on.
void drawFocusRing(QPainter &painter, const QRectF &area, qreal radius, const QPalette &palette);

} // namespace Connector::Ui
