#include "application/connections.h"
#include "support/brokerbench.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Application;
using namespace Qt::StringLiterals;
using Mark = Store::VaultIndex::Mark;
using Test::BrokerBench;
using Vault::KeychainState;

namespace {

/// A database, a vault and a broker, and the steps that touch them together.
struct Bench : BrokerBench
{
    Store::LocalClientStore clients{*database};
    Store::VaultIndex index{*database};
    Connections connections{{.profiles = *profiles,
                             .clients = clients,
                             .journal = *journal,
                             .index = index,
                             .upstreams = upstreams(),
                             .broker = *broker}};
};

Vault::Credentials credentials(const QByteArray &secret = "secret-a")
{
    return {SecretString::copyOf(secret), {}};
}

Profiles::ConnectionProfile profileNamed(const QString &name)
{
    return {.id = ConnectionId(name),
            .name = name,
            .environment = Profiles::Environment::Custom,
            .identityUrl = QUrl(u"https://id.example.com"_s),
            .apiUrl = QUrl(u"https://id.example.com"_s),
            .clientId = UpstreamClientId(u"client-a"_s)};
}

/// An answer that may come later.
template<typename T>
struct Later
{
    std::shared_ptr<std::optional<Result<T>>> answer = std::make_shared<std::optional<Result<T>>>();
    Completion<T> completion(QObject &guard)
    {
        return {&guard, [answer = answer](Result<T> result) { *answer = std::move(result); }};
    }
    bool isDone() const { return answer->has_value() && bool(**answer); }
    bool failed(ErrorCode code) const
    {
        return answer->has_value() && !**answer && (**answer).error().code == code;
    }
};

} // namespace

class TestConnections : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<Bench>(); }
    void cleanup() { m_bench.reset(); }

    void add_both_areWritten()
    {
        const auto added = add(u"kedai"_s);
        QVERIFY(added.isDone());
        const Profiles::ConnectionProfile &profile = ***added.answer;
        QVERIFY(!profile.uuid.isEmpty());
        QVERIFY(m_bench->vault.contains(profile.uuid));
        QVERIFY(m_bench->profiles->find(profile.id));
        QCOMPARE(m_bench->index.entries(),
                 QList<Store::VaultIndex::Entry>({{profile.uuid, Mark::Expected}}));
    }

    void add_isMarkedBeforeItIsWritten()
    {
        m_bench->vault.setSlow(true);
        const auto added = add(u"kedai"_s);
        QVERIFY(!added.answer->has_value());
        QCOMPARE(m_bench->index.entries().size(), 1);
        QCOMPARE(m_bench->index.entries().constFirst().mark, Mark::Pending);
        QVERIFY(m_bench->profiles->all().isEmpty());
        m_bench->vault.answerAll();
        QVERIFY(added.isDone());
    }

    void add_keychainRefuses_leavesNothing_data()
    {
        QTest::addColumn<KeychainState>("state");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<int>("marks");
        QTest::newRow("locked") << KeychainState::Locked << ErrorCode::KeychainLocked << 0;
        QTest::newRow("absent") << KeychainState::NoService << ErrorCode::KeychainAbsent << 0;
        // It may still be written; the mark is how the next start finds it.
        QTest::newRow("too slow") << KeychainState::TimedOut << ErrorCode::KeychainTimedOut << 1;
    }

    void add_keychainRefuses_leavesNothing()
    {
        QFETCH(KeychainState, state);
        QFETCH(ErrorCode, code);
        m_bench->vault.setState(state);
        QVERIFY(add(u"kedai"_s).failed(code));
        QVERIFY(m_bench->profiles->all().isEmpty());
        QTEST(int(m_bench->index.entries().size()), "marks");
    }

    void add_nameTaken_costsNoWrite()
    {
        QVERIFY(add(u"kedai"_s).isDone());
        QVERIFY(add(u"kedai"_s).failed(ErrorCode::InputNameTaken));
        QCOMPARE(m_bench->vault.writes(), 1);
    }

    // Both were free when they began; the later one gives its secret back.
    void add_twiceAtOnce_onlyOneStays()
    {
        m_bench->vault.setSlow(true);
        const auto first = add(u"kedai"_s);
        const auto second = add(u"kedai"_s);
        while (m_bench->vault.waiting() > 0)
            m_bench->vault.answerAll();
        QVERIFY(first.isDone());
        QVERIFY(second.failed(ErrorCode::InputNameTaken));
        QCOMPARE(m_bench->profiles->all().size(), 1);
        QCOMPARE(m_bench->index.entries().size(), 1);
        QCOMPARE(m_bench->vault.removals(), 1);
        QVERIFY(m_bench->vault.contains(m_bench->profiles->all().constFirst().uuid));
    }

    void change_address_needsTheSecret()
    {
        Profiles::ConnectionProfile profile = ***add(u"kedai"_s).answer;
        profile.identityUrl = QUrl(u"https://other.example.com"_s);
        const auto refused = change(profile);
        QVERIFY(refused.failed(ErrorCode::InputSecretMissing));
        QCOMPARE((**refused.answer).error().field, u"client_secret"_s);
        QCOMPARE(m_bench->profiles->find(profile.id)->identityUrl,
                 QUrl(u"https://id.example.com"_s));
        QVERIFY(change(profile, credentials("secret-b")).isDone());
        const auto after = m_bench->profiles->find(profile.id);
        QCOMPARE(after->identityUrl, profile.identityUrl);
        QCOMPARE(after->credentialGeneration, 2);
    }

    void change_clientId_needsTheSecret()
    {
        Profiles::ConnectionProfile profile = ***add(u"kedai"_s).answer;
        profile.clientId = UpstreamClientId(u"client-b"_s);
        QVERIFY(change(profile).failed(ErrorCode::InputSecretMissing));
    }

    void change_name_needsNothing()
    {
        Profiles::ConnectionProfile profile = ***add(u"kedai"_s).answer;
        profile.name = u"Kedai Baru"_s;
        m_bench->vault.setState(KeychainState::Locked);
        QVERIFY(change(profile).isDone());
        QCOMPARE(m_bench->profiles->find(profile.id)->name, profile.name);
        QCOMPARE(m_bench->profiles->find(profile.id)->credentialGeneration, 1);
    }

    void change_keychainRefuses_changesNothing()
    {
        const Profiles::ConnectionProfile before = ***add(u"kedai"_s).answer;
        Profiles::ConnectionProfile profile = before;
        profile.name = u"Kedai Baru"_s;
        m_bench->vault.setState(KeychainState::Denied);
        QVERIFY(change(profile, credentials("secret-b")).failed(ErrorCode::KeychainDenied));
        QCOMPARE(*m_bench->profiles->find(profile.id), before);
    }

    void change_nameTaken_keepsTheOldSecret()
    {
        QVERIFY(add(u"first"_s).isDone());
        Profiles::ConnectionProfile profile = ***add(u"second"_s).answer;
        profile.name = u"FIRST"_s;
        QVERIFY(change(profile, credentials("secret-b")).failed(ErrorCode::InputNameTaken));
        QCOMPARE(m_bench->vault.writes(), 2);
    }

    void change_removedMeanwhile_leavesNoSecret()
    {
        const Profiles::ConnectionProfile profile = ***add(u"kedai"_s).answer;
        m_bench->vault.setSlow(true);
        const auto changed = change(profile, credentials("secret-b"));
        QVERIFY(m_bench->profiles->remove(profile.id));
        while (m_bench->vault.waiting() > 0)
            m_bench->vault.answerAll();
        QVERIFY(changed.failed(ErrorCode::NotFound));
        QVERIFY(!m_bench->vault.contains(profile.uuid));
        QVERIFY(m_bench->index.entries().isEmpty());
    }

    void change_pausedMeanwhile_staysPaused()
    {
        const Profiles::ConnectionProfile profile = ***add(u"kedai"_s).answer;
        m_bench->vault.setSlow(true);
        const auto first = change(profile, credentials("secret-b"));
        const auto second = change(profile, credentials("secret-c"));
        Profiles::ConnectionProfile paused = profile;
        paused.paused = true;
        QVERIFY(m_bench->profiles->update(paused));
        while (m_bench->vault.waiting() > 0)
            m_bench->vault.answerAll();
        QVERIFY(first.answer && *first.answer && second.answer && *second.answer);
        const auto stored = m_bench->profiles->find(profile.id);
        QVERIFY(stored->paused);
        QCOMPARE(stored->credentialGeneration, profile.credentialGeneration + 2);
    }

    void remove_takesSecretGrantsAndMarks()
    {
        const Profiles::ConnectionProfile profile = ***add(u"kedai"_s).answer;
        QVERIFY(m_bench->clients.add({.clientId = LocalClientId(u"till"_s),
                                      .name = u"till"_s,
                                      .connections = {profile.uuid}}));
        QVERIFY(remove(profile.id).isDone());
        QVERIFY(!m_bench->vault.contains(profile.uuid));
        QVERIFY(m_bench->profiles->all().isEmpty());
        QVERIFY(m_bench->index.entries().isEmpty());
        QVERIFY(m_bench->clients.find(LocalClientId(u"till"_s))->connections.isEmpty());
    }

    void remove_keychainRefuses_removesNothing()
    {
        const Profiles::ConnectionProfile profile = ***add(u"kedai"_s).answer;
        m_bench->vault.setState(KeychainState::Locked);
        QVERIFY(remove(profile.id).failed(ErrorCode::KeychainLocked));
        QVERIFY(m_bench->profiles->find(profile.id));
        QVERIFY(remove(ConnectionId(u"nobody"_s)).failed(ErrorCode::NotFound));
    }

    void orphans_areRemoved_ownedOnesStay()
    {
        const Profiles::ConnectionProfile owned = ***add(u"kedai"_s).answer;
        QVERIFY(m_bench->index.mark(owned.uuid, Mark::Pending));
        const ConnectionUuid orphan(u"orphan"_s);
        m_bench->vault.put(orphan, {}, credentials());
        QVERIFY(m_bench->index.mark(orphan, Mark::Pending));
        m_bench->vault.setState(KeychainState::Locked);
        m_bench->connections.removeOrphans();
        QCOMPARE(m_bench->index.entries().size(), 2);

        m_bench->vault.setState(KeychainState::Available);
        m_bench->connections.removeOrphans();
        QVERIFY(!m_bench->vault.contains(orphan));
        QVERIFY(m_bench->vault.contains(owned.uuid));
        QCOMPARE(m_bench->index.entries(),
                 QList<Store::VaultIndex::Entry>({{owned.uuid, Mark::Expected}}));
    }

private:
    Later<Profiles::ConnectionProfile> add(const QString &name)
    {
        Later<Profiles::ConnectionProfile> later;
        m_bench->connections.add(profileNamed(name), credentials(), later.completion(*this));
        return later;
    }
    Later<void> change(const Profiles::ConnectionProfile &profile,
                       std::optional<Vault::Credentials> secrets = {})
    {
        Later<void> later;
        m_bench->connections.change(profile, std::move(secrets), later.completion(*this));
        return later;
    }
    Later<void> remove(const ConnectionId &id)
    {
        Later<void> later;
        m_bench->connections.remove(id, later.completion(*this));
        return later;
    }

    std::unique_ptr<Bench> m_bench;
};

QTEST_GUILESS_MAIN(TestConnections)
#include "tst_connections.moc"
