#include "diagnostics/inputrulewords.h"

#include "diagnostics/erroradvice.h"
#include "diagnostics/wording.h"
#include "profiles/refusal.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Diagnostics;
using namespace Qt::StringLiterals;

class TestInputRuleWords : public QObject
{
    Q_OBJECT

private slots:
    void wordsOf_everyRule_areInEnglishThoseOfTheDetail()
    {
        for (int value = 0; value <= static_cast<int>(InputRule::QuoteClosed); ++value) {
            BrokenRule rule{static_cast<InputRule>(value)};
            rule.values = QStringList{u"ONE"_s, u"TWO"_s}.first(wordsOf(rule).count(u'%'));
            const QString words = wordsOf(rule);
            QVERIFY2(!words.isEmpty(), qPrintable(QString::number(value)));
            QVERIFY2(!words.contains(u'%'), qPrintable(words));
            QCOMPARE(words, Profiles::refusal(ErrorCode::Unknown, {}, rule).detail);
        }
    }

    void wordsOf_values_standInTheirPlaces()
    {
        QCOMPARE(wordsOf({InputRule::TinKnownPrefix, {u"NONSENSE"_s}}),
                 u"NONSENSE is not a prefix of a TIN"_s);
        QCOMPARE(wordsOf({InputRule::TinMostCharacters, {u"14"_s, u"20"_s}}),
                 u"it has at most 14 characters, this one has 20"_s);
    }

    void detailOf_saysTheRuleInsteadOfTheDetail()
    {
        const BrokenRule rule{InputRule::QuoteClosed};
        QCOMPARE(detailOf({.detail = u"for logs"_s, .rule = rule}),
                 u"a quotation mark is not closed"_s);
        QCOMPARE(detailOf({.detail = u"for logs"_s, .rule = rule, .line = 3}),
                 u"line 3: a quotation mark is not closed"_s);
    }

    void sentenceFor_refusedInput_saysTheRule()
    {
        const Error error =
            Profiles::refusal(ErrorCode::TinFormat, u"tin"_s, {InputRule::TinNotAllZero});
        QCOMPARE(sentenceFor(error),
                 u"The TIN does not have the format of a TIN. Enter the TIN as MyTax shows it, for "
                 "example C1234567890 (the digits are not all zero)."_s);
    }
};

QTEST_GUILESS_MAIN(TestInputRuleWords)
#include "tst_inputrulewords.moc"
