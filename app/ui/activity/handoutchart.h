#pragma once

#include "audit/auditstore.h"
#include "ui/activity/activityrow.h"
#include "ui/theme/tokens.h"

#include <QHash>
#include <QList>
#include <QString>

namespace Connector::Ui {

/// One package in the chart: a name, a colour, and a number for each span.
struct ChartSeries
{
    QString name = {};
    Tone tone = Tone::Accent;
    QList<int> counts = {};

    bool operator==(const ChartSeries &) const = default;
};

/// Hand-outs over time, ready to be drawn: the packages with most of them, then all others as one.
struct Chart
{
    /// Wall clock of the beginning of the first span.
    Milliseconds from{0};
    Milliseconds span{0};
    QList<ChartSeries> series = {};

    qsizetype spans() const { return series.isEmpty() ? 0 : series.constFirst().counts.size(); }
    int totalOf(qsizetype at) const;
    /// The largest total of a span.
    int most() const;
    int total() const;

    bool operator==(const Chart &) const = default;
};

/// How wide a bar is: five minutes of an hour, an hour of a day or a week, a day of anything
/// longer.
Milliseconds spanOf(Window window);

/// Counts granted tokens and calls per package and span of Malaysian time. A value: what the store
/// counted goes in first, what happens afterwards is added.
class HandOutCounts
{
public:
    HandOutCounts() = default;
    explicit HandOutCounts(ActivityFilter filter)
        : m_filter(std::move(filter))
    {}

    void add(const Audit::AuditStore::Tally &tally);
    void add(const Audit::Entry &entry);

    /// From the beginning of the window to now.
    Chart chart(const AuditNames &names, Milliseconds wall) const;

private:
    void add(const LocalClientId &client, qint64 slot, int count);

    ActivityFilter m_filter;
    QHash<LocalClientId, QHash<qint64, int>> m_counts;
};

} // namespace Connector::Ui
