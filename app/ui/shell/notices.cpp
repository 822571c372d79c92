#include "ui/shell/notices.h"

#include "diagnostics/erroradvice.h"
#include "ui/logins/statewords.h"
#include "ui/widgets/chip.h"

#include <QCoreApplication>

#include <algorithm>

namespace Connector::Ui {

using namespace std::chrono_literals;
using Broker::LoginState;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Connector::Ui::Notice)
};

/// At sign-in a keychain opens a little later than its desktop.
constexpr Milliseconds keychainPatience = 2min;

/// Credentials are refused for all clients of a connection at once, these for one of them.
bool concernsOneTaxpayer(ErrorCode code)
{
    switch (code) {
    case ErrorCode::IntermediaryNotAppointed:
    case ErrorCode::IntermediaryNeedsRob:
    case ErrorCode::TinMismatch:
    case ErrorCode::TinPersonalProfile:
    case ErrorCode::TinFormat:
    case ErrorCode::PermissionMissing:
        return true;
    default:
        return false;
    }
}

bool isOfKeychain(ErrorCode code)
{
    switch (code) {
    case ErrorCode::KeychainLocked:
    case ErrorCode::KeychainDenied:
    case ErrorCode::KeychainAbsent:
    case ErrorCode::KeychainTimedOut:
    case ErrorCode::KeychainTooLarge:
    case ErrorCode::KeychainFailed:
    case ErrorCode::KeychainNotBuilt:
        return true;
    default:
        return false;
    }
}

std::optional<int> reminderFor(qint64 daysLeft)
{
    std::optional<int> due;
    for (const int days : reminderDays) {
        if (daysLeft <= days)
            due = days;
    }
    return due;
}

Notice refusedNotice(const LoginRow &row)
{
    const QString about =
        row.error ? QString(errorId(*row.error)) : QStringLiteral("needs_attention");
    const StateWords words = stateWords(row, Moment());
    const bool ofOne = concernsOneTaxpayer(row.error.value_or(ErrorCode::Unknown));
    return {.cause = QStringLiteral("refused/%1/%2/%3")
                         .arg(row.name.connection.toString(),
                              ofOne ? row.name.taxpayer.toString() : QString(), about),
            .title = withEnvironment(ofOne ? displayName(row) : row.company, row.environment),
            .text = words.title + QStringLiteral(": ") + words.detail,
            .login = row.name};
}

Notice keychainNotice(const LoginRow &row)
{
    const ErrorCode code = row.error.value_or(ErrorCode::KeychainLocked);
    Notice notice{.cause = QStringLiteral("keychain/") + errorId(code),
                  .login = row.name,
                  .patience = keychainPatience};
    if (code == ErrorCode::KeychainLocked) {
        notice.title = Tr::tr("The keychain is locked");
        notice.text = Tr::tr("Unlock it, so that logins go on.");
    } else {
        const Diagnostics::Advice advice = Diagnostics::adviceFor({.code = code});
        notice.title = Diagnostics::withoutFullStop(advice.title);
        notice.text = advice.fix;
    }
    return notice;
}

/// What the state of a login asks a person for.
std::optional<Notice> stateNotice(const LoginRow &row)
{
    const bool isUnderWay = row.state == LoginState::Renewing && row.error;
    const bool isKeychain =
        row.state == LoginState::WaitingForKeychain || (isUnderWay && isOfKeychain(*row.error));
    // A sign-in that has lapsed, not one that was never made.
    const bool isLapsed = row.state == LoginState::SignedOut && row.error;
    if (!isUnderWay && !isKeychain && !isLapsed && row.state != LoginState::NeedsAttention)
        return {};
    Notice notice = isKeychain ? keychainNotice(row) : refusedNotice(row);
    notice.isUnderWay = isUnderWay;
    return notice;
}

std::optional<Notice> expiryNotice(const LoginRow &row, const QDate &today)
{
    if (!row.secretExpires)
        return {};
    const qint64 left = today.daysTo(*row.secretExpires);
    const auto due = reminderFor(left);
    if (!due)
        return {};
    return Notice{
        .cause = QStringLiteral("secret/%1/%2/%3")
                     .arg(row.name.connection.toString(), row.secretExpires->toString(Qt::ISODate))
                     .arg(left < 0 ? 0 : *due),
        .title = withEnvironment(row.company, row.environment),
        .text = left < 0 ? Tr::tr("The secrets have expired. New ones are made in MyInvois.")
            : left == 0  ? Tr::tr("The secrets expire today.")
                         : Tr::tr("The secrets expire in %n days.", nullptr, int(left)),
        .login = row.name,
        .once = true};
}

Notice portNotice(const Error &fault)
{
    return {.cause = QStringLiteral("port"),
            .title = Tr::tr("Packages cannot reach the connector"),
            .text = Diagnostics::adviceFor(fault).fix};
}

} // namespace

QList<Notice> noticesFor(const QList<LoginRow> &rows, const std::optional<Error> &portFault,
                         const QDate &today)
{
    QList<Notice> notices;
    QHash<QString, qsizetype> places;
    const auto add = [&](const Notice &notice) {
        const auto place = places.constFind(notice.cause);
        if (place == places.cend()) {
            places.insert(notice.cause, notices.size());
            notices << notice;
        } else if (notices.at(*place).isUnderWay) {
            // It holds for another one, whatever becomes of the first.
            notices[*place] = notice;
        }
    };
    if (portFault)
        add(portNotice(*portFault));
    for (const LoginRow &row : rows) {
        if (const auto notice = stateNotice(row))
            add(*notice);
        if (const auto notice = expiryNotice(row, today))
            add(*notice);
    }
    return notices;
}

QList<Notice> NoticeBook::take(const QList<Notice> &current, const Moment &now)
{
    QSet<QString> present;
    for (const Notice &notice : current)
        present << notice.cause;
    m_seen.removeIf([&](const auto &entry) { return !present.contains(entry.key()); });
    m_kept.intersect(present);
    QList<Notice> due;
    for (const Notice &notice : current) {
        if (notice.isUnderWay)
            continue;
        if (!m_seen.contains(notice.cause))
            m_seen.insert(notice.cause, {.since = now, .patience = notice.patience});
        Seen &seen = m_seen[notice.cause];
        if (seen.said || m_kept.contains(notice.cause) || isSnoozed(now)
            || !hasPassed(seen.since + seen.patience, now))
            continue;
        seen.said = true;
        if (notice.once)
            m_kept << notice.cause;
        due << notice;
    }
    return due;
}

std::optional<Milliseconds> NoticeBook::nextLook(const Moment &now) const
{
    std::optional<Milliseconds> soonest;
    for (const Seen &seen : m_seen) {
        if (seen.said)
            continue;
        Milliseconds wait = timeUntil(seen.since + seen.patience, now);
        if (m_snoozedUntil)
            wait = std::max(wait, timeUntil(*m_snoozedUntil, now));
        soonest = soonest ? std::min(*soonest, wait) : wait;
    }
    return soonest;
}

bool NoticeBook::isSnoozed(const Moment &now) const
{
    return m_snoozedUntil && !hasPassed(*m_snoozedUntil, now);
}

QStringList NoticeBook::kept() const
{
    QStringList causes(m_kept.begin(), m_kept.end());
    causes.sort();
    return causes;
}

void NoticeBook::restore(const QStringList &kept)
{
    m_kept = QSet<QString>(kept.begin(), kept.end());
}

} // namespace Connector::Ui
