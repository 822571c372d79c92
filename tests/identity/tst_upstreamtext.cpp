#include "identity/upstreamtext.h"

#include <QTest>

using namespace Connector;

class TestUpstreamText : public QObject
{
    Q_OBJECT

private slots:
    void reducedText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reduced");
        QTest::newRow("plain") << "User blocked"
                               << "User blocked";
        QTest::newRow("quotes and backslashes") << "a \"b\" c\\d"
                                                << "a 'b' c/d";
        QTest::newRow("line breaks") << "  a\r\n\tb  "
                                     << "a b";
        QTest::newRow("control") << QStringLiteral("a\u0001\u001b[31mb\u007f") << "a[31mb";
        QTest::newRow("beyond ASCII") << QStringLiteral("caf\u00e9 \u202eevil") << "caf evil";
        QTest::newRow("null inside") << QString(QStringLiteral("a") + QChar(0) + u'b') << "ab";
        QTest::newRow("empty") << QString() << QString();
    }

    void reducedText()
    {
        QFETCH(QString, text);
        QTEST(Identity::reducedText(text), "reduced");
    }

    void reducedText_isAtMost200Characters()
    {
        QCOMPARE(Identity::reducedText(QString(5000, u'x')), QString(200, u'x'));
        QCOMPARE(Identity::reducedText(QString(5000, u' ') + u'x'), QStringLiteral("x"));
        QCOMPARE(Identity::reducedText(QStringLiteral("abcdef"), 3), QStringLiteral("abc"));
    }

    void printableText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("printable");
        QTest::newRow("trailing blank") << "Kedai Contoh POS "
                                        << "Kedai Contoh POS";
        QTest::newRow("Chinese") << QStringLiteral("\u793a\u4f8b")
                                 << QStringLiteral("\u793a\u4f8b");
        QTest::newRow("direction override") << QStringLiteral("a\u202eb") << "ab";
        QTest::newRow("control") << QStringLiteral("a\u0007b") << "ab";
        QTest::newRow("other plane")
            << QStringLiteral("\U0001f600") << QStringLiteral("\U0001f600");
    }

    void printableText()
    {
        QFETCH(QString, text);
        QTEST(Identity::printableText(text), "printable");
    }

    void printableText_neverCutsAPairInTwo()
    {
        const QString text = QStringLiteral("\U0001f600\U0001f600");
        QCOMPARE(Identity::printableText(text, 3), QStringLiteral("\U0001f600"));
    }
};

QTEST_GUILESS_MAIN(TestUpstreamText)
#include "tst_upstreamtext.moc"
