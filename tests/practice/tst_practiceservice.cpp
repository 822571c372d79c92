#include "practice/practiceservice.h"
#include "practicerequests.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace Connector;
using namespace Connector::Practice;
using namespace Connector::Test;
using namespace Qt::StringLiterals;

namespace {

/// Stands still: the service reads it from its own thread.
class StillClock final : public Clock
{
public:
    Moment now() const override { return practiceStart; }
    std::unique_ptr<Alarm> alarm(std::function<void()>) const override { return nullptr; }
};

} // namespace

class TestPracticeService : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_network.setProxy(QNetworkProxy::NoProxy); }

    void init()
    {
        m_thread = std::make_unique<Http::IoThread>();
        m_service = std::make_unique<PracticeService>(*m_thread, m_clock);
        const Result<QUrl> address = m_service->start();
        QVERIFY(address);
        QCOMPARE(*address, m_service->address());
        QCOMPARE(address->host(), u"127.0.0.1"_s);
    }

    void cleanup()
    {
        m_service.reset();
        m_thread.reset();
    }

    void login_ok_givesATokenThatOpensTheApi()
    {
        const auto login = post(Situation::Ok);
        QCOMPARE(statusOf(*login), 200);
        QVERIFY(!login->rawHeader("correlationId").isEmpty());
        QCOMPARE(login->rawHeader("X-Rate-Limit-Remaining"), "11");
        const QByteArray token = QJsonDocument::fromJson(login->readAll())
                                     .object()[u"access_token"]
                                     .toString()
                                     .toLatin1();
        const auto types = get("Bearer " + token);
        QCOMPARE(statusOf(*types), 200);
        QVERIFY(types->readAll().contains("Invoice"));
    }

    void api_withoutToken_is401() { QCOMPARE(statusOf(*get({})), 401); }

    void logins_areCountedPerClientId()
    {
        post(Situation::Ok);
        post(Situation::Ok);
        post(Situation::WrongSecret);
        QCOMPARE(m_service->loginsSeen(scenarioFor(Situation::Ok).clientId), 2);
        QCOMPARE(m_service->loginsSeen(scenarioFor(Situation::WrongSecret).clientId), 1);
        QCOMPARE(m_service->loginsSeen(scenarioFor(Situation::Slow).clientId), 0);
        QCOMPARE(m_service->loginsSeen(u"11111111-2222-4333-8444-555555555555"), 0);
    }

    void state_isRememberedBetweenRequests()
    {
        for (int count = 0; count < 12; ++count)
            QCOMPARE(statusOf(*post(Situation::Ok)), 200);
        const auto refused = post(Situation::Ok);
        QCOMPARE(statusOf(*refused), 429);
        QCOMPARE(refused->rawHeader("Retry-After"), "60");
    }

    void down_closesWithoutAnAnswer()
    {
        const auto reply = post(Situation::Down);
        QCOMPARE(statusOf(*reply), 0);
        QCOMPARE(reply->error(), QNetworkReply::RemoteHostClosedError);
    }

    void captivePortal_isAWebPage()
    {
        const auto reply = post(Situation::CaptivePortal);
        QCOMPARE(statusOf(*reply), 200);
        QVERIFY(reply->readAll().contains("<html>"));
    }

    void slow_isUnansweredWhenTheServiceGoes()
    {
        const auto reply = send(Situation::Slow);
        QTRY_COMPARE(m_service->loginsSeen(scenarioFor(Situation::Slow).clientId), 1);
        QVERIFY(!reply->isFinished());
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        cleanup();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(reply->error() != QNetworkReply::NoError);
    }

private:
    using Reply = std::unique_ptr<QNetworkReply>;

    static int statusOf(const QNetworkReply &reply)
    {
        return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    Reply send(Situation situation)
    {
        QNetworkRequest request(QUrl(m_service->address().toString() + u"/connect/token"_s));
        request.setHeader(QNetworkRequest::ContentTypeHeader,
                          u"application/x-www-form-urlencoded"_s);
        // Otherwise a request over a closed connection is repeated silently.
        request.setRawHeader("Connection", "close");
        return Reply(m_network.post(request, loginRequest(situation).body));
    }

    Reply post(Situation situation) { return finished(send(situation)); }

    Reply get(const QByteArray &authorization)
    {
        QNetworkRequest request(
            QUrl(m_service->address().toString() + u"/api/v1.0/documenttypes"_s));
        if (!authorization.isEmpty())
            request.setRawHeader("Authorization", authorization);
        return finished(Reply(m_network.get(request)));
    }

    static Reply finished(Reply reply)
    {
        QSignalSpy spy(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished())
            spy.wait();
        return reply;
    }

    StillClock m_clock;
    QNetworkAccessManager m_network;
    std::unique_ptr<Http::IoThread> m_thread;
    std::unique_ptr<PracticeService> m_service;
};

QTEST_GUILESS_MAIN(TestPracticeService)
#include "tst_practiceservice.moc"
