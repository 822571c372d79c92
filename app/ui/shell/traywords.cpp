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
/// Of a name beside everything else that has to be said.
constexpr qsizetype LeastName = 16;
/// In a menu, which is as wide as its longest line.
constexpr qsizetype LongestName = 60;

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

QString shortened(const QString &text, qsizetype most)
{
    return text.size() <= most ? text : text.left(most - 1) + QChar(0x2026);
}

/// `room` is how long the line may be.
QString worstLine(const QList<LoginRow> &rows, const Moment &now, qsizetype room)
{
    const auto worst = worstOf(rows);
    if (!worst || rankOf(groupOf(*worst)) >= rankOf(LoginGroup::UnderWay))
        return {};
    const StateWords words = stateWords(*worst, now);
    // No countdown: nobody writes the text anew every second.
    const bool counts = groupOf(*worst) == LoginGroup::Waiting;
    //: The worst login in a tooltip: name, environment, state.
    const QString line = Tr::tr("%1 (%2): %3")
                             .arg(QStringLiteral("\n"), environmentName(worst->environment),
                                  counts ? words.detail : words.title);
    const qsizetype left = std::max(LeastName, room - line.size() + 1);
    return QString(line).replace(u'\n', shortened(displayName(*worst), left));
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

std::optional<LoginRow> worstOf(const QList<LoginRow> &rows)
{
    const auto worst = std::ranges::min_element(
        rows, {}, [](const LoginRow &row) { return rankOf(groupOf(row)); });
    return worst == rows.end() ? std::nullopt : std::optional(*worst);
}

QString trayText(const QList<LoginRow> &rows, const Moment &now)
{
    QStringList lines{summaryText(summaryOf(rows)), expiryLine(rows)};
    lines.removeAll(QString());
    const qsizetype taken = lines.join(u'\n').size() + 1;
    lines.prepend(worstLine(rows, now, TooltipLimit - taken));
    lines.removeAll(QString());
    if (lines.isEmpty())
        lines << Tr::tr("No logins yet");
    return shortened(lines.join(u'\n'), TooltipLimit);
}

QString trayLine(const LoginRow &row, const Moment &now)
{
    // No countdown: some desktops keep a copy of the menu.
    LoginRow still = row;
    still.nextAttemptAt.reset();
    const StateWords words = stateWords(still, now);
    //: A login in the tray menu: name, environment, state, what comes next.
    return Tr::tr("%1 (%2): %3, %4")
        .arg(shortened(displayName(row), LongestName), environmentName(row.environment),
             words.title, words.detail);
}

QString trayLine(const QList<LoginRow> &rows)
{
    const LoginRow &first = rows.constFirst();
    return Tr::tr("%1 (%2): %3")
        .arg(shortened(first.company, LongestName), environmentName(first.environment),
             summaryText(summaryOf(rows)));
}

} // namespace Connector::Ui
