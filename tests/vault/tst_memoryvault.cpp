#include "support/memoryvault.h"

#include <QSignalSpy>
#include <QTest>

using namespace Connector;
using namespace Connector::Vault;
using namespace Qt::StringLiterals;

namespace {

const ConnectionUuid connection(QStringLiteral("0b1c"));
const Binding binding{QStringLiteral("sandbox"),
                      QStringLiteral("https://example.test/connect/token"),
                      QStringLiteral("client"), QStringLiteral("taxpayer")};

Credentials pair()
{
    return {SecretString::copyOf("first"), SecretString::copyOf("second")};
}

} // namespace

// The fake has to keep the promises of the interface, or tests built on it prove nothing.
class TestMemoryVault : public QObject
{
    Q_OBJECT

private:
    using Answer = std::optional<Result<Credentials>>;

    void ask(Test::MemoryVault &vault, const Binding &asked, Answer &answer)
    {
        vault.read(connection, asked,
                   {this, [&](Result<Credentials> result) { answer = std::move(result); }});
    }

private slots:
    void write_thenRead_handsTheSameOut()
    {
        Test::MemoryVault vault;
        bool written = false;
        vault.write(connection, binding, pair(),
                    {this, [&](const Result<> &result) { written = bool(result); }});
        QVERIFY(written);
        Answer answer;
        ask(vault, binding, answer);
        QVERIFY(answer && *answer);
        QCOMPARE((*answer)->secret2.reveal(), QByteArrayView("second"));
    }

    void read_otherBinding_isRefused()
    {
        Test::MemoryVault vault;
        vault.put(connection, binding, pair());
        Binding other = binding;
        other.tokenUrl = u"https://evil.test/connect/token"_s;
        Answer answer;
        ask(vault, other, answer);
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().code, ErrorCode::CredentialsAddressChanged);
    }

    void read_lostEntry_isMissing()
    {
        Test::MemoryVault vault;
        vault.put(connection, binding, pair());
        vault.lose(connection);
        Answer answer;
        ask(vault, binding, answer);
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().code, ErrorCode::KeychainEntryMissing);
    }

    void setState_locked_failsAndAnnounces()
    {
        Test::MemoryVault vault;
        const QSignalSpy announced(&vault, &CredentialVault::availabilityChanged);
        vault.put(connection, binding, pair());
        vault.setState(KeychainState::Locked);
        QCOMPARE(announced.count(), 1);
        Answer answer;
        ask(vault, binding, answer);
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().code, ErrorCode::KeychainLocked);
        vault.setState(KeychainState::Available);
        QCOMPARE(announced.count(), 2);
        ask(vault, binding, answer);
        QVERIFY(*answer);
    }

    void setSlow_answersOnlyWhenTold()
    {
        Test::MemoryVault vault;
        vault.put(connection, binding, pair());
        vault.setSlow(true);
        Answer answer;
        ask(vault, binding, answer);
        QVERIFY(!answer);
        QCOMPARE(vault.waiting(), 1);
        QVERIFY(vault.answerNext());
        QVERIFY(answer && *answer);
        QVERIFY(!vault.answerNext());
    }

    void destroyed_whileSlow_answersAbandoned()
    {
        Answer answer;
        {
            Test::MemoryVault vault;
            vault.setSlow(true);
            ask(vault, binding, answer);
        }
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().code, ErrorCode::Abandoned);
    }
};

QTEST_GUILESS_MAIN(TestMemoryVault)
#include "tst_memoryvault.moc"
