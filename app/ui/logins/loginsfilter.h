#pragma once

#include "ui/logins/summary.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace Connector::Ui {

/// The logins that match a search in name, client or TIN, and a group.
class LoginsFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setSearch(const QString &text);
    /// No group shows all.
    void setGroup(std::optional<LoginGroup> group);
    /// The logins of a company stand together, companies by name; otherwise as they were added.
    void setByCompany(bool byCompany);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_search;
    std::optional<LoginGroup> m_group;
};

} // namespace Connector::Ui
