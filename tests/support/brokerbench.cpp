#include "support/brokerbench.h"

#include <QUuid>

namespace Connector::Test {

class BrokerBench::Directory final : public Broker::UpstreamDirectory
{
public:
    explicit Directory(BrokerBench &bench)
        : m_bench(bench)
    {}
    QUrl tokenUrl(const Profiles::ConnectionProfile &profile) const override
    {
        return QUrl(profile.identityUrl.toString() + QStringLiteral("/connect/token"));
    }
    QUrl apiUrl(const Profiles::ConnectionProfile &profile) const override
    {
        return profile.apiUrl;
    }
    Vault::CredentialVault &vault(const Profiles::ConnectionProfile &) const override
    {
        return m_bench.vault;
    }
    Identity::IdentityProvider &provider(const Profiles::ConnectionProfile &) const override
    {
        return m_bench.provider;
    }

private:
    BrokerBench &m_bench;
};

BrokerBench::BrokerBench()
    : provider(clock)
    , m_directory(std::make_unique<Directory>(*this))
{
    open();
}

BrokerBench::~BrokerBench() = default;

void BrokerBench::open()
{
    auto opened = Store::Database::open(m_folder.filePath(QStringLiteral("connector.db")));
    Q_ASSERT(opened);
    database = std::move(*opened);
    profiles = std::make_unique<Store::ProfileStore>(*database);
    journal = std::make_unique<Store::LoginJournal>(*database);
    broker = std::make_unique<Broker::TokenBroker>(*profiles, *journal, *m_directory, clock);
    QObject::connect(&vault, &Vault::CredentialVault::availabilityChanged, broker.get(),
                     &Broker::TokenBroker::keychainChanged);
}

const Broker::UpstreamDirectory &BrokerBench::upstreams() const
{
    return *m_directory;
}

void BrokerBench::restart()
{
    broker.reset();
    journal.reset();
    profiles.reset();
    database.reset();
    open();
}

Profiles::ConnectionProfile BrokerBench::add(const QString &id, const QStringList &taxpayers,
                                             const QByteArray &secret2, const QString &clientId)
{
    Profiles::ConnectionProfile profile{
        .uuid = ConnectionUuid(QUuid::createUuid().toString(QUuid::WithoutBraces)),
        .id = ConnectionId(id),
        .name = id,
        .login =
            taxpayers.isEmpty() ? Profiles::LoginMode::Taxpayer : Profiles::LoginMode::Intermediary,
        .environment = Profiles::Environment::Custom,
        .identityUrl = QUrl(QStringLiteral("http://127.0.0.1:1")),
        .clientId = UpstreamClientId(clientId)};
    for (const QString &tin : taxpayers)
        profile.taxpayers.append({.taxpayer = {tin, {}}, .label = {}});
    const auto added = profiles->add(profile);
    Q_ASSERT(added);
    vault.put(profile.uuid, Broker::bindingOf(profile, m_directory->tokenUrl(profile)),
              {SecretString::copyOf("one"), SecretString::copyOf(secret2)});
    return profile;
}

Broker::LoginName BrokerBench::nameOf(const QString &connection, const QString &taxpayer)
{
    return {ConnectionId(connection), {taxpayer, {}}};
}

std::shared_ptr<BrokerBench::Asked> BrokerBench::ask(const QString &connection,
                                                     const QString &taxpayer,
                                                     const Broker::TokenDemand &demand)
{
    auto asked = std::make_shared<Asked>();
    broker->request(
        nameOf(connection, taxpayer), demand,
        {&m_guard, [asked](const Result<Broker::Token> &token) { asked->answer = token; }});
    return asked;
}

std::shared_ptr<BrokerBench::Asked> BrokerBench::askAsPerson(const QString &connection,
                                                             const QString &taxpayer)
{
    auto asked = std::make_shared<Asked>();
    broker->renew(
        nameOf(connection, taxpayer),
        {&m_guard, [asked](const Result<Broker::Token> &token) { asked->answer = token; }});
    return asked;
}

Broker::LoginStatus BrokerBench::status(const QString &connection, const QString &taxpayer) const
{
    return broker->status(nameOf(connection, taxpayer));
}

} // namespace Connector::Test
