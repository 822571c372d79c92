#include "broker/causebook.h"

namespace Connector::Broker {

bool CauseBook::keep(const LoginStatus &status, const std::optional<Error> &cause)
{
    if (!cause || !status.lastError)
        return m_causes.remove(status.name);
    const bool same = status.cause && status.cause->code == cause->code;
    m_causes.insert(status.name, {status.lastError->code, *cause});
    return !same;
}

void CauseBook::tell(LoginStatus &status) const
{
    const auto cause = m_causes.constFind(status.name);
    if (status.lastError && cause != m_causes.cend() && cause->first == status.lastError->code)
        status.cause = cause->second;
}

void CauseBook::forget(const ConnectionId &connection)
{
    m_causes.removeIf([&](const auto &entry) { return entry.key().connection == connection; });
}

} // namespace Connector::Broker
