#pragma once

#include "base/clock.h"
#include "ui/packages/packagerow.h"

#include <QAbstractTableModel>

namespace Connector::Ui {

/// The accounting packages as a table; revoked ones stay, with their reason.
class PackagesModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PackagesModel)

public:
    enum Column { Package, Environment, Logins, LastUse, ColumnCount };
    enum Role {
        /// The whole row, a PackageRow.
        RowRole = Qt::UserRole,
        /// packageWords() as shown now.
        WordsRole,
    };

    explicit PackagesModel(const Clock &clock, QObject *parent = nullptr);

    /// Rows are told apart by their client id, so that selection and scrolling survive.
    void setRows(const QList<PackageRow> &rows);
    const QList<PackageRow> &rows() const { return m_rows; }
    /// Writes every text anew, after a change of language or because time has passed.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString textOf(const PackageRow &row, int column) const;

    const Clock &m_clock;
    QList<PackageRow> m_rows;
};

} // namespace Connector::Ui

Q_DECLARE_METATYPE(Connector::Ui::PackageRow)
