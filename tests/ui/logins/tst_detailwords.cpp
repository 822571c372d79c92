#include "ui/logins/detailwords.h"
#include "ui/logins/malaysiantime.h"
#include "ui/samplerows.h"
#include "ui/translations.h"

#include <QLocale>
#include <QTest>

using namespace Connector;

namespace {

// 21 November 2026, 14:21:04 in Malaysia.
const Moment now{.wall = Milliseconds{1'795'242'064'000}, .boot = Milliseconds{100'000'000}};

QString textOf(const QList<Ui::DetailLine> &lines, const QString &caption)
{
    for (const Ui::DetailLine &line : lines) {
        if (line.caption == caption)
            return line.text;
    }
    return {};
}

} // namespace

class TestDetailWords : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        QVERIFY(m_english.use(QStringLiteral("en")));
    }

    void details_ofALiveLogin_areMalaysianTime()
    {
        const auto lines = detailLines(Test::sampleRows(now).first(), now);
        QCOMPARE(textOf(lines, QStringLiteral("Token for")),
                 QStringLiteral("C2584563200, taxpayer login"));
        QCOMPARE(textOf(lines, QStringLiteral("Issued")),
                 QStringLiteral("14:02:11 Malaysian time, lives until 15:02"));
        QCOMPARE(textOf(lines, QStringLiteral("Secret in use")),
                 QStringLiteral("Secret 1, expires on 3 Mar 2027 (in 102 days)"));
        QCOMPARE(textOf(lines, QStringLiteral("Used by")),
                 QStringLiteral("sqlacc.exe, 14:19 \u00b7 212 times today"));
    }

    void details_ofARefusedLogin_sayWhyAndWhatToDo()
    {
        const Ui::LoginRow row = Test::sampleRows(now).at(3);
        const auto lines = detailLines(row, now);
        QCOMPARE(textOf(lines, QStringLiteral("Token for")),
                 QStringLiteral("C3300112240, login as intermediary"));
        QCOMPARE(textOf(lines, QStringLiteral("Why")), row.errorWords.cause);
        QCOMPARE(textOf(lines, QStringLiteral("What to do")), row.errorWords.fix);
        QCOMPARE(textOf(lines, QStringLiteral("Issued")), QString());
    }

    void details_ofAnExpiredSecret_sayWhen()
    {
        Ui::LoginRow row;
        row.secretExpires = QDate(2026, 11, 20);
        QCOMPARE(textOf(detailLines(row, now), QStringLiteral("Secret in use")),
                 QStringLiteral("expired on 20 Nov 2026"));
        row.secretExpires = QDate(2026, 11, 22);
        QCOMPARE(textOf(detailLines(row, now), QStringLiteral("Secret in use")),
                 QStringLiteral("expires on 22 Nov 2026 (in 1 day)"));
        row.secretExpires = QDate(2026, 11, 21);
        QCOMPARE(textOf(detailLines(row, now), QStringLiteral("Secret in use")),
                 QStringLiteral("expires today, 21 Nov 2026"));
    }

    void dates_areWrittenAsTheLanguageWritesThem()
    {
        Ui::Translations chinese;
        QVERIFY(chinese.use(QStringLiteral("zh")));
        QLocale::setDefault(QLocale(chinese.language()));
        QCOMPARE(Ui::dayText(QDate(2027, 3, 3)), QStringLiteral("2027\u5e743\u67083\u65e5"));
        const Milliseconds before = now.wall - std::chrono::hours(48);
        QCOMPARE(Ui::momentWords(before, now.wall), QStringLiteral("11\u670819\u65e5 14:21"));
        QLocale::setDefault(QLocale::c());
    }

private:
    Ui::Translations m_english;
};

QTEST_GUILESS_MAIN(TestDetailWords)
#include "tst_detailwords.moc"
