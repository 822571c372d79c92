#include "ui/logins/loginsmodel.h"

#include "ui/logins/summary.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/rowpainting.h"

#include <QSet>

namespace Connector::Ui {

namespace {

constexpr Milliseconds Second{1000};

} // namespace

LoginsModel::LoginsModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
    , m_alarm(clock.alarm([this] { tick(); }))
{}

LoginsModel::~LoginsModel() = default;

void LoginsModel::setRows(const QList<LoginRow> &rows)
{
    if (rows == m_rows)
        return;
    removeGone(rows);
    QSet<Broker::LoginName> known;
    for (const LoginRow &row : std::as_const(m_rows))
        known.insert(row.name);
    for (int position = 0; position < rows.size(); ++position) {
        // Those that came together go in together: views look at each insertion.
        QList<LoginRow> fresh;
        while (position + fresh.size() < rows.size()
               && !known.contains(rows.at(position + fresh.size()).name))
            fresh << rows.at(position + fresh.size());
        if (fresh.isEmpty())
            moveHere(position, rows.at(position).name);
        else
            insert(position, fresh);
        position += std::max(0, int(fresh.size()) - 1);
    }
    update(rows);
    emit rowsEdited();
}

void LoginsModel::updateRow(const LoginRow &row)
{
    const int position = rowOf(row.name);
    if (position < 0 || m_rows.at(position) == row)
        return;
    m_rows[position] = row;
    m_shown[position] = shownOf(row);
    announce(position, position);
    emit rowsEdited();
}

void LoginsModel::retranslate()
{
    for (int position = 0; position < m_rows.size(); ++position)
        m_shown[position] = shownOf(m_rows.at(position));
    if (!m_rows.isEmpty())
        announce(0, int(m_rows.size()) - 1);
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    emit rowsEdited();
}

int LoginsModel::rowOf(const Broker::LoginName &name) const
{
    for (int position = 0; position < m_rows.size(); ++position) {
        if (m_rows.at(position).name == name)
            return position;
    }
    return -1;
}

void LoginsModel::removeGone(const QList<LoginRow> &rows)
{
    QSet<Broker::LoginName> staying;
    for (const LoginRow &row : rows)
        staying.insert(row.name);
    const auto isGone = [&](int position) {
        return position >= 0 && !staying.contains(m_rows.at(position).name);
    };
    for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
        // Those that stood together go together: views look at each removal.
        int first = last + 1;
        while (isGone(first - 1))
            --first;
        const int count = last - first + 1;
        if (count == 0)
            continue;
        beginRemoveRows({}, first, last);
        m_rows.remove(first, count);
        m_shown.remove(first, count);
        endRemoveRows();
        last = first;
    }
}

void LoginsModel::insert(int position, const QList<LoginRow> &fresh)
{
    QList<Shown> shown;
    shown.reserve(fresh.size());
    for (const LoginRow &row : fresh)
        shown << shownOf(row);
    beginInsertRows({}, position, position + int(fresh.size()) - 1);
    m_rows = m_rows.mid(0, position) + fresh + m_rows.mid(position);
    m_shown = m_shown.mid(0, position) + shown + m_shown.mid(position);
    endInsertRows();
}

void LoginsModel::moveHere(int position, const Broker::LoginName &name)
{
    if (m_rows.at(position).name == name)
        return;
    const int found = rowOf(name);
    beginMoveRows({}, found, found, {}, position);
    m_rows.move(found, position);
    m_shown.move(found, position);
    endMoveRows();
}

void LoginsModel::update(const QList<LoginRow> &rows)
{
    int first = 0;
    for (int position = 0; position <= rows.size(); ++position) {
        const bool differs = position < rows.size() && m_rows.at(position) != rows.at(position);
        if (differs) {
            m_rows[position] = rows.at(position);
            m_shown[position] = shownOf(rows.at(position));
            continue;
        }
        if (first < position)
            announce(first, position - 1);
        first = position + 1;
    }
}

void LoginsModel::announce(int first, int last)
{
    emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

void LoginsModel::setTicking(bool ticking)
{
    if (ticking == m_ticking)
        return;
    m_ticking = ticking;
    if (ticking)
        tick();
    else
        m_alarm->stop();
}

void LoginsModel::tick()
{
    for (int position = 0; position < m_rows.size(); ++position) {
        const Shown now = shownOf(m_rows.at(position));
        const Shown before = std::exchange(m_shown[position], now);
        if (now.words != before.words)
            emit dataChanged(index(position, State), index(position, State));
        if (now.life != before.life)
            emit dataChanged(index(position, Life), index(position, Life));
    }
    const qint64 halfHour = Audit::slotOf(m_clock.now().wall, LoginHistory::span);
    if (std::exchange(m_halfHour, halfHour) != halfHour && !m_rows.isEmpty())
        emit dataChanged(index(0, Past), index(rowCount() - 1, Past));
    armNextTick();
    emit ticked();
}

void LoginsModel::armNextTick()
{
    // At the turn of a second, so that a late alarm never makes a countdown skip one.
    m_alarm->ringIn(Second - m_clock.now().wall % Second);
}

LoginsModel::Shown LoginsModel::shownOf(const LoginRow &row) const
{
    const Moment now = m_clock.now();
    return {stateWords(row, now), tokenLife(row, now)};
}

int LoginsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LoginsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

LoginStrip LoginsModel::stripOf(const LoginRow &row) const
{
    return {.filled = row.past.filled,
            .newest = Audit::slotOf(m_clock.now().wall, LoginHistory::span),
            .failureTone = groupOf(row) == LoginGroup::NeedsPerson ? Tone::Person : Tone::Waiting};
}

QVariant LoginsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int position = index.row();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return textOf(position, index.column());
    case Qt::ToolTipRole:
        return index.column() == Life ? QString() : plainToolTip(textOf(position, index.column()));
    case RowRole:
        return QVariant::fromValue(m_rows.at(position));
    case WordsRole:
        return QVariant::fromValue(m_shown.at(position).words);
    case LifeRole:
        return QVariant::fromValue(m_shown.at(position).life);
    case StripRole:
        return QVariant::fromValue(stripOf(m_rows.at(position)));
    default:
        return {};
    }
}

QString LoginsModel::textOf(int position, int column) const
{
    const LoginRow &row = m_rows.at(position);
    switch (column) {
    case Login:
        return displayName(row) + u'\n' + taxpayerLine(row);
    case Environment:
        return environmentName(row.environment);
    case State:
        return m_shown.at(position).words.title + u'\n' + m_shown.at(position).words.detail;
    case Life:
        return m_shown.at(position).life.countdown;
    case Past:
        return stripWords(stripOf(row));
    default:
        return {};
    }
}

QVariant LoginsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Login:
        return tr("Company and taxpayer");
    case Environment:
        return tr("Environment");
    case State:
        return tr("State");
    case Life:
        return tr("Token life");
    case Past:
        return tr("Last 24 hours");
    default:
        return {};
    }
}

} // namespace Connector::Ui
