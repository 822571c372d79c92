#include "vault/credentialvault.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Vault;
using namespace Qt::StringLiterals;

class TestCredentialVault : public QObject
{
    Q_OBJECT

private slots:
    void errorFor_everyState_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, KeychainState state, ErrorCode code) {
            QTest::newRow(name) << static_cast<int>(state) << static_cast<int>(code);
        };
        row("available", KeychainState::Available, ErrorCode::Unknown);
        row("locked", KeychainState::Locked, ErrorCode::KeychainLocked);
        row("denied", KeychainState::Denied, ErrorCode::KeychainDenied);
        row("no service", KeychainState::NoService, ErrorCode::KeychainAbsent);
        row("no collection", KeychainState::NoCollection, ErrorCode::KeychainAbsent);
        row("timed out", KeychainState::TimedOut, ErrorCode::KeychainTimedOut);
        row("not built", KeychainState::NotBuilt, ErrorCode::KeychainNotBuilt);
    }

    void errorFor_everyState()
    {
        QFETCH(int, state);
        QTEST(static_cast<int>(errorFor(static_cast<KeychainState>(state))), "code");
    }

    void differenceOf_namesThePartsInOrder()
    {
        const Binding stored{u"sandbox"_s, u"https://a.test/token"_s, u"id"_s, u"taxpayer"_s};
        QCOMPARE(differenceOf(stored, stored), QString());
        Binding asked = stored;
        asked.login = u"intermediary"_s;
        asked.tokenUrl.clear();
        asked.apiUrl = u"https://a.test/api"_s;
        asked.fileUser = u"Aminah"_s;
        QCOMPARE(differenceOf(stored, asked), u"token_url, login, api_url, file_user"_s);
        QCOMPARE(differenceOf(stored, withoutFile(asked)), u"token_url, login"_s);
    }
};

QTEST_GUILESS_MAIN(TestCredentialVault)
#include "tst_credentialvault.moc"
