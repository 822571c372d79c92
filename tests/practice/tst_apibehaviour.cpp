#include "practice/apibehaviour.h"
#include "practice/identitybehaviour.h"
#include "practicerequests.h"

#include <QJsonArray>
#include <QTest>

using namespace Connector;
using namespace Connector::Practice;
using namespace Connector::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestApiBehaviour : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const Reaction login =
            logIn({}, loginRequest(Situation::ShortLife), practiceStart, drawOf());
        m_state = login.state;
        m_token = tokenOf(login.response);
        QVERIFY(!m_token.isEmpty());
    }

    void bearer_decides_data()
    {
        QTest::addColumn<QByteArray>("authorization");
        QTest::addColumn<int>("laterSeconds");
        QTest::addColumn<int>("status");
        QTest::newRow("good") << QByteArray("Bearer " + m_token) << 119 << 200;
        QTest::newRow("other case") << QByteArray("bearer " + m_token) << 0 << 200;
        QTest::newRow("expired") << QByteArray("Bearer " + m_token) << 120 << 401;
        QTest::newRow("cut off") << QByteArray("Bearer " + m_token.chopped(1)) << 0 << 401;
        QTest::newRow("without Bearer") << m_token << 0 << 401;
        QTest::newRow("Basic") << QByteArray("Basic YTpi") << 0 << 401;
        QTest::newRow("none") << QByteArray() << 0 << 401;
    }

    void bearer_decides()
    {
        QFETCH(QByteArray, authorization);
        QFETCH(int, laterSeconds);
        Http::Request request = requestFor({"GET", "/api/v1.0/documenttypes"});
        if (!authorization.isEmpty())
            request.headers.add("Authorization", authorization);
        const Http::Response answer =
            callApi(m_state, request, practiceStart + Seconds(laterSeconds), drawOf()).response;
        QTEST(answer.status, "status");
        if (answer.status == 401)
            QCOMPARE(jsonOf(answer)[u"statusCode"].toInt(), 401);
        else
            QVERIFY(!jsonOf(answer)[u"result"].toArray().isEmpty());
    }

    void route_decides_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const char *method, const char *path,
                            const char *query, int status) {
            QTest::newRow(name) << QByteArray(method) << QByteArray(path) << QByteArray(query)
                                << status;
        };
        row("document types", "GET", "/api/v1.0/documenttypes", "", 200);
        row("slash at the end", "GET", "/api/v1.0/documenttypes/", "", 200);
        row("POST", "POST", "/api/v1.0/documenttypes", "", 405);
        row("known TIN", "GET", "/api/v1.0/taxpayer/validate/C9999990010",
            "idType=BRN&idValue=209901000001", 200);
        row("sole proprietor", "GET", "/api/v1.0/taxpayer/validate/IG99999990120",
            "idType=BRN&idValue=209903000012", 200);
        row("sole proprietor, other business", "GET", "/api/v1.0/taxpayer/validate/IG99999990120",
            "idType=BRN&idValue=209903000013", 404);
        row("sole proprietor as a person", "GET", "/api/v1.0/taxpayer/validate/IG99999990120",
            "idType=NRIC&idValue=770625015324", 200);
        row("unknown TIN", "GET", "/api/v1.0/taxpayer/validate/C1234567890",
            "idType=BRN&idValue=209901000001", 404);
        row("unknown id type", "GET", "/api/v1.0/taxpayer/validate/C9999990010",
            "idType=ROB&idValue=1", 400);
        row("no id", "GET", "/api/v1.0/taxpayer/validate/C9999990010", "", 400);
        row("submission by GET", "GET", "/api/v1.0/documentsubmissions", "", 405);
        row("empty submission", "POST", "/api/v1.0/documentsubmissions", "", 400);
        row("unknown", "GET", "/api/v1.0/nothing", "", 404);
        row("other version", "GET", "/api/v2/documenttypes", "", 404);
    }

    void route_decides()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, query);
        QTEST(call(requestFor({method, path, query})).status, "status");
    }

    void validate_known_hasAnEmptyBody()
    {
        const Http::Response answer = call(
            requestFor({"GET", "/api/v1.0/taxpayer/validate/C9999990010", "idType=BRN&idValue=1"}));
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.body.isEmpty());
    }

    void submit_isAccepted()
    {
        const Http::Response answer =
            call(requestFor({"POST", "/api/v1.0/documentsubmissions"},
                            R"({"documents":[{"codeNumber":"INV1"},{"codeNumber":"INV2"}]})"));
        QCOMPARE(answer.status, 202);
        const QJsonObject json = jsonOf(answer);
        QCOMPARE(json[u"submissionUID"].toString().size(), 26);
        const QJsonArray accepted = json[u"acceptedDocuments"].toArray();
        QCOMPARE(accepted.size(), 2);
        QCOMPARE(accepted[1].toObject()[u"invoiceCodeNumber"].toString(), u"INV2"_s);
        QVERIFY(accepted[0].toObject()[u"uuid"] != accepted[1].toObject()[u"uuid"]);
    }

    void submit_tokenOfAnotherTaxpayer_isRefusedInTheOriginalWords()
    {
        const Reaction login =
            logIn({}, loginRequest(Situation::TinMismatch), practiceStart, drawOf());
        Http::Request request = requestFor({"POST", "/api/v1.0/documentsubmissions"},
                                           R"({"documents":[{"codeNumber":"INV1"}]})");
        request.headers.add("Authorization", "Bearer " + tokenOf(login.response));
        const Http::Response answer =
            callApi(login.state, request, practiceStart, drawOf()).response;
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.body.contains("The authenticated TIN and documents TIN is not matching "));
    }

private:
    Http::Response call(Http::Request request) const
    {
        request.headers.add("Authorization", "Bearer " + m_token);
        return callApi(m_state, request, practiceStart, drawOf()).response;
    }

    State m_state;
    QByteArray m_token;
};

QTEST_GUILESS_MAIN(TestApiBehaviour)
#include "tst_apibehaviour.moc"
