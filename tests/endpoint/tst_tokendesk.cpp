#include "endpoint/tokendesk.h"
#include "snapshotbuilder.h"
#include "support/brokerbench.h"
#include "support/recordingchannel.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Endpoint;
using Test::FakeProvider;

class TestTokenDesk : public QObject
{
    Q_OBJECT

    struct Desk
    {
        Test::BrokerBench bench;
        SnapshotShelf shelf;
        LocalTokens localTokens;
        TokenDesk desk{*bench.broker, shelf, localTokens, bench.clock};
        Test::SnapshotBuilder builder{bench.clock.now()};
        QList<Audit::Entry> recorded;

        Desk()
        {
            bench.add(QStringLiteral("own"));
            builder.taxpayer(QStringLiteral("own"));
            builder.client(QStringLiteral("one"), {QStringLiteral("own")});
            shelf.publish(builder.shared());
        }

        std::shared_ptr<Test::RecordingChannel> take(const QString &mustBeTin = {})
        {
            auto channel = std::make_shared<Test::RecordingChannel>();
            TokenRequest request;
            request.clientId = LocalClientId(QStringLiteral("one"));
            request.secret = SecretString::copyOf("s3cret");
            request.taxpayer.tin = mustBeTin;
            desk.take(std::make_shared<ParkedRequest>(ParkedRequest{
                std::move(request),
                {.login = {ConnectionId(QStringLiteral("own"))}, .mustBeTin = mustBeTin},
                Call(
                    Http::Responder(channel),
                    [this](Audit::Entry entry) {
                        recorded.append(std::move(entry));
                        return true;
                    },
                    bench.clock),
                nullptr}));
            return channel;
        }
    };

private slots:
    void take_token_isAnswered()
    {
        Desk site;
        const auto channel = site.take();
        QCOMPARE(channel->response()->status, 200);
        QVERIFY(channel->response()->body.contains("\"access_token\":\"token\""));
        QCOMPARE(site.recorded.size(), 1);
        QCOMPARE(site.recorded.first().event, Audit::Event::HandOut);
        QCOMPARE(site.recorded.first().token, Audit::tokenMark("token"));
    }

    void take_failure_isAnsweredByItsCode()
    {
        Desk site;
        site.bench.provider.setRule(
            [](const FakeProvider::Sent &) { return FakeProvider::unavailable(Seconds(33)); });
        const auto channel = site.take();
        QCOMPARE(channel->response()->status, 503);
        QVERIFY(channel->response()->headers.value("Retry-After").toInt() >= 33);
    }

    void take_revokedMeanwhile_getsNoToken()
    {
        Desk site;
        site.bench.provider.setSlow(true);
        const auto channel = site.take();
        QVERIFY(!channel->response());
        site.builder.client(QStringLiteral("one"), {QStringLiteral("own")}).revoked = true;
        site.shelf.publish(site.builder.shared());
        site.bench.provider.answerAll();
        QCOMPARE(channel->response()->status, 400);
        QVERIFY(channel->response()->body.contains("invalid_client"));
        QCOMPARE(site.recorded.first().event, Audit::Event::Refusal);
        QCOMPARE(site.recorded.first().code, QByteArray("endpoint.local_client_revoked"));
    }

    void take_grantTakenMeanwhile_getsNoToken()
    {
        Desk site;
        site.bench.provider.setSlow(true);
        const auto channel = site.take();
        site.builder.client(QStringLiteral("one"), {});
        site.shelf.publish(site.builder.shared());
        site.bench.provider.answerAll();
        QVERIFY(channel->response()->body.contains("unauthorized_client"));
    }

    // The one login left is not the one whose token was fetched.
    void take_grantReplacedMeanwhile_getsNoToken()
    {
        Desk site;
        site.bench.provider.setSlow(true);
        const auto channel = site.take();
        site.builder.taxpayer(QStringLiteral("other"));
        site.builder.client(QStringLiteral("one"), {QStringLiteral("other")});
        site.shelf.publish(site.builder.shared());
        site.bench.provider.answerAll();
        QCOMPARE(channel->response()->status, 400);
        QVERIFY(channel->response()->body.contains("unauthorized_client"));
        QCOMPARE(site.recorded.first().event, Audit::Event::Refusal);
    }

    void take_tinOfTheToken_decides()
    {
        Desk site;
        site.bench.provider.setRule([](const FakeProvider::Sent &) {
            auto grant = FakeProvider::grant();
            grant.claims.taxpayerTin = QStringLiteral("C10");
            return grant;
        });
        QCOMPARE(site.take(QStringLiteral("C10"))->response()->status, 200);
        QCOMPARE(site.take(QStringLiteral("C20"))->response()->status, 400);
    }
};

QTEST_GUILESS_MAIN(TestTokenDesk)
#include "tst_tokendesk.moc"
