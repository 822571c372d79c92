#pragma once

#include "ui/activity/handoutchart.h"
#include "ui/widgets/card.h"

namespace Connector::Ui {

class TextLabel;

/// Draws a Chart as stacked bars with a legend of names. A tool tip tells the numbers of a bar.
class ChartCard final : public Card
{
    Q_OBJECT

public:
    explicit ChartCard(QWidget *parent = nullptr);

    void show(const Chart &chart);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QRect plotArea() const;
    QRect barOf(qsizetype span) const;
    void paintLegend(QPainter &painter) const;
    void paintBars(QPainter &painter) const;
    void paintTimes(QPainter &painter) const;
    QString momentOf(qsizetype span) const;
    QString toolTipFor(qsizetype span) const;
    void retranslate();

    TextLabel *m_title;
    Chart m_chart;
};

} // namespace Connector::Ui
