#include "application/upstreams.h"

#include "support/brokerbench.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Application;
using namespace Qt::StringLiterals;
using Profiles::Environment;

class TestUpstreams : public QObject
{
    Q_OBJECT

private slots:
    void practice_hasItsOwnAddressAndVault()
    {
        const Profiles::ConnectionProfile practice{.environment = Environment::Practice};
        QVERIFY(m_upstreams.tokenUrl(practice).isEmpty());
        m_upstreams.setPracticeAddress(QUrl(u"http://127.0.0.1:4711"_s));
        QCOMPARE(m_upstreams.tokenUrl(practice), QUrl(u"http://127.0.0.1:4711/connect/token"_s));
        QCOMPARE(m_upstreams.apiUrl(practice), QUrl(u"http://127.0.0.1:4711"_s));
        QCOMPARE(&m_upstreams.vault(practice), &m_published);
    }

    void others_useTheKeychainAndFixedAddresses()
    {
        const Profiles::ConnectionProfile sandbox{.environment = Environment::Sandbox};
        QCOMPARE(m_upstreams.tokenUrl(sandbox),
                 QUrl(u"https://preprod-api.myinvois.hasil.gov.my/connect/token"_s));
        QCOMPARE(&m_upstreams.vault(sandbox), &m_keychain);
        const Profiles::ConnectionProfile custom{.environment = Environment::Custom,
                                                 .identityUrl =
                                                     QUrl(u"https://id.example.com/base"_s),
                                                 .apiUrl = QUrl(u"https://api.example.com"_s)};
        QCOMPARE(m_upstreams.tokenUrl(custom),
                 QUrl(u"https://id.example.com/base/connect/token"_s));
        QCOMPARE(m_upstreams.apiUrl(custom), QUrl(u"https://api.example.com"_s));
        QCOMPARE(&m_upstreams.vault(custom), &m_keychain);
    }

private:
    Test::FakeClock m_clock;
    Test::FakeProvider m_provider{m_clock};
    Test::MemoryVault m_keychain;
    Test::MemoryVault m_published;
    Upstreams m_upstreams{
        m_keychain, m_published,
        [this](Profiles::System) -> Identity::IdentityProvider & { return m_provider; }};
};

QTEST_GUILESS_MAIN(TestUpstreams)
#include "tst_upstreams.moc"
