#include "broker/tokenbroker.h"
#include "support/brokerbench.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Broker;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Test::BrokerBench;
using Test::FakeProvider;

namespace {

const QString books = u"books"_s;

/// A system whose refresh token is another one after every renewal; the one before is void at once.
struct RotatingService
{
    QByteArray valid = "r0";
    int count = 0;

    Identity::LoginOutcome renew(const FakeProvider::Sent &sent)
    {
        if (sent.refreshToken != valid)
            return FakeProvider::refused(ErrorCode::MyobSignInAgain, u"invalid_grant"_s);
        ++count;
        valid = "r" + QByteArray::number(count);
        Identity::TokenGrant grant =
            FakeProvider::grant(1200s, "access-" + QByteArray::number(count));
        grant.refreshToken = std::make_shared<const SecretString>(SecretString::copyOf(valid));
        return grant;
    }
};

/// A connection of such a system, signed in.
class Chain
{
public:
    Chain()
    {
        profile = bench.add(books);
        profile.system = Profiles::System::Myob;
        profile.settings.insert(u"signed_in"_s, u"2026-09-01"_s);
        const auto updated = bench.profiles->update(profile);
        Q_ASSERT(updated);
        store();
        bench.provider.setRule(
            [this](const FakeProvider::Sent &sent) { return service.renew(sent); });
    }

    /// As after a sign-in: what the keychain has is what the service takes.
    void store()
    {
        const auto now = bench.profiles->find(profile.id);
        bench.vault.put(profile.uuid, Broker::bindingOf(*now, bench.upstreams().tokenUrl(*now)),
                        {SecretString::copyOf("key"), SecretString::copyOf(service.valid)});
    }
    void signIn()
    {
        service.valid = "signed-in-" + QByteArray::number(++signIns);
        store();
        auto now = *bench.profiles->find(profile.id);
        ++now.credentialGeneration;
        const auto updated = bench.profiles->update(now);
        Q_ASSERT(updated);
        bench.broker->credentialsReplaced(profile.id);
    }
    /// What the keychain has, whatever anybody believes.
    QByteArray saved()
    {
        const bool wasSlow = bench.vault.waiting() > 0;
        Q_ASSERT(!wasSlow);
        bench.vault.setSlow(false);
        QByteArray token;
        const auto now = bench.profiles->find(profile.id);
        bench.vault.read(profile.uuid, Broker::bindingOf(*now, bench.upstreams().tokenUrl(*now)),
                         {&guard, [&](const Result<Vault::Credentials> &credentials) {
                              token = credentials ? credentials->secret2.reveal().toByteArray()
                                                  : QByteArray("none");
                          }});
        bench.vault.setSlow(true);
        return token;
    }
    /// The process dies: whatever was under way is under way no more.
    void crash()
    {
        bench.vault.loseAll();
        bench.provider.loseAll();
        bench.restart();
    }

    QObject guard;
    BrokerBench bench;
    RotatingService service;
    Profiles::ConnectionProfile profile;
    int signIns = 0;
};

/// Where a process can die between "a token is wanted" and "a token is there".
enum class Death { None, BeforeRead, Sent, AnswerLost, BeforeSave, AfterSave };

} // namespace

class TestRefreshRotation : public QObject
{
    Q_OBJECT

    /// One renewal, step by step, with a death on the way. Whether the chain is still whole.
    static bool renew(Chain &chain, Death death)
    {
        BrokerBench &bench = chain.bench;
        const auto first = bench.ask(books);
        const auto second = bench.ask(books);
        const auto dies = [&](Death here) {
            if (death == here)
                chain.crash();
            return death == here;
        };
        if (dies(Death::BeforeRead))
            return true;
        bench.vault.answerNext();
        if (dies(Death::Sent))
            return true;
        if (death == Death::AnswerLost) {
            (void)chain.service.renew(bench.provider.sent().constLast());
            chain.crash();
            return false;
        }
        bench.provider.answerAll();
        // Nobody has the access token while its refresh token is not safe.
        if (first->answer || second->answer)
            return false;
        if (dies(Death::BeforeSave))
            return false;
        bench.vault.answerNext();
        if (dies(Death::AfterSave))
            return true;
        return first->isToken() && second->isToken() && chain.saved() == chain.service.valid;
    }

private slots:
    void sevenDays_withACrashAtEveryStep_loseTheChainOnlyBetweenAnswerAndKeychain()
    {
        Chain chain;
        BrokerBench &bench = chain.bench;
        bench.vault.setSlow(true);
        bench.provider.setSlow(true);
        int lost = 0;
        int step = 0;
        const Milliseconds end = bench.clock.now().wall + Milliseconds(7 * 24h);
        while (bench.clock.now().wall < end) {
            // Longer than a token lives, so that each round needs one renewal.
            bench.clock.advance(25min);
            bench.vault.loseAll();
            bench.provider.loseAll();
            bench.restart();
            const Death death =
                step % 3 == 0 ? static_cast<Death>(1 + (step / 3) % 5) : Death::None;
            ++step;
            const bool whole = renew(chain, death);
            const bool mayBeLost = death == Death::AnswerLost || death == Death::BeforeSave;
            QCOMPARE(whole, !mayBeLost);
            QCOMPARE(chain.saved() == chain.service.valid, whole);
            if (whole)
                continue;
            // The next one who asks learns it, with the reason; nothing is tried again.
            ++lost;
            const auto asked = bench.ask(books);
            bench.vault.answerNext();
            bench.provider.answerAll();
            QVERIFY(asked->answer);
            QCOMPARE(asked->code(), ErrorCode::MyobSignInAgain);
            QVERIFY(asked->answer->error().detail.contains(u"broken off"_s));
            QCOMPARE(bench.status(books).state, LoginState::NeedsAttention);
            const qsizetype sent = bench.provider.sent().size();
            QCOMPARE(bench.ask(books)->code(), ErrorCode::MyobSignInAgain);
            QCOMPARE(bench.provider.sent().size(), sent);
            chain.signIn();
        }
        QVERIFY2(step > 400 && lost > 40, qPrintable(QString::number(step)));
    }

    void filePassword_goesAlong_andOutlivesTheRenewal()
    {
        Chain chain;
        const auto now = *chain.bench.profiles->find(chain.profile.id);
        const auto binding = Broker::bindingOf(now, chain.bench.upstreams().tokenUrl(now));
        chain.bench.vault.put(now.uuid, binding,
                              {SecretString::copyOf("key"), SecretString::copyOf("r0"),
                               SecretString::copyOf("file-password")});
        chain.bench.provider.setRule([&chain](const FakeProvider::Sent &sent) {
            auto outcome = chain.service.renew(sent);
            if (auto *grant = std::get_if<Identity::TokenGrant>(&outcome)) {
                grant->companyFile =
                    std::make_shared<const SecretString>(SecretString::copyOf("QTpC"));
            }
            return outcome;
        });
        const auto asked = chain.bench.ask(books);
        QVERIFY(asked->isToken());
        QCOMPARE((*asked->answer)->companyFile->reveal(), QByteArrayView("QTpC"));
        chain.bench.clock.advance(25min);
        QVERIFY(chain.bench.ask(books)->isToken());
        QVERIFY(chain.bench.provider.sent().size() >= 2);
        for (const FakeProvider::Sent &sent : chain.bench.provider.sent())
            QCOMPARE(sent.filePassword, QByteArray("file-password"));
        QByteArray stored;
        chain.bench.vault.read(now.uuid, binding,
                               {&chain.guard, [&stored](const Result<Vault::Credentials> &read) {
                                    if (read)
                                        stored = read->secret2.reveal().toByteArray() + ' '
                                            + read->filePassword.reveal().toByteArray();
                                }});
        QCOMPARE(stored, QByteArray("r2 file-password"));
    }

    void credentialsReplaced_dropsATokenWithAFileUser_andNoOther_data()
    {
        QTest::addColumn<bool>("hasFileUser");
        QTest::newRow("with a file user") << true;
        QTest::newRow("without") << false;
    }

    void credentialsReplaced_dropsATokenWithAFileUser_andNoOther()
    {
        QFETCH(bool, hasFileUser);
        Chain chain;
        chain.bench.provider.setRule([&chain, hasFileUser](const FakeProvider::Sent &sent) {
            auto outcome = chain.service.renew(sent);
            if (auto *grant = std::get_if<Identity::TokenGrant>(&outcome); grant && hasFileUser) {
                grant->companyFile =
                    std::make_shared<const SecretString>(SecretString::copyOf("QTpC"));
            }
            return outcome;
        });
        QVERIFY(chain.bench.ask(books)->isToken());
        chain.signIn();
        QVERIFY(chain.bench.ask(books)->isToken());
        QCOMPARE(chain.bench.provider.sent().size(), hasFileUser ? 2 : 1);
    }

    void refusedWithoutABrokenRenewal_namesNoBrokenRenewal()
    {
        Chain chain;
        chain.service.valid = "somebody else's";
        const auto asked = chain.bench.ask(books);
        QCOMPARE(asked->code(), ErrorCode::MyobSignInAgain);
        QVERIFY(asked->answer->error().detail.isEmpty());
    }

    void keychainClosedAtTheWrongMoment_holdsTheTokenUntilItOpens()
    {
        Chain chain;
        BrokerBench &bench = chain.bench;
        bench.provider.setSlow(true);
        const auto asked = bench.ask(books);
        bench.vault.setState(Vault::KeychainState::Locked);
        bench.provider.answerAll();
        QVERIFY(asked->answer);
        QCOMPARE(asked->code(), ErrorCode::MyobSignInNotSaved);
        QCOMPARE(bench.status(books).state, LoginState::WaitingForKeychain);
        QVERIFY(!bench.broker->liveToken({ConnectionId(books)}));
        // It is not sent a second time, however long it takes.
        bench.clock.advance(10min);
        QCOMPARE(bench.provider.sent().size(), 1);
        bench.provider.setSlow(false);
        bench.vault.setState(Vault::KeychainState::Available);
        QVERIFY(bench.ask(books)->isToken());
        QCOMPARE(bench.provider.sent().constLast().refreshToken, QByteArray("r1"));
        bench.vault.setSlow(false);
        QCOMPARE(chain.saved(), chain.service.valid);
    }

    void notSignedIn_isSaidWithoutSending()
    {
        Chain chain;
        BrokerBench &bench = chain.bench;
        chain.service.valid.clear();
        chain.store();
        auto profile = *bench.profiles->find(chain.profile.id);
        profile.settings.clear();
        QVERIFY(bench.profiles->update(profile));
        QCOMPARE(bench.status(books).state, LoginState::SignedOut);
        QCOMPARE(bench.ask(books)->code(), ErrorCode::LoginSignInNeeded);
        QCOMPARE(bench.status(books).state, LoginState::SignedOut);
        QVERIFY(bench.provider.sent().isEmpty());
    }

    void twoCompanyFilesOfOneKey_areTwoLogins()
    {
        Chain chain;
        BrokerBench &bench = chain.bench;
        Profiles::ConnectionProfile other = chain.profile;
        other.uuid = ConnectionUuid(u"other"_s);
        other.id = ConnectionId(u"other"_s);
        other.name = u"other"_s;
        QVERIFY(bench.profiles->add(other));
        bench.vault.put(other.uuid, Broker::bindingOf(other, bench.upstreams().tokenUrl(other)),
                        {SecretString::copyOf("key"), SecretString::copyOf("another")});
        QVERIFY(bench.ask(books)->isToken());
        QCOMPARE(bench.ask(u"other"_s)->code(), ErrorCode::MyobSignInAgain);
        QCOMPARE(bench.provider.sent().size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestRefreshRotation)
#include "tst_refreshrotation.moc"
