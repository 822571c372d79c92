#include "ui/activity/handoutchart.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <numeric>

namespace Connector::Ui {

using namespace std::chrono_literals;

namespace {

constexpr std::array SeriesTones{Tone::Accent, Tone::Sandbox, Tone::Practice, Tone::Waiting};

bool isHandOut(Audit::Event event, Audit::Verdict verdict)
{
    return verdict == Audit::Verdict::Granted
        && (event == Audit::Event::HandOut || event == Audit::Event::ApiCall);
}

int sumOf(const QHash<qint64, int> &counts, qint64 from)
{
    int sum = 0;
    for (auto at = counts.begin(); at != counts.end(); ++at)
        sum += at.key() >= from ? at.value() : 0;
    return sum;
}

} // namespace

int Chart::totalOf(qsizetype at) const
{
    return std::accumulate(series.begin(), series.end(), 0,
                           [at](int sum, const auto &one) { return sum + one.counts.at(at); });
}

int Chart::most() const
{
    int most = 0;
    for (qsizetype at = 0; at < spans(); ++at)
        most = std::max(most, totalOf(at));
    return most;
}

int Chart::total() const
{
    int total = 0;
    for (qsizetype at = 0; at < spans(); ++at)
        total += totalOf(at);
    return total;
}

Milliseconds spanOf(Window window)
{
    switch (window) {
    case Window::Hour:
        return 5min;
    case Window::Day:
    case Window::Week:
        return 1h;
    case Window::Month:
    case Window::Everything:
        return 24h;
    }
    Q_UNREACHABLE();
}

void HandOutCounts::add(const Audit::AuditStore::Tally &tally)
{
    const bool wanted = (m_filter.client.isEmpty() || m_filter.client == tally.client)
        && (m_filter.connection.isEmpty() || m_filter.connection == tally.connection);
    if (wanted && isHandOut(tally.event, tally.verdict))
        add(tally.client, tally.slot, tally.count);
}

void HandOutCounts::add(const Audit::Entry &entry)
{
    ActivityFilter filter = m_filter;
    filter.verdict.reset();
    if (passes(filter, entry) && isHandOut(entry.event, entry.verdict))
        add(entry.client, Audit::slotOf(entry.time, spanOf(m_filter.window)), entry.count);
}

void HandOutCounts::add(const LocalClientId &client, qint64 slot, int count)
{
    m_counts[client][slot] += count;
}

Chart HandOutCounts::chart(const AuditNames &names, Milliseconds wall) const
{
    const Milliseconds span = spanOf(m_filter.window);
    const qint64 first = Audit::slotOf(beginningOf(m_filter.window, wall), span) + 1;
    const qint64 last = Audit::slotOf(wall, span);
    QList<std::pair<int, LocalClientId>> ranking;
    for (auto at = m_counts.begin(); at != m_counts.end(); ++at)
        ranking.append({sumOf(at.value(), first), at.key()});
    // Equally many: always in the same order.
    std::ranges::sort(ranking, [&names](const auto &left, const auto &right) {
        return std::pair(-left.first, names.packageOf(left.second))
            < std::pair(-right.first, names.packageOf(right.second));
    });
    Chart chart{.from = Audit::beginningOfSlot(first, span), .span = span};
    for (const auto &[sum, client] : std::as_const(ranking)) {
        if (sum == 0)
            continue;
        const auto place = chart.series.size();
        if (place < qsizetype(SeriesTones.size())) {
            chart.series.append({.name = names.packageOf(client),
                                 .tone = SeriesTones[std::size_t(place)],
                                 .counts = QList<int>(last - first + 1)});
        } else if (place == qsizetype(SeriesTones.size())) {
            chart.series.append(
                {.name = QCoreApplication::translate("Connector::Ui::Activity", "others"),
                 .tone = Tone::Quiet,
                 .counts = QList<int>(last - first + 1)});
        }
        ChartSeries &series = chart.series.last();
        const auto counts = m_counts.value(client);
        for (qint64 slot = first; slot <= last; ++slot)
            series.counts[slot - first] += counts.value(slot);
    }
    return chart;
}

} // namespace Connector::Ui
