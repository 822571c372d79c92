#include "checks/createcheckup.h"

#include "application/chosenproxies.h"
#include "checks/differencecheck.h"
#include "checks/endpointcheck.h"
#include "checks/loginchecks.h"
#include "checks/machinechecks.h"
#include "checks/networkchecks.h"
#include "checks/packagecheck.h"
#include "checks/tincheck.h"

namespace Connector::Checks {

/// So that the code that was read out on the phone is found in the audit, too.
static void record(Application::Services &services, const Report &report)
{
    const bool healthy = report.isHealthy();
    const QLatin1StringView code =
        healthy ? QLatin1StringView() : errorId(report.findings.constFirst().error.code);
    services.audit().record({.time = services.clock().now().wall,
                             .event = Audit::Event::Diagnosis,
                             .verdict = healthy ? Audit::Verdict::Done : Audit::Verdict::Failed,
                             .connection = report.login.connection,
                             .taxpayer = report.login.taxpayer,
                             .code = QByteArray(code.data(), code.size()),
                             .note = report.incident});
}

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
                                       const std::optional<Profiles::ConnectionProfile> &profile,
                                       const Wishes &wishes,
                                       const std::optional<Broker::LoginName> &login)
{
    const Clock &clock = services.clock();
    Checkup::Checks checks;
    Subject subject{.profile = profile, .wishes = wishes};
    if (profile) {
        subject.login = login.value_or(loginToExamine(services, *profile));
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
        checks.push_back(std::make_unique<LoginCheck>(services.broker(), services.causes()));
        if (wishes.otherEnvironment || !wishes.rob.isEmpty()
            || !subject.login.taxpayer.rob.isEmpty())
            checks.push_back(
                std::make_unique<DifferenceCheck>(services.broker(), services.upstreams()));
        checks.push_back(std::make_unique<TokenCheck>(services.broker(), clock));
        checks.push_back(
            std::make_unique<ApiCheck>(services.broker(), services.httpClient(), clock));
        if (!wishes.number.isEmpty())
            checks.push_back(std::make_unique<TinCheck>(services.broker(), services.httpClient()));
    }
    const EndpointCheck::Place place{
        .port = services.port(), .serving = services.isServing(), .known = services.wasServed()};
    checks.push_back(std::make_unique<EndpointCheck>(place, services.httpClient(), clock));
    if (profile) {
        checks.push_back(std::make_unique<PackageCheck>(
            [&services](const Audit::AuditStore::Question &question,
                        Completion<QList<Audit::Entry>> done) {
                services.readAudit(question, std::move(done));
            },
            services.clients(), clock));
    }
    auto checkup = std::make_unique<Checkup>(std::move(subject), std::move(checks), clock);
    QObject::connect(checkup.get(), &Checkup::finished, &services,
                     [&services](const Report &report) { record(services, report); });
    return checkup;
}

} // namespace Connector::Checks
