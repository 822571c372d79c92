#include "diagnostics/erroradvice.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Diagnostics;
using namespace Qt::StringLiterals;

class TestInputAdvice : public QObject
{
    Q_OBJECT

private slots:
    void sentenceFor_inputs_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, ErrorCode code, const QString &field,
                            const QString &detail, const QString &sentence) {
            QTest::newRow(name) << static_cast<int>(code) << field << detail << sentence;
        };
        row("required", ErrorCode::InputRequired, u"client_id"_s, {},
            u"The client id is missing. Enter the client id."_s);
        row("https", ErrorCode::InputUrlNotHttps, u"identity_url"_s, {},
            u"The identity URL does not start with https. Enter an address that starts with "
            "https://."_s);
        row("values", ErrorCode::InputUnknownValue, u"environment"_s, u"production, sandbox"_s,
            u"The environment is not one of the known values. Use one of these: production, "
            "sandbox."_s);
        row("too long", ErrorCode::InputTooLong, u"secret"_s, u"512 bytes"_s,
            u"The client secret is too long. Shorten it; the limit is 512 bytes."_s);
        row("swapped", ErrorCode::CredentialsSwapped, u"secret"_s, {},
            u"The client id stands in the place of the client secret. Enter the client id and the "
            "client secret again, each in its own field."_s);
        row("tin", ErrorCode::TinFormat, u"expect_tin"_s, {},
            u"The expected TIN does not have the format of a TIN. Enter the TIN as MyTax shows it, "
            "for example C1234567890."_s);
        row("tin with its rule", ErrorCode::TinFormat, u"tin"_s, u"at most 14 characters"_s,
            u"The TIN does not have the format of a TIN. Enter the TIN as MyTax shows it, for "
            "example C1234567890 (at most 14 characters)."_s);
        row("date", ErrorCode::InputDateFormat, u"secret_expires"_s, {},
            u"The expiry date of the secret is not a date. Enter it as YYYY-MM-DD, for example "
            "2027-03-31."_s);
        row("unknown option", ErrorCode::InputUnknownOption, {}, u"--clientid"_s,
            u"The option --clientid is unknown. Show the options of the command with --help."_s);
        row("unknown command", ErrorCode::InputUnknownOption, u"command"_s, u"connexion"_s,
            u"There is no command connexion. Show the commands with --help."_s);
        row("argument too many", ErrorCode::InputUnknownOption, u"argument"_s, u"Sdn"_s,
            u"The argument Sdn is one too many. Put a name of several words in quotation marks."_s);
        row("unknown column", ErrorCode::InputUnknownOption, u"column"_s, u"phone"_s,
            u"The column phone is unknown. Correct its name in the first line, or remove the "
            "column."_s);
        row("not found", ErrorCode::NotFound, u"connection"_s, {},
            u"There is no such connection. Show the list and copy the name from it."_s);
    }

    void sentenceFor_inputs()
    {
        QFETCH(int, code);
        QFETCH(QString, field);
        QFETCH(QString, detail);
        QTEST(sentenceFor({.code = static_cast<ErrorCode>(code), .detail = detail, .field = field}),
              "sentence");
    }
};

QTEST_GUILESS_MAIN(TestInputAdvice)
#include "tst_inputadvice.moc"
