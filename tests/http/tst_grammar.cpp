#include "http/grammar.h"

#include <QTest>

using namespace Connector::Http;

class TestGrammar : public QObject
{
    Q_OBJECT

private slots:
    void isTokenByte_isRfc9110()
    {
        const QByteArray allowed = "!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyz"
                                   "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        for (int c = 0; c < 256; ++c)
            QCOMPARE(isTokenByte(static_cast<char>(c)), allowed.contains(static_cast<char>(c)));
        QVERIFY(isToken("onbehalfof"));
        QVERIFY(!isToken(""));
        QVERIFY(!isToken("a b"));
    }

    void isFieldValue_refusesControlCharactersOnly()
    {
        for (int c = 0; c < 256; ++c) {
            const QByteArray text(1, static_cast<char>(c));
            QCOMPARE(isFieldValue(text), c == '\t' || (c >= 0x20 && c != 0x7f));
        }
        QVERIFY(isFieldValue(""));
    }

    void isSameWord_ignoresCase()
    {
        QVERIFY(isSameWord("Content-Length", "content-LENGTH"));
        QVERIFY(isSameWord("", ""));
        QVERIFY(!isSameWord("Host", "Hos"));
        QVERIFY(!isSameWord("Host", "Hosts"));
    }

    void trimmed_takesBlanksOnly()
    {
        QCOMPARE(trimmed(" \t a b\t "), QByteArrayView("a b"));
        QCOMPARE(trimmed("\ra\r"), QByteArrayView("\ra\r"));
        QVERIFY(trimmed(" \t ").isEmpty());
    }

    void takeUntil_splitsAtTheFirst()
    {
        QByteArrayView text("a,b,");
        QCOMPARE(takeUntil(text, ','), QByteArrayView("a"));
        QCOMPARE(takeUntil(text, ','), QByteArrayView("b"));
        QVERIFY(takeUntil(text, ',').isEmpty());
        QVERIFY(text.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestGrammar)
#include "tst_grammar.moc"
