#include "commands/invocation.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Commands;

namespace {

const Syntax &syntax()
{
    static const Syntax value{.words = QStringLiteral("thing add"),
                              .positionals = {QStringLiteral("NAME"), QStringLiteral("FILE.csv")},
                              .options = {{.name = QStringLiteral("client-id"),
                                           .value = QStringLiteral("ID"),
                                           .required = true,
                                           .what = QStringLiteral("an id")},
                                          {.name = QStringLiteral("taxpayer"),
                                           .value = QStringLiteral("TIN[:ROB]"),
                                           .repeatable = true},
                                          {.name = QStringLiteral("secret-stdin")}},
                              .what = QStringLiteral("Adds a thing.")};
    return value;
}

} // namespace

class TestInvocation : public QObject
{
    Q_OBJECT

private slots:
    void parse_right_isTakenApart()
    {
        const auto parsed =
            parse(syntax(),
                  {QStringLiteral("Kedai"), QStringLiteral("--client-id=x"),
                   QStringLiteral("--taxpayer"), QStringLiteral("C1"), QStringLiteral("--json"),
                   QStringLiteral("--taxpayer"), QStringLiteral("C2"), QStringLiteral("a.csv")});
        QVERIFY(parsed);
        QCOMPARE(parsed->positionals,
                 QStringList({QStringLiteral("Kedai"), QStringLiteral("a.csv")}));
        QCOMPARE(parsed->value(QStringLiteral("client-id")), QStringLiteral("x"));
        QCOMPARE(parsed->values(QStringLiteral("taxpayer")),
                 QStringList({QStringLiteral("C1"), QStringLiteral("C2")}));
        QVERIFY(parsed->json);
        QVERIFY(!parsed->has(QStringLiteral("secret-stdin")));
        QVERIFY(parsed->value(QStringLiteral("secret-stdin")).isNull());
    }

    void parse_emptyValue_isNotAbsent()
    {
        const auto parsed = parse(syntax(),
                                  {QStringLiteral("a"), QStringLiteral("b"),
                                   QStringLiteral("--client-id"), QStringLiteral("")});
        QVERIFY(parsed);
        QVERIFY(parsed->has(QStringLiteral("client-id")));
        QVERIFY(!parsed->value(QStringLiteral("client-id")).isNull());
    }

    void parse_wrong_isSaid_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        QTest::newRow("no name") << "--client-id x"
                                 << "input.required"
                                 << "name";
        QTest::newRow("no file") << "a --client-id x"
                                 << "input.required"
                                 << "file";
        QTest::newRow("one too many") << "a b c --client-id x"
                                      << "input.unknown_option"
                                      << "argument";
        QTest::newRow("option missing") << "a b"
                                        << "input.required"
                                        << "client_id";
        QTest::newRow("value missing") << "a b --client-id"
                                       << "input.required"
                                       << "client_id";
        QTest::newRow("value of a switch") << "a b --client-id x --secret-stdin=hunter2"
                                           << "input.not_applicable"
                                           << "secret_stdin";
        QTest::newRow("twice") << "a b --client-id x --client-id y"
                               << "input.not_applicable"
                               << "client_id";
        QTest::newRow("unknown") << "a b --client-id x --colour red"
                                 << "input.unknown_option"
                                 << "option";
        QTest::newRow("one dash") << "a b -x"
                                  << "input.unknown_option"
                                  << "option";
    }

    void parse_wrong_isSaid()
    {
        QFETCH(QString, line);
        const auto parsed = parse(syntax(), line.split(u' '));
        QVERIFY(!parsed);
        QTEST(QString(errorId(parsed.error().code)), "code");
        QTEST(parsed.error().field, "field");
        QVERIFY(!parsed.error().detail.contains(QStringLiteral("hunter2")));
    }

    void takeSecrets_lines_areSecrets_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        const auto row = [](const char *what, const QByteArray &input, const QByteArray &first,
                            const QByteArray &second) {
            QTest::newRow(what) << input << first << second;
        };
        row("nothing", "", "", "");
        row("one without an end", "one", "one", "");
        row("one", "one\n", "one", "");
        row("two", "one\ntwo\n", "one", "two");
        row("two without an end", "one\ntwo", "one", "two");
        row("Windows", "one\r\ntwo\r\n", "one", "two");
        row("Windows, empty second", "one\r\n\r\n", "one", "");
        row("more than two", "one\ntwo\nthree\n", "one", "two");
        row("only the second", "\ntwo\n", "", "two");
    }

    void takeSecrets_lines_areSecrets()
    {
        QFETCH(QByteArray, input);
        Invocation invocation;
        takeSecrets(SecretString::copyOf(input), invocation);
        QTEST(invocation.secret1.reveal().toByteArray(), "first");
        QTEST(invocation.secret2.reveal().toByteArray(), "second");
    }

    void help_namesEverything()
    {
        const QString text = helpText(syntax());
        QVERIFY(text.startsWith(QStringLiteral(
            "myinvoisctl thing add NAME FILE.csv --client-id ID [--taxpayer TIN[:ROB]]... "
            "[--secret-stdin]\n")));
        QVERIFY(text.contains(QStringLiteral("Adds a thing.")));
        QVERIFY(text.contains(QStringLiteral("--client-id: an id")));
    }
};

QTEST_GUILESS_MAIN(TestInvocation)
#include "tst_invocation.moc"
