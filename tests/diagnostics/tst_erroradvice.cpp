#include "diagnostics/erroradvice.h"
#include "diagnostics/responsibility.h"

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
        const Who who = whoFor(error.code);
        QVERIFY(!wordFor(who).isEmpty() && !QString(toText(who)).isEmpty());
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
};

QTEST_GUILESS_MAIN(TestErrorAdvice)
#include "tst_erroradvice.moc"
