#include "identity/formencoding.h"

#include <QTest>

using namespace Connector;

class TestFormEncoding : public QObject
{
    Q_OBJECT

private slots:
    void formEncoded_values_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("encoded");
        const auto row = [](const char *name, const char *value, const char *encoded) {
            QTest::newRow(name) << QByteArray(value) << QByteArray(encoded);
        };
        row("RFC 6749 appendix B", " %&+\xc2\xa3\xe2\x82\xac", "+%25%26%2B%C2%A3%E2%82%AC");
        row("kept", "AZaz09*-._", "AZaz09*-._");
        row("uuid", "11111111-2222-4333-8444-555555555555", "11111111-2222-4333-8444-555555555555");
        row("delimiters", "a=b&c", "a%3Db%26c");
        row("tilde", "~", "%7E");
        row("control characters", "\x01\x7f\r\n", "%01%7F%0D%0A");
        row("empty", "", "");
    }

    void formEncoded_values()
    {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, encoded);
        const SecretString form = Identity::formEncoded({{"f", value}});
        QCOMPARE(form.reveal().toByteArray(), "f=" + encoded);
    }

    void formEncoded_fields_areJoinedInOrder()
    {
        const SecretString form =
            Identity::formEncoded({{"client_id", "a"}, {"client_secret", "b c"}, {"x&y", ""}});
        QCOMPARE(form.reveal().toByteArray(), QByteArray("client_id=a&client_secret=b+c&x%26y="));
    }

    void formEncoded_nothing_isEmpty() { QVERIFY(Identity::formEncoded({}).isEmpty()); }
};

QTEST_GUILESS_MAIN(TestFormEncoding)
#include "tst_formencoding.moc"
