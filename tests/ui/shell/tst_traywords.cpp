#include "ui/samplerows.h"
#include "ui/shell/traywords.h"

#include <QTest>

using namespace Connector;

namespace {

// 21 November 2026, 14:21:04 in Malaysia.
const Moment now{.wall = Milliseconds{1'795'242'064'000}, .boot = Milliseconds{100'000'000}};

} // namespace

class TestTrayWords : public QObject
{
    Q_OBJECT

private slots:
    void text_worstFirstThenAllThenTheNextExpiry()
    {
        const QStringList lines = Ui::trayText(Test::sampleRows(now), now).split(u'\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(0),
                 QStringLiteral("Chong & Rakan \u00b7 Bina Jaya (Production): Not appointed"));
        QVERIFY(lines.at(1).startsWith(u"4 of 6 ready"));
        QCOMPARE(lines.at(2), QStringLiteral("next token ends 14:33"));
    }

    void text_whenAllIsWell_hasNoWorst()
    {
        const QString text = Ui::trayText({Test::sampleRows(now).first()}, now);
        QCOMPARE(text, QStringLiteral("1 of 1 ready\nnext token ends 15:02"));
    }

    void text_withoutLogins_saysSo()
    {
        QCOMPARE(Ui::trayText({}, now), QStringLiteral("No logins yet"));
    }

    void text_isNotLongerThanWindowsShows()
    {
        QList<Ui::LoginRow> rows = Test::sampleRows(now);
        rows[3].client = QString(200, u'x');
        const QString text = Ui::trayText(rows, now);
        QCOMPARE(text.size(), 127);
        // A long name leaves room for the state and for the next expiry.
        QVERIFY(text.contains(u"(Production): Not appointed"));
        QVERIFY(text.endsWith(u"next token ends 14:33"));
    }

    // It stands there until a login changes.
    void text_hasNoCountdown()
    {
        const QString text = Ui::trayText({Test::sampleRows(now).at(4)}, now);
        QVERIFY(
            text.startsWith(u"Kedai Runcit Aminah Sdn Bhd (Sandbox): MyInvois does not answer\n"));
    }

    void line_namesLoginEnvironmentAndState()
    {
        QCOMPARE(
            Ui::trayLine(Test::sampleRows(now).first(), now),
            QStringLiteral("Kedai Runcit Aminah Sdn Bhd (Production): Live, renews in 21 min"));
        Ui::LoginRow waiting = Test::sampleRows(now).at(4);
        waiting.company = QString(100, u'x');
        QCOMPARE(Ui::trayLine(waiting, now),
                 QString(59, u'x')
                     + QStringLiteral("\u2026 (Sandbox): Waiting, MyInvois does not answer"));
    }
};

QTEST_GUILESS_MAIN(TestTrayWords)
#include "tst_traywords.moc"
