#include "application/services.h"

#include "application/chosenproxies.h"
#include "application/takenport.h"
#include "base/logcategories.h"
#include "endpoint/refusal.h"
#include "identity/systems.h"
#include "practice/scenarios.h"
#include "vault/createkeychainvault.h"
#include "vault/publishedvault.h"

#include <algorithm>

namespace Connector::Application {

namespace {

const QString startedFact = QStringLiteral("endpoint_started");

std::optional<Vault::Credentials> publishedCredentials(const QString &clientId)
{
    const Practice::Scenario *scenario = Practice::scenarioOfClient(clientId);
    if (!scenario)
        return std::nullopt;
    return Vault::Credentials{SecretString::copyOf(scenario->secret1),
                              SecretString::copyOf(scenario->secret2),
                              SecretString::copyOf(scenario->filePassword)};
}

std::map<Profiles::System, std::unique_ptr<Identity::IdentityProvider>>
providersFor(Http::Client &client, const Clock &clock)
{
    std::map<Profiles::System, std::unique_ptr<Identity::IdentityProvider>> providers;
    for (const Identity::UpstreamSystem *system : Identity::systems())
        providers.emplace(system->system(), system->createProvider(client, clock));
    return providers;
}

/// From the endpoint's thread into the event loop of a desk.
template<typename Desk>
auto wayTo(Desk &desk)
{
    return [&desk](const auto &item) {
        QMetaObject::invokeMethod(
            &desk, [&desk, item] { desk.take(item); }, Qt::QueuedConnection);
    };
}

constexpr Http::Limits endpointLimits{.streamedBody = qsizetype{10} * 1024 * 1024};

} // namespace

Result<std::unique_ptr<Services>> Services::create(std::unique_ptr<Home> home)
{
    auto database = Store::Database::open(home->databaseFile());
    if (!database)
        return database.error();
    std::unique_ptr<Services> services(new Services(std::move(home), std::move(*database)));
    for (const Result<> *loaded : {&services->m_preferences.loaded(),
                                   &services->m_profiles.loaded(), &services->m_clients.loaded()}) {
        if (!*loaded)
            return loaded->error();
    }
    if (const auto practice = services->ensurePractice(); !practice)
        return practice.error();
    services->m_connections.removeOrphans();
    services->m_causes.judge({});
    return services;
}

Services::Services(std::unique_ptr<Home> home, std::unique_ptr<Store::Database> database)
    : m_home(std::move(home))
    , m_database(std::move(database))
    , m_audit([file = m_home->databaseFile()] { return Audit::AuditStore::open(file); },
              [this](quint64 caller) { return m_callers.programOf(caller); },
              [this](const QList<Audit::Entry> &entries) { announce(entries); })
    , m_preferences(*m_database)
    , m_profiles(*m_database)
    , m_clients(*m_database)
    , m_journal(*m_database)
    , m_vaultIndex(*m_database)
    , m_httpClient(std::make_unique<ChosenProxies>(m_preferences))
    , m_providers(providersFor(m_httpClient, m_clock))
    , m_keychain(Vault::createKeychainVault(m_home->id(), m_clock))
    , m_published(std::make_unique<Vault::PublishedVault>(publishedCredentials))
    , m_upstreams(*m_keychain, *m_published,
                  [this](Profiles::System system) -> Identity::IdentityProvider & {
                      return *m_providers.at(system);
                  })
    , m_broker(m_profiles, m_journal, m_upstreams, m_clock)
    , m_connections({.profiles = m_profiles,
                     .clients = m_clients,
                     .journal = m_journal,
                     .index = m_vaultIndex,
                     .upstreams = m_upstreams,
                     .broker = m_broker})
    , m_rotations({.profiles = m_profiles, .upstreams = m_upstreams, .connections = m_connections})
    , m_signIns({.profiles = m_profiles,
                 .preferences = m_preferences,
                 .upstreams = m_upstreams,
                 .broker = m_broker,
                 .connections = m_connections,
                 .clock = m_clock})
    , m_causes(
          m_broker, m_profiles, m_clock,
          [this](const Audit::AuditStore::Question &question,
                 Completion<QList<Audit::Entry>> done) { readAudit(question, std::move(done)); })
    , m_desk(m_broker, m_shelf, m_localTokens, m_clock)
    , m_apiDesk(apiRooms())
    , m_revocationDesk(apiRooms())
    , m_endpoint(
          {.shelf = m_shelf,
           .localTokens = m_localTokens,
           .clock = m_clock,
           .callers = m_callers,
           .record = [this](Audit::Entry entry) { return m_audit.record(std::move(entry)); }},
          {.park = wayTo(m_desk), .pass = wayTo(m_apiDesk), .doubt = wayTo(m_revocationDesk)})
{
    auditLogins();
    auditCredentials();
    connect(m_keychain.get(), &Vault::CredentialVault::availabilityChanged, &m_broker,
            &Broker::TokenBroker::keychainChanged);
    connect(&m_profiles, &Store::ProfileStore::added, this, [this] {
        if (const auto practice = ensurePractice(); !practice)
            qCWarning(lcApplication)
                << "The practice service did not start:" << practice.error().detail;
    });
}

Services::~Services()
{
    noteUses();
    if (m_server) {
        if (const auto cleared = clearPracticeClients(m_clients); !cleared)
            qCWarning(lcApplication) << "A practice client stays:" << cleared.error().detail;
    }
}

Endpoint::ApiDesk::Rooms Services::apiRooms()
{
    return {.broker = m_broker,
            .client = m_httpClient,
            .profiles = m_profiles,
            .upstreams = m_upstreams,
            .shelf = m_shelf,
            .localTokens = m_localTokens,
            .clock = m_clock};
}

void Services::auditLogins()
{
    connect(&m_broker, &Broker::TokenBroker::loginEnded, this, [this](const Broker::LoginEnd &end) {
        const QLatin1StringView code = end.error ? errorId(end.error->code) : QLatin1StringView();
        m_audit.record({.time = m_clock.now().wall,
                        .event = end.isRenewal ? Audit::Event::Renewal : Audit::Event::Login,
                        .verdict = end.error ? Audit::Verdict::Failed : Audit::Verdict::Done,
                        .connection = end.name.connection,
                        .taxpayer = end.name.taxpayer,
                        .code = QByteArray(code.data(), code.size()),
                        .duration = end.duration});
    });
}

void Services::auditCredentials()
{
    connect(&m_connections, &Connections::credentialsChanged, this,
            [this](const ConnectionId &connection, const QString &what) {
                m_audit.record({.time = m_clock.now().wall,
                                .event = Audit::Event::CredentialsChanged,
                                .verdict = Audit::Verdict::Done,
                                .connection = connection,
                                .note = what});
            });
}

void Services::announce(const QList<Audit::Entry> &entries)
{
    // Comes from the writer thread.
    QMetaObject::invokeMethod(
        this, [this, entries] { emit audited(entries); }, Qt::QueuedConnection);
}

template<typename T, typename Ask>
void Services::askAudit(Ask ask, Completion<T> done)
{
    auto answer = std::make_shared<Completion<T>>(std::move(done));
    // The writer answers from its own thread.
    m_audit.flush([this, ask = std::move(ask), answer] {
        QMetaObject::invokeMethod(
            this, [this, ask, answer] { (*answer)(ask(Audit::AuditStore(*m_database))); },
            Qt::QueuedConnection);
    });
}

void Services::readAudit(const Audit::AuditStore::Question &question,
                         Completion<QList<Audit::Entry>> done)
{
    askAudit([question](const Audit::AuditStore &store) { return store.read(question); },
             std::move(done));
}

void Services::readAuditPage(const Audit::AuditStore::Question &question,
                             const std::optional<Audit::AuditStore::Place> &after,
                             Completion<Audit::AuditStore::Page> done)
{
    askAudit([question,
              after](const Audit::AuditStore &store) { return store.readPage(question, after); },
             std::move(done));
}

void Services::countAudit(Milliseconds since, Milliseconds span,
                          Completion<QList<Audit::AuditStore::Tally>> done)
{
    askAudit([since, span](const Audit::AuditStore &store) { return store.count(since, span); },
             std::move(done));
}

void Services::noteUses()
{
    if (m_publisher)
        m_publisher->collectUse();
}

Result<> Services::ensurePractice()
{
    const auto &all = m_profiles.all();
    const bool needed = std::any_of(all.begin(), all.end(), [](const auto &profile) {
        return profile.environment == Profiles::Environment::Practice;
    });
    return needed ? startPractice() : Result<>();
}

Result<> Services::startPractice()
{
    if (m_practice)
        return {};
    if (!m_ioThread)
        m_ioThread = std::make_unique<Http::IoThread>();
    auto practice = std::make_unique<Practice::PracticeService>(*m_ioThread, m_clock);
    const auto address = practice->start();
    if (!address)
        return address.error();
    m_practice = std::move(practice);
    m_upstreams.setPracticeAddress(*address);
    qCInfo(lcApplication) << "The practice service answers at" << address->toString();
    return {};
}

Result<std::unique_ptr<LoginTrial>> Services::tryLogin(const Profiles::ConnectionProfile &profile,
                                                       Vault::Credentials credentials,
                                                       std::optional<Identity::TokenGrant> signedIn)
{
    if (profile.environment == Profiles::Environment::Practice) {
        if (const auto practice = startPractice(); !practice)
            return practice.error();
    }
    return std::make_unique<LoginTrial>(
        LoginTrial::Rooms{
            .http = m_httpClient, .upstreams = m_upstreams, .broker = m_broker, .clock = m_clock},
        profile, std::move(credentials), std::move(signedIn));
}

Result<PracticeCredential> Services::furnish()
{
    return furnishPractice(m_profiles, m_clients, m_clock.now().wall);
}

Result<> Services::unfurnish()
{
    return clearPractice(m_profiles, m_clients);
}

Result<quint16> Services::startEndpoint(std::optional<quint16> port)
{
    const quint16 wanted = port.value_or(m_preferences.port());
    const bool firstStart = m_preferences.fact(startedFact).isEmpty();
    auto listening = listen(wanted);
    if (!listening) {
        const bool isTaken = listening.error().code == ErrorCode::EndpointPortInUse;
        const Error error = isTaken ? takenPort(wanted) : listening.error();
        const bool isReserved = error.code == ErrorCode::EndpointPortReserved;
        if (port || !firstStart || !(isTaken || isReserved))
            return error;
        m_reasonForOtherPort = error;
        listening = keepFreePort();
    }
    if (!listening)
        return listening;
    if (firstStart) {
        if (const auto noted = m_preferences.setFact(startedFact, QStringLiteral("yes")); !noted)
            return noted.error();
    }
    return listening;
}

/// Two users of one terminal server: nobody was told this home's address yet.
Result<quint16> Services::keepFreePort()
{
    auto listening = listen(0);
    if (!listening)
        return listening;
    qCWarning(lcApplication) << "Port" << m_preferences.port() << "is taken; this home keeps"
                             << *listening << '(' << m_reasonForOtherPort->detail << ')';
    const auto kept = m_preferences.set(QStringLiteral("port"), QString::number(*listening));
    if (!kept)
        return kept.error();
    return listening;
}

Result<quint16> Services::listen(quint16 port)
{
    if (!m_ioThread)
        m_ioThread = std::make_unique<Http::IoThread>();
    if (!m_publisher) {
        m_publisher = std::make_unique<Endpoint::SnapshotPublisher>(m_shelf, m_profiles, m_clients,
                                                                    m_broker, m_callers, m_clock);
    }
    auto server = std::make_unique<Http::Server>(
        *m_ioThread, endpointLimits,
        [this](const Http::Request &request, Http::Responder responder) {
            m_endpoint.handle(request, std::move(responder));
        },
        Endpoint::faultBody, Endpoint::isPassedOn);
    server->watchPort([this](const Result<> &heard) {
        QMetaObject::invokeMethod(
            this, [this, heard] { onPort(heard); }, Qt::QueuedConnection);
    });
    const auto listening = server->listen(port);
    if (!listening)
        return listening;
    m_server = std::move(server);
    m_port = *listening;
    m_publisher->setPort(m_port);
    qCInfo(lcApplication) << "The endpoint answers on port" << m_port;
    return m_port;
}

void Services::onPort(const Result<> &heard)
{
    if (heard) {
        m_portFault.reset();
        qCInfo(lcApplication) << "The endpoint answers again on port" << m_port;
    } else {
        const bool isTaken = heard.error().code == ErrorCode::EndpointPortInUse;
        m_portFault = isTaken ? takenPort(m_port) : heard.error();
        qCWarning(lcApplication) << "Packages cannot reach the endpoint:"
                                 << errorId(m_portFault->code) << m_portFault->detail;
    }
    emit portFaultChanged();
}

bool Services::isKeychainBuilt()
{
    return Vault::isKeychainBuilt();
}

bool Services::wasServed() const
{
    return !m_preferences.fact(startedFact).isEmpty();
}

quint16 Services::port() const
{
    return m_port != 0 ? m_port : m_preferences.port();
}

} // namespace Connector::Application
