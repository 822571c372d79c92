#pragma once

#include "application/logincauses.h"
#include "checks/check.h"
#include "store/localclientstore.h"

namespace Connector::Checks {

/// Whether a package that may use this login was turned away by our own endpoint and has not come
/// through since: the login works, and still nobody gets a token.
class PackageCheck final : public Check
{
    Q_OBJECT

public:
    PackageCheck(Application::LoginCauses::ReadAudit readAudit,
                 const Store::LocalClientStore &clients, const Clock &clock,
                 QObject *parent = nullptr);
    QLatin1StringView id() const override { return QLatin1StringView("packages"); }
    Layer layer() const override { return Layer::Packages; }
    void run(const Subject &subject, Knowledge known, Done done) override;

private:
    Application::LoginCauses::ReadAudit m_readAudit;
    const Store::LocalClientStore &m_clients;
    const Clock &m_clock;
};

/// Why the package that came last, and does not come through, is refused; nothing if every one of
/// `entries` (oldest first) was followed by a success. Only refusals that concern this connection
/// or callers who named no client, and whose cause lies with the package. `detail` names the
/// package or its program. Pure.
std::optional<Error> refusedPackage(const QList<Audit::Entry> &entries,
                                    const Profiles::ConnectionProfile &profile,
                                    const QList<Store::LocalClient> &clients);

} // namespace Connector::Checks
