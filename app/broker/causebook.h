#pragma once

#include "broker/loginstatus.h"

#include <QHash>

#include <utility>

namespace Connector::Broker {

/// What refusals mean to somebody who knows the history, each for as long as the same refusal
/// stands. A value.
class CauseBook
{
public:
    /// The meaning of what `status` shows; nothing takes it back. True if that changed something.
    bool keep(const LoginStatus &status, const std::optional<Error> &cause);
    void tell(LoginStatus &status) const;
    void forget(const LoginName &login) { m_causes.remove(login); }
    void forget(const ConnectionId &connection);

private:
    /// The refusal it is about, and what that means.
    QHash<LoginName, std::pair<ErrorCode, Error>> m_causes;
};

} // namespace Connector::Broker
