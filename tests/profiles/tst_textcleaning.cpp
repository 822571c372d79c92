#include "profiles/textcleaning.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Profiles;

static QString code(char32_t c)
{
    return QStringView(QChar::fromUcs4(c)).toString();
}

class TestTextCleaning : public QObject
{
    Q_OBJECT

private slots:
    void cleaned_textAndSecret_agree_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clean");
        QTest::addColumn<bool>("trimmed");
        QTest::addColumn<bool>("breaks");
        QTest::addColumn<bool>("invisible");
        QTest::addColumn<bool>("quotes");
        enum Found { Nothing = 0, Trimmed = 1, Breaks = 2, Invisible = 4, Quotes = 8 };
        const auto row = [](const char *tag, const QString &text, const QString &clean, int found) {
            QTest::newRow(tag) << text << clean << bool(found & Trimmed) << bool(found & Breaks)
                               << bool(found & Invisible) << bool(found & Quotes);
        };
        const QString abc = QStringLiteral("abc");
        row("plain", abc, abc, Nothing);
        row("empty", QString(), QString(), Nothing);
        row("inner blank stays", QStringLiteral("a b"), QStringLiteral("a b"), Nothing);
        row("signs stay", QStringLiteral("a+b&c%d=e~"), QStringLiteral("a+b&c%d=e~"), Nothing);
        row("blanks", QStringLiteral("  abc "), abc, Trimmed);
        row("tab", QStringLiteral("\tabc"), abc, Trimmed);
        row("only blanks", QStringLiteral("   "), QString(), Trimmed);
        row("line feed", QStringLiteral("abc\n"), abc, Breaks);
        row("crlf", QStringLiteral("abc\r\n"), abc, Breaks);
        row("line feed first", QStringLiteral("\nabc"), abc, Breaks);
        row("wrapped", QStringLiteral("ab\n  c"), abc, Breaks);
        row("wrapped with blank before", QStringLiteral("ab \r\nc"), abc, Breaks);
        row("next line", QStringLiteral("ab") + code(0x85) + u'c', abc, Breaks);
        row("line separator", QStringLiteral("ab") + code(0x2028) + u'c', abc, Breaks);
        row("paragraph separator", abc + code(0x2029), abc, Breaks);
        row("form feed", QStringLiteral("ab\fc"), abc, Breaks);
        for (const char32_t c :
             {0x00U,   0x07U,   0x1BU,   0x7FU,   0x80U,    0x9FU,   0xA0U,   0xADU,
              0x34FU,  0x61CU,  0x115FU, 0x180EU, 0x1680U,  0x2000U, 0x2003U, 0x2007U,
              0x2009U, 0x200BU, 0x200CU, 0x200DU, 0x200EU,  0x200FU, 0x202AU, 0x202EU,
              0x202FU, 0x205FU, 0x2060U, 0x2066U, 0x2069U,  0x2800U, 0x3000U, 0x3164U,
              0xFE0FU, 0xFEFFU, 0xFFA0U, 0xFFF9U, 0xE0001U, 0xE007FU}) {
            const QByteArray tag = "U+" + QByteArray::number(c, 16).toUpper();
            row((tag + " inside").constData(), u'a' + code(c) + QStringLiteral("bc"), abc,
                Invisible);
            row((tag + " last").constData(), abc + code(c), abc, Invisible);
        }
        row("mark before blank", code(0xFEFF) + QStringLiteral(" abc"), abc, Invisible | Trimmed);
        row("double quotes", QStringLiteral("\"abc\""), abc, Quotes);
        row("single quotes", QStringLiteral("'abc'"), abc, Quotes);
        row("back ticks", QStringLiteral("`abc`"), abc, Quotes);
        row("curly quotes", code(0x201C) + abc + code(0x201D), abc, Quotes);
        row("curly single quotes", code(0x2018) + abc + code(0x2019), abc, Quotes);
        row("guillemets", code(0xAB) + abc + code(0xBB), abc, Quotes);
        row("nested quotes", QStringLiteral("\"'abc'\""), abc, Quotes);
        row("blank in quotes", QStringLiteral("\" abc \""), abc, Quotes | Trimmed);
        row("quotes in blanks", QStringLiteral(" \"abc\"\n"), abc, Quotes | Trimmed | Breaks);
        row("empty quotes", QStringLiteral("\"\""), QString(), Quotes);
        row("one quote stays", QStringLiteral("\""), QStringLiteral("\""), Nothing);
        row("opening quote stays", QStringLiteral("\"abc"), QStringLiteral("\"abc"), Nothing);
        row("unlike quotes stay", QStringLiteral("\"abc'"), QStringLiteral("\"abc'"), Nothing);
        row("inner quote stays", QStringLiteral("a\"c"), QStringLiteral("a\"c"), Nothing);
        row("accent stays", QStringLiteral("caf") + code(0xE9), QStringLiteral("caf") + code(0xE9),
            Nothing);
        row("chinese stays", code(0x5E97), code(0x5E97), Nothing);
        row("emoji stays", code(0x1F600), code(0x1F600), Nothing);
        row("dash stays", QStringLiteral("a-c"), QStringLiteral("a-c"), Nothing);
    }

    void cleaned_textAndSecret_agree()
    {
        QFETCH(QString, text);
        QFETCH(QString, clean);
        QFETCH(bool, trimmed);
        QFETCH(bool, breaks);
        QFETCH(bool, invisible);
        QFETCH(bool, quotes);
        const Cleaning expected{.trimmed = trimmed,
                                .dashesOrSpacesRemoved = false,
                                .lineBreaksRemoved = breaks,
                                .invisibleCharactersRemoved = invisible,
                                .quotesRemoved = quotes};
        Cleaning ofText;
        QCOMPARE(cleaned(text, ofText), clean);
        QVERIFY(ofText == expected);
        QCOMPARE(ofText.any(), text != clean);

        Cleaning ofSecret;
        const QByteArray bytes = text.toUtf8();
        const SecretString secret = cleanedSecret(SecretString::copyOf(bytes), ofSecret);
        QCOMPARE(secret.reveal(), QByteArrayView(clean.toUtf8()));
        QVERIFY(ofSecret == expected);
    }

    void cleanedSecret_bytesThatAreNoUtf8_stay_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("latin1") << QByteArray("caf\xe9");
        QTest::newRow("latin1 no-break space") << QByteArray("a\xa0"
                                                             "b");
        QTest::newRow("lone continuation") << QByteArray("\x80"
                                                         "a");
        QTest::newRow("cut in the middle") << QByteArray("a\xe2\x80");
        QTest::newRow("cut and continued") << QByteArray("a\xe2\x80"
                                                         "b");
        QTest::newRow("overlong") << QByteArray("\xc0\xa0");
        QTest::newRow("beyond unicode") << QByteArray("\xf5\x80\x80\x80");
        QTest::newRow("ff") << QByteArray("\xff");
    }

    void cleanedSecret_bytesThatAreNoUtf8_stay()
    {
        QFETCH(QByteArray, bytes);
        Cleaning cleaning;
        const SecretString secret = cleanedSecret(SecretString::copyOf(bytes), cleaning);
        QCOMPARE(secret.reveal(), QByteArrayView(bytes));
        QVERIFY(!cleaning.any());
    }

    void cleaned_keepsWhatWasNotedBefore()
    {
        Cleaning cleaning{.trimmed = true};
        QCOMPARE(cleaned(QStringLiteral("'a'"), cleaning), QStringLiteral("a"));
        QVERIFY((cleaning == Cleaning{.trimmed = true, .quotesRemoved = true}));
    }

    void withoutSeparators_dropsBlanksAndHyphens_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clean");
        QTest::addColumn<bool>("removed");
        const auto row = [](const char *tag, const QString &text, const char *clean, bool removed) {
            QTest::newRow(tag) << text << QString::fromLatin1(clean) << removed;
        };
        row("none", QStringLiteral("C123"), "C123", false);
        row("margin only", QStringLiteral(" C123 "), "C123", false);
        row("blanks", QStringLiteral("C 12 3"), "C123", true);
        row("tab", QStringLiteral("C\t123"), "C123", true);
        row("hyphen", QStringLiteral("1234567-K"), "1234567K", true);
        for (const char32_t c :
             {0x2010U, 0x2011U, 0x2012U, 0x2013U, 0x2014U, 0x2015U, 0x2212U, 0xFE63U, 0xFF0DU})
            row(("U+" + QByteArray::number(c, 16)).constData(), u'C' + code(c) + u'1', "C1", true);
        row("dot stays", QStringLiteral("C.1"), "C.1", false);
        row("slash stays", QStringLiteral("C/1"), "C/1", false);
    }

    void withoutSeparators_dropsBlanksAndHyphens()
    {
        QFETCH(QString, text);
        Cleaning cleaning;
        QTEST(withoutSeparators(text, cleaning), "clean");
        QTEST(cleaning.dashesOrSpacesRemoved, "removed");
    }
};

QTEST_GUILESS_MAIN(TestTextCleaning)
#include "tst_textcleaning.moc"
