#pragma once

#include "base/clock.h"
#include "broker/loginstatus.h"
#include "ui/logins/loginrow.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace Connector::Ui {

/// Something a person should know although they do not look.
struct Notice
{
    /// What it is about, one word; there is never more than one notice per cause.
    QString cause = {};
    QString title = {};
    QString text = {};
    /// The login to show when it is clicked.
    std::optional<Broker::LoginName> login = {};
    /// How long it has to be true before it is worth a word: what mends itself is not.
    Milliseconds patience{0};
    /// Said once, also across restarts, until the cause is gone.
    bool once = false;
    /// An attempt that may end it is under way: not gone yet, and nothing to say meanwhile.
    bool isUnderWay = false;

    bool operator==(const Notice &) const = default;
};

/// Days before the end of a secret at which people are reminded.
inline constexpr int reminderDays[] = {90, 30, 14, 7, 1};

/// Everything that is worth a notice now, by company and environment: credentials refused, secrets
/// that end soon, a keychain that gives nothing; and a port that packages cannot reach
/// (`portFault`). A pure function, in the language of the program.
QList<Notice> noticesFor(const QList<LoginRow> &rows, const std::optional<Error> &portFault,
                         const QDate &today);

/// What was said already. A value with the time passed in: each cause is said once while it lasts,
/// forgotten when it is gone, and silent while snoozed.
class NoticeBook
{
public:
    /// What to show now. `current` is everything that is true now.
    QList<Notice> take(const QList<Notice> &current, const Moment &now);
    /// How long until something that is true now becomes worth a word; nothing if nothing waits.
    std::optional<Milliseconds> nextLook(const Moment &now) const;

    void snooze(const Moment &until) { m_snoozedUntil = until; }
    void endSnooze() { m_snoozedUntil.reset(); }
    bool isSnoozed(const Moment &now) const;

    /// Causes to keep across restarts, and the way back.
    QStringList kept() const;
    void restore(const QStringList &kept);

private:
    struct Seen
    {
        Moment since = {};
        Milliseconds patience{0};
        bool said = false;
    };

    QHash<QString, Seen> m_seen;
    QSet<QString> m_kept;
    std::optional<Moment> m_snoozedUntil;
};

} // namespace Connector::Ui
