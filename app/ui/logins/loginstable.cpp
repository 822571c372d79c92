#include "ui/logins/loginstable.h"

#include "ui/logins/loginsdelegate.h"
#include "ui/logins/loginsmodel.h"
#include "ui/theme/tokens.h"

#include <QHeaderView>

#include <numeric>

namespace Connector::Ui {

namespace {

constexpr int BandHeight = 30;
constexpr int LifeWidth = 150;
constexpr int NarrowPast = narrowStrip + Space::Two;
constexpr int WidePast = wideStrip + Space::Two;
constexpr int LeastStateWidth = 164;
constexpr int LeastEnvironmentWidth = 116;
constexpr int LeastLoginWidth = 270;

} // namespace

LoginsTable::LoginsTable(QWidget *parent)
    : CardTable(parent)
{
    setItemDelegate(new LoginsDelegate(this));
    setAccessibleName(tr("Logins"));
    setAccessibleDescription(tr("Enter shows the details of a login."));
}

void LoginsTable::adaptColumns()
{
    int room = viewport()->width() - LeastLoginWidth - LifeWidth;
    const int environment = widest(LoginsModel::Environment, LeastEnvironmentWidth, room / 3);
    room -= environment;
    // Words before pictures: where both have no room, the strip goes.
    const int wanted = widest(LoginsModel::State, LeastStateWidth, room);
    setColumnHidden(LoginsModel::Past, wanted > room - NarrowPast);
    setColumnWidth(LoginsModel::Environment, environment);
    setColumnWidth(LoginsModel::State, wanted);
    setColumnWidth(LoginsModel::Past, wanted > room - WidePast ? NarrowPast : WidePast);
    setColumnWidth(LoginsModel::Life, LifeWidth);
}

void LoginsTable::setByCompany(bool byCompany)
{
    m_byCompany = byCompany;
    adaptToRows();
}

int LoginsTable::bandOver(const QModelIndex &index) const
{
    if (!m_byCompany)
        return 0;
    const auto companyOf = [this](int row) {
        return model()->index(row, 0).data(LoginsModel::RowRole).value<LoginRow>().company;
    };
    const int row = index.row();
    return row > 0 && companyOf(row - 1) == companyOf(row) ? 0 : BandHeight;
}

void LoginsTable::adaptToRows()
{
    // The bands of before: every row gets the usual height.
    if (m_bands > 0)
        verticalHeader()->setDefaultSectionSize(heightOfRow());
    QList<int> bands;
    if (m_byCompany) {
        for (int row = 0; row < model()->rowCount(); ++row)
            bands << bandOver(model()->index(row, 0));
    }
    m_bands = std::accumulate(bands.begin(), bands.end(), 0);
    CardTable::adaptToRows();
    for (int row = 0; row < bands.size(); ++row) {
        if (bands.at(row) > 0)
            setRowHeight(row, heightOfRow() + bands.at(row));
    }
}

int LoginsTable::extraHeight() const
{
    return m_bands;
}

} // namespace Connector::Ui
