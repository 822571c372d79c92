#include "profiles/timerules.h"

#include <QDateTime>
#include <QTest>

using namespace Connector;
using namespace Connector::Profiles;
using namespace std::chrono_literals;

class TestTimeRules : public QObject
{
    Q_OBJECT

private slots:
    void checkSpan_table_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("seconds");
        const auto row = [](const char *text, qint64 seconds) {
            QTest::newRow(text) << QString::fromLatin1(text) << seconds;
        };
        row("24h", 86'400);
        row("90m", 5'400);
        row("30d", 2'592'000);
        row("45s", 45);
        row("0h", 0);
        row(" 1h ", 3'600);
        row("31d", -1);
        row("999999999d", -1);
        row("24", -1);
        row("h", -1);
        row("-1h", -1);
        row("1.5h", -1);
        row("1w", -1);
        row("", -1);
    }

    void checkSpan_table()
    {
        QFETCH(QString, text);
        QFETCH(qint64, seconds);
        const auto span = checkSpan(text, 24h * 30, QStringLiteral("overlap"));
        QCOMPARE(bool(span), seconds >= 0);
        if (span) {
            QCOMPARE(qint64(span->count()), seconds);
        } else {
            QCOMPARE(span.error().code, ErrorCode::InputDurationFormat);
            QCOMPARE(span.error().field, QStringLiteral("overlap"));
        }
    }

    void checkSince_table_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc");
        const auto row = [](const char *text, const char *utc) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(utc);
        };
        row("2027-03-31", "2027-03-30T16:00:00Z");
        row("2027-03-31T08:00:00Z", "2027-03-31T08:00:00Z");
        row("2027-03-31T08:00:00+08:00", "2027-03-31T00:00:00Z");
        row("24h", "2027-03-31T12:00:00Z");
        row("2027-03-31T08:00:00", "");
        row("2027-02-30", "");
        row("yesterday", "");
        row("", "");
    }

    void checkSince_table()
    {
        QFETCH(QString, text);
        QFETCH(QString, utc);
        const Milliseconds now(
            QDateTime::fromString(QStringLiteral("2027-04-01T12:00:00Z"), Qt::ISODate)
                .toMSecsSinceEpoch());
        const auto since = checkSince(text, now, QStringLiteral("since"));
        QCOMPARE(since ? toRfc3339(*since) : QString(), utc);
        if (!since)
            QCOMPARE(since.error().code, ErrorCode::InputTimeFormat);
    }
};

QTEST_GUILESS_MAIN(TestTimeRules)
#include "tst_timerules.moc"
