#include "ui/logins/loginstable.h"

#include "ui/logins/loginsdelegate.h"
#include "ui/logins/loginsmodel.h"

namespace Connector::Ui {

namespace {

constexpr int LifeWidth = 180;
constexpr int LeastStateWidth = 164;
constexpr int LeastEnvironmentWidth = 116;
constexpr int LeastLoginWidth = 220;

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
    const int room = viewport()->width() - LeastLoginWidth - LifeWidth;
    const int environment = widest(LoginsModel::Environment, LeastEnvironmentWidth, room / 3);
    setColumnWidth(LoginsModel::Environment, environment);
    setColumnWidth(LoginsModel::State,
                   widest(LoginsModel::State, LeastStateWidth, room - environment));
    setColumnWidth(LoginsModel::Life, LifeWidth);
}

} // namespace Connector::Ui
