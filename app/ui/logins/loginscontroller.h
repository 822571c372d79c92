#pragma once

#include "broker/loginstatus.h"
#include "ui/logins/loginrow.h"

#include <QObject>

namespace Connector::Broker {
class TokenBroker;
}
namespace Connector::Store {
class ProfileStore;
}

namespace Connector::Ui {

class LoginsModel;
class LoginsPage;

/// Joins the logins that are shown, in the tray and on the page, to the broker: what changes there
/// is shown, what is asked on a page is passed on. Everything passed in has to outlive it. Main
/// thread.
class LoginsController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LoginsController)

public:
    LoginsController(LoginsModel &model, Broker::TokenBroker &broker,
                     const Store::ProfileStore &profiles, const Clock &clock,
                     QObject *parent = nullptr);

    /// This page shows the model; it may go before this does.
    void attach(LoginsPage &page);
    /// `http://127.0.0.1:21060`, the beginning of every address to copy.
    void setEndpoint(const QString &address);

    /// Writes every row anew, also after a change of language.
    void refresh();
    /// What the audit counted before, and what it records now.
    void learn(const QList<Audit::AuditStore::Tally> &tallies);
    void learn(const QList<Audit::Entry> &entries);

private:
    /// Once for all changes of one turn: an import brings thousands.
    void refreshSoon();
    void refreshOne(const Broker::LoginName &name);
    LoginRow rowFor(const Profiles::ConnectionProfile &profile,
                    const Broker::LoginStatus &status) const;
    void renew(LoginsPage &page, const Broker::LoginName &name);

    LoginsModel &m_model;
    Broker::TokenBroker &m_broker;
    const Store::ProfileStore &m_profiles;
    const Clock &m_clock;
    LoginHistory m_history;
    QString m_endpoint;
    bool m_refreshWaits = false;
};

} // namespace Connector::Ui
