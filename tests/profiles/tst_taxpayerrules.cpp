#include "profiles/taxpayerrules.h"

#include <QRegularExpression>
#include <QTest>

using namespace Connector;
using namespace Connector::Profiles;

class TestTaxpayerRules : public QObject
{
    Q_OBJECT

private slots:
    void checkTin_accepted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tin");
        QTest::addColumn<QString>("suggestion");
        QTest::addColumn<bool>("separators");
        const auto row = [](const char *text, const char *tin, const char *suggestion,
                            bool separators = false) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(tin)
                                << QString::fromLatin1(suggestion) << separators;
        };
        row("C1234567890", "C1234567890", "");
        row("C25845632020", "C25845632020", "");
        row("CS1234567890", "CS1234567890", "");
        row("D1234567890", "D1234567890", "");
        row("F1234567890", "F1234567890", "");
        row("FA1234567890", "FA1234567890", "");
        row("PT1234567890", "PT1234567890", "");
        row("TA1234567890", "TA1234567890", "");
        row("TC1234567890", "TC1234567890", "");
        row("TN1234567890", "TN1234567890", "");
        row("TR1234567890", "TR1234567890", "");
        row("TP1234567890", "TP1234567890", "");
        row("J1234567890", "J1234567890", "");
        row("LE1234567890", "LE1234567890", "");
        row("IG12345678912", "IG12345678912", "");
        row("IG123456789012", "IG123456789012", "");
        row("IG02345678901", "IG02345678901", "");
        row("C1234567890123", "C1234567890123", "");
        row("C12340", "C12340", "");
        // Rule 1: no zero right after the prefix.
        row("C01234567890", "C01234567890", "C1234567890");
        row("CS001234567890", "CS001234567890", "CS1234567890");
        // Rule 2: the number ends in zero.
        row("C123456789", "C123456789", "C1234567890");
        row("C12345678222", "C12345678222", "C123456782220");
        row("C0123456789", "C0123456789", "C1234567890");
        // Nothing to suggest where the rule would make it too long.
        row("C1234567890122", "C1234567890122", "");
        // IG replaced SG and OG; the digits stay.
        row("SG123456789", "SG123456789", "IG123456789");
        row("OG12345678901", "OG12345678901", "IG12345678901");
        row("c1234567890", "C1234567890", "");
        row("ig12345678912", "IG12345678912", "");
        row("C 1234567890", "C1234567890", "", true);
        row("C-1234567-890", "C1234567890", "", true);
        row("C\xe2\x80\x93"
            "1234567890",
            "C1234567890", "", true);
        row(" C1234567890\n", "C1234567890", "");
        row("C123\xe2\x80\x8b"
            "4567890",
            "C1234567890", "");
        row("'C1234567890'", "C1234567890", "");
    }

    void checkTin_accepted()
    {
        QFETCH(QString, text);
        const auto checked = checkTin(text, QStringLiteral("expect_tin"));
        QVERIFY2(checked, checked ? "" : qPrintable(checked.error().detail));
        QTEST(checked->value, "tin");
        QTEST(checked->suggestion, "suggestion");
        QTEST(checked->cleaned.dashesOrSpacesRemoved, "separators");
        if (!checked->suggestion.isEmpty()) {
            const auto again = checkTin(checked->suggestion, QStringLiteral("expect_tin"));
            QVERIFY(again);
            QVERIFY(again->suggestion.isEmpty());
        }
    }

    void checkTin_refused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char *text, const char *rule, const char *id = "tin.format") {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(id)
                                << QString::fromLatin1(rule);
        };
        row("", "TIN", "input.required");
        row(" - ", "TIN", "input.required");
        row("E1234567890", "employer");
        row("E 12345678-90", "employer");
        row("EI00000000010", "general");
        row("EI00000000020", "general");
        row("ei00000000010", "general");
        row("1234567890", "prefix");
        row("770625015324", "identity card");
        row("201901234567", "registration number");
        row("ABC1234567890", "ABC is not a prefix");
        row("X1234567890", "X is not a prefix");
        row("IGX123456789", "IGX is not a prefix");
        row("C", "at least 5 digits");
        row("IG", "at least 5 digits");
        row("C1234", "at least 5 digits");
        row("C12345678901234", "at most 14 characters, this one has 15");
        row("IG1234567890123", "at most 14 characters");
        row("C123456789O", "digits only");
        row("C1234567890.", "digits only");
        row("C1234567(08)", "digits only");
        row("C1234567890:201901234567", "colon");
        row("C000000000", "not all zero");
        row("\xe5\xba\x97"
            "1234567890",
            "prefix");
        row("C\xef\xbc\x91\xef\xbc\x92\xef\xbc\x93\xef\xbc\x94\xef\xbc\x95", "digits only");
        row("\xd0\xa1"
            "1234567890",
            "prefix");
    }

    void checkTin_refused()
    {
        QFETCH(QString, text);
        QFETCH(QString, rule);
        const auto checked = checkTin(text, QStringLiteral("expect_tin"));
        QVERIFY(!checked);
        QTEST(QString(errorId(checked.error().code)), "id");
        QVERIFY2(checked.error().detail.contains(rule), qPrintable(checked.error().detail));
        QCOMPARE(checked.error().field, QStringLiteral("expect_tin"));
    }

    void checkRob_rule_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("rob");
        QTest::addColumn<QString>("id");
        const auto good = [](const char *text, const char *rob) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(rob) << QString();
        };
        const auto bad = [](const char *text, const char *id = "input.rob_format") {
            QTest::newRow(text) << QString::fromUtf8(text) << QString() << QString::fromLatin1(id);
        };
        good("201901234567", "201901234567");
        good("2019 0123 4567", "201901234567");
        good("201901-234567", "201901234567");
        good("R4494412", "R4494412");
        good("r4494412", "R4494412");
        good("1234567-K", "1234567K");
        good("LLP0012345-LGN", "LLP0012345LGN");
        good("\"201901234567\"", "201901234567");
        good("201901234567\n", "201901234567");
        good("12345", "12345");
        good("12345678901234567890", "12345678901234567890");
        bad("", "input.required");
        bad("--", "input.required");
        bad("1234");
        bad("123456789012345678901");
        bad("ABCDEF");
        bad("2019/01234567");
        bad("2019.01234567");
        bad("201901234567:1");
        bad("20190123456\xef\xbc\x97");
        bad("\xe5\xba\x97"
            "12345");
    }

    void checkRob_rule()
    {
        QFETCH(QString, text);
        QFETCH(QString, id);
        const auto checked = checkRob(text, QStringLiteral("rob"));
        if (id.isEmpty()) {
            QVERIFY(checked);
            QTEST(checked->value, "rob");
        } else {
            QVERIFY(!checked);
            QCOMPARE(QString(errorId(checked.error().code)), id);
            QCOMPARE(checked.error().field, QStringLiteral("rob"));
            QVERIFY(!checked.error().detail.isEmpty());
        }
    }

    void checkTaxpayer_accepted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("taxpayer");
        QTest::addColumn<QString>("suggestion");
        const auto row = [](const char *text, const char *taxpayer, const char *suggestion = "") {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(taxpayer)
                                << QString::fromLatin1(suggestion);
        };
        row("C25845632020", "C25845632020");
        row("IG12345678912:201901234567", "IG12345678912:201901234567");
        row("ig12345678912 : 2019 0123 4567", "IG12345678912:201901234567");
        row("IG12345678912:1234567-K", "IG12345678912:1234567K");
        row("\"IG12345678912:201901234567\"", "IG12345678912:201901234567");
        row("IG12345678912:\n201901234567", "IG12345678912:201901234567");
        row("SG123456789:201901234567", "SG123456789:201901234567", "IG123456789:201901234567");
        row("C123456789", "C123456789", "C1234567890");
    }

    void checkTaxpayer_accepted()
    {
        // What is kept must be a segment of the endpoint's addresses.
        static const QRegularExpression segment(
            QStringLiteral("^[A-Z]{1,2}[0-9]+(:[A-Za-z0-9]+)?$"));
        QFETCH(QString, text);
        const auto checked = checkTaxpayer(text, QStringLiteral("taxpayer"));
        QVERIFY(checked);
        QTEST(checked->value.toString(), "taxpayer");
        QTEST(checked->suggestion, "suggestion");
        QVERIFY(segment.match(checked->value.toString()).hasMatch());
        QCOMPARE(checked->cleaned.any(), checked->value.toString() != text.toUpper());
    }

    void checkTaxpayer_refused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("id");
        const auto row = [](const char *text, const char *id) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(id);
        };
        row("", "input.required");
        row(":", "input.required");
        row(":201901234567", "input.required");
        row("IG12345678912:", "input.rob_format");
        row("IG12345678912: ", "input.rob_format");
        row("IG12345678912:201901234567:1", "input.rob_format");
        row("IG12345678912::201901234567", "input.rob_format");
        row("E1234567890:201901234567", "tin.format");
        row("201901234567:IG12345678912", "tin.format");
        row("IG12345678912%3A201901234567", "tin.format");
        row("IG12345678912\xef\xbc\x9a"
            "201901234567",
            "tin.format");
    }

    void checkTaxpayer_refused()
    {
        QFETCH(QString, text);
        const auto checked = checkTaxpayer(text, QStringLiteral("taxpayer"));
        QVERIFY(!checked);
        QTEST(QString(errorId(checked.error().code)), "id");
        QCOMPARE(checked.error().field, QStringLiteral("taxpayer"));
        QVERIFY(!checked.error().detail.isEmpty());
    }

    void isIndividual_byPrefix()
    {
        QVERIFY(isIndividual(QStringLiteral("IG12345678912")));
        QVERIFY(isIndividual(QStringLiteral("SG123456789")));
        QVERIFY(isIndividual(QStringLiteral("OG123456789")));
        QVERIFY(!isIndividual(QStringLiteral("C1234567890")));
        QVERIFY(!isIndividual(QStringLiteral("I1234567890")));
        QVERIFY(!isIndividual(QString()));
    }
};

QTEST_GUILESS_MAIN(TestTaxpayerRules)
#include "tst_taxpayerrules.moc"
