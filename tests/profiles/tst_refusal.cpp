#include "profiles/refusal.h"

#include "profiles/inputrules.h"
#include "profiles/timerules.h"

#include <QSet>
#include <QTest>

#include <functional>

using namespace Connector;
using namespace Connector::Profiles;
using namespace Qt::StringLiterals;

namespace {

using Refuse = std::function<Error()>;

/// An input that is refused, and what logs and programs are told about it.
struct Example
{
    InputRule rule;
    const char *detail;
    Refuse refuse;
};

template<typename T>
Error errorOf(const Result<T> &result)
{
    return result ? Error{} : result.error();
}

Refuse tin(const QString &text)
{
    return [text] { return errorOf(checkTin(text, u"tin"_s)); };
}

Refuse rob(const QString &text)
{
    return [text] { return errorOf(checkRob(text, u"rob"_s)); };
}

Refuse taxpayer(const QString &text)
{
    return [text] { return errorOf(checkTaxpayer(text, u"taxpayer"_s)); };
}

Refuse uuid(const QString &text)
{
    return [text] { return errorOf(checkMyInvoisClientId(text)); };
}

Refuse clientId(const QString &text)
{
    return [text] { return errorOf(checkClientId(text)); };
}

Refuse secret(const QByteArray &bytes)
{
    return [bytes] {
        return errorOf(
            checkSecret(SecretString::copyOf(bytes), UpstreamClientId(u"abc-def"_s), u"secret"_s));
    };
}

Refuse name(const QString &text)
{
    return [text] { return errorOf(checkName(text)); };
}

Refuse address(const QString &text)
{
    return [text] { return errorOf(checkAddress(text, u"api_url"_s)); };
}

Refuse expiry(const QString &text)
{
    return [text] { return errorOf(checkExpiry(text, QDate(2026, 11, 21), u"expires"_s)); };
}

Refuse csv(const QByteArray &bytes)
{
    return [bytes] { return errorOf(parseCsv(bytes)); };
}

QList<Example> taxpayerExamples()
{
    using enum InputRule;
    return {
        {TinNeeded, "a TIN", tin({})},
        {TinNotOtherNumber,
         "12 digits alone are an identity card or registration number, not a TIN",
         tin(u"770625015324"_s)},
        {TinStartsWithPrefix, "it starts with a prefix such as C or IG", tin(u"12345"_s)},
        {TinKnownPrefix, "NONSENSE is not a prefix of a TIN", taxpayer(u"nonsense"_s)},
        {TinNotOfEmployer, "E numbers are employer numbers and cannot log in", tin(u"E12345"_s)},
        {TinNotGeneral, "EI numbers are general TINs of buyers and suppliers and cannot log in",
         tin(u"EI00000000010"_s)},
        {TinWithoutColon, "a TIN has no colon", tin(u"C12345:2"_s)},
        {TinDigitsAfterPrefix, "after the prefix there are digits only", tin(u"C1234O"_s)},
        {TinFewestDigits, "after the prefix there are at least 5 digits", tin(u"C1234"_s)},
        {TinNotAllZero, "the digits are not all zero", tin(u"C00000"_s)},
        {TinMostCharacters, "it has at most 14 characters, this one has 20",
         tin(u"C1234567890123456789"_s)},
        {RobNeeded, "a business registration number", rob({})},
        {RobLettersAndDigits, "it consists of letters and digits", rob(u"2019.01"_s)},
        {RobHasDigits, "it contains digits", rob(u"KEDAI"_s)},
        {RobCharacters, "it has 5 to 20 characters", rob(u"R449"_s)},
        {RobFollowsColon, "it follows the colon", taxpayer(u"C12345:"_s)},
    };
}

QList<Example> credentialExamples()
{
    using enum InputRule;
    return {
        {UuidNeeded, "a UUID", uuid({})},
        {UuidForm, "8-4-4-4-12 hexadecimal digits joined by hyphens", uuid(u"abc"_s)},
        {ClientIdNeeded, "the client id", clientId({})},
        {SecretNeeded, "the client secret", secret({})},
        {SecretNotFromExample, "a text from an example", secret("changeme")},
        {SecretNotClientId, "it is the client id", secret("ABC-DEF")},
        {NoBlank, "character 4 is a blank", secret("abc def")},
        {AsciiOnly, "character 2 is not an ASCII letter, digit or sign", clientId(u"a\u00e9c"_s)},
        {MostCharacters, "255 characters", clientId(QString(256, u'a'))},
        {MostBytes, "512 bytes", secret(QByteArray(513, 'a'))},
    };
}

QList<Example> otherExamples()
{
    using enum InputRule;
    return {
        {NoControlCharacters, "no control characters", name(u"a\u0007b"_s)},
        {CharactersBetween, "1 to 100 characters", name({})},
        {MostCharacters, "100 characters", name(QString(101, u'a'))},
        {IdForm, "1 to 32 lower-case letters, digits and hyphens, no hyphen first",
         [] { return errorOf(checkId(u"-a"_s)); }},
        {AddressNeeded, "an address", address({})},
        {AddressStart, "it starts with https:// and a host name", address(u"example"_s)},
        {AddressWithoutUser, "it has no user name", address(u"https://me@example.com"_s)},
        {AddressWithoutQuery, "it has no query and no fragment",
         address(u"https://example.com?a=b"_s)},
        {AddressPort, "the port is 1 to 65535", address(u"https://example.com:0"_s)},
        {AddressPathParts, "its path has no empty, . or .. part",
         address(u"https://example.com/a//b"_s)},
        {AddressWhole, "it is the full address, with its path",
         [] { return errorOf(checkTokenAddress(u"https://example.com"_s, u"token_url"_s)); }},
        {AddressBase, "it is the base address, without /connect/token",
         address(u"https://example.com/connect/token"_s)},
        {AddressEncrypted, "https, or http to this computer itself",
         address(u"http://example.com"_s)},
        {DateForm, "YYYY-MM-DD", expiry(u"21.11.2026"_s)},
        {DateNotPast, "today is 2026-11-21", expiry(u"2026-11-20"_s)},
        {SpanMostDays, "at most 30d",
         [] { return errorOf(checkSpan(u"31d"_s, Seconds(30 * 86'400), u"overlap"_s)); }},
        {FileUtf8, "the file is not UTF-8; save it as CSV UTF-8", csv("a,\xff")},
        {QuoteClosesCell, "line 2: text follows a closing quotation mark", csv("a\n\"b\"c\n")},
        {QuoteClosed, "line 3: a quotation mark is not closed", csv("a\nb\n\"c\n")},
    };
}

QList<Example> examples()
{
    return taxpayerExamples() + credentialExamples() + otherExamples();
}

} // namespace

class TestRefusal : public QObject
{
    Q_OBJECT

private slots:
    void check_refused_namesItsRule_data()
    {
        QTest::addColumn<int>("index");
        const QList<Example> all = examples();
        for (int index = 0; index < all.size(); ++index)
            QTest::newRow(all.at(index).detail) << index;
    }

    void check_refused_namesItsRule()
    {
        QFETCH(int, index);
        const Example example = examples().at(index);
        const Error error = example.refuse();
        QCOMPARE(error.detail, QString::fromLatin1(example.detail));
        QVERIFY(error.rule);
        QCOMPARE(static_cast<int>(error.rule->rule), static_cast<int>(example.rule));
        QCOMPARE(refusal(error.code, error.field, *error.rule).detail,
                 error.detail.section(u"line 2: "_s, -1).section(u"line 3: "_s, -1));
    }

    void examples_showEveryRule()
    {
        QSet<int> shown;
        for (const Example &example : examples())
            shown.insert(static_cast<int>(example.rule));
        for (int rule = 0; rule <= static_cast<int>(InputRule::QuoteClosed); ++rule)
            QVERIFY2(shown.contains(rule), qPrintable(QString::number(rule)));
    }

    void check_quotedInput_isNoRule()
    {
        const Error placeholder = errorOf(checkClientId(u"YOUR_CLIENT_ID"_s));
        QCOMPARE(placeholder.detail, u"YOUR_CLIENT_ID"_s);
        QVERIFY(!placeholder.rule);
        const Error host = errorOf(checkLocalAddress(u"http://192.168.1.9"_s, {}, false));
        QCOMPARE(host.detail, u"192.168.1.9"_s);
        QVERIFY(!host.rule);
    }

    void atLine_isInTheErrorAndInItsDetail()
    {
        const Error error =
            atLine(refusal(ErrorCode::TinFormat, u"tin"_s, {InputRule::TinNotAllZero}), 7);
        QCOMPARE(error.line, std::optional(7));
        QCOMPARE(error.detail, u"line 7: the digits are not all zero"_s);
        QCOMPARE(atLine({}, 7).detail, u"line 7"_s);
    }
};

QTEST_GUILESS_MAIN(TestRefusal)
#include "tst_refusal.moc"
