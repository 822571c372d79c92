#include "http/oneshotbody.h"

#include <QTest>

using namespace Connector;

class TestOneShotBody : public QObject
{
    Q_OBJECT

private slots:
    void read_givesTheBytesOnceAndThenTheEnd()
    {
        Http::OneShotBody body(SecretString::copyOf("abcdef"));
        QVERIFY(!body.wasRead());
        char part[4];
        QCOMPARE(body.read(part, 4), 4);
        QCOMPARE(QByteArray(part, 4), QByteArray("abcd"));
        QVERIFY(body.wasRead());
        QCOMPARE(body.bytesAvailable(), 2);
        QCOMPARE(body.read(4), QByteArray("ef"));
        QVERIFY(body.atEnd());
        QCOMPARE(body.read(part, 4), -1);
    }

    void reset_isRefused()
    {
        Http::OneShotBody body(SecretString::copyOf("abc"));
        QCOMPARE(body.read(3), QByteArray("abc"));
        QVERIFY(body.isSequential());
        QVERIFY(!body.reset());
        QVERIFY(body.atEnd());
    }

    void write_isRefused()
    {
        Http::OneShotBody body(SecretString::copyOf("abc"));
        QVERIFY(!body.isWritable());
    }

    void emptyBody_isAtItsEndButNotRead()
    {
        const Http::OneShotBody body{SecretString()};
        QVERIFY(body.atEnd());
        QVERIFY(!body.wasRead());
    }
};

QTEST_GUILESS_MAIN(TestOneShotBody)
#include "tst_oneshotbody.moc"
