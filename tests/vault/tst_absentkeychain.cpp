#include "support/fakeclock.h"
#include "vault/createkeychainvault.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Vault;
using namespace Qt::StringLiterals;

/// What a build without a keychain answers.
class TestAbsentKeychain : public QObject
{
    Q_OBJECT

private slots:
    void everyQuestion_saysThatThisBuildHasNoKeychain()
    {
        QVERIFY(!isKeychainBuilt());
        const Test::FakeClock clock;
        const std::unique_ptr<CredentialVault> vault = createKeychainVault(u"home"_s, clock);
        const ConnectionUuid connection(u"x"_s);
        QList<ErrorCode> codes;
        const auto note = [&](const auto &result) { codes << result.error().code; };
        vault->read(connection, {}, {this, note});
        vault->write(connection, {}, {}, {this, note});
        vault->remove(connection, {this, note});
        QCOMPARE(codes, QList<ErrorCode>(3, ErrorCode::KeychainNotBuilt));
        std::optional<KeychainState> state;
        vault->examine({this, [&](const Result<KeychainState> &result) { state = *result; }});
        QCOMPARE(state, KeychainState::NotBuilt);
    }
};

QTEST_GUILESS_MAIN(TestAbsentKeychain)
#include "tst_absentkeychain.moc"
