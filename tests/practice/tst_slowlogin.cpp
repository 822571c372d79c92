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

class StillClock final : public Clock
{
public:
    Moment now() const override { return practiceStart; }
    std::unique_ptr<Alarm> alarm(std::function<void()>) const override { return nullptr; }
};

} // namespace

/// The scenario `slow` on the wire, with its real delay: too long for every run of the tests.
class TestSlowLogin : public QObject
{
    Q_OBJECT

private slots:
    void slow_isAnsweredAfterOthersThatCameLater()
    {
        const StillClock clock;
        Http::IoThread thread;
        PracticeService service(thread, clock);
        QVERIFY(service.start());
        QNetworkAccessManager network;
        network.setProxy(QNetworkProxy::NoProxy);
        const auto logIn = [&](Situation situation) {
            QNetworkRequest request(QUrl(service.address().toString() + u"/connect/token"_s));
            request.setHeader(QNetworkRequest::ContentTypeHeader,
                              u"application/x-www-form-urlencoded"_s);
            return std::unique_ptr<QNetworkReply>(
                network.post(request, loginRequest(situation).body));
        };

        const auto slow = logIn(Situation::Slow);
        QTRY_COMPARE(service.loginsSeen(scenarioFor(Situation::Slow).clientId), 1);
        const auto quick = logIn(Situation::Ok);
        QTRY_VERIFY(quick->isFinished());
        QVERIFY(!slow->isFinished());
        QSignalSpy finished(slow.get(), &QNetworkReply::finished);
        QVERIFY(finished.wait(20'000));
        QCOMPARE(slow->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
        QVERIFY(slow->readAll().contains("access_token"));
    }
};

QTEST_GUILESS_MAIN(TestSlowLogin)
#include "tst_slowlogin.moc"
