#pragma once

#include "application/connections.h"
#include "application/home.h"
#include "application/logincauses.h"
#include "application/logintrial.h"
#include "application/practicehome.h"
#include "application/rotations.h"
#include "application/signins.h"
#include "application/upstreams.h"
#include "audit/auditlog.h"
#include "audit/auditstore.h"
#include "broker/tokenbroker.h"
#include "endpoint/api/apidesk.h"
#include "endpoint/callers.h"
#include "endpoint/clients/localtokens.h"
#include "endpoint/revocationdesk.h"
#include "endpoint/snapshotpublisher.h"
#include "endpoint/tokendesk.h"
#include "endpoint/tokenendpoint.h"
#include "http/client.h"
#include "http/server.h"
#include "platform/systemclock.h"
#include "practice/practiceservice.h"
#include "store/database.h"
#include "store/localclientstore.h"
#include "store/loginjournal.h"
#include "store/preferences.h"
#include "store/profilestore.h"
#include "store/vaultindex.h"

#include <QObject>

#include <map>
#include <memory>
#include <optional>

namespace Connector::Application {

/// Builds everything below once, in order, and tears it down in reverse. The composition root:
/// nobody else creates a service. Main thread.
class Services final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Services)

public:
    /// Errors: those of Database::open() and of the practice service.
    static Result<std::unique_ptr<Services>> create(std::unique_ptr<Home> home);
    ~Services() override;

    const Home &home() const { return *m_home; }
    const Clock &clock() const { return m_clock; }
    Store::ProfileStore &profiles() { return m_profiles; }
    Store::LocalClientStore &clients() { return m_clients; }
    Store::Preferences &preferences() { return m_preferences; }
    const Upstreams &upstreams() const { return m_upstreams; }
    Broker::TokenBroker &broker() { return m_broker; }
    Connections &connections() { return m_connections; }
    Rotations &rotations() { return m_rotations; }
    SignIns &signIns() { return m_signIns; }
    LoginCauses &causes() { return m_causes; }
    Vault::CredentialVault &keychain() { return *m_keychain; }
    /// False: this build can run Practice only, whatever the machine has.
    static bool isKeychainBuilt();
    Http::Client &httpClient() { return m_httpClient; }
    Audit::AuditLog &audit() { return m_audit; }

    /// What was recorded, oldest first, up to this moment. Errors: StoreFailed.
    void readAudit(const Audit::AuditStore::Question &question,
                   Completion<QList<Audit::Entry>> done);
    /// A page of it, oldest first; the first one, or the one after this place. Errors: StoreFailed.
    void readAuditPage(const Audit::AuditStore::Question &question,
                       const std::optional<Audit::AuditStore::Place> &after,
                       Completion<Audit::AuditStore::Page> done);
    /// The same, counted in spans of time. Errors: StoreFailed.
    void countAudit(Milliseconds since, Milliseconds span,
                    Completion<QList<Audit::AuditStore::Tally>> done);
    /// Brings the last uses of local clients into their store, which otherwise happens twice a
    /// minute.
    void noteUses();

    /// Starts the practice service if a practice connection exists and it does not run yet.
    Result<> ensurePractice();
    /// A trial of credentials that are stored nowhere. Its owner starts and deletes it. Errors:
    /// those of the practice service, for a profile of that environment.
    Result<std::unique_ptr<LoginTrial>>
    tryLogin(const Profiles::ConnectionProfile &profile, Vault::Credentials credentials,
             std::optional<Identity::TokenGrant> signedIn = std::nullopt);
    /// Makes the ready practice connections and their local client, or, for nothing, removes what
    /// an earlier start left of them.
    Result<PracticeCredential> furnish();
    Result<> unfurnish();

    /// Serves tokens from now on. Without a port the preference decides; a taken port is an error,
    /// except on the very first start of a home, which then takes a free one and keeps it.
    /// Errors: EndpointPortInUse (names the program that holds it), EndpointPortReserved,
    /// NotPermitted.
    Result<quint16> startEndpoint(std::optional<quint16> port);
    /// Why this very first start keeps another port than the default; to be told, because packages
    /// are set up for it next.
    const std::optional<Error> &reasonForOtherPort() const { return m_reasonForOtherPort; }
    /// The port that answers, or the one that would.
    quint16 port() const;
    bool isServing() const { return m_server != nullptr; }
    /// Why packages cannot reach that port at the moment, though it was ours (EndpointPortInUse
    /// names who holds it); nothing while it answers.
    const std::optional<Error> &portFault() const { return m_portFault; }
    /// This home served tokens before, so packages may know its port.
    bool wasServed() const;

signals:
    /// This was recorded just now; at most half a second after it happened.
    void audited(const QList<Connector::Audit::Entry> &entries);
    /// portFault() is another one.
    void portFaultChanged();
    /// Somebody asked this instance to end.
    void stopRequested();
    /// A person has to open this page to sign in; whoever began the sign-in waits for its end.
    void signInOpened(const QUrl &page);
    /// Somebody wants to see this instance's window.
    void raiseRequested();

private:
    Services(std::unique_ptr<Home> home, std::unique_ptr<Store::Database> database);

    Result<> startPractice();
    Result<quint16> listen(quint16 port);
    Result<quint16> keepFreePort();
    void onPort(const Result<> &heard);
    void announce(const QList<Audit::Entry> &entries);
    template<typename T, typename Ask>
    void askAudit(Ask ask, Completion<T> done);
    Endpoint::ApiDesk::Rooms apiRooms();
    void auditLogins();
    void auditCredentials();

    Platform::SystemClock m_clock;
    std::unique_ptr<Home> m_home;
    std::unique_ptr<Store::Database> m_database;
    // Before everybody who records: it is written when they are gone.
    Endpoint::Callers m_callers;
    Audit::AuditLog m_audit;
    Store::Preferences m_preferences;
    Store::ProfileStore m_profiles;
    Store::LocalClientStore m_clients;
    Store::LoginJournal m_journal;
    Store::VaultIndex m_vaultIndex;
    Http::Client m_httpClient;
    /// One per system.
    std::map<Profiles::System, std::unique_ptr<Identity::IdentityProvider>> m_providers;
    std::unique_ptr<Vault::CredentialVault> m_keychain;
    std::unique_ptr<Vault::CredentialVault> m_published;
    Upstreams m_upstreams;
    Broker::TokenBroker m_broker;
    Connections m_connections;
    Rotations m_rotations;
    SignIns m_signIns;
    LoginCauses m_causes;
    Endpoint::SnapshotShelf m_shelf;
    Endpoint::LocalTokens m_localTokens;
    Endpoint::TokenDesk m_desk;
    Endpoint::ApiDesk m_apiDesk;
    Endpoint::RevocationDesk m_revocationDesk;
    Endpoint::TokenEndpoint m_endpoint;
    // The thread before everything that has sockets in it.
    std::unique_ptr<Http::IoThread> m_ioThread;
    std::unique_ptr<Practice::PracticeService> m_practice;
    std::unique_ptr<Endpoint::SnapshotPublisher> m_publisher;
    std::unique_ptr<Http::Server> m_server;
    quint16 m_port = 0;
    std::optional<Error> m_reasonForOtherPort;
    std::optional<Error> m_portFault;
};

} // namespace Connector::Application
