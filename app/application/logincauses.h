#pragma once

#include "audit/auditstore.h"
#include "base/completion.h"
#include "broker/tokenbroker.h"
#include "diagnostics/evidence.h"
#include "store/profilestore.h"

#include <QObject>

#include <functional>

namespace Connector::Application {

/// Tells the broker what a refusal means in the light of the audit: the same `invalid_client` is a
/// typing error on the first day and an expired secret after a year. Asked again whenever a login
/// ends. Main thread.
class LoginCauses final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LoginCauses)

public:
    using ReadAudit =
        std::function<void(const Audit::AuditStore::Question &, Completion<QList<Audit::Entry>>)>;

    LoginCauses(Broker::TokenBroker &broker, const Store::ProfileStore &profiles,
                const Clock &clock, ReadAudit readAudit, QObject *parent = nullptr);

    /// What the broker, the profiles and the audit know about one login. Errors: StoreFailed.
    void history(const Broker::LoginName &login, Completion<Diagnostics::History> done);
    /// Judges every login that is refused now; answers when all of them are.
    void judge(Completion<> done);

private:
    bool isDoubtful(const Broker::LoginStatus &status) const;
    QList<Broker::LoginStatus> othersOf(const Broker::LoginName &login) const;
    Diagnostics::History historyFrom(const Broker::LoginName &login,
                                     const QList<Audit::Entry> &entries) const;
    void judgeOne(const Broker::LoginStatus &status, const QList<Audit::Entry> &entries);

    Broker::TokenBroker &m_broker;
    const Store::ProfileStore &m_profiles;
    const Clock &m_clock;
    ReadAudit m_readAudit;
};

} // namespace Connector::Application
