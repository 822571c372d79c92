#include "ui/translations.h"

#include "diagnostics/erroradvice.h"
#include "diagnostics/inputrulewords.h"
#include "profiles/taxpayerrules.h"
#include "ui/logins/malaysiantime.h"
#include "ui/logins/statewords.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Connector;

namespace {

struct Entry
{
    QString context = {};
    QString source = {};
    QStringList translations = {};
    bool unfinished = false;
};

/// The messages of a file that Qt Linguist writes.
QList<Entry> entriesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Entry> entries;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"source") {
            entries << Entry{.context = context, .source = xml.readElementText()};
        } else if (xml.name() == u"translation") {
            entries.last().unfinished =
                xml.attributes().value(QLatin1StringView("type")) == u"unfinished";
            const QString text =
                xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            // Plural forms stand in lines of their own.
            for (const QString &form : text.split(u'\n', Qt::SkipEmptyParts))
                entries.last().translations << form.trimmed();
        }
    }
    return entries;
}

/// What a translation must not lose: places for values and emphasis, in any order.
QStringList marksOf(const QString &text)
{
    static const QRegularExpression mark(QStringLiteral("%[0-9n]|</?b>"));
    QStringList marks;
    for (auto match = mark.globalMatch(text); match.hasNext();)
        marks << match.next().captured();
    marks.sort();
    return marks;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void language_isTheChosenOrTheFirstKnown_data()
    {
        QTest::addColumn<QString>("preference");
        QTest::addColumn<QStringList>("system");
        QTest::addColumn<QString>("language");
        const auto add = [](const char *name, const QString &preference, const QStringList &system,
                            const QString &language) {
            QTest::newRow(name) << preference << system << language;
        };
        const QString automatic = QStringLiteral("auto");
        add("chosen", QStringLiteral("ta"), {QStringLiteral("ms-MY")}, QStringLiteral("ta"));
        add("chosen Chinese", QStringLiteral("zh"), {}, QStringLiteral("zh_CN"));
        add("Malaysia", automatic, {QStringLiteral("ms-Latn-MY"), QStringLiteral("ms")},
            QStringLiteral("ms"));
        add("Chinese in Malaysia", automatic, {QStringLiteral("zh-Hans-MY")},
            QStringLiteral("zh_CN"));
        add("second wish", automatic, {QStringLiteral("de-DE"), QStringLiteral("ta-MY")},
            QStringLiteral("ta"));
        add("underscore", automatic, {QStringLiteral("ms_MY")}, QStringLiteral("ms"));
        add("none known", automatic, {QStringLiteral("fr-FR")}, QStringLiteral("en"));
        add("nothing said", automatic, {}, QStringLiteral("en"));
    }

    void language_isTheChosenOrTheFirstKnown()
    {
        QFETCH(QString, preference);
        QFETCH(QStringList, system);
        QTEST(Ui::languageFor(preference, system), "language");
    }

    void use_changesWordsAndBack_data()
    {
        QTest::addColumn<QString>("preference");
        QTest::addColumn<QString>("ready");
        QTest::newRow("Malay") << QStringLiteral("ms") << QStringLiteral("Sedia");
        QTest::newRow("Chinese") << QStringLiteral("zh") << QStringLiteral("\u5c31\u7eea");
        QTest::newRow("Tamil") << QStringLiteral("ta")
                               << QStringLiteral("\u0ba4\u0baf\u0bbe\u0bb0\u0bcd");
        QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("Ready");
    }

    void use_changesWordsAndBack()
    {
        QFETCH(QString, preference);
        const Ui::LoginRow idle;
        {
            Ui::Translations translations;
            QVERIFY(translations.use(preference));
            QTEST(stateWords(idle, {}).title, "ready");
        }
        QCOMPARE(stateWords(idle, {}).title, QStringLiteral("Ready"));
    }

    void date_isWrittenAsInMalaysia_data()
    {
        QTest::addColumn<QString>("preference");
        QTest::addColumn<QString>("day");
        QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("3 Mar 2027");
        QTest::newRow("Malay") << QStringLiteral("ms") << QStringLiteral("3 Mac 2027");
        QTest::newRow("Chinese") << QStringLiteral("zh")
                                 << QStringLiteral("2027\u5e743\u67083\u65e5");
        QTest::newRow("Tamil") << QStringLiteral("ta")
                               << QStringLiteral("3 \u0bae\u0bbe\u0bb0\u0bcd. 2027");
    }

    void date_isWrittenAsInMalaysia()
    {
        QFETCH(QString, preference);
        const QLocale before;
        Ui::Translations translations;
        QVERIFY(translations.use(preference));
        QLocale::setDefault(Ui::localeOf(translations.language()));
        const QString day = Ui::dayText(QDate(2027, 3, 3));
        const QString number = QLocale().toString(1234567);
        QLocale::setDefault(before);
        QTEST(day, "day");
        QCOMPARE(number, QStringLiteral("1,234,567"));
    }

    void causes_haveWordsInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"ms", "zh", "ta"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void causes_haveWordsInEveryLanguage()
    {
        QFETCH(QString, language);
        Ui::Translations translations;
        for (int value = 0; value <= static_cast<int>(ErrorCode::Unknown); ++value) {
            const Error error{.code = static_cast<ErrorCode>(value),
                              .detail = QStringLiteral("DETAIL")};
            QVERIFY(translations.use(QStringLiteral("en")));
            const Diagnostics::Advice english = Diagnostics::adviceFor(error);
            QVERIFY(translations.use(language));
            const Diagnostics::Advice advice = Diagnostics::adviceFor(error);
            const char *id = errorId(error.code).data();
            QVERIFY2(advice.title != english.title && advice.cause != english.cause
                         && advice.fix != english.fix,
                     id);
            QCOMPARE(advice.fix.count(u'\n'), english.fix.count(u'\n'));
            QCOMPARE(advice.cause.contains(error.detail), english.cause.contains(error.detail));
            QVERIFY2(!advice.title.front().isLower(), id);
            QVERIFY2(!(advice.title + advice.cause + advice.fix).contains(u'%'), id);
        }
    }

    void inputRules_haveWordsInEveryLanguage_data() { causes_haveWordsInEveryLanguage_data(); }

    void inputRules_haveWordsInEveryLanguage()
    {
        QFETCH(QString, language);
        Ui::Translations translations;
        for (int value = 0; value <= static_cast<int>(InputRule::QuoteClosed); ++value) {
            BrokenRule broken{static_cast<InputRule>(value)};
            QVERIFY(translations.use(QStringLiteral("en")));
            broken.values = QStringList{QStringLiteral("ONE"), QStringLiteral("TWO")}.first(
                Diagnostics::wordsOf(broken).count(u'%'));
            const QString english = Diagnostics::wordsOf(broken);
            QVERIFY(translations.use(language));
            const QString words = Diagnostics::wordsOf(broken);
            QVERIFY2(!words.isEmpty() && !words.contains(u'%'), qPrintable(english));
            // The form of a date is written with the same letters everywhere.
            QCOMPARE(words == english, broken.rule == InputRule::DateForm);
            for (const QString &one : std::as_const(broken.values))
                QVERIFY2(words.contains(one), qPrintable(words));
        }
    }

    void refusedTin_saysItsRuleInTheLanguageOfThePerson_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("tin");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const char *language, const QString &tin,
                            const QString &sentence) {
            QTest::newRow(name) << QString::fromLatin1(language) << tin << sentence;
        };
        const QString malay = QStringLiteral(
            "Pembayar cukai tidak mempunyai format TIN. Masukkan TIN seperti yang ditunjukkan "
            "MyTax, contohnya C1234567890 (%1).");
        row("no prefix", "ms", QStringLiteral("nonsense"),
            malay.arg(QStringLiteral("NONSENSE bukan awalan TIN")));
        row("too long", "ms", QStringLiteral("C1234567890123456789"),
            malay.arg(QStringLiteral("TIN mempunyai paling banyak 14 aksara, yang ini mempunyai "
                                     "20")));
        row("employer", "ms", QStringLiteral("E1234567890"),
            malay.arg(QStringLiteral("nombor E ialah nombor majikan dan tidak boleh log masuk")));
    }

    void refusedTin_saysItsRuleInTheLanguageOfThePerson()
    {
        QFETCH(QString, language);
        QFETCH(QString, tin);
        Ui::Translations translations;
        QVERIFY(translations.use(language));
        const auto checked = Profiles::checkTaxpayer(tin, QStringLiteral("taxpayer"));
        QVERIFY(!checked);
        QTEST(Diagnostics::sentenceFor(checked.error()), "sentence");
    }

    void everyText_isTranslatedWithItsPlaceholders_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *language : {"ms", "zh_CN", "ta"})
            QTest::newRow(language) << QStringLiteral(CONNECTOR_TRANSLATIONS "/connector_%1.ts")
                                           .arg(QLatin1StringView(language));
    }

    void everyText_isTranslatedWithItsPlaceholders()
    {
        QFETCH(QString, file);
        int texts = 0;
        for (const Entry &entry : entriesOf(file)) {
            ++texts;
            QVERIFY2(!entry.unfinished,
                     qPrintable(entry.context + QStringLiteral(": ") + entry.source));
            for (const QString &translation : entry.translations) {
                QVERIFY2(!translation.isEmpty(), qPrintable(entry.source));
                QCOMPARE(marksOf(translation), marksOf(entry.source));
            }
        }
        QVERIFY(texts > 500);
    }

    void english_knowsOneAndMany()
    {
        Ui::Translations translations;
        QVERIFY(translations.use(QStringLiteral("en")));
        const auto days = [](int count) {
            return QCoreApplication::translate("Connector::Ui::LoginDetails",
                                               "expires on %1 (in %n days)", nullptr, count);
        };
        QCOMPARE(days(1), QStringLiteral("expires on %1 (in 1 day)"));
        QCOMPARE(days(2), QStringLiteral("expires on %1 (in 2 days)"));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
