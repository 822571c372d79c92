#include "ui/packages/packagesmodel.h"

#include "ui/logins/loginsmodel.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/rowpainting.h"

#include <algorithm>

namespace Connector::Ui {

PackagesModel::PackagesModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{}

void PackagesModel::setRows(const QList<PackageRow> &rows)
{
    const bool sameOnes =
        std::ranges::equal(rows, m_rows, {}, &PackageRow::clientId, &PackageRow::clientId);
    if (!sameOnes) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (int row = 0; row < rows.size(); ++row) {
        if (rows.at(row) == m_rows.at(row))
            continue;
        m_rows[row] = rows.at(row);
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void PackagesModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int PackagesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PackagesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PackagesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PackageRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return textOf(row, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(textOf(row, index.column()));
    case RowRole:
        return QVariant::fromValue(row);
    case WordsRole:
        return QVariant::fromValue(packageWords(row, m_clock.now().wall));
    default:
        return {};
    }
}

QString PackagesModel::textOf(const PackageRow &row, int column) const
{
    switch (column) {
    case Package:
        return row.name + u'\n' + row.clientId.toString();
    case Environment:
        return row.logins.isEmpty() ? QString() : environmentName(row.environment);
    case Logins:
        return row.logins.join(QStringLiteral(", ")) + u'\n' + rightsWords(row.rights);
    case LastUse: {
        const StateWords words = packageWords(row, m_clock.now().wall);
        return words.title + u'\n' + words.detail;
    }
    default:
        return {};
    }
}

QVariant PackagesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Package:
        return tr("Package");
    case Environment:
        return tr("Environment");
    case Logins:
        return tr("May log in to");
    case LastUse:
        return tr("Last use");
    default:
        return {};
    }
}

} // namespace Connector::Ui
