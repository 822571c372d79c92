#include "vault/publishedvault.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Vault;
using namespace Qt::StringLiterals;

namespace {

std::optional<Credentials> published(const QString &clientId)
{
    if (clientId != "practice-client"_L1)
        return std::nullopt;
    return Credentials{SecretString::copyOf("published-1"), SecretString::copyOf("published-2")};
}

Binding bindingOf(const QString &clientId)
{
    return {.environment = u"practice"_s,
            .tokenUrl = u"http://127.0.0.1:9/connect/token"_s,
            .clientId = clientId,
            .login = u"taxpayer"_s};
}

} // namespace

class TestPublishedVault : public QObject
{
    Q_OBJECT

private slots:
    void read_publishedClient_handsThePairOut()
    {
        PublishedVault vault(published);
        std::optional<Result<Credentials>> answer;
        vault.read(ConnectionUuid(u"x"_s), bindingOf(u"practice-client"_s),
                   {this, [&](Result<Credentials> result) { answer = std::move(result); }});
        QVERIFY(answer && *answer);
        QCOMPARE((*answer)->secret1.reveal(), QByteArrayView("published-1"));
        QCOMPARE((*answer)->secret2.reveal(), QByteArrayView("published-2"));
    }

    void read_otherClient_isMissing()
    {
        PublishedVault vault(published);
        std::optional<Result<Credentials>> answer;
        vault.read(ConnectionUuid(u"x"_s), bindingOf(u"somebody"_s),
                   {this, [&](Result<Credentials> result) { answer = std::move(result); }});
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().code, ErrorCode::KeychainEntryMissing);
    }

    void write_acceptsOnlyThePublishedPair_data()
    {
        QTest::addColumn<QString>("clientId");
        QTest::addColumn<QByteArray>("secret1");
        QTest::addColumn<QByteArray>("secret2");
        QTest::addColumn<bool>("accepted");
        QTest::addColumn<QByteArray>("filePassword");
        QTest::newRow("a password beside it")
            << u"practice-client"_s << QByteArray("published-1") << QByteArray("published-2")
            << false << QByteArray("real");
        QTest::newRow("the pair") << u"practice-client"_s << QByteArray("published-1")
                                  << QByteArray("published-2") << true << QByteArray();
        QTest::newRow("other first") << u"practice-client"_s << QByteArray("real")
                                     << QByteArray("published-2") << false << QByteArray();
        QTest::newRow("other second") << u"practice-client"_s << QByteArray("published-1")
                                      << QByteArray("real") << false << QByteArray();
        QTest::newRow("no second") << u"practice-client"_s << QByteArray("published-1")
                                   << QByteArray() << false << QByteArray();
        QTest::newRow("other client") << u"real"_s << QByteArray("published-1")
                                      << QByteArray("published-2") << false << QByteArray();
    }

    void write_acceptsOnlyThePublishedPair()
    {
        QFETCH(QString, clientId);
        QFETCH(QByteArray, secret1);
        QFETCH(QByteArray, secret2);
        QFETCH(bool, accepted);
        QFETCH(QByteArray, filePassword);
        PublishedVault vault(published);
        std::optional<Result<>> answer;
        vault.write(ConnectionUuid(u"x"_s), bindingOf(clientId),
                    {SecretString::copyOf(secret1), SecretString::copyOf(secret2),
                     SecretString::copyOf(filePassword)},
                    {this, [&](const Result<> &result) { answer = result; }});
        QVERIFY(answer);
        QCOMPARE(bool(*answer), accepted);
        if (!accepted)
            QCOMPARE(answer->error().code, ErrorCode::InputPracticeOnly);
    }

    void removeAndExamine_alwaysSucceed()
    {
        PublishedVault vault(published);
        bool removed = false;
        vault.remove(ConnectionUuid(u"x"_s),
                     {this, [&](const Result<> &result) { removed = bool(result); }});
        QVERIFY(removed);
        std::optional<KeychainState> state;
        vault.examine({this, [&](const Result<KeychainState> &result) { state = *result; }});
        QCOMPARE(state, KeychainState::Available);
    }
};

QTEST_GUILESS_MAIN(TestPublishedVault)
#include "tst_publishedvault.moc"
