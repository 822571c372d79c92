#include "checks/createcheckup.h"

#include "application/chosenproxies.h"
#include "checks/endpointcheck.h"
#include "checks/loginchecks.h"
#include "checks/machinechecks.h"
#include "checks/networkchecks.h"

namespace Connector::Checks {

Broker::LoginName loginToExamine(Application::Services &services,
                                 const Profiles::ConnectionProfile &profile)
{
    if (profile.login == Profiles::LoginMode::Taxpayer || profile.taxpayers.isEmpty())
        return {profile.id};
    for (const auto &entry : profile.taxpayers) {
        const Broker::LoginName login{profile.id, entry.taxpayer};
        if (services.broker().status(login).lastError)
            return login;
    }
    return {profile.id, profile.taxpayers.constFirst().taxpayer};
}

std::unique_ptr<Checkup> createCheckup(Application::Services &services,
                                       const std::optional<Profiles::ConnectionProfile> &profile)
{
    const Clock &clock = services.clock();
    Checkup::Checks checks;
    Subject subject{.profile = profile};
    if (profile) {
        subject.login = loginToExamine(services, *profile);
        subject.tokenUrl = services.upstreams().tokenUrl(*profile);
        subject.apiUrl = services.upstreams().apiUrl(*profile);
        checks.push_back(std::make_unique<InputCheck>());
        checks.push_back(std::make_unique<KeychainCheck>(services.upstreams()));
        checks.push_back(std::make_unique<ProxyCheck>(
            std::make_unique<Application::ChosenProxies>(services.preferences())));
        checks.push_back(std::make_unique<NameCheck>(clock));
        checks.push_back(std::make_unique<ConnectCheck>(clock));
        checks.push_back(std::make_unique<CertificateCheck>(clock));
        checks.push_back(std::make_unique<ServerCheck>(services.httpClient(), clock));
        checks.push_back(std::make_unique<LoginCheck>(services.broker(), services.profiles()));
        checks.push_back(std::make_unique<TokenCheck>(services.broker(), clock));
        checks.push_back(
            std::make_unique<ApiCheck>(services.broker(), services.httpClient(), clock));
    }
    const EndpointCheck::Place place{
        .port = services.port(), .serving = services.isServing(), .known = services.wasServed()};
    checks.push_back(std::make_unique<EndpointCheck>(place, services.httpClient(), clock));
    return std::make_unique<Checkup>(std::move(subject), std::move(checks), clock);
}

} // namespace Connector::Checks
