#include "endpoint/call.h"
#include "support/fakeclock.h"
#include "support/recordingchannel.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Endpoint;
using namespace std::chrono_literals;

class TestCall : public QObject
{
    Q_OBJECT

    struct Site
    {
        Test::FakeClock clock;
        QList<Audit::Entry> recorded;
        std::shared_ptr<Test::RecordingChannel> channel =
            std::make_shared<Test::RecordingChannel>();

        Call call(bool isFull = false)
        {
            return Call(
                Http::Responder(channel),
                [this, isFull](Audit::Entry entry) {
                    recorded.append(std::move(entry));
                    return !isFull;
                },
                clock);
        }
    };

private slots:
    void grant_recordsThenAnswers()
    {
        Site site;
        Call call = site.call();
        call.facts().client = LocalClientId(QStringLiteral("one"));
        site.clock.advance(70ms);
        call.grant("mark", {.status = 200});
        QCOMPARE(site.channel->response()->status, 200);
        QCOMPARE(site.recorded.size(), 1);
        QCOMPARE(site.recorded.first().client.toString(), QStringLiteral("one"));
        QCOMPARE(site.recorded.first().duration, 70ms);
        QCOMPARE(site.recorded.first().token, QByteArray("mark"));
    }

    void grant_auditIsFull_is503()
    {
        Site site;
        site.call(true).grant("mark", {.status = 200, .body = "token"});
        QCOMPARE(site.channel->response()->status, 503);
        QVERIFY(site.channel->response()->headers.contains("Retry-After"));
        QVERIFY(!site.channel->response()->body.contains("\"token\""));
    }

    void grant_nobodyWaits_isNoHandOut()
    {
        Site site;
        Call call = site.call();
        site.channel->answer({.status = 503});
        call.grant("mark", {.status = 200});
        QCOMPARE(site.channel->response()->status, 503);
        QCOMPARE(site.recorded.first().event, Audit::Event::Refusal);
        QCOMPARE(site.recorded.first().code, QByteArray("abandoned"));
        QVERIFY(site.recorded.first().token.isEmpty());
    }

    void refuse_answersEvenWithoutARecord()
    {
        Site site;
        site.call(true).refuse({.status = 403, .error = "invalid_request"});
        QCOMPARE(site.channel->response()->status, 403);
    }

    void refuseAfter_recordsNowAndAnswersLater()
    {
        Site site;
        const Http::Responder kept =
            site.call().refuseAfter(300ms, {.status = 400, .error = "invalid_client"});
        QCOMPARE(site.recorded.size(), 1);
        QVERIFY(!site.channel->response());
        QVERIFY(!site.channel->abandoned);
        QCOMPARE(site.channel->lateDelay, std::optional(Milliseconds(300)));
        QCOMPARE(site.channel->lateResponse->status, 400);
    }

    void auditCode_prefersTheId()
    {
        QCOMPARE(auditCode({.error = "invalid_scope"}), QByteArray("invalid_scope"));
        QCOMPARE(
            auditCode({.error = "invalid_request", .reason = ErrorCode::EndpointBrowserRefused}),
            QByteArray("endpoint.browser_refused"));
    }
};

QTEST_GUILESS_MAIN(TestCall)
#include "tst_call.moc"
