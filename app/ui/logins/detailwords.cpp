#include "ui/logins/detailwords.h"

#include "ui/logins/malaysiantime.h"
#include "ui/packages/programname.h"
#include "ui/theme/typography.h"

#include <QCoreApplication>

namespace Connector::Ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Connector::Ui::LoginDetails)
};

QString tokenFor(const LoginRow &row)
{
    const QString mode = row.login == Profiles::LoginMode::Intermediary
        ? Tr::tr("login as intermediary")
        : Tr::tr("taxpayer login");
    return row.taxpayer.isEmpty() ? mode : row.taxpayer + QStringLiteral(", ") + mode;
}

QString issued(const LoginRow &row)
{
    //: Two times of day: "14:02:11 Malaysian time, lives until 15:02".
    return Tr::tr("%1 Malaysian time, lives until %2")
        .arg(malaysianTime(row.issuedAt->wall).toString(QStringLiteral("HH:mm:ss")),
             malaysianMinute(row.expiresAt->wall));
}

QString expiryOf(const QDate &day, const QDate &today)
{
    const QString date = dayText(day);
    const qint64 days = today.daysTo(day);
    if (days < 0)
        return Tr::tr("expired on %1").arg(date);
    if (days == 0)
        return Tr::tr("expires today, %1").arg(date);
    //: %1 is a date.
    return Tr::tr("expires on %1 (in %n days)", nullptr, int(days)).arg(date);
}

QString secretText(const LoginRow &row, const Moment &now)
{
    QStringList parts;
    if (row.secretInUse > 0)
        parts << Tr::tr("Secret %1").arg(row.secretInUse);
    if (row.secretExpires)
        parts << expiryOf(*row.secretExpires, malaysianTime(now.wall).date());
    return parts.join(QStringLiteral(", "));
}

QString usedBy(const LoginPast &past, const Moment &now)
{
    const QString name = programName(past.lastProgram);
    const QString program = name.isEmpty() ? Tr::tr("a program") : name;
    const bool today = malaysianTime(*past.lastUsed).date() == malaysianTime(now.wall).date();
    const QString times = today && past.handOutsToday > 0
        ? Tr::tr("%n times today", nullptr, past.handOutsToday)
        : QString();
    return dotted({program + QStringLiteral(", ") + momentWords(*past.lastUsed, now.wall), times});
}

} // namespace

QList<DetailLine> detailLines(const LoginRow &row, const Moment &now)
{
    QList<DetailLine> lines;
    const auto add = [&lines](const QString &caption, const QString &text) {
        if (!text.isEmpty())
            lines << DetailLine{caption, text};
    };
    add(Tr::tr("Token for"), tokenFor(row));
    if (row.error) {
        add(Tr::tr("Why"), row.errorWords.cause);
        add(Tr::tr("What to do"), row.errorWords.fix);
    }
    if (row.tokenLive && row.issuedAt && row.expiresAt)
        add(Tr::tr("Issued"), issued(row));
    add(Tr::tr("Secret in use"), secretText(row, now));
    if (row.past.lastUsed)
        add(Tr::tr("Used by"), usedBy(row.past, now));
    return lines;
}

} // namespace Connector::Ui
