#include "ui/shell/trayicon.h"

#include "ui/logins/loginsmodel.h"
#include "ui/logins/summary.h"
#include "ui/shell/traywords.h"

#include <QMenu>

#include <algorithm>

namespace Connector::Ui {

namespace {

constexpr Milliseconds BetweenLooks{10'000};
constexpr int LooksAfterTheFirst = 6;
/// A panel may be started, or come back, at any time.
constexpr Milliseconds BetweenLateLooks{120'000};

/// A menu with more logins than this is too long.
constexpr qsizetype LongMenu = 20;

} // namespace

TrayIcon::TrayIcon(LoginsModel &model, const Clock &clock, QObject *parent, TrayExists trayExists)
    : QObject(parent)
    , m_model(model)
    , m_clock(clock)
    , m_trayExists(std::move(trayExists))
    , m_menu(std::make_unique<QMenu>())
    , m_nextLook(clock.alarm([this] {
        --m_looksLeft;
        lookForTray();
    }))
    , m_looksLeft(LooksAfterTheFirst)
{
    m_icon.setContextMenu(m_menu.get());
    connect(&m_model, &LoginsModel::rowsEdited, this, &TrayIcon::refresh);
    connect(m_menu.get(), &QMenu::aboutToShow, this, &TrayIcon::fillMenu);
    connect(&m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                    emit openRequested();
            });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] {
        if (m_said)
            emit loginChosen(*m_said);
        else
            emit openRequested();
    });
    refresh();
    // Some desktops copy the menu when the icon appears, before it ever asks to be shown.
    fillMenu();
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::lookForTray()
{
    if (m_shown)
        return;
    if (m_trayExists()) {
        m_shown = true;
        m_icon.show();
        emit shown();
        return;
    }
    m_nextLook->ringIn(m_looksLeft > 0 ? BetweenLooks : BetweenLateLooks);
    if (m_looksLeft == 0)
        emit absent();
}

void TrayIcon::say(const Notice &notice)
{
    m_said = notice.login;
    m_icon.showMessage(notice.title, notice.text, m_icon.icon());
}

void TrayIcon::refresh()
{
    const StateSign worst = worstOf(summaryOf(m_model.rows()));
    m_icon.setIcon(trayIcon(worst.shape, worst.tone));
    m_icon.setToolTip(trayText(m_model.rows(), m_clock.now()));
}

void TrayIcon::fillMenu()
{
    m_menu->clear();
    connect(m_menu->addAction(tr("Open MyInvois Connector")), &QAction::triggered, this,
            &TrayIcon::openRequested);
    m_menu->addSeparator();
    addLogins();
    const auto &rows = m_model.rows();
    if (!rows.isEmpty()) {
        m_menu->addSeparator();
        const bool allPaused = std::ranges::all_of(
            rows, [](const LoginRow &row) { return row.state == Broker::LoginState::Paused; });
        connect(m_menu->addAction(allPaused ? tr("Resume all") : tr("Pause all")),
                &QAction::triggered, this,
                [this, allPaused] { emit pauseAllRequested(!allPaused); });
        connect(m_menu->addAction(m_snoozed ? tr("Show notifications again")
                                            : tr("No notifications for 12 hours")),
                &QAction::triggered, this, [this] { emit snoozeRequested(!m_snoozed); });
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Quit")), &QAction::triggered, this, &TrayIcon::quitRequested);
}

void TrayIcon::addLogins()
{
    const auto &rows = m_model.rows();
    const auto add = [this](QString text, const LoginRow &row) {
        // An ampersand in a company's name is no keyboard mnemonic.
        text.replace(u'&', QStringLiteral("&&"));
        connect(m_menu->addAction(text), &QAction::triggered, this,
                [this, name = row.name] { emit loginChosen(name); });
    };
    if (rows.size() <= LongMenu) {
        for (const LoginRow &row : rows)
            add(trayLine(row, m_clock.now()), row);
        return;
    }
    // Nobody reads a thousand lines: the clients of an intermediary become one.
    for (qsizetype first = 0, next = 0; first < rows.size(); first = next) {
        while (next < rows.size()
               && rows.at(next).name.connection == rows.at(first).name.connection)
            ++next;
        const QList<LoginRow> together = rows.mid(first, next - first);
        add(together.size() == 1 ? trayLine(together.constFirst(), m_clock.now())
                                 : trayLine(together),
            *worstOf(together));
    }
}

} // namespace Connector::Ui
