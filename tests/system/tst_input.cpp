#include "system/fixture.h"

#include <QTest>

using namespace Connector::Test;

namespace {

const QString clientId = QStringLiteral("11111111-2222-4333-8444-555555555555");

/// A correct command line; each row of the table spoils one field of it.
QStringList correct()
{
    return words(QStringLiteral("connection add kedai --system myinvois --environment sandbox "
                                "--client-id %1 --secret-stdin")
                     .arg(clientId));
}

QStringList replaced(const QString &option, const QString &value)
{
    QStringList arguments = correct();
    const qsizetype at = arguments.indexOf(option);
    if (at < 0)
        return arguments << option << value;
    arguments[at + 1] = value;
    return arguments;
}

} // namespace

/// A wrong field is refused before anything is stored or sent, with one sentence that names it.
class TestInput : public QObject
{
    Q_OBJECT

private slots:
    void connectionAdd_wrongField_isNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QString>("field");
        const QByteArray secret = "a-proper-secret-of-length";
        const auto row = [&](const char *name, const char *option, const char *value,
                             const char *field) {
            QTest::newRow(name) << replaced(QString::fromLatin1(option), QString::fromLatin1(value))
                                << secret << QString::fromLatin1(field);
        };
        row("system unknown", "--system", "sap", "system");
        row("environment unknown", "--environment", "live", "environment");
        row("login unknown", "--login", "agent", "login");
        row("client id no UUID", "--client-id", "kedai-42", "client_id");
        row("client id placeholder", "--client-id", "YOUR_CLIENT_ID", "client_id");
        row("id with capitals", "--id", "Kedai", "id");
        row("date wrong", "--secret-expires", "31.03.2099", "secret_expires");
        row("date no day", "--secret-expires", "2099-02-30", "secret_expires");
        row("date past", "--secret-expires", "2020-01-01", "secret_expires");
        row("address in a fixed environment", "--identity-url", "https://id.example.com",
            "identity_url");
        row("taxpayer of a taxpayer login", "--taxpayer", "C1234567890", "taxpayer");
        row("expected TIN wrong", "--expect-tin", "1234567890", "expect_tin");

        const auto custom = [&](const char *option, const char *value) {
            return replaced(QStringLiteral("--environment"), QStringLiteral("custom"))
                << QStringLiteral("--api-url") << QStringLiteral("https://api.example.com")
                << QString::fromLatin1(option) << QString::fromLatin1(value);
        };
        QTest::newRow("address without https") << custom("--identity-url", "http://id.example.com")
                                               << secret << QStringLiteral("identity_url");
        QTest::newRow("address without a host")
            << custom("--identity-url", "https://") << secret << QStringLiteral("identity_url");
        QTest::newRow("address with a user")
            << custom("--identity-url", "https://me:pw@id.example.com") << secret
            << QStringLiteral("identity_url");

        const QStringList intermediary = correct()
            << QStringLiteral("--login") << QStringLiteral("intermediary");
        QTest::newRow("TIN wrong")
            << (intermediary + words(QStringLiteral("--taxpayer 1234567890"))) << secret
            << QStringLiteral("taxpayer");
        QTest::newRow("ROB wrong")
            << (intermediary + words(QStringLiteral("--taxpayer IG12345678912:20-x!"))) << secret
            << QStringLiteral("taxpayer");

        QTest::newRow("secret missing")
            << correct() << QByteArray() << QStringLiteral("client_secret");
        QTest::newRow("secret is the client id")
            << correct() << clientId.toLatin1() << QStringLiteral("client_secret");
        QTest::newRow("name missing")
            << words(QStringLiteral("connection add --system myinvois --environment sandbox"))
            << secret << QStringLiteral("name");
    }

    void connectionAdd_wrongField_isNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, secret);
        QFETCH(QString, field);
        const Home home;
        const ProgramResult result = home.ctl(arguments, secret + '\n');
        QVERIFY2(result.exitCode == 2, result.summary().constData());
        const QJsonObject error = result.object().value(QStringLiteral("error")).toObject();
        QVERIFY2(error.value(QStringLiteral("field")).toString() == field,
                 result.summary().constData());
        QVERIFY2(!error.value(QStringLiteral("code")).toString().isEmpty(),
                 result.summary().constData());
        const QString message = error.value(QStringLiteral("message")).toString();
        QVERIFY2(message.endsWith(u'.') && message.count(u'\n') == 0, result.summary().constData());
        QVERIFY2(secret.isEmpty() || !(result.output + result.errors).contains(secret)
                     || secret == clientId.toLatin1(),
                 result.summary().constData());
        QCOMPARE(home.ctl(words(QStringLiteral("connection list"))).array().size(), 0);
    }

    void globalOptions_standOnEitherSideOfTheCommand_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("before") << QStringLiteral("--home %1 --json status");
        QTest::newRow("after") << QStringLiteral("status --json --home %1");
        QTest::newRow("around") << QStringLiteral("--json status --home=%1");
    }

    void globalOptions_standOnEitherSideOfTheCommand()
    {
        QFETCH(QString, line);
        const Home home;
        const ProgramResult result =
            run(programPath(QStringLiteral("myinvoisctl")), words(line.arg(home.path())));
        QVERIFY2(result.exitCode == 0, result.summary().constData());
        QCOMPARE(result.output.trimmed(), QByteArray("[]"));
    }

    void unknownCommandOrOption_isWrongUsage_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("command") << QStringLiteral("connexion list");
        QTest::newRow("subcommand") << QStringLiteral("connection lst");
        QTest::newRow("option") << QStringLiteral("status --colour");
        QTest::newRow("no such setting") << QStringLiteral("settings get colour");
    }

    void unknownCommandOrOption_isWrongUsage()
    {
        QFETCH(QString, line);
        const Home home;
        const ProgramResult result = home.ctl(words(line));
        QVERIFY2(result.exitCode == 2 || result.exitCode == 7, result.summary().constData());
    }

    void unknownName_isNoSuchThing()
    {
        const Home home;
        const ProgramResult result = home.ctl(words(QStringLiteral("connection show nobody")));
        QVERIFY2(result.exitCode == 7, result.summary().constData());
    }
};

QTEST_GUILESS_MAIN(TestInput)
#include "tst_input.moc"
