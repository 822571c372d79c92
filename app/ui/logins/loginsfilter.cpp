#include "ui/logins/loginsfilter.h"

#include "ui/logins/loginsmodel.h"

namespace Connector::Ui {

void LoginsFilter::setSearch(const QString &text)
{
    m_search = text.trimmed();
    invalidateFilter();
}

void LoginsFilter::setGroup(std::optional<LoginGroup> group)
{
    m_group = group;
    invalidateFilter();
}

void LoginsFilter::setByCompany(bool byCompany)
{
    sort(byCompany ? int(LoginsModel::Login) : -1);
}

bool LoginsFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto one = left.data(LoginsModel::RowRole).value<LoginRow>();
    const auto other = right.data(LoginsModel::RowRole).value<LoginRow>();
    const int order = one.company.localeAwareCompare(other.company);
    return order == 0 ? left.row() < right.row() : order < 0;
}

bool LoginsFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex index = sourceModel()->index(sourceRow, LoginsModel::Login, sourceParent);
    const auto row = index.data(LoginsModel::RowRole).value<LoginRow>();
    if (m_group && groupOf(row) != *m_group)
        return false;
    return m_search.isEmpty() || displayName(row).contains(m_search, Qt::CaseInsensitive)
        || row.taxpayer.contains(m_search, Qt::CaseInsensitive);
}

} // namespace Connector::Ui
