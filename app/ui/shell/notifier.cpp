#include "ui/shell/notifier.h"

#include "store/preferences.h"
#include "ui/logins/loginsmodel.h"
#include "ui/logins/malaysiantime.h"
#include "ui/shell/trayicon.h"

namespace Connector::Ui {

using namespace std::chrono_literals;

namespace {

const QString keptFact = QStringLiteral("notices_said");
/// Days go by without anything else changing.
constexpr Milliseconds longestPause = 6h;
constexpr Milliseconds snoozeSpan = 12h;

} // namespace

Notifier::Notifier(const LoginsModel &model, TrayIcon &tray, Store::Preferences &preferences,
                   const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_tray(tray)
    , m_preferences(preferences)
    , m_clock(clock)
    , m_alarm(clock.alarm([this] { look(); }))
{
    m_book.restore(preferences.fact(keptFact).split(u'\n', Qt::SkipEmptyParts));
    // Queued: several logins of a connection change in one turn.
    connect(&model, &LoginsModel::rowsEdited, this, &Notifier::look, Qt::QueuedConnection);
    connect(&tray, &TrayIcon::snoozeRequested, this, &Notifier::setSnoozed);
}

Notifier::~Notifier() = default;

void Notifier::setPortFault(const std::optional<Error> &fault)
{
    m_portFault = fault;
    look();
}

void Notifier::setSnoozed(bool snoozed)
{
    if (snoozed)
        m_book.snooze(m_clock.now() + snoozeSpan);
    else
        m_book.endSnooze();
    m_tray.setSnoozed(snoozed);
    look();
}

void Notifier::look()
{
    const Moment now = m_clock.now();
    m_tray.setSnoozed(m_book.isSnoozed(now));
    const QStringList before = m_book.kept();
    const bool wanted = m_preferences.value(QStringLiteral("notifications")) != u"off";
    const QList<Notice> current =
        noticesFor(m_model.rows(), m_portFault, malaysianTime(now.wall).date());
    if (wanted && m_tray.isShown()) {
        for (const Notice &notice : m_book.take(current, now))
            m_tray.say(notice);
    }
    if (m_book.kept() != before)
        (void)m_preferences.setFact(keptFact, m_book.kept().join(u'\n'));
    m_alarm->ringIn(std::min(m_book.nextLook(now).value_or(longestPause) + 1s, longestPause));
}

} // namespace Connector::Ui
