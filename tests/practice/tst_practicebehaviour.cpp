#include "practice/practicebehaviour.h"
#include "practicerequests.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Practice;
using namespace Connector::Test;

class TestPracticeBehaviour : public QObject
{
    Q_OBJECT

private slots:
    void react_path_decides_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        QTest::newRow("login") << QByteArray("/connect/token") << 405;
        QTest::newRow("API") << QByteArray("/api/v1.0/documenttypes") << 401;
        QTest::newRow("other") << QByteArray("/") << 404;
        QTest::newRow("wrong path") << QByteArray("/token") << 404;
        QTest::newRow("longer path") << QByteArray("/connect/token/") << 404;
    }

    void react_path_decides()
    {
        QFETCH(QByteArray, path);
        const Http::Response answer =
            react({}, requestFor({"GET", path}), practiceStart, drawOf()).response;
        QTEST(answer.status, "status");
        QCOMPARE(answer.headers.value("correlationId"), drawOf().correlationId);
    }

    void react_everyScenarioOfMyInvois_hasACorrelationId_data()
    {
        QTest::addColumn<int>("situation");
        for (const Scenario &scenario : scenarios()) {
            if (scenario.system == QStringLiteral("myinvois"))
                QTest::newRow(qPrintable(scenario.name)) << static_cast<int>(scenario.situation);
        }
    }

    void react_everyScenarioOfMyInvois_hasACorrelationId()
    {
        QFETCH(int, situation);
        const auto played = static_cast<Situation>(situation);
        const Reaction reaction = react({}, loginRequest(played), practiceStart, drawOf());
        QCOMPARE(reaction.loginOf, scenarioFor(played).clientId);
        QCOMPARE(reaction.response.headers.contains("correlationId"),
                 played != Situation::CaptivePortal);
        QCOMPARE(reaction.response.headers.contains("Date"), played == Situation::ClockSkew);
    }

    void react_clockSkew_dateIsOneHourBehind()
    {
        const Http::Response answer =
            react({}, loginRequest(Situation::ClockSkew), practiceStart, drawOf()).response;
        QCOMPARE(answer.headers.value("Date"), "Mon, 21 Sep 2026 13:13:20 GMT");
    }

    void react_refusedBeforeTheClientIsKnown_isNobodysLogin()
    {
        Http::Request request = loginRequest(Situation::Ok);
        request.headers.add("Authorization", "Basic YTpi");
        QVERIFY(react({}, request, practiceStart, drawOf()).loginOf.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPracticeBehaviour)
#include "tst_practicebehaviour.moc"
