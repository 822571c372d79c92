#pragma once

#include "base/clock.h"
#include "broker/loginstatus.h"
#include "ui/shell/notices.h"

#include <QObject>
#include <QSystemTrayIcon>

#include <functional>
#include <memory>

class QMenu;

namespace Connector::Ui {

class LoginsModel;

/// The icon in the notification area: the worst state by shape, colour and text, a menu with every
/// login. Desktops may offer a tray late (or never), so it looks again every ten seconds for a
/// minute, then every two minutes; the program is complete without it.
class TrayIcon final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrayIcon)

public:
    using TrayExists = std::function<bool()>;

    TrayIcon(LoginsModel &model, const Clock &clock, QObject *parent = nullptr,
             TrayExists trayExists = &QSystemTrayIcon::isSystemTrayAvailable);
    ~TrayIcon() override;

    bool isShown() const { return m_shown; }
    /// The icon can be seen now: a panel may go as well as come.
    bool isVisible() const { return m_shown && m_trayExists(); }
    QString toolTip() const { return m_icon.toolTip(); }
    QMenu &menu() { return *m_menu; }

    /// Shows a message beside the tray; clicking it leads to its login.
    void say(const Notice &notice);
    /// What the menu offers next: silence, or its end.
    void setSnoozed(bool snoozed) { m_snoozed = snoozed; }

    /// Looks for a tray, now and again until there is one.
    void lookForTray();

signals:
    void openRequested();
    void loginChosen(const Connector::Broker::LoginName &name);
    void quitRequested();
    void pauseAllRequested(bool pause);
    void snoozeRequested(bool snooze);
    /// The icon is visible from now on.
    void shown();
    /// A minute has passed without a tray.
    void absent();

private:
    void refresh();
    void fillMenu();
    void addLogins();

    LoginsModel &m_model;
    const Clock &m_clock;
    TrayExists m_trayExists;
    QSystemTrayIcon m_icon;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<Alarm> m_nextLook;
    int m_looksLeft = 0;
    bool m_shown = false;
    bool m_snoozed = false;
    /// Of the message that was shown last.
    std::optional<Broker::LoginName> m_said;
};

} // namespace Connector::Ui
