#include "application/signins.h"

#include "application/draftsignin.h"
#include "application/rotations.h"
#include "identity/credentialpair.h"
#include "identity/systems.h"
#include "support/fakeclock.h"
#include "support/fakeprovider.h"
#include "support/memoryvault.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace Connector;
using namespace Connector::Application;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Profiles::Environment;
using Profiles::System;

namespace {

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost, 0);
    return server.serverPort();
}

/// Sign-ins and rotations with everything around them but a real system.
struct Bench
{
    Bench()
        : database(*Store::Database::open(folder.filePath(u"connector.db"_s)))
    {}

    ConnectionId add(System system, const QString &redirectUri = {})
    {
        Profiles::ConnectionProfile profile{.id = ConnectionId(u"books"_s),
                                            .name = u"books"_s,
                                            .system = system,
                                            .environment = Environment::Production,
                                            .clientId = UpstreamClientId(u"key-1"_s)};
        if (!redirectUri.isEmpty())
            profile.settings.insert(u"redirect_uri"_s, redirectUri);
        connections.add(profile, {SecretString::copyOf("secret-1"), {}},
                        {&guard, [](const Result<Profiles::ConnectionProfile> &) {}});
        return profile.id;
    }
    Profiles::ConnectionProfile profile() const { return *profiles.find(ConnectionId(u"books"_s)); }
    QByteArray stored(int place)
    {
        QByteArray secret;
        const auto now = profile();
        vault.read(now.uuid, Broker::bindingOf(now, upstreams.tokenUrl(now)),
                   {&guard, [&](const Result<Vault::Credentials> &credentials) {
                        if (credentials)
                            secret = (place == 1       ? credentials->secret1
                                          : place == 2 ? credentials->secret2
                                                       : credentials->filePassword)
                                         .reveal()
                                         .toByteArray();
                    }});
        return secret;
    }
    /// A connection whose company file has a user of its own, signed in.
    ConnectionId addWithFileUser()
    {
        const ConnectionId id = add(System::Myob, u"http://desktop"_s);
        auto now = profile();
        now.settings.insert(u"file_user"_s, u"Aminah"_s);
        (void)change(now, secrets("secret-1", "file-1"));
        grantWith("refresh-1");
        const auto started = signIns.begin(id);
        (void)finish(u"code=c&businessId=B-1&state="_s
                     + QUrlQuery(started->page).queryItemValue(u"state"_s));
        return id;
    }
    static Vault::Credentials secrets(const char *secret, const char *filePassword = "")
    {
        return {SecretString::copyOf(secret), {}, SecretString::copyOf(filePassword)};
    }
    /// The code of the outcome and its field, or "ok".
    QString change(const Profiles::ConnectionProfile &wanted,
                   std::optional<Vault::Credentials> credentials = {})
    {
        QString words;
        connections.change(wanted, std::move(credentials),
                           {&guard, [&](const Result<> &result) {
                                words = result ? u"ok"_s
                                               : QString(errorId(result.error().code)) + u' '
                                        + result.error().field;
                            }});
        return words;
    }
    /// The code of the outcome, or "ok".
    QString finish(const QString &address)
    {
        QString words;
        signIns.finish(ConnectionId(u"books"_s), address,
                       {&guard, [&](const Result<std::optional<Error>> &result) {
                            words = result ? u"ok"_s : QString(errorId(result.error().code));
                        }});
        return words;
    }
    void grantWith(const QByteArray &refreshToken)
    {
        provider.setRule([refreshToken](const Test::FakeProvider::Sent &sent) {
            Identity::TokenGrant grant = Test::FakeProvider::grant(1200s);
            if (!sent.filePassword.isEmpty()) {
                grant.companyFile =
                    std::make_shared<const SecretString>(SecretString::copyOf(sent.filePassword));
            }
            grant.refreshToken =
                std::make_shared<const SecretString>(SecretString::copyOf(refreshToken));
            return grant;
        });
    }

    QTemporaryDir folder;
    QObject guard;
    Test::FakeClock clock;
    Test::FakeProvider provider{clock};
    Test::MemoryVault vault;
    std::unique_ptr<Store::Database> database;
    Store::Preferences preferences{*database};
    Store::ProfileStore profiles{*database};
    Store::LocalClientStore clients{*database};
    Store::LoginJournal journal{*database};
    Store::VaultIndex index{*database};
    Upstreams upstreams{vault, vault,
                        [this](System) -> Identity::IdentityProvider & { return provider; }};
    Broker::TokenBroker broker{profiles, journal, upstreams, clock};
    Connections connections{{.profiles = profiles,
                             .clients = clients,
                             .journal = journal,
                             .index = index,
                             .upstreams = upstreams,
                             .broker = broker}};
    Rotations rotations{{.profiles = profiles, .upstreams = upstreams, .connections = connections}};
    SignIns signIns{{.profiles = profiles,
                     .preferences = preferences,
                     .upstreams = upstreams,
                     .broker = broker,
                     .connections = connections,
                     .clock = clock}};
};

/// A sign-in that the service has not answered yet.
struct OpenSignIn
{
    OpenSignIn(Bench &bench, const QByteArray &refreshToken)
    {
        bench.grantWith(refreshToken);
        bench.provider.setSlow(true);
        const auto started = bench.signIns.begin(ConnectionId(u"books"_s));
        bench.signIns.finish(
            ConnectionId(u"books"_s),
            u"code=c&businessId=B-1&state="_s + QUrlQuery(started->page).queryItemValue(u"state"_s),
            {&bench.guard, [this](const Result<std::optional<Error>> &result) {
                 outcome = result ? u"ok"_s : QString(errorId(result.error().code));
             }});
    }

    QString outcome = {};
};

/// A sign-in of what is stored nowhere, and how it went.
struct DraftBench
{
    DraftBench(Bench &bench, const QString &redirectUri)
        : signIn({bench.upstreams, bench.broker, bench.clock},
                 {.name = u"books"_s,
                  .system = System::Myob,
                  .environment = Environment::Production,
                  .clientId = UpstreamClientId(u"key-1"_s),
                  .settings = {{u"redirect_uri"_s, redirectUri}}},
                 {SecretString::copyOf("secret-1"), {}, SecretString::copyOf("file-1")})
    {
        QObject::connect(&signIn, &DraftSignIn::turnedAway, &guard,
                         [this](const Error &error) { words << errorId(error.code); });
        QObject::connect(&signIn, &DraftSignIn::ended, &guard,
                         [this](const Result<DraftSignIn::SignedIn> &result) {
                             words << (result ? u"ok"_s : QString(errorId(result.error().code)));
                             if (result)
                                 signedIn = *result;
                         });
    }

    QStringList words;
    DraftSignIn::SignedIn signedIn;
    QObject guard;
    DraftSignIn signIn;
};

QString stateOf(const QUrl &page)
{
    return QUrlQuery(page).queryItemValue(u"state"_s);
}

} // namespace

class TestSignIns : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<Bench>(); }
    void cleanup() { m_bench.reset(); }

    void paste_rightState_storesTheRefreshTokenAndTheCompanyFile()
    {
        const ConnectionId id = m_bench->add(System::Myob, u"http://desktop"_s);
        QCOMPARE(m_bench->broker.status({id}).state, Broker::LoginState::SignedOut);
        const auto started = m_bench->signIns.begin(id);
        QVERIFY(started && !started->isListening && !started->obstacle);
        const QString state = stateOf(started->page);
        QCOMPARE(state.size(), 43);
        m_bench->grantWith("refresh-1");
        const QString query = u"/?code=c&businessId=B-1&businessName=Kedai+Aminah&state="_s;
        QCOMPARE(m_bench->finish(u"http://desktop"_s + query + u"wrong"_s),
                 u"myob.state_mismatch"_s);
        QCOMPARE(m_bench->finish(u"http://desktop"_s + query + state), u"ok"_s);
        QCOMPARE(m_bench->stored(1), QByteArray("secret-1"));
        QCOMPARE(m_bench->stored(2), QByteArray("refresh-1"));
        QCOMPARE(m_bench->profile().setting(u"business_name"_s), u"Kedai Aminah"_s);
        QCOMPARE(m_bench->profile().credentialGeneration, 2);
        QCOMPARE(m_bench->broker.status({id}).state, Broker::LoginState::Idle);
        // Good once.
        QCOMPARE(m_bench->finish(u"http://desktop"_s + query + state), u"myob.state_mismatch"_s);
        QCOMPARE(m_bench->provider.sent().size(), 1);
    }

    void paste_tooLateOrRefused_isSaid()
    {
        const ConnectionId id = m_bench->add(System::Myob, u"http://desktop"_s);
        auto started = m_bench->signIns.begin(id);
        QVERIFY(started);
        m_bench->clock.advance(61min);
        QCOMPARE(m_bench->finish(u"code=c&state="_s + stateOf(started->page)),
                 u"myob.state_mismatch"_s);
        started = m_bench->signIns.begin(id);
        m_bench->provider.setRule([](const Test::FakeProvider::Sent &) {
            return Test::FakeProvider::refused(ErrorCode::MyobCodeExpired, u"invalid_grant"_s);
        });
        QCOMPARE(m_bench->finish(u"code=c&state="_s + stateOf(started->page)),
                 u"myob.code_expired"_s);
        QVERIFY(m_bench->stored(2).isEmpty());
        QVERIFY(!m_bench->signIns.begin(ConnectionId(u"nobody"_s)));
    }

    void listener_answersACodeWithARedirectToACleanPage()
    {
        const QString redirect = u"http://localhost:%1/callback"_s.arg(freePort());
        const ConnectionId id = m_bench->add(System::Myob, redirect);
        const auto started = m_bench->signIns.begin(id);
        QVERIFY2(started && started->isListening, "the port is taken");
        m_bench->grantWith("refresh-1");
        QSignalSpy ended(&m_bench->signIns, &SignIns::ended);
        const auto wrong = get(redirect + u"?code=c&state=wrong"_s);
        QCOMPARE(wrong.status, 302);
        QVERIFY(wrong.location.endsWith("/not-signed-in"));
        QVERIFY(ended.isEmpty() && m_bench->signIns.isListening());
        const auto right =
            get(redirect + u"?code=c%21d&businessId=B&state="_s + stateOf(started->page));
        QCOMPARE(right.status, 302);
        QVERIFY(right.body.isEmpty() && right.location.endsWith("/signed-in"));
        QCOMPARE(ended.size(), 1);
        QVERIFY(!ended.at(0).at(1).value<std::optional<Error>>());
        QCOMPARE(m_bench->stored(2), QByteArray("refresh-1"));
        const auto page =
            get(QUrl(redirect).resolved(QUrl(QString::fromLatin1(right.location))).toString());
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("You are signed in"));
        QCOMPARE(get(redirect + u"/elsewhere"_s).status, 404);
        m_bench->clock.advance(20s);
        QTRY_VERIFY(!m_bench->signIns.isListening());
    }

    // The successor of a refresh token goes into the keychain with the secret it was got with.
    void secret_replacedDuringARenewal_isNotBroughtBack_data()
    {
        QTest::addColumn<bool>("slowKeychain");
        QTest::newRow("quick keychain") << false;
        QTest::newRow("slow keychain") << true;
    }

    void secret_replacedDuringARenewal_isNotBroughtBack()
    {
        QFETCH(bool, slowKeychain);
        const ConnectionId id = m_bench->add(System::Myob, u"http://desktop"_s);
        m_bench->grantWith("refresh-1");
        const auto started = m_bench->signIns.begin(id);
        QCOMPARE(m_bench->finish(u"code=c&state="_s + stateOf(started->page)), u"ok"_s);
        m_bench->grantWith("refresh-2");
        m_bench->provider.setSlow(true);
        const auto token = std::make_shared<std::optional<bool>>();
        m_bench->broker.request({id}, {},
                                {&m_bench->guard, [token](const Result<Broker::Token> &answer) {
                                     *token = bool(answer);
                                 }});
        QCOMPARE(m_bench->provider.sent().size(), 2);
        m_bench->vault.setSlow(slowKeychain);
        QString replaced;
        m_bench->connections.change(
            m_bench->profile(), Vault::Credentials{SecretString::copyOf("secret-new"), {}},
            {&m_bench->guard, [&](const Result<> &result) {
                 replaced = result ? u"ok"_s : QString(errorId(result.error().code));
             }});
        m_bench->provider.answerAll();
        while (m_bench->vault.answerNext()) {}
        m_bench->vault.setSlow(false);
        QCOMPARE(replaced, u"ok"_s);
        QCOMPARE(*token, std::optional(true));
        QCOMPARE(m_bench->stored(1), QByteArray("secret-new"));
        // Only the secret of the key is another one; the sign-in goes on.
        QCOMPARE(m_bench->stored(2), QByteArray("refresh-2"));
        m_bench->provider.setSlow(false);
        m_bench->clock.advance(30min);
        m_bench->broker.request({id}, {}, {&m_bench->guard, [](const Result<Broker::Token> &) {}});
        QCOMPARE(m_bench->provider.sent().constLast().secret, QByteArray("secret-new"));
        QCOMPARE(m_bench->provider.sent().constLast().refreshToken, QByteArray("refresh-2"));
    }

    // Another key has nothing to do with the sign-in of the old one.
    void key_replaced_forgetsTheSignIn()
    {
        const ConnectionId id = m_bench->add(System::Myob, u"http://desktop"_s);
        m_bench->grantWith("refresh-1");
        const auto started = m_bench->signIns.begin(id);
        QCOMPARE(m_bench->finish(u"code=c&state="_s + stateOf(started->page)), u"ok"_s);
        auto profile = m_bench->profile();
        profile.clientId = UpstreamClientId(u"key-2"_s);
        m_bench->connections.change(profile,
                                    Vault::Credentials{SecretString::copyOf("secret-2"), {}},
                                    {&m_bench->guard, [](const Result<> &) {}});
        QCOMPARE(m_bench->stored(1), QByteArray("secret-2"));
        QVERIFY(m_bench->stored(2).isEmpty());
    }

    void filePassword_outlivesASignIn()
    {
        m_bench->addWithFileUser();
        QCOMPARE(m_bench->provider.sent().constLast().filePassword, QByteArray("file-1"));
        QCOMPARE(m_bench->stored(2), QByteArray("refresh-1"));
        QCOMPARE(m_bench->stored(3), QByteArray("file-1"));
    }

    void filePassword_staysUntilItIsGivenAnew()
    {
        m_bench->addWithFileUser();
        QCOMPARE(m_bench->change(m_bench->profile(), Bench::secrets("secret-2")), u"ok"_s);
        QCOMPARE(m_bench->stored(1), QByteArray("secret-2"));
        QCOMPARE(m_bench->stored(2), QByteArray("refresh-1"));
        QCOMPARE(m_bench->stored(3), QByteArray("file-1"));
        QCOMPARE(m_bench->change(m_bench->profile(), Bench::secrets("secret-2", "file-2")),
                 u"ok"_s);
        QCOMPARE(m_bench->stored(2), QByteArray("refresh-1"));
        QCOMPARE(m_bench->stored(3), QByteArray("file-2"));
    }

    // What is stored while the service thinks is newer than what the sign-in began with.
    void secrets_storedDuringASignIn_stay()
    {
        m_bench->addWithFileUser();
        OpenSignIn open(*m_bench, "refresh-2");
        QCOMPARE(m_bench->change(m_bench->profile(), Bench::secrets("secret-2", "file-2")),
                 u"ok"_s);
        m_bench->provider.answerAll();
        QCOMPARE(open.outcome, u"ok"_s);
        QCOMPARE(m_bench->stored(1), QByteArray("secret-2"));
        QCOMPARE(m_bench->stored(2), QByteArray("refresh-2"));
        QCOMPARE(m_bench->stored(3), QByteArray("file-2"));
    }

    void key_replacedDuringASignIn_isNotGivenItsToken()
    {
        m_bench->addWithFileUser();
        OpenSignIn open(*m_bench, "refresh-2");
        auto profile = m_bench->profile();
        profile.clientId = UpstreamClientId(u"key-2"_s);
        QCOMPARE(m_bench->change(profile, Bench::secrets("secret-2", "file-2")), u"ok"_s);
        m_bench->provider.answerAll();
        QCOMPARE(open.outcome, u"myob.state_mismatch"_s);
        QCOMPARE(m_bench->stored(1), QByteArray("secret-2"));
        QVERIFY(m_bench->stored(2).isEmpty());
    }

    void secret_replacedWhereTheStoredOnesAreNotRead_data()
    {
        QTest::addColumn<int>("failure");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QByteArray>("refreshToken");
        QTest::addColumn<QByteArray>("filePassword");
        const auto kept = [](const char *name, ErrorCode code) {
            QTest::newRow(name) << int(code) << errorId(code) + u' ' << QByteArray("secret-1")
                                << QByteArray("refresh-1") << QByteArray("file-1");
        };
        kept("locked", ErrorCode::KeychainLocked);
        // Also said of an item that is there and was not handed out.
        kept("failed", ErrorCode::KeychainFailed);
        QTest::newRow("missing") << int(ErrorCode::KeychainEntryMissing) << u"ok"_s
                                 << QByteArray("secret-2") << QByteArray() << QByteArray();
    }

    void secret_replacedWhereTheStoredOnesAreNotRead()
    {
        QFETCH(int, failure);
        m_bench->addWithFileUser();
        m_bench->vault.failNextRead(static_cast<ErrorCode>(failure));
        QTEST(m_bench->change(m_bench->profile(), Bench::secrets("secret-2")), "outcome");
        QTEST(m_bench->stored(1), "secret");
        QTEST(m_bench->stored(2), "refreshToken");
        QTEST(m_bench->stored(3), "filePassword");
    }

    // As if somebody had edited the database, or the program had ended between keychain and row.
    void filePassword_rowChangedByItself_isNotReleased_data()
    {
        QTest::addColumn<QUrl>("apiUrl");
        QTest::addColumn<QString>("fileUser");
        QTest::addColumn<QString>("difference");
        const QUrl own(u"https://own.example.com"_s);
        QTest::newRow("same") << own << u"Aminah"_s << QString();
        QTest::newRow("address") << QUrl(u"https://evil.example.com"_s) << u"Aminah"_s
                                 << u"api_url"_s;
        QTest::newRow("user") << own << u"Siti"_s << u"file_user"_s;
        QTest::newRow("no user") << own << QString() << u"api_url, file_user"_s;
    }

    void filePassword_rowChangedByItself_isNotReleased()
    {
        QFETCH(QUrl, apiUrl);
        QFETCH(QString, fileUser);
        QFETCH(QString, difference);
        const ConnectionId id = m_bench->addWithFileUser();
        auto row = m_bench->profile();
        row.environment = Environment::Custom;
        row.apiUrl = QUrl(u"https://own.example.com"_s);
        row.settings.insert(u"token_url"_s, u"https://own.example.com/token"_s);
        QCOMPARE(m_bench->change(row, Bench::secrets("secret-1", "file-2")), u"ok"_s);
        const auto started = m_bench->signIns.begin(id);
        QVERIFY(started);
        QCOMPARE(m_bench->finish(u"code=c&businessId=B-1&state="_s + stateOf(started->page)),
                 u"ok"_s);
        row = m_bench->profile();
        row.apiUrl = apiUrl;
        row.settings.insert(u"file_user"_s, fileUser);
        QVERIFY(m_bench->profiles.update(row));
        const qsizetype before = m_bench->provider.sent().size();
        std::optional<Error> error;
        m_bench->broker.request({id}, {},
                                {&m_bench->guard, [&](const Result<Broker::Token> &token) {
                                     if (!token)
                                         error = token.error();
                                 }});
        QCOMPARE(m_bench->provider.sent().size() - before, difference.isEmpty() ? 1 : 0);
        QCOMPARE(error ? QString(errorId(error->code)) : QString(),
                 difference.isEmpty() ? QString() : u"credentials.address_changed"_s);
        QCOMPARE(error ? error->detail : QString(), difference);
    }

    void fileUser_another_needsItsPassword()
    {
        m_bench->addWithFileUser();
        auto other = m_bench->profile();
        other.settings.insert(u"file_user"_s, u"Siti"_s);
        QCOMPARE(m_bench->change(other), u"input.secret_missing file_password"_s);
        QCOMPARE(m_bench->profile().setting(u"file_user"_s), u"Aminah"_s);
        QCOMPARE(m_bench->stored(3), QByteArray("file-1"));
        // The password of one user is not tried for another.
        QCOMPARE(m_bench->change(other, Bench::secrets("secret-1")), u"ok"_s);
        QVERIFY(m_bench->stored(3).isEmpty());
        QCOMPARE(m_bench->stored(2), QByteArray("refresh-1"));
    }

    void fileUser_takenBack_forgetsThePasswordOnly()
    {
        const ConnectionId id = m_bench->addWithFileUser();
        auto without = m_bench->profile();
        m_bench->broker.request({id}, {}, {&m_bench->guard, [](const Result<Broker::Token> &) {}});
        QVERIFY(m_bench->broker.liveToken({id})->companyFile);
        without.settings.remove(u"file_user"_s);
        // Nothing is forgotten while it cannot be written.
        m_bench->vault.setState(Vault::KeychainState::Locked);
        QCOMPARE(m_bench->change(without), u"keychain.locked "_s);
        QVERIFY(!m_bench->profile().setting(u"file_user"_s).isEmpty());
        m_bench->vault.setState(Vault::KeychainState::Available);
        QCOMPARE(m_bench->change(without), u"ok"_s);
        QVERIFY(m_bench->profile().setting(u"file_user"_s).isEmpty());
        QCOMPARE(m_bench->stored(1), QByteArray("secret-1"));
        QCOMPARE(m_bench->stored(2), QByteArray("refresh-1"));
        QVERIFY(m_bench->stored(3).isEmpty());
        // A token that still carries the user is not used any more.
        const auto token = m_bench->broker.liveToken({id});
        QVERIFY(!token || !token->companyFile);
    }

    // What the password is good for is named by the address of the API.
    void filePassword_doesNotFollowToAnotherAddress()
    {
        m_bench->addWithFileUser();
        auto moved = m_bench->profile();
        moved.environment = Environment::Custom;
        moved.apiUrl = QUrl(u"https://elsewhere.example.com"_s);
        moved.settings.insert(u"token_url"_s, u"https://secure.example.com/token"_s);
        QCOMPARE(m_bench->change(moved), u"input.secret_missing client_secret"_s);
        QCOMPARE(m_bench->change(moved, Bench::secrets("secret-1")), u"ok"_s);
        QVERIFY(m_bench->stored(3).isEmpty());
        moved = m_bench->profile();
        QCOMPARE(m_bench->change(moved, Bench::secrets("secret-1", "file-1")), u"ok"_s);
        moved.apiUrl = QUrl(u"https://third.example.com"_s);
        QCOMPARE(m_bench->change(moved), u"input.secret_missing file_password"_s);
    }

    void draft_signedIn_isHeldAndStoredNowhere()
    {
        DraftBench draft(*m_bench, u"http://desktop"_s);
        const auto started = draft.signIn.begin();
        QVERIFY(started && !started->isListening && !started->obstacle);
        m_bench->grantWith("refresh-1");
        const QString address =
            u"http://desktop/?code=c&businessId=B-1&businessName=Kedai+Aminah&state="_s;
        draft.signIn.finish(address + u"wrong"_s);
        draft.signIn.finish(address + stateOf(started->page));
        // Good once.
        draft.signIn.finish(address + stateOf(started->page));
        QCOMPARE(draft.words,
                 QStringList({u"myob.state_mismatch"_s, u"ok"_s, u"myob.state_mismatch"_s}));
        QCOMPARE(draft.signedIn.grant.refreshToken->reveal().toByteArray(),
                 QByteArray("refresh-1"));
        QCOMPARE(draft.signedIn.facts.value(u"business_name"_s), u"Kedai Aminah"_s);
        QVERIFY(!draft.signedIn.facts.value(u"signed_in"_s).isEmpty());
        QCOMPARE(m_bench->provider.sent().size(), 1);
        QCOMPARE(m_bench->provider.sent().constLast().filePassword, QByteArray("file-1"));
        QVERIFY(m_bench->profiles.all().isEmpty());
    }

    void draft_refusedOrTooLate_isSaid()
    {
        DraftBench draft(*m_bench, u"http://desktop"_s);
        auto started = draft.signIn.begin();
        draft.signIn.finish(u"error=access_denied&state="_s + stateOf(started->page));
        started = draft.signIn.begin();
        m_bench->clock.advance(61min);
        draft.signIn.finish(u"code=c&state="_s + stateOf(started->page));
        started = draft.signIn.begin();
        m_bench->provider.setRule([](const Test::FakeProvider::Sent &) {
            return Test::FakeProvider::refused(ErrorCode::MyobCodeExpired, u"invalid_grant"_s);
        });
        draft.signIn.finish(u"code=c&state="_s + stateOf(started->page));
        started = draft.signIn.begin();
        m_bench->provider.setRule(
            [](const Test::FakeProvider::Sent &) { return Test::FakeProvider::grant(); });
        draft.signIn.finish(u"code=c&state="_s + stateOf(started->page));
        QCOMPARE(draft.words,
                 QStringList({u"myob.consent_refused"_s, u"myob.state_mismatch"_s,
                              u"myob.code_expired"_s, u"token.missing"_s}));
    }

    void draft_listener_takesTheBrowserAndIsGoneWithTheDraft()
    {
        const quint16 port = freePort();
        const QString redirect = u"http://localhost:%1/callback"_s.arg(port);
        m_bench->grantWith("refresh-1");
        {
            DraftBench draft(*m_bench, redirect);
            // Twice: the page is opened again.
            QVERIFY(draft.signIn.begin());
            const auto started = draft.signIn.begin();
            QVERIFY2(started && started->isListening, "the port is taken");
            const auto wrong = get(redirect + u"?code=c&state=wrong"_s);
            QVERIFY(wrong.status == 302 && wrong.location.endsWith("/not-signed-in"));
            const auto right = get(redirect + u"?code=c&state="_s + stateOf(started->page));
            QVERIFY(right.status == 302 && right.location.endsWith("/signed-in"));
            QCOMPARE(draft.words.last(), u"ok"_s);
        }
        QTcpServer again;
        QVERIFY(again.listen(QHostAddress::LocalHost, port));
    }

    void rotation_keepsTheOldPairUntilConfirmed()
    {
        const ConnectionId id = m_bench->add(System::Bridge);
        const UpstreamClientId next(u"mib_2"_s);
        QCOMPARE(outcome([&](Completion<> done) {
                     m_bench->rotations.switchTo(id, next, SecretString::copyOf("secret-2"),
                                                 std::move(done));
                 }),
                 u"ok"_s);
        QCOMPARE(m_bench->profile().clientId, next);
        QCOMPARE(m_bench->profile().setting(Rotations::previousKey), u"key-1"_s);
        QCOMPARE(m_bench->stored(1), QByteArray("secret-2"));
        const auto old = Identity::pairIn(SecretString::copyOf(m_bench->stored(2)), next);
        QCOMPARE(old.clientId.toString(), u"key-1"_s);
        QCOMPARE(old.secret.reveal().toByteArray(), QByteArray("secret-1"));
        // Revoked too early: the login falls back by itself.
        m_bench->provider.setRule(
            [](const Test::FakeProvider::Sent &sent) -> Identity::LoginOutcome {
                if (sent.secret == "secret-2")
                    return Test::FakeProvider::refused(ErrorCode::CredentialsRevoked,
                                                       u"client_revoked"_s);
                return Test::FakeProvider::grant();
            });
        bool isToken = false;
        m_bench->broker.request(
            {id}, {},
            {&m_bench->guard, [&](const Result<Broker::Token> &token) { isToken = bool(token); }});
        QVERIFY(isToken);
        QCOMPARE(m_bench->broker.status({id}).secretInUse, 2);
        QCOMPARE(outcome([&](Completion<> done) { m_bench->rotations.undo(id, std::move(done)); }),
                 u"ok"_s);
        QCOMPARE(m_bench->profile().clientId.toString(), u"key-1"_s);
        QCOMPARE(m_bench->stored(1), QByteArray("secret-1"));
        QVERIFY(m_bench->stored(2).isEmpty());
        QCOMPARE(
            outcome([&](Completion<> done) { m_bench->rotations.confirm(id, std::move(done)); }),
            u"not_found"_s);
        QCOMPARE(outcome([&](Completion<> done) {
                     m_bench->rotations.switchTo(id, next, SecretString::copyOf("secret-2"),
                                                 std::move(done));
                 }),
                 u"ok"_s);
        QCOMPARE(
            outcome([&](Completion<> done) { m_bench->rotations.confirm(id, std::move(done)); }),
            u"ok"_s);
        QVERIFY(m_bench->stored(2).isEmpty());
        QVERIFY(m_bench->profile().setting(Rotations::previousKey).isEmpty());
    }

private:
    struct Got
    {
        int status = 0;
        QByteArray location = {};
        QByteArray body = {};
    };

    static Got get(const QString &address)
    {
        QNetworkAccessManager network;
        // As a browser asks, but also where no hosts file knows the name.
        QUrl url(address);
        QNetworkRequest request;
        request.setRawHeader("Host", url.authority().toLatin1());
        url.setHost(u"127.0.0.1"_s);
        request.setUrl(url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                             QNetworkRequest::ManualRedirectPolicy);
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        [[maybe_unused]] const bool inTime =
            QTest::qWaitFor([&] { return reply->isFinished(); }, 20'000);
        return {.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                .location = reply->rawHeader("Location"),
                .body = reply->readAll()};
    }

    template<typename Step>
    QString outcome(Step step)
    {
        QString words;
        step(Completion<>(&m_bench->guard, [&](const Result<> &result) {
            words = result ? u"ok"_s : QString(errorId(result.error().code));
        }));
        return words;
    }

    std::unique_ptr<Bench> m_bench;
};

QTEST_GUILESS_MAIN(TestSignIns)
#include "tst_signins.moc"
