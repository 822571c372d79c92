#include "vault/vaultitem.h"

#include <QCborMap>
#include <QCborValue>
#include <QTest>

using namespace Connector;
using namespace Connector::Vault;
using namespace Qt::StringLiterals;

namespace {

Binding sandboxBinding()
{
    return {.environment = u"sandbox"_s,
            .tokenUrl = u"https://preprod-api.myinvois.hasil.gov.my/connect/token"_s,
            .clientId = u"6d0e52c1-3f5a-4c39-9d41-0a51b7a3f001"_s,
            .login = u"taxpayer"_s};
}

Credentials pair(QByteArrayView first, QByteArrayView second)
{
    return {.secret1 = SecretString::copyOf(first), .secret2 = SecretString::copyOf(second)};
}

Binding fileBinding()
{
    Binding binding = sandboxBinding();
    binding.apiUrl = u"https://api.myob.test/accountright"_s;
    binding.fileUser = u"Aminah"_s;
    return binding;
}

Credentials withFilePassword(QByteArrayView password = "p:w")
{
    Credentials credentials = pair("first", "second");
    credentials.filePassword = SecretString::copyOf(password);
    return credentials;
}

QCborMap goodMap()
{
    const Binding binding = sandboxBinding();
    return {{u"v"_s, 1},
            {u"environment"_s, binding.environment},
            {u"token_url"_s, binding.tokenUrl},
            {u"client_id"_s, binding.clientId},
            {u"login"_s, binding.login},
            {u"secret1"_s, QByteArray("first")},
            {u"secret2"_s, QByteArray("second")}};
}

SecretString bytesOf(const QCborMap &map)
{
    return SecretString::take(map.toCborValue().toCbor());
}

} // namespace

class TestVaultItem : public QObject
{
    Q_OBJECT

private slots:
    void encodeItem_readsBackTheSame_data()
    {
        QTest::addColumn<QByteArray>("secret1");
        QTest::addColumn<QByteArray>("secret2");
        QTest::newRow("plain") << QByteArray("abc") << QByteArray("def");
        QTest::newRow("one secret") << QByteArray("abc") << QByteArray();
        QTest::newRow("quotes") << QByteArray("a\"b'c\\d`$(e)") << QByteArray("%s%n");
        QTest::newRow("not ASCII")
            << QByteArray("\xe4\xbd\xa0\xe5\xa5\xbd\xc3\xa9") << QByteArray();
        QTest::newRow("every byte") << [] {
            QByteArray all;
            for (int byte = 0; byte < 256; ++byte)
                all.append(static_cast<char>(byte));
            return all;
        }() << QByteArray("\0x", 2);
        QTest::newRow("long") << QByteArray(512, 'x') << QByteArray(512, 'y');
    }

    void encodeItem_readsBackTheSame()
    {
        QFETCH(QByteArray, secret1);
        QFETCH(QByteArray, secret2);
        const Result<SecretString> bytes = encodeItem(sandboxBinding(), pair(secret1, secret2));
        QVERIFY(bytes);
        const Result<VaultItem> item = decodeItem(*bytes);
        QVERIFY(item);
        QCOMPARE(item->binding, sandboxBinding());
        QCOMPARE(item->credentials.secret1.reveal().toByteArray(), secret1);
        QCOMPARE(item->credentials.secret2.reveal().toByteArray(), secret2);
    }

    void filePassword_isAFieldMore_whereThereIsOne()
    {
        const Credentials credentials = withFilePassword("p:w \xc3\xa9");
        const Result<SecretString> bytes = encodeItem(fileBinding(), credentials);
        QVERIFY(bytes);
        QCborMap expected = goodMap();
        expected.insert(u"file_password"_s, QByteArray("p:w \xc3\xa9"));
        expected.insert(u"api_url"_s, fileBinding().apiUrl);
        expected.insert(u"file_user"_s, fileBinding().fileUser);
        QCOMPARE(QCborValue::fromCbor(bytes->reveal().toByteArray()).toMap(), expected);
        const Result<VaultItem> item = decodeItem(*bytes);
        QVERIFY(item);
        QCOMPARE(item->binding, fileBinding());
        QVERIFY(item->credentials.filePassword.equals(credentials.filePassword));
        QCOMPARE(item->credentials.secret2.reveal(), QByteArrayView("second"));
        // Items from before there was one.
        const Result<VaultItem> older = decodeItem(bytesOf(goodMap()));
        QVERIFY(older);
        QVERIFY(older->credentials.filePassword.isEmpty());
    }

    void filePassword_countsInTheSize()
    {
        Credentials credentials = pair("first", "second");
        credentials.filePassword = SecretString::take(QByteArray(itemBytesLimit, 'x'));
        const Result<SecretString> item = encodeItem(sandboxBinding(), credentials);
        QVERIFY(!item);
        QCOMPARE(item.error().code, ErrorCode::KeychainTooLarge);
    }

    void filePassword_whatItIsFor_countsInTheSize()
    {
        Binding binding = fileBinding();
        binding.apiUrl += QString(itemBytesLimit, u'x');
        QVERIFY(encodeItem(binding, pair("first", "second")));
        const Result<SecretString> item = encodeItem(binding, withFilePassword());
        QVERIFY(!item);
        QCOMPARE(item.error().code, ErrorCode::KeychainTooLarge);
    }

    void encodeItem_isAMapThatOthersCanRead()
    {
        // What a file password would be for is not written without one.
        const Result<SecretString> bytes = encodeItem(fileBinding(), pair("first", "second"));
        QVERIFY(bytes);
        QCOMPARE(QCborValue::fromCbor(bytes->reveal().toByteArray()).toMap(), goodMap());
    }

    void encodeItem_atTheLimit_isTooLarge_data()
    {
        QTest::addColumn<int>("excess");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("one byte below") << -1 << true;
        QTest::newRow("at the limit") << 0 << false;
        QTest::newRow("far above") << 100'000 << false;
    }

    void encodeItem_atTheLimit_isTooLarge()
    {
        QFETCH(int, excess);
        QFETCH(bool, accepted);
        // Both sizes below take the same CBOR head, so the difference in size is exact.
        const QByteArray some(1000, 'x');
        const Result<SecretString> reference = encodeItem(sandboxBinding(), pair(some, ""));
        QVERIFY(reference);
        const qsizetype missing = itemBytesLimit - reference->size();
        const QByteArray secret(some.size() + missing + excess, 'x');
        const Result<SecretString> item = encodeItem(sandboxBinding(), pair(secret, ""));
        QCOMPARE(bool(item), accepted);
        if (!accepted)
            QCOMPARE(item.error().code, ErrorCode::KeychainTooLarge);
    }

    void decodeItem_unknownField_isSkipped()
    {
        QCborMap map = goodMap();
        map.insert(u"later"_s, QCborMap{{u"nested"_s, 1}});
        const Result<VaultItem> item = decodeItem(bytesOf(map));
        QVERIFY(item);
        QCOMPARE(item->binding, sandboxBinding());
    }

    void decodeItem_malformed_fails_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto changed = [](const QString &name, const QCborValue &value) {
            QCborMap map = goodMap();
            map[name] = value;
            return map.toCborValue().toCbor();
        };
        const QByteArray good = goodMap().toCborValue().toCbor();
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("hunter2");
        QTest::newRow("array") << QCborValue(QCborArray{1, 2}).toCbor();
        QTest::newRow("trailing byte") << good + '\0';
        QTest::newRow("two items") << good + good;
        QTest::newRow("next version") << changed(u"v"_s, 2);
        QTest::newRow("version as text") << changed(u"v"_s, u"1"_s);
        QTest::newRow("file password as text") << changed(u"file_password"_s, u"first"_s);
        QTest::newRow("API address as bytes") << changed(u"api_url"_s, QByteArray("https://x"));
        QTest::newRow("file user as bytes") << changed(u"file_user"_s, QByteArray("Aminah"));
        QTest::newRow("secret as text") << changed(u"secret1"_s, u"first"_s);
        QTest::newRow("address as bytes") << changed(u"token_url"_s, QByteArray("https://x"));
        const auto keys = goodMap().keys();
        for (const QCborValue &key : keys) {
            QCborMap map = goodMap();
            map.remove(key);
            QTest::newRow(qPrintable(u"without "_s + key.toString())) << map.toCborValue().toCbor();
        }
        // a8 instead of a7: eight pairs, the last of which repeats the first.
        QByteArray twice = good + QByteArray("\x61v\x01");
        twice[0] = '\xa8';
        QTest::newRow("field twice") << twice;
        QTest::newRow("map without length") << QByteArray("\xbf\x61v\x01\xff");
        QTest::newRow("huge length") << QByteArray("\xa1\x5b\x7f\xff\xff\xff\xff\xff\xff\xff");
    }

    void decodeItem_malformed_fails()
    {
        QFETCH(QByteArray, bytes);
        const Result<VaultItem> item = decodeItem(SecretString::copyOf(bytes));
        QVERIFY(!item);
        QCOMPARE(item.error().code, ErrorCode::KeychainFailed);
        QVERIFY(!item.error().detail.isEmpty());
    }

    void decodeItem_cutAnywhere_fails()
    {
        const QByteArray good = goodMap().toCborValue().toCbor();
        QVERIFY(decodeItem(SecretString::copyOf(good)));
        for (qsizetype size = 0; size < good.size(); ++size)
            QVERIFY2(!decodeItem(SecretString::copyOf(good.first(size))),
                     qPrintable(QString::number(size)));
    }

    void decodeItem_anyByteChanged_neverReadsBackAsAnotherBinding()
    {
        const QByteArray good = goodMap().toCborValue().toCbor();
        for (qsizetype at = 0; at < good.size(); ++at) {
            QByteArray bent = good;
            bent[at] = static_cast<char>(bent[at] ^ 0x20);
            Result<VaultItem> item = decodeItem(SecretString::copyOf(bent));
            if (!item)
                continue;
            const bool sameBinding = item->binding == sandboxBinding();
            QCOMPARE(bool(release(std::move(*item), sandboxBinding())), sameBinding);
        }
    }

    void release_anyDifference_isRefusedAndNamed_data()
    {
        QTest::addColumn<QString>("environment");
        QTest::addColumn<QString>("tokenUrl");
        QTest::addColumn<QString>("clientId");
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("difference");
        const Binding good = sandboxBinding();
        QTest::newRow("same") << good.environment << good.tokenUrl << good.clientId << good.login
                              << QString();
        QTest::newRow("environment")
            << u"custom"_s << good.tokenUrl << good.clientId << good.login << u"environment"_s;
        QTest::newRow("address") << good.environment << u"https://evil.example/connect/token"_s
                                 << good.clientId << good.login << u"token_url"_s;
        QTest::newRow("address in capitals") << good.environment << good.tokenUrl.toUpper()
                                             << good.clientId << good.login << u"token_url"_s;
        QTest::newRow("trailing slash") << good.environment << good.tokenUrl + u'/' << good.clientId
                                        << good.login << u"token_url"_s;
        QTest::newRow("client id")
            << good.environment << good.tokenUrl << u"other"_s << good.login << u"client_id"_s;
        QTest::newRow("login") << good.environment << good.tokenUrl << good.clientId
                               << u"intermediary"_s << u"login"_s;
        QTest::newRow("all") << QString() << QString() << QString() << QString()
                             << u"environment, token_url, client_id, login"_s;
    }

    void release_anyDifference_isRefusedAndNamed()
    {
        QFETCH(QString, environment);
        QFETCH(QString, tokenUrl);
        QFETCH(QString, clientId);
        QFETCH(QString, login);
        QFETCH(QString, difference);
        const Binding asked{environment, tokenUrl, clientId, login};
        const Result<Credentials> credentials =
            release({sandboxBinding(), pair("first", "second")}, asked);
        QCOMPARE(bool(credentials), difference.isEmpty());
        if (credentials) {
            QCOMPARE(credentials->secret1.reveal(), QByteArrayView("first"));
        } else {
            QCOMPARE(credentials.error().code, ErrorCode::CredentialsAddressChanged);
            QCOMPARE(credentials.error().detail, difference);
        }
    }

    void release_filePassword_isForOneAddressAndUser_data()
    {
        QTest::addColumn<bool>("hasPassword");
        QTest::addColumn<QString>("apiUrl");
        QTest::addColumn<QString>("fileUser");
        QTest::addColumn<QString>("difference");
        const QString address = fileBinding().apiUrl;
        const QString user = fileBinding().fileUser;
        const QString elsewhere = u"https://evil.test/accountright"_s;
        QTest::newRow("same") << true << address << user << QString();
        QTest::newRow("address") << true << elsewhere << user << u"api_url"_s;
        QTest::newRow("user") << true << address << u"Siti"_s << u"file_user"_s;
        QTest::newRow("no user") << true << QString() << QString() << u"api_url, file_user"_s;
        QTest::newRow("no password") << false << elsewhere << u"Siti"_s << QString();
    }

    void release_filePassword_isForOneAddressAndUser()
    {
        QFETCH(bool, hasPassword);
        QFETCH(QString, apiUrl);
        QFETCH(QString, fileUser);
        QFETCH(QString, difference);
        Binding asked = sandboxBinding();
        asked.apiUrl = apiUrl;
        asked.fileUser = fileUser;
        const Result<Credentials> credentials = release(
            {fileBinding(), hasPassword ? withFilePassword() : pair("first", "second")}, asked);
        QCOMPARE(credentials ? QString() : credentials.error().detail, difference);
    }

    // An item from before the password was bound to anything.
    void release_filePasswordForNothing_isRefused()
    {
        QCborMap map = goodMap();
        map.insert(u"file_password"_s, QByteArray("p:w"));
        Result<VaultItem> item = decodeItem(bytesOf(map));
        QVERIFY(item);
        const Result<Credentials> credentials = release(std::move(*item), fileBinding());
        QVERIFY(!credentials);
        QCOMPARE(credentials.error().code, ErrorCode::CredentialsAddressChanged);
        QCOMPARE(credentials.error().detail, u"api_url, file_user"_s);
    }
};

QTEST_GUILESS_MAIN(TestVaultItem)
#include "tst_vaultitem.moc"
