#pragma once

#include "base/clock.h"
#include "ui/activity/activityrow.h"

#include <QAbstractTableModel>

namespace Connector::Ui {

/// The audit as a table, newest first, the newest `most` of it.
class ActivityModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityModel)

public:
    enum Column { What, Package, Login, Time, ColumnCount };
    enum Role {
        /// activityWords() of the row.
        WordsRole = Qt::UserRole,
        /// The two lines of a cell, a QStringList.
        LinesRole,
    };

    static constexpr int most = 1000;

    explicit ActivityModel(const Clock &clock, QObject *parent = nullptr);

    const Clock &clock() const { return m_clock; }
    void setNames(const AuditNames &names);
    /// Oldest first, as the store gives them.
    void setEntries(const QList<Audit::Entry> &entries);
    /// What has just happened, oldest first. Identical ones of one second become one row, as in the
    /// store.
    void add(const QList<Audit::Entry> &entries);
    const QList<Audit::Entry> &entries() const { return m_entries; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    bool joined(const Audit::Entry &entry);
    QStringList linesOf(const Audit::Entry &entry, int column) const;

    const Clock &m_clock;
    AuditNames m_names;
    /// Newest first.
    QList<Audit::Entry> m_entries;
};

} // namespace Connector::Ui
