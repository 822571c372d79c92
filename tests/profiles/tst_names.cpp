#include "profiles/names.h"

#include <QTest>

using namespace Connector::Profiles;

class TestNames : public QObject
{
    Q_OBJECT

private slots:
    void nameKey_sameName_sameKey_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<bool>("same");
        const auto row = [](const char *tag, const QString &left, const QString &right, bool same) {
            QTest::newRow(tag) << left << right << same;
        };
        row("equal", QStringLiteral("Kedai"), QStringLiteral("Kedai"), true);
        row("case", QStringLiteral("KEDAI aminah"), QStringLiteral("kedai AMINAH"), true);
        row("margin", QStringLiteral(" Kedai "), QStringLiteral("kedai"), true);
        row("sharp s", QString(QChar(0xdf)), QStringLiteral("SS"), false);
        row("greek sigma", QString(QChar(0x3a3)), QString(QChar(0x3c2)), true);
        row("composed", QString(QChar(0xe9)), QStringLiteral("e") + QChar(0x301), true);
        row("composed capital", QString(QChar(0xc9)), QStringLiteral("e") + QChar(0x301), true);
        row("chinese", QString(QChar(0x5e97)), QString(QChar(0x5e97)), true);
        row("inner space", QStringLiteral("a b"), QStringLiteral("ab"), false);
        row("accent", QStringLiteral("cafe"), QStringLiteral("caf") + QChar(0xe9), false);
    }

    void nameKey_sameName_sameKey()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QTEST(nameKey(left) == nameKey(right), "same");
    }

    void idFromName_transliterates_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("id");
        const auto row = [](const char *tag, const QString &name, const char *id) {
            QTest::newRow(tag) << name << QString::fromLatin1(id);
        };
        row("plain", QStringLiteral("Kedai Aminah"), "kedai-aminah");
        row("accents", QStringLiteral("Caf") + QChar(0xe9) + QStringLiteral(" Sdn. Bhd."),
            "cafe-sdn-bhd");
        row("margins", QStringLiteral("  --Kedai!! "), "kedai");
        row("digits first", QStringLiteral("99 Speedmart"), "99-speedmart");
        row("fullwidth", QString(QChar(0xff21)) + QChar(0xff12), "a2");
        row("one chinese sign", QString(QChar(0x5e97)), "");
        row("chinese and latin", QString(QChar(0x5e97)) + QStringLiteral(" One"), "one");
        row("only signs", QStringLiteral("?!"), "");
        row("empty", QString(), "");
        row("exactly 32", QString(32, u'a'), "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
        row("longer", QString(40, u'a'), "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
        row("cut at a dash", QString(31, u'a') + QStringLiteral(" bc"),
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
        row("underscore", QStringLiteral("a_b"), "a-b");
        row("upper case TIN", QStringLiteral("C1234567890"), "c1234567890");
    }

    void idFromName_transliterates()
    {
        QFETCH(QString, name);
        const QString id = idFromName(name);
        QTEST(id, "id");
        QVERIFY(id.isEmpty() || isIdText(id));
    }

    void isIdText_matchesThePattern_data()
    {
        QTest::addColumn<bool>("valid");
        const auto row = [](const char *text, bool valid) { QTest::newRow(text) << valid; };
        row("a", true);
        row("0", true);
        row("c1", true);
        row("kedai-aminah", true);
        row("a-", true);
        row("a--b", true);
        row("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", true);
        row("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", false);
        row("", false);
        row("-a", false);
        row("A", false);
        row("C123", false);
        row("a_b", false);
        row("a b", false);
        row("a.b", false);
        row("a/b", false);
        row("..", false);
        row("a\n", false);
        row("%61", false);
    }

    void isIdText_matchesThePattern()
    {
        QFETCH(bool, valid);
        QCOMPARE(isIdText(QString::fromLatin1(QTest::currentDataTag())), valid);
    }
};

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
