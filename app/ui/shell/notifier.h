#pragma once

#include "ui/shell/notices.h"

#include <QObject>

#include <memory>

namespace Connector::Store {
class Preferences;
}

namespace Connector::Ui {

class LoginsModel;
class TrayIcon;

/// Says by the tray what a person should know, right after it was looked at again. Everything
/// passed in has to outlive it. Main thread.
class Notifier final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Notifier)

public:
    Notifier(const LoginsModel &model, TrayIcon &tray, Store::Preferences &preferences,
             const Clock &clock, QObject *parent = nullptr);
    ~Notifier() override;

    /// Packages cannot reach the endpoint; nothing: they can.
    void setPortFault(const std::optional<Error> &fault);
    /// Silence until the next morning, or its end.
    void setSnoozed(bool snoozed);

private:
    void look();

    const LoginsModel &m_model;
    TrayIcon &m_tray;
    Store::Preferences &m_preferences;
    const Clock &m_clock;
    std::optional<Error> m_portFault;
    NoticeBook m_book;
    std::unique_ptr<Alarm> m_alarm;
};

} // namespace Connector::Ui
