#include "endpoint/refusal.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Connector;
using namespace Connector::Endpoint;
using namespace std::chrono_literals;

namespace {

/// RFC 6749 section 5.2.
bool isAllowedText(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return c == 0x20 || c == 0x21 || (c >= 0x23 && c <= 0x5b) || (c >= 0x5d && c <= 0x7e);
    });
}

} // namespace

class TestRefusal : public QObject
{
    Q_OBJECT

private slots:
    void refusalFor_table_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("upstream");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("error");
        const auto row = [](const char *name, ErrorCode code, const char *upstream, int status,
                            const char *error) {
            QTest::newRow(name) << static_cast<int>(code) << QString::fromLatin1(upstream) << status
                                << QByteArray(error);
        };
        row("E1 invalid_client", ErrorCode::CredentialsRejected, "invalid_client", 400,
            "invalid_client");
        row("E1 invalid_scope", ErrorCode::RequestBadScope, "invalid_scope", 400, "invalid_scope");
        row("E1 British spelling", ErrorCode::IntermediaryNotAppointed, "unauthorised_client", 400,
            "unauthorized_client");
        row("E2", ErrorCode::CredentialsWrongEnvironment, "", 400, "invalid_client");
        row("E3", ErrorCode::RequestBasicRefused, "", 400, "invalid_client");
        row("needs attention", ErrorCode::LoginNeedsAttention, "", 400, "invalid_client");
        row("address changed", ErrorCode::CredentialsAddressChanged, "", 400, "invalid_client");
        row("sign in again", ErrorCode::MyobSignInAgain, "", 400, "invalid_grant");
        row("maintenance", ErrorCode::ServiceMaintenance, "", 503, "temporarily_unavailable");
        row("down", ErrorCode::ServiceUnavailable, "", 503, "temporarily_unavailable");
        row("timeout", ErrorCode::NetworkTimeout, "", 503, "temporarily_unavailable");
        row("offline", ErrorCode::NetworkOffline, "", 503, "temporarily_unavailable");
        row("captive portal", ErrorCode::NetworkCaptivePortal, "", 503, "temporarily_unavailable");
        row("keychain locked", ErrorCode::KeychainLocked, "", 503, "temporarily_unavailable");
        row("keychain absent", ErrorCode::KeychainAbsent, "", 503, "temporarily_unavailable");
        row("paused", ErrorCode::LoginPaused, "", 503, "temporarily_unavailable");
        row("abandoned", ErrorCode::Abandoned, "", 503, "temporarily_unavailable");
        row("429", ErrorCode::ServiceRateLimited, "", 429, "temporarily_unavailable");
        row("own budget", ErrorCode::LoginBudgetExhausted, "", 429, "temporarily_unavailable");
        row("E1 unknown code", ErrorCode::Unknown, "", 503, "temporarily_unavailable");
        row("connection gone", ErrorCode::NotFound, "", 400, "unauthorized_client");
    }

    void refusalFor_table()
    {
        QFETCH(int, code);
        QFETCH(QString, upstream);
        QFETCH(int, status);
        const Refusal refusal =
            refusalFor({.code = static_cast<ErrorCode>(code), .upstreamCode = upstream});
        QCOMPARE(refusal.status, status);
        QTEST(refusal.error, "error");
        QCOMPARE(refusal.retryAfter.has_value(), status == 503 || status == 429);
        QVERIFY(!refusal.challenge);
    }

    void refusalFor_everyCode_saysItInAllowedCharacters()
    {
        for (int value = 0; value <= static_cast<int>(ErrorCode::Unknown); ++value) {
            const Refusal refusal = refusalFor({.code = static_cast<ErrorCode>(value),
                                                .detail = QStringLiteral("\"secret\" \\ detail")});
            QVERIFY(!refusal.description.isEmpty());
            QVERIFY2(isAllowedText(refusal.description), refusal.description.constData());
            QVERIFY(!refusal.description.contains("detail"));
            QVERIFY(isAllowedText(refusal.error));
            QVERIFY(refusal.status == 400 || refusal.status == 429 || refusal.status == 503);
        }
    }

    void refusalFor_aPersonMustAct_is400WithTheUpstreamsCode()
    {
        const Refusal refusal = refusalFor({.code = ErrorCode::Unknown,
                                            .upstreamCode = QStringLiteral("weird_code"),
                                            .needsPerson = true});
        QCOMPARE(refusal.status, 400);
        QCOMPARE(refusal.error, QByteArray("weird_code"));
    }

    void refusalFor_saysWhoseFaultItIs()
    {
        QVERIFY(refusalFor({.code = ErrorCode::KeychainLocked}).description.startsWith("Local: "));
        QVERIFY(refusalFor({.code = ErrorCode::LoginPaused}).description.startsWith("Local: "));
        QVERIFY(refusalFor({.code = ErrorCode::ServiceUnavailable})
                    .description.startsWith("Upstream: "));
    }

    void toResponse_carriesWhatOAuthAsksFor()
    {
        const Http::Response response =
            toResponse({.status = 503, .error = "e", .description = "d", .retryAfter = 7s});
        QCOMPARE(response.headers.value("Retry-After"), QByteArray("7"));
        QCOMPARE(response.headers.value("Cache-Control"), QByteArray("no-store"));
        QCOMPARE(response.headers.value("Pragma"), QByteArray("no-cache"));
        QCOMPARE(response.headers.value("Content-Type"), QByteArray("application/json"));
        QCOMPARE(response.headers.value("X-Content-Type-Options"), QByteArray("nosniff"));
        QVERIFY(!response.headers.contains("WWW-Authenticate"));
        const QJsonObject body = QJsonDocument::fromJson(response.body).object();
        QCOMPARE(body.value(QStringLiteral("error")).toString(), QStringLiteral("e"));
        QCOMPARE(body.value(QStringLiteral("error_description")).toString(), QStringLiteral("d"));
        QVERIFY(toResponse({.status = 401, .challenge = true})
                    .headers.value("WWW-Authenticate")
                    .startsWith("Basic realm="));
    }

    void faultBody_isJson()
    {
        const auto body = QJsonDocument::fromJson(faultBody(431, "the head is too large")).object();
        QCOMPARE(body.value(QStringLiteral("error")).toString(), QStringLiteral("invalid_request"));
        QVERIFY(faultBody(503, "busy").contains("temporarily_unavailable"));
    }
};

QTEST_GUILESS_MAIN(TestRefusal)
#include "tst_refusal.moc"
