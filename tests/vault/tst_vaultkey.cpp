#include "vault/vaultkey.h"

#include <QTest>

using namespace Connector;
using namespace Qt::StringLiterals;

class TestVaultKey : public QObject
{
    Q_OBJECT

private slots:
    void vaultKey_namesProgramHomeAndConnection()
    {
        QCOMPARE(Vault::vaultKey(u"7f3a"_s, ConnectionUuid(u"0b1c"_s)).toString(),
                 u"myinvois-connector/7f3a/0b1c"_s);
    }

    void vaultKey_otherHome_isAnotherItem()
    {
        const ConnectionUuid connection(u"0b1c"_s);
        QVERIFY(Vault::vaultKey(u"a"_s, connection) != Vault::vaultKey(u"b"_s, connection));
    }

    void serviceName_isTheFirstPartOfEveryKey()
    {
        QVERIFY(Vault::vaultKey(u"a"_s, ConnectionUuid(u"b"_s))
                    .toString()
                    .startsWith(Vault::serviceName() + u'/'));
    }
};

QTEST_GUILESS_MAIN(TestVaultKey)
#include "tst_vaultkey.moc"
