#include "ui/activity/chartcard.h"

#include "ui/logins/malaysiantime.h"
#include "ui/widgets/textlabel.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace Connector::Ui {

using namespace std::chrono_literals;

namespace {

constexpr int CardHeight = 176;
constexpr int TitleHeight = 40;
constexpr int AxisHeight = 22;
constexpr int NumberWidth = 44;
constexpr int SwatchSide = 10;
/// Names of times below the bars.
constexpr int Times = 4;

} // namespace

ChartCard::ChartCard(QWidget *parent)
    : Card(parent)
    , m_title(new TextLabel(TextRole::CardTitle, Tone::Quiet, this))
{
    setFixedHeight(CardHeight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Two, Space::Two - 4, Space::Two, Space::Two);
    column->addWidget(m_title, 0, Qt::AlignLeft);
    column->addStretch();
    retranslate();
}

void ChartCard::show(const Chart &chart)
{
    if (chart == m_chart)
        return;
    m_chart = chart;
    retranslate();
    update();
}

QRect ChartCard::plotArea() const
{
    // Below the title, whose lines are higher in some scripts.
    const int top = std::max(TitleHeight, m_title->geometry().bottom() + Space::Two);
    return rect().adjusted(Space::Two + NumberWidth, top, -Space::Two, -AxisHeight - 6);
}

QRect ChartCard::barOf(qsizetype span) const
{
    const QRect plot = plotArea();
    const auto edge = [&](qsizetype at) {
        return plot.left() + int(at * plot.width() / std::max<qsizetype>(1, m_chart.spans()));
    };
    const int width = edge(span + 1) - edge(span);
    // A gap between the bars where they are wide enough to have one.
    return {edge(span), plot.top(),
            std::max(1,
                     width
                         - (width > 12      ? 4
                                : width > 3 ? 1
                                            : 0)),
            plot.height()};
}

void ChartCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    painter.setFont(fontOf(TextRole::Caption));
    paintLegend(painter);
    paintBars(painter);
    paintTimes(painter);
}

void ChartCard::paintLegend(QPainter &painter) const
{
    const Tokens colours = tokensOf(palette());
    const QFontMetrics metrics(painter.font());
    int right = width() - Space::Two;
    const int left = m_title->geometry().right() + Space::Page;
    // From the right, so that the title keeps its room; the largest stands first.
    for (auto at = m_chart.series.crbegin(); at != m_chart.series.crend(); ++at) {
        const QString name = metrics.elidedText(at->name, Qt::ElideRight, 150);
        const int needed = metrics.horizontalAdvance(name) + SwatchSide + Space::One - 2;
        if (right - needed < left)
            return;
        const QRect text(right - needed + SwatchSide + Space::One - 2, Space::Two - 4,
                         metrics.horizontalAdvance(name) + 1, metrics.height());
        painter.setPen(colours.quiet);
        painter.drawText(text, Qt::AlignVCenter | Qt::TextSingleLine, name);
        QRect swatch(right - needed, 0, SwatchSide, SwatchSide);
        swatch.moveTop(text.center().y() - SwatchSide / 2);
        painter.fillRect(swatch, colours.of(at->tone));
        right -= needed + Space::Two;
    }
}

void ChartCard::paintBars(QPainter &painter) const
{
    const Tokens colours = tokensOf(palette());
    const QRect plot = plotArea();
    const int most = m_chart.most();
    painter.fillRect(QRect(plot.left(), plot.bottom() + 1, plot.width(), 1), colours.line);
    if (most == 0) {
        painter.setPen(colours.quiet);
        painter.drawText(plot, Qt::AlignCenter, tr("No token was handed out in this time."));
        return;
    }
    painter.setPen(colours.quiet);
    painter.drawText(QRect(Space::Two, plot.top() - 8, NumberWidth - Space::One, 16),
                     Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(most));
    painter.fillRect(QRect(plot.left(), plot.top(), plot.width(), 1), colours.line);
    for (qsizetype span = 0; span < m_chart.spans(); ++span) {
        const QRect bar = barOf(span);
        int sum = 0;
        int bottom = plot.bottom() + 1;
        for (const ChartSeries &series : m_chart.series) {
            sum += series.counts.at(span);
            // What there is, is seen.
            const int top = plot.bottom() + 1
                - std::max(sum > 0 ? 2 : 0, int(qint64(sum) * plot.height() / most));
            if (top < bottom)
                painter.fillRect(QRect(bar.left(), top, bar.width(), bottom - top),
                                 colours.of(series.tone));
            bottom = std::min(bottom, top);
        }
    }
}

void ChartCard::paintTimes(QPainter &painter) const
{
    const QRect plot = plotArea();
    painter.setPen(tokensOf(palette()).quiet);
    for (int position = 0; position < Times && m_chart.spans() >= Times; ++position) {
        const qsizetype span = position * m_chart.spans() / Times;
        const QRect place(barOf(span).left(), plot.bottom() + 5, plot.width() / Times, AxisHeight);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignTop, momentOf(span));
    }
}

QString ChartCard::momentOf(qsizetype span) const
{
    const Milliseconds wall = m_chart.from + span * m_chart.span;
    const QString day = dayOfYearText(malaysianTime(wall).date());
    if (m_chart.span >= 24h)
        return day;
    const bool manyDays = m_chart.spans() * m_chart.span > 24h;
    return manyDays ? momentWords(wall, wall + m_chart.spans() * m_chart.span)
                    : malaysianMinute(wall);
}

bool ChartCard::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return Card::event(event);
    const auto *help = static_cast<const QHelpEvent *>(event);
    for (qsizetype span = 0; span < m_chart.spans(); ++span) {
        if (barOf(span).contains(help->pos())) {
            QToolTip::showText(help->globalPos(), toolTipFor(span), this, barOf(span));
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

QString ChartCard::toolTipFor(qsizetype span) const
{
    QStringList lines{momentOf(span)};
    for (const ChartSeries &series : m_chart.series) {
        if (const int count = series.counts.at(span); count > 0)
            lines << series.name + QStringLiteral(": ") + QLocale().toString(count);
    }
    return lines.join(u'\n');
}

void ChartCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ChartCard::retranslate()
{
    m_title->setText(m_chart.span >= 24h      ? tr("Hand-outs per day")
                         : m_chart.span >= 1h ? tr("Hand-outs per hour")
                                              : tr("Hand-outs per five minutes"));
    setAccessibleName(m_title->text());
    QStringList spoken;
    for (const ChartSeries &series : m_chart.series) {
        const auto sum = std::accumulate(series.counts.begin(), series.counts.end(), 0);
        spoken << series.name + QStringLiteral(": ") + QLocale().toString(sum);
    }
    setAccessibleDescription(spoken.join(u'\n'));
}

} // namespace Connector::Ui
