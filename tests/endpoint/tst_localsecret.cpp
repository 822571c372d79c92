#include "endpoint/clients/localsecret.h"

#include <QRegularExpression>
#include <QTest>

using namespace Connector;
using namespace Connector::Endpoint;

class TestLocalSecret : public QObject
{
    Q_OBJECT

private slots:
    void newSecret_isLongUnreservedAndDifferent()
    {
        static const QRegularExpression unreserved(QStringLiteral("^[A-Za-z0-9._~-]+$"));
        const SecretString first = newLocalSecret();
        const SecretString second = newLocalSecret();
        QCOMPARE(first.size(), 43);
        QVERIFY(!first.equals(second));
        QVERIFY(unreserved.match(QString::fromLatin1(first.reveal())).hasMatch());
        QVERIFY(unreserved.match(newLocalClientId()).hasMatch());
        QVERIFY(newLocalClientId() != newLocalClientId());
    }

    void isLocalSecret_onlyTheRightOne()
    {
        const SecretString secret = SecretString::copyOf("right");
        const QByteArray hash = hashLocalSecret(secret, "salt");
        QVERIFY(isLocalSecret(secret, "salt", hash));
        QVERIFY(!isLocalSecret(SecretString::copyOf("wrong"), "salt", hash));
        QVERIFY(!isLocalSecret(secret, "other", hash));
        QVERIFY(!isLocalSecret(secret, "salt", {}));
        QVERIFY(!isLocalSecret({}, {}, {}));
        QVERIFY(!hash.contains("right"));
    }
};

QTEST_GUILESS_MAIN(TestLocalSecret)
#include "tst_localsecret.moc"
