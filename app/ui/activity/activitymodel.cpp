#include "ui/activity/activitymodel.h"

#include "ui/logins/loginsmodel.h"
#include "ui/logins/malaysiantime.h"
#include "ui/packages/programname.h"
#include "ui/widgets/rowpainting.h"

#include <algorithm>

namespace Connector::Ui {

ActivityModel::ActivityModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{}

void ActivityModel::setNames(const AuditNames &names)
{
    m_names = names;
    retranslate();
}

void ActivityModel::setEntries(const QList<Audit::Entry> &entries)
{
    beginResetModel();
    m_entries = entries;
    std::ranges::reverse(m_entries);
    endResetModel();
}

void ActivityModel::add(const QList<Audit::Entry> &entries)
{
    QList<Audit::Entry> fresh;
    for (const Audit::Entry &entry : entries) {
        if (!joined(entry))
            fresh.prepend(entry);
    }
    if (fresh.isEmpty())
        return;
    fresh.resize(std::min<qsizetype>(fresh.size(), most));
    beginInsertRows({}, 0, int(fresh.size()) - 1);
    m_entries = fresh + m_entries;
    endInsertRows();
    if (m_entries.size() <= most)
        return;
    beginRemoveRows({}, most, int(m_entries.size()) - 1);
    m_entries.resize(most);
    endRemoveRows();
}

bool ActivityModel::joined(const Audit::Entry &entry)
{
    for (qsizetype row = 0; row < m_entries.size(); ++row) {
        Audit::Entry &known = m_entries[row];
        if (known.time + Seconds(1) < entry.time)
            return false;
        if (!isSameWithinSecond(known, entry))
            continue;
        merge(known, entry);
        emit dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
        return true;
    }
    return false;
}

void ActivityModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_entries.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QStringList ActivityModel::linesOf(const Audit::Entry &entry, int column) const
{
    switch (column) {
    case What: {
        const StateWords words = activityWords(entry);
        return {words.title, words.detail};
    }
    case Package:
        return {m_names.packageOf(entry.client), programName(entry.program)};
    case Login:
        return {m_names.loginOf(entry.connection), entry.taxpayer.toString()};
    case Time: {
        const QDateTime time = malaysianTime(entry.time);
        const bool today = time.date() == malaysianTime(m_clock.now().wall).date();
        return {time.toString(QStringLiteral("HH:mm:ss")),
                today ? tr("today") : dayText(time.date())};
    }
    default:
        return {};
    }
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Audit::Entry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return linesOf(entry, index.column()).join(u'\n');
    case Qt::ToolTipRole:
        // The whole path is worth a look.
        return plainToolTip(index.column() == Package && !entry.program.isEmpty()
                                ? entry.program
                                : linesOf(entry, index.column()).join(u'\n').trimmed());
    case WordsRole:
        return QVariant::fromValue(activityWords(entry));
    case LinesRole:
        return linesOf(entry, index.column());
    default:
        return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("What happened");
    case Package:
        return tr("Package");
    case Login:
        return tr("Login");
    case Time:
        return tr("Time");
    default:
        return {};
    }
}

} // namespace Connector::Ui
