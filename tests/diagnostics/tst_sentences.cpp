#include "diagnostics/erroradvice.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Diagnostics;
using namespace Qt::StringLiterals;

class TestSentences : public QObject
{
    Q_OBJECT

private slots:
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

    void joined_leavesNoGapInChinese()
    {
        QCOMPARE(joined(u"One."_s, u"Two."_s), u"One. Two."_s);
        QCOMPARE(joined(u"\u4e00\u3002"_s, u"\u4e8c\u3002"_s), u"\u4e00\u3002\u4e8c\u3002"_s);
    }

    void withoutFullStop_alsoInChinese()
    {
        QCOMPARE(withoutFullStop(u"One."_s), u"One"_s);
        QCOMPARE(withoutFullStop(u"\u767b\u5f55\u3002"_s), u"\u767b\u5f55"_s);
        QCOMPARE(withoutFullStop(QString()), QString());
    }

    void suggestionSentence_offersWithoutClaiming()
    {
        QCOMPARE(suggestionSentence({u"tin"_s, u"C123456789"_s, u"C1234567890"_s}),
                 u"The TIN C123456789 was taken as typed; by the rules for TINs it would be "
                 "C1234567890."_s);
        QCOMPARE(suggestionSentence({u"tin"_s, u"C1234567890"_s, {}}), QString());
    }
};

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
