#include "support/fakeclock.h"
#include "vault/createkeychainvault.h"
#include "vault/vaultkey.h"

#include <QTest>
#include <QUuid>

#include <windows.h>

#include <wincred.h>

using namespace Connector;
using namespace Connector::Vault;
using namespace Qt::StringLiterals;

namespace {

const Binding binding{u"sandbox"_s, u"https://example.test/connect/token"_s, u"client"_s,
                      u"taxpayer"_s};

Credentials pair(QByteArrayView first, QByteArrayView second = {})
{
    return {SecretString::copyOf(first), SecretString::copyOf(second)};
}

} // namespace

/// The vault over the Credential Manager of this Windows, in a home of its own. QtKeychain, where
/// it was found, has to keep the same items.
class TestCredentialManagerBackend : public QObject
{
    Q_OBJECT

private:
    const QString m_home = QUuid::createUuid().toString(QUuid::Id128);
    const ConnectionUuid m_connection{u"2f1c5d0e-9a44-4a53-8a53-0d1f6a6f7b10"_s};
    Test::FakeClock m_clock;
    std::unique_ptr<CredentialVault> m_vault = createKeychainVault(m_home, m_clock);

    std::optional<Result<Credentials>> read(const Binding &asked = binding)
    {
        std::optional<Result<Credentials>> answer;
        m_vault->read(m_connection, asked,
                      {this, [&](Result<Credentials> result) { answer = std::move(result); }});
        (void)QTest::qWaitFor([&] { return answer.has_value(); });
        return answer;
    }
    bool wait(const std::function<void(Completion<>)> &begin)
    {
        std::optional<bool> done;
        begin({this, [&](const Result<> &result) { done = bool(result); }});
        (void)QTest::qWaitFor([&] { return done.has_value(); });
        return done.value_or(false);
    }
    bool write(Credentials credentials)
    {
        return wait([&](Completion<> done) {
            m_vault->write(m_connection, binding, std::move(credentials), std::move(done));
        });
    }
    bool remove()
    {
        return wait([&](Completion<> done) { m_vault->remove(m_connection, std::move(done)); });
    }
    std::wstring name() const { return vaultKey(m_home, m_connection).toString().toStdWString(); }

private slots:
    void cleanup() { CredDeleteW(name().c_str(), CRED_TYPE_GENERIC, 0); }

    void keychain_isBuilt() { QVERIFY(isKeychainBuilt()); }

    void writeReadRemove_anySecret_data()
    {
        QTest::addColumn<QByteArray>("secret1");
        QTest::addColumn<QByteArray>("secret2");
        QTest::newRow("plain") << QByteArray("3d6a4c1e-71b5") << QByteArray();
        QTest::newRow("two") << QByteArray("first") << QByteArray("second");
        QTest::newRow("not ASCII")
            << QByteArray("r\xc3\xa9sum\xc3\xa9 \xe4\xbd\xa0\xe5\xa5\xbd") << QByteArray();
        QTest::newRow("zero bytes") << QByteArray("a\0b", 3) << QByteArray("\xff\xfe", 2);
        QTest::newRow("long") << QByteArray(900, 'x') << QByteArray(900, 'y');
    }

    void writeReadRemove_anySecret()
    {
        QFETCH(QByteArray, secret1);
        QFETCH(QByteArray, secret2);
        QVERIFY(write(pair("before")));
        QVERIFY(write(pair(secret1, secret2)));
        auto found = read();
        QVERIFY(found && *found);
        QCOMPARE((*found)->secret1.reveal().toByteArray(), secret1);
        QCOMPARE((*found)->secret2.reveal().toByteArray(), secret2);
        QVERIFY(remove());
        found = read();
        QVERIFY(found && !*found);
        QCOMPARE(found->error().code, ErrorCode::KeychainEntryMissing);
    }

    void read_otherBinding_isRefused()
    {
        QVERIFY(write(pair("first")));
        Binding other = binding;
        other.tokenUrl = u"https://evil.test/connect/token"_s;
        const auto found = read(other);
        QVERIFY(found && !*found);
        QCOMPARE(found->error().code, ErrorCode::CredentialsAddressChanged);
    }

    void remove_missingItem_succeeds() { QVERIFY(remove()); }

    // Under this name other builds look for it, and a person finds it in the Control Panel.
    void item_hasTheNameOfItsConnection()
    {
        QVERIFY(write(pair("first")));
        PCREDENTIALW item = nullptr;
        QVERIFY(CredReadW(name().c_str(), CRED_TYPE_GENERIC, 0, &item));
        const QByteArray bytes(reinterpret_cast<const char *>(item->CredentialBlob),
                               static_cast<qsizetype>(item->CredentialBlobSize));
        CredFree(item);
        QVERIFY(bytes.contains("first"));
        QVERIFY(bytes.contains("https://example.test/connect/token"));
    }
};

QTEST_GUILESS_MAIN(TestCredentialManagerBackend)
#include "tst_credentialmanagerbackend.moc"
