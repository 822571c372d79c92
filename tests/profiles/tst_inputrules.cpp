#include "profiles/inputrules.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Profiles;

static QString code(char32_t c)
{
    return QStringView(QChar::fromUcs4(c)).toString();
}

class TestInputRules : public QObject
{
    Q_OBJECT

private slots:
    void checkName_rule_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("id");
        const auto good = [](const char *tag, const QString &text, const QString &name) {
            QTest::newRow(tag) << text << name << QString();
        };
        const auto bad = [](const char *tag, const QString &text, const char *id) {
            QTest::newRow(tag) << text << QString() << QString::fromLatin1(id);
        };
        const QString kedai = QStringLiteral("Kedai Aminah");
        good("plain", kedai, kedai);
        good("margins", QStringLiteral(" \tKedai Aminah\r\n"), kedai);
        good("one letter", QStringLiteral("a"), QStringLiteral("a"));
        good("signs", QStringLiteral("A&B <x> \"y\" /"), QStringLiteral("A&B <x> \"y\" /"));
        good("chinese", code(0x5E97), code(0x5E97));
        good("tamil with joiner", code(0x0B95) + code(0x0BCD) + code(0x200C),
             code(0x0B95) + code(0x0BCD) + code(0x200C));
        good("emoji", code(0x1F600), code(0x1F600));
        good("100 letters", QString(100, u'a'), QString(100, u'a'));
        good("100 emoji", code(0x1F600).repeated(100), code(0x1F600).repeated(100));
        bad("101 letters", QString(101, u'a'), "input.too_long");
        bad("empty", QString(), "input.required");
        bad("blank", QStringLiteral("  "), "input.required");
        bad("only invisible", code(0x200B) + code(0x200D), "input.required");
        bad("no-break space", code(0xA0), "input.required");
        bad("tab inside", QStringLiteral("a\tb"), "input.not_text");
        bad("line break inside", QStringLiteral("a\nb"), "input.not_text");
        bad("nul", u'a' + QString(QChar(u'\0')), "input.not_text");
        bad("escape", QStringLiteral("a\x1b[31mb"), "input.not_text");
        bad("c1 control", u'a' + code(0x9B) + u'b', "input.not_text");
        bad("line separator", u'a' + code(0x2028) + u'b', "input.not_text");
        bad("direction override", u'a' + code(0x202E) + u'b', "input.not_text");
        bad("direction isolate", u'a' + code(0x2066) + u'b', "input.not_text");
        bad("half a surrogate pair", u'a' + QString(QChar(0xD83D)), "input.not_text");
        bad("non-character", u'a' + code(0xFFFF), "input.not_text");
    }

    void checkName_rule()
    {
        QFETCH(QString, text);
        QFETCH(QString, id);
        const auto checked = checkName(text);
        if (id.isEmpty()) {
            QVERIFY(checked);
            QTEST(*checked, "name");
        } else {
            QVERIFY(!checked);
            QCOMPARE(QString(errorId(checked.error().code)), id);
            QCOMPARE(checked.error().field, QStringLiteral("name"));
            QVERIFY(!checked.error().detail.isEmpty());
        }
    }

    void checkId_rule_data()
    {
        QTest::addColumn<QString>("id");
        const auto row = [](const char *text, const char *id) {
            QTest::newRow(text) << QString::fromLatin1(id);
        };
        row("kedai", "");
        row("c1", "");
        row("0", "");
        row("practice-ok", "");
        row("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "");
        row("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "input.id_format");
        row("", "input.required");
        row(" ", "input.required");
        row("Kedai", "input.id_format");
        row("C1234567890", "input.id_format");
        row("-a", "input.id_format");
        row("a_b", "input.id_format");
        row("a b", "input.id_format");
        row("a/b", "input.id_format");
        row("..", "input.id_format");
        row("a%20", "input.id_format");
    }

    void checkId_rule()
    {
        QFETCH(QString, id);
        const QString text = QString::fromLatin1(QTest::currentDataTag());
        const auto checked = checkId(text);
        if (id.isEmpty()) {
            QVERIFY(checked);
            QCOMPARE(checked->toString(), text);
        } else {
            QVERIFY(!checked);
            QCOMPARE(QString(errorId(checked.error().code)), id);
            QCOMPARE(checked.error().field, QStringLiteral("id"));
        }
    }

    void checkAddress_rule_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QString>("id");
        const auto good = [](const char *text, const char *url) {
            QTest::newRow(text) << QString::fromUtf8(text) << QByteArray(url) << QString();
        };
        const auto bad = [](const char *text, const char *id) {
            QTest::newRow(text) << QString::fromUtf8(text) << QByteArray()
                                << QString::fromLatin1(id);
        };
        good("https://api.example.com", "https://api.example.com");
        good("https://api.example.com/", "https://api.example.com");
        good(" https://api.example.com/\n", "https://api.example.com");
        good("HTTPS://API.Example.com", "https://api.example.com");
        good("https://api.example.com:8443/base", "https://api.example.com:8443/base");
        good("https://api.example.com/base/", "https://api.example.com/base");
        good("https://api.example.com/.well-known", "https://api.example.com/.well-known");
        good("https://10.1.2.3", "https://10.1.2.3");
        good("http://127.0.0.1:8080", "http://127.0.0.1:8080");
        good("http://localhost:8080/", "http://localhost:8080");
        good("http://[::1]:8080", "http://[::1]:8080");
        good("'https://api.example.com'", "https://api.example.com");
        bad("", "input.required");
        bad("  ", "input.required");
        bad("api.example.com", "input.url_invalid");
        bad("//api.example.com", "input.url_invalid");
        bad("https://", "input.url_invalid");
        bad("https:///base", "input.url_invalid");
        bad("https:api.example.com", "input.url_invalid");
        bad("https://api example.com", "input.url_invalid");
        bad("https://user:word@api.example.com", "input.url_invalid");
        bad("https://user@api.example.com", "input.url_invalid");
        bad("https://@api.example.com", "input.url_invalid");
        bad("https://api.example.com?x=1", "input.url_invalid");
        bad("https://api.example.com?", "input.url_invalid");
        bad("https://api.example.com#top", "input.url_invalid");
        bad("https://api.example.com:0", "input.url_invalid");
        bad("https://api.example.com:65536", "input.url_invalid");
        bad("https://api.example.com:x", "input.url_invalid");
        bad("https://api.example.com//base", "input.url_invalid");
        bad("https://api.example.com/a/../b", "input.url_invalid");
        bad("https://api.example.com/a/%2e%2e/b", "input.url_invalid");
        bad("https://api.example.com\\base", "input.url_invalid");
        bad("https://api.example.com/%zz", "input.url_invalid");
        bad("https://api.example.com/connect/token", "input.url_invalid");
        bad("https://api.example.com/connect/token/", "input.url_invalid");
        bad("javascript:alert(1)", "input.url_invalid");
        bad("file:///etc/passwd", "input.url_invalid");
        bad("http://api.example.com", "input.url_not_https");
        bad("http://127.evil.com", "input.url_not_https");
        bad("http://localhost.evil.com", "input.url_not_https");
        bad("http://0.0.0.0", "input.url_not_https");
        bad("http://[::ffff:127.0.0.1]", "input.url_not_https");
        bad("ftp://127.0.0.1", "input.url_not_https");
        bad("wss://api.example.com", "input.url_not_https");
    }

    void checkAddress_rule()
    {
        QFETCH(QString, text);
        QFETCH(QString, id);
        const auto checked = checkAddress(text, QStringLiteral("api_url"));
        if (id.isEmpty()) {
            QVERIFY2(checked, checked ? "" : qPrintable(checked.error().detail));
            QTEST(checked->toEncoded(), "url");
        } else {
            QVERIFY(!checked);
            QCOMPARE(QString(errorId(checked.error().code)), id);
            QCOMPARE(checked.error().field, QStringLiteral("api_url"));
            QVERIFY(!checked.error().detail.isEmpty());
        }
    }

    void checkExpiry_rule_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("id");
        const auto row = [](const char *text, const char *id) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(id);
        };
        row("2026-10-15", "");
        row("2026-10-16", "");
        row("2029-12-31", "");
        row("2028-02-29", "");
        row(" 2027-03-31 ", "");
        row("2026-10-14", "input.date_past");
        row("1999-01-01", "input.date_past");
        row("2027-02-29", "input.date_format");
        row("2027-13-01", "input.date_format");
        row("2027-00-10", "input.date_format");
        row("2027-3-31", "input.date_format");
        row("31-03-2027", "input.date_format");
        row("31/03/2027", "input.date_format");
        row("2027/03/31", "input.date_format");
        row("20270331", "input.date_format");
        row("2027-03-31T00:00:00Z", "input.date_format");
        row("2027-03-31x", "input.date_format");
        row("2027-03", "input.date_format");
        row("soon", "input.date_format");
        row("", "input.date_format");
        row("-2027-03-31", "input.date_format");
    }

    void checkExpiry_rule()
    {
        QFETCH(QString, text);
        QFETCH(QString, id);
        const auto checked =
            checkExpiry(text, QDate(2026, 10, 15), QStringLiteral("secret_expires"));
        if (id.isEmpty()) {
            QVERIFY(checked);
            QCOMPARE(checked->toString(Qt::ISODate), text.trimmed());
        } else {
            QVERIFY(!checked);
            QCOMPARE(QString(errorId(checked.error().code)), id);
            QCOMPARE(checked.error().field, QStringLiteral("secret_expires"));
        }
    }
};

QTEST_GUILESS_MAIN(TestInputRules)
#include "tst_inputrules.moc"
