#pragma once

#include "broker/tokenbroker.h"
#include "store/database.h"
#include "store/loginjournal.h"
#include "store/profilestore.h"
#include "support/fakeclock.h"
#include "support/fakeprovider.h"
#include "support/memoryvault.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace Connector::Test {

/// A broker with everything around it, on a database file that survives restart().
class BrokerBench
{
public:
    BrokerBench();
    ~BrokerBench();

    /// A connection with its secrets in the vault.
    Profiles::ConnectionProfile add(const QString &id, const QStringList &taxpayers = {},
                                    const QByteArray &secret2 = {},
                                    const QString &clientId = QStringLiteral("client-a"));
    const Broker::UpstreamDirectory &upstreams() const;
    /// The broker of a new process: nothing but the database and the vault is left.
    void restart();

    /// Asks and keeps the answer, which may come later.
    struct Asked
    {
        std::optional<Result<Broker::Token>> answer;
        bool isToken() const { return answer && *answer; }
        ErrorCode code() const { return answer->error().code; }
    };
    std::shared_ptr<Asked> ask(const QString &connection, const QString &taxpayer = {},
                               const Broker::TokenDemand &demand = {});
    std::shared_ptr<Asked> askAsPerson(const QString &connection, const QString &taxpayer = {});
    Broker::LoginStatus status(const QString &connection, const QString &taxpayer = {}) const;

    FakeClock clock;
    FakeProvider provider;
    MemoryVault vault;
    std::unique_ptr<Store::Database> database;
    std::unique_ptr<Store::ProfileStore> profiles;
    std::unique_ptr<Store::LoginJournal> journal;
    std::unique_ptr<Broker::TokenBroker> broker;

private:
    class Directory;

    static Broker::LoginName nameOf(const QString &connection, const QString &taxpayer);
    void open();

    QTemporaryDir m_folder;
    QObject m_guard;
    std::unique_ptr<Directory> m_directory;
};

} // namespace Connector::Test
