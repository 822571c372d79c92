#include "ui/logins/loginstable.h"

#include "ui/logins/loginsdelegate.h"
#include "ui/logins/loginsmodel.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QHeaderView>

#include <numeric>

namespace Connector::Ui {

namespace {

constexpr int BandHeight = 30;
constexpr int LifeWidth = 150;
constexpr int ShortLife = 120;
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
    // In one go: the view itself paints changed rows first and the others a moment later.
    connect(horizontalHeader(), &QHeaderView::sectionResized, this,
            [this] { viewport()->update(); });
    retranslate();
}

void LoginsTable::changeEvent(QEvent *event)
{
    CardTable::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LoginsTable::retranslate()
{
    setAccessibleName(tr("Logins"));
    setAccessibleDescription(tr("Enter shows the details of a login."));
}

void LoginsTable::adaptColumns()
{
    const int room = viewport()->width() - LeastLoginWidth;
    const int environment =
        widest(LoginsModel::Environment, LeastEnvironmentWidth, (room - LifeWidth) / 3);
    const int state = widest(LoginsModel::State, LeastStateWidth, room - environment - LifeWidth);
    // Words before pictures: where both have no room, the bar gets shorter, then the strip goes.
    const int left = room - environment - state;
    const bool isShort = left < LifeWidth + NarrowPast && left >= ShortLife + NarrowPast;
    const int life = isShort ? ShortLife : LifeWidth;
    setColumnHidden(LoginsModel::Past, left < life + NarrowPast);
    setColumnWidth(LoginsModel::Environment, environment);
    setColumnWidth(LoginsModel::State, state);
    setColumnWidth(LoginsModel::Past, left < life + WidePast ? NarrowPast : WidePast);
    setColumnWidth(LoginsModel::Life, life);
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
