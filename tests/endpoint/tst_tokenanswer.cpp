#include "endpoint/tokenanswer.h"
#include "snapshotbuilder.h"
#include "support/fakeclock.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Connector;
using namespace std::chrono_literals;

class TestTokenAnswer : public QObject
{
    Q_OBJECT

    const Moment m_now = Test::FakeClock().now();

    Broker::Token token() const
    {
        const Broker::LoginName login{ConnectionId(QStringLiteral("a"))};
        return Test::SnapshotBuilder(m_now).token(login).get().tokens.value(login).token;
    }

private slots:
    void tokenAnswer_isRfc6749()
    {
        const Http::Response response = Endpoint::tokenAnswer(token(), m_now + 1500ms);
        QCOMPARE(response.status, 200);
        QCOMPARE(response.headers.value("Content-Type"), QByteArray("application/json"));
        QCOMPARE(response.headers.value("Cache-Control"), QByteArray("no-store"));
        const QJsonObject body = QJsonDocument::fromJson(response.body).object();
        QCOMPARE(body.value(QStringLiteral("access_token")).toString(),
                 QStringLiteral("upstream.jwt"));
        QCOMPARE(body.value(QStringLiteral("token_type")).toString(), QStringLiteral("Bearer"));
        QVERIFY(body.value(QStringLiteral("expires_in")).isDouble());
        QCOMPARE(body.value(QStringLiteral("expires_in")).toInt(), 2998);
        QCOMPARE(body.value(QStringLiteral("scope")).toString(), QStringLiteral("InvoicingAPI"));
        QCOMPARE(body.size(), 4);
    }

    void tokenAnswer_noScope_leavesItOut()
    {
        Broker::Token without = token();
        without.scope.clear();
        QCOMPARE(
            QJsonDocument::fromJson(Endpoint::tokenAnswer(without, m_now).body).object().size(), 3);
    }

    void tokenAnswer_scopeWithOddCharacters_staysJson()
    {
        Broker::Token odd = token();
        odd.scope = QStringLiteral("a\"b\\c");
        const auto body = QJsonDocument::fromJson(Endpoint::tokenAnswer(odd, m_now).body).object();
        QCOMPARE(body.value(QStringLiteral("scope")).toString(), odd.scope);
    }

    void tokenAnswer_tokenWithOddCharacters_isRefused()
    {
        Broker::Token odd = token();
        odd.accessToken =
            std::make_shared<const SecretString>(SecretString::copyOf("a\",\"admin\":\"b"));
        QCOMPARE(Endpoint::tokenAnswer(odd, m_now).status, 400);
    }
};

QTEST_GUILESS_MAIN(TestTokenAnswer)
#include "tst_tokenanswer.moc"
