#include "ui/shell/traywords.h"

#include "ui/logins/malaysiantime.h"
#include "ui/logins/statewords.h"
#include "ui/logins/summary.h"
#include "ui/widgets/chip.h"

#include <QCoreApplication>

#include <algorithm>

namespace Connector::Ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Connector::Ui::TrayIcon)
};

constexpr qsizetype TooltipLimit = 127;

/// Lower is worse.
int rankOf(LoginGroup group)
{
    switch (group) {
    case LoginGroup::NeedsPerson:
        return 0;
    case LoginGroup::Keychain:
        return 1;
    case LoginGroup::Waiting:
        return 2;
    case LoginGroup::UnderWay:
        return 3;
    case LoginGroup::Ready:
    case LoginGroup::Paused:
        return 4;
    }
    Q_UNREACHABLE();
}

QString worstLine(const QList<LoginRow> &rows, const Moment &now)
{
    const auto worst = std::ranges::min_element(
        rows, {}, [](const LoginRow &row) { return rankOf(groupOf(row)); });
    if (worst == rows.end() || rankOf(groupOf(*worst)) >= rankOf(LoginGroup::UnderWay))
        return {};
    return displayName(*worst) + QStringLiteral(": ") + stateWords(*worst, now).title;
}

QString expiryLine(const QList<LoginRow> &rows)
{
    std::optional<Milliseconds> first;
    for (const LoginRow &row : rows) {
        if (row.tokenLive && row.expiresAt && (!first || row.expiresAt->wall < *first))
            first = row.expiresAt->wall;
    }
    if (!first)
        return {};
    //: %1 is a time of day.
    return Tr::tr("next token ends %1").arg(malaysianMinute(*first));
}

} // namespace

QString trayText(const QList<LoginRow> &rows, const Moment &now)
{
    QStringList lines{worstLine(rows, now), summaryText(summaryOf(rows)), expiryLine(rows)};
    lines.removeAll(QString());
    if (lines.isEmpty())
        lines << Tr::tr("No logins yet");
    const QString text = lines.join(u'\n');
    return text.size() <= TooltipLimit ? text : text.left(TooltipLimit - 1) + QChar(0x2026);
}

QString trayLine(const LoginRow &row, const Moment &now)
{
    const StateWords words = stateWords(row, now);
    //: A login in the tray menu: name, environment, state, what comes next.
    return Tr::tr("%1 (%2): %3, %4")
        .arg(displayName(row), environmentName(row.environment), words.title, words.detail);
}

} // namespace Connector::Ui
