#include "endpoint/clients/localtokens.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Endpoint;
using namespace std::chrono_literals;

class TestLocalTokens : public QObject
{
    Q_OBJECT

    const Moment m_now{1'000'000ms, 5'000ms};
    const LocalClientId m_one{QStringLiteral("one")};

    LocalGrant grant(Seconds life = 3600s) const
    {
        return {.client = m_one,
                .login = {ConnectionId(QStringLiteral("own"))},
                .rights = Store::Rights::Api,
                .expiresAt = m_now + life};
    }

private slots:
    void issue_isFoundUntilItExpires()
    {
        LocalTokens tokens;
        const SecretString token = tokens.issue(grant(), m_now);
        QVERIFY(token.reveal().startsWith("mict_"));
        QCOMPARE(token.size(), 5 + 43);
        const auto found = tokens.find(token, m_now + 3599s);
        QVERIFY(found);
        QCOMPARE(found->client, m_one);
        QCOMPARE(found->login.connection.toString(), QStringLiteral("own"));
        QCOMPARE(found->rights, Store::Rights::Api);
        QVERIFY(!tokens.find(token, m_now + 3600s));
    }

    void issue_neverTheSameTwice()
    {
        LocalTokens tokens;
        const SecretString first = tokens.issue(grant(), m_now);
        const SecretString second = tokens.issue(grant(), m_now);
        QVERIFY(!first.equals(second));
        QVERIFY(tokens.find(first, m_now));
        QVERIFY(tokens.find(second, m_now));
    }

    void find_unknown_isNothing()
    {
        LocalTokens tokens;
        QVERIFY(!tokens.find(SecretString::copyOf("mict_x"), m_now));
        QVERIFY(!tokens.find(SecretString(), m_now));
    }

    void revoke_onlyByItsClient()
    {
        LocalTokens tokens;
        const SecretString token = tokens.issue(grant(), m_now);
        tokens.revoke(token, LocalClientId(QStringLiteral("two")));
        QVERIFY(tokens.find(token, m_now));
        tokens.revoke(token, m_one);
        QVERIFY(!tokens.find(token, m_now));
        tokens.revoke(token, m_one);
    }

    void issue_beyondTheBound_theOldestGoes()
    {
        LocalTokens tokens;
        const SecretString oldest = tokens.issue(grant(100s), m_now);
        const SecretString next = tokens.issue(grant(200s), m_now);
        for (int i = 0; i < LocalTokens::mostPerClient - 1; ++i)
            tokens.issue(grant(), m_now);
        QVERIFY(!tokens.find(oldest, m_now));
        QVERIFY(tokens.find(next, m_now));
    }
};

QTEST_GUILESS_MAIN(TestLocalTokens)
#include "tst_localtokens.moc"
