#include "identity/retryafter.h"

#include <QTest>

using namespace Connector;
using namespace std::chrono_literals;

class TestRetryAfter : public QObject
{
    Q_OBJECT

    // Sun, 06 Nov 1994 08:49:37 GMT, the example of RFC 9110.
    static constexpr Milliseconds now = 784'111'777s;

private slots:
    // A zone with an hour that does not exist; every date in an answer is UTC all the same.
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }

    void retryAfter_data()
    {
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::addColumn<QByteArray>("reset");
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<int>("seconds");
        const auto row = [](const char *name, const char *retry, const char *reset,
                            const char *date, int seconds) {
            QTest::newRow(name) << QByteArray(retry) << QByteArray(reset) << QByteArray(date)
                                << seconds;
        };
        constexpr int none = -1;
        row("nothing", "", "", "", none);
        row("seconds", "45", "", "", 45);
        row("seconds with blanks", " 45 ", "", "", 45);
        row("zero", "0", "", "", 1);
        row("absurdly long", "99999999999999", "", "", 86'400);
        row("beyond any number", "99999999999999999999999", "", "", none);
        row("negative", "-5", "", "", none);
        row("words", "soon", "", "", none);
        row("date ahead", "Sun, 06 Nov 1994 08:50:37 GMT", "", "", 60);
        row("date past", "Sun, 06 Nov 1994 08:49:07 GMT", "", "", none);
        row("date against the answer's own", "Sun, 06 Nov 1994 10:01:30 GMT", "",
            "Sun, 06 Nov 1994 10:01:00 GMT", 30);
        row("reset with 7 decimals", "", "1994-11-06T08:49:41.6181792Z", "", 5);
        row("reset without decimals", "", "1994-11-06T08:49:41Z", "", 4);
        row("reset past", "", "1994-11-06T08:49:07.0000000Z", "", none);
        row("reset against the answer's own", "", "2020-05-04T12:23:41.6181792Z",
            "Mon, 04 May 2020 12:23:12 GMT", 30);
        row("reset broken", "", "yesterday", "", none);
        row("seconds before reset", "7", "1994-11-06T08:50:37Z", "", 7);
        row("unusable seconds, then reset", "soon", "1994-11-06T08:50:37Z", "", 60);
        row("reset without a zone", "", "1994-11-06T08:50:37", "", none);
        row("reset cut off", "", "1994-11-06T08:50Z", "", none);
        row("date in another form", "Sunday, 06-Nov-94 08:50:37 GMT", "", "", none);
        row("an hour that local time skips", "Sun, 29 Mar 2026 02:30:00 GMT", "",
            "Sun, 29 Mar 2026 01:59:59 GMT", 1801);
        row("broken date field", "Sun, 06 Nov 1994 08:50:37 GMT", "", "today", 60);
    }

    void retryAfter()
    {
        QFETCH(QByteArray, retryAfter);
        QFETCH(QByteArray, reset);
        QFETCH(QByteArray, date);
        Http::Headers headers;
        if (!retryAfter.isEmpty())
            headers.add("retry-after", retryAfter);
        if (!reset.isEmpty())
            headers.add("x-rate-limit-reset", reset);
        if (!date.isEmpty())
            headers.add("date", date);
        const std::optional<Seconds> span = Identity::retryAfter(headers, now);
        QTEST(span ? int(span->count()) : -1, "seconds");
    }
};

QTEST_GUILESS_MAIN(TestRetryAfter)
#include "tst_retryafter.moc"
