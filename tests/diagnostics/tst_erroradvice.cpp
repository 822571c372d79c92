#include "diagnostics/erroradvice.h"

#include <QRegularExpression>
#include <QTest>

using namespace Connector;
using namespace Connector::Diagnostics;
using namespace Qt::StringLiterals;

namespace {

Error errorOf(ErrorCode code, const QString &field = {}, const QString &detail = {})
{
    return {.code = code, .detail = detail, .field = field};
}

void checkWords(const QString &text)
{
    static const QRegularExpression placeholder(u"%[0-9n]"_s);
    QVERIFY(!text.isEmpty());
    QVERIFY2(text.endsWith(u'.'), qPrintable(text));
    QVERIFY2(!text.endsWith(u".."_s), qPrintable(text));
    QVERIFY2(text.front().isUpper(), qPrintable(text));
    QVERIFY2(!placeholder.match(text).hasMatch(), qPrintable(text));
    QVERIFY2(!text.contains(u"please"_s, Qt::CaseInsensitive), qPrintable(text));
    QVERIFY2(!text.contains(u"  "_s), qPrintable(text));
    QVERIFY2(!text.contains(u'!'), qPrintable(text));
}

} // namespace

class TestErrorAdvice : public QObject
{
    Q_OBJECT

private slots:
    void adviceFor_everyCode_speaksInWholeSentences_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("detail");
        for (int value = 0; value <= static_cast<int>(ErrorCode::Unknown); ++value) {
            const QByteArray id(errorId(static_cast<ErrorCode>(value)).data());
            QTest::newRow(id.constData()) << value << QString() << QString();
            QTest::newRow((id + " with detail").constData())
                << value << u"client_id"_s << u"api.example.com."_s;
        }
    }

    void adviceFor_everyCode_speaksInWholeSentences()
    {
        QFETCH(int, code);
        QFETCH(QString, field);
        QFETCH(QString, detail);
        const Error error = errorOf(static_cast<ErrorCode>(code), field, detail);
        const Advice advice = adviceFor(error);
        checkWords(advice.title);
        checkWords(advice.cause);
        const QStringList steps = advice.fix.split(u'\n');
        for (const QString &step : steps)
            checkWords(step);
        checkWords(sentenceFor(error));
        QVERIFY2(!advice.title.contains(u'\n') && !advice.cause.contains(u'\n'),
                 qPrintable(advice.title));
    }

    void adviceFor_everyCode_hasATitleOfItsOwn()
    {
        QHash<QString, ErrorCode> titles;
        for (int value = 0; value <= static_cast<int>(ErrorCode::Unknown); ++value) {
            const auto code = static_cast<ErrorCode>(value);
            // The field tells these apart from their twins.
            if (code == ErrorCode::InputSecretMissing)
                continue;
            const QString title = adviceFor(errorOf(code)).title;
            QVERIFY2(!titles.contains(title), qPrintable(title));
            titles.insert(title, code);
        }
        QVERIFY(titles.size() > 60);
    }

    void adviceFor_detailWithPlaceholder_isNotExpanded()
    {
        const Advice advice = adviceFor(errorOf(ErrorCode::NetworkDns, {}, u"%1 %2 host"_s));
        QVERIFY2(advice.cause.endsWith(u"Details: %1 %2 host."_s), qPrintable(advice.cause));
    }

    void adviceFor_notAppointed_namesTheMenuOfThePortal()
    {
        const Advice advice = adviceFor(errorOf(ErrorCode::IntermediaryNotAppointed));
        QCOMPARE(advice.title, u"The taxpayer has not appointed this intermediary."_s);
        QCOMPARE(advice.fix.section(u'\n', 0, 0),
                 u"Ask the taxpayer to open MyTax \u2192 MyInvois \u2192 View Taxpayer Profile "
                 "\u2192 Representatives \u2192 Intermediaries."_s);
    }

    void adviceFor_rateLimited_saysHowLong()
    {
        Error error = errorOf(ErrorCode::ServiceRateLimited);
        error.retryAfter = std::chrono::seconds(42);
        QVERIFY(adviceFor(error).fix.startsWith(u"Wait 42 s; the login is repeated by itself."_s));
    }

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
        row("date", ErrorCode::InputDateFormat, u"secret_expires"_s, {},
            u"The expiry date of the secret is not a date. Enter it as YYYY-MM-DD, for example "
            "2027-03-31."_s);
        row("unknown option", ErrorCode::InputUnknownOption, {}, u"--clientid"_s,
            u"The option --clientid is unknown. Show the options of the command with --help."_s);
        row("not found", ErrorCode::NotFound, u"connection"_s, {},
            u"There is no such connection. Show the list and copy the name from it."_s);
    }

    void sentenceFor_inputs()
    {
        QFETCH(int, code);
        QFETCH(QString, field);
        QFETCH(QString, detail);
        QTEST(sentenceFor(errorOf(static_cast<ErrorCode>(code), field, detail)), "sentence");
    }

    void fieldName_unknownField_isReadable()
    {
        QCOMPARE(fieldName(u"some_new_field"), u"some new field"_s);
        QCOMPARE(fieldName({}), u"value"_s);
    }

    void cleaningSentence_listsWhatWasRemoved()
    {
        QCOMPARE(cleaningSentence({}, u"client_id"), QString());
        QCOMPARE(cleaningSentence({.trimmed = true}, u"client_id"),
                 u"Removed from the client id: spaces at the ends."_s);
        QCOMPARE(cleaningSentence({.lineBreaksRemoved = true, .quotesRemoved = true}, u"secret"),
                 u"Removed from the client secret: line breaks, quotation marks."_s);
    }

    void suggestionSentence_offersWithoutClaiming()
    {
        QCOMPARE(suggestionSentence({u"tin"_s, u"C123456789"_s, u"C1234567890"_s}),
                 u"The TIN C123456789 was taken as typed; by the rules for TINs it would be "
                 "C1234567890."_s);
        QCOMPARE(suggestionSentence({u"tin"_s, u"C1234567890"_s, {}}), QString());
    }
};

QTEST_GUILESS_MAIN(TestErrorAdvice)
#include "tst_erroradvice.moc"
