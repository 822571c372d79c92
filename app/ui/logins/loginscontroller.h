#pragma once

#include "broker/loginstatus.h"

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

/// Joins the Logins page to the broker: what changes there is shown, what is asked here is passed
/// on. Everything passed in has to outlive it. Main thread.
class LoginsController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LoginsController)

public:
    LoginsController(LoginsModel &model, LoginsPage &page, Broker::TokenBroker &broker,
                     const Store::ProfileStore &profiles, QObject *parent = nullptr);

    /// `http://127.0.0.1:21060`, the beginning of every address to copy.
    void setEndpoint(const QString &address);

    /// Writes every row anew, also after a change of language.
    void refresh();

private:
    void refreshOne(const Broker::LoginName &name);
    void renew(const Broker::LoginName &name);

    LoginsModel &m_model;
    LoginsPage &m_page;
    Broker::TokenBroker &m_broker;
    const Store::ProfileStore &m_profiles;
    QString m_endpoint;
};

} // namespace Connector::Ui
