#include "identity/myinvois/loginmessage.h"

#include <QTest>

using namespace Connector;
using Identity::LoginRequest;

class TestLoginMessage : public QObject
{
    Q_OBJECT

    static LoginRequest request(const Profiles::Taxpayer &onBehalfOf = {})
    {
        LoginRequest request;
        request.profile.clientId =
            UpstreamClientId(QStringLiteral("11111111-2222-4333-8444-555555555555"));
        request.tokenUrl = QUrl(QStringLiteral("https://identity.example.invalid/connect/token"));
        request.onBehalfOf = onBehalfOf;
        return request;
    }

private slots:
    void loginMessage_taxpayer_isAFormOfFourFields()
    {
        const auto message =
            Identity::MyInvois::loginMessage(request(), SecretString::copyOf("a+b&c d"));
        QVERIFY(message);
        QCOMPARE(message->method, QByteArray("POST"));
        QCOMPARE(message->url, request().tokenUrl);
        QCOMPARE(message->body.reveal().toByteArray(),
                 QByteArray("client_id=11111111-2222-4333-8444-555555555555"
                            "&client_secret=a%2Bb%26c+d&grant_type=client_credentials"
                            "&scope=InvoicingAPI"));
        QCOMPARE(message->headers.value("Content-Type"),
                 QByteArray("application/x-www-form-urlencoded"));
        QCOMPARE(message->headers.value("Accept"), QByteArray("application/json"));
        QVERIFY(!message->headers.contains("onbehalfof"));
        QVERIFY(!message->headers.contains("Authorization"));
        QVERIFY(!message->url.toString().contains(QStringLiteral("client_secret")));
    }

    void loginMessage_intermediary_sendsTheHeaderRaw_data()
    {
        QTest::addColumn<QString>("tin");
        QTest::addColumn<QString>("rob");
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("TIN") << "C25845632020"
                             << "" << QByteArray("C25845632020");
        QTest::newRow("TIN and ROB") << "IG12345678912"
                                     << "201901234567" << QByteArray("IG12345678912:201901234567");
        QTest::newRow("old ROB") << "IG12345678912"
                                 << "1234567-K" << QByteArray("IG12345678912:1234567-K");
    }

    void loginMessage_intermediary_sendsTheHeaderRaw()
    {
        QFETCH(QString, tin);
        QFETCH(QString, rob);
        const auto message =
            Identity::MyInvois::loginMessage(request({tin, rob}), SecretString::copyOf("s"));
        QVERIFY(message);
        QCOMPARE(message->headers.count("onbehalfof"), 1);
        QTEST(message->headers.value("onbehalfof"), "header");
    }

    void loginMessage_taxpayerThatBreaksTheHeader_isRefused_data()
    {
        QTest::addColumn<QString>("tin");
        QTest::addColumn<QString>("rob");
        QTest::newRow("line feed") << "C1\nX-Evil: 1"
                                   << "";
        QTest::newRow("carriage return") << "C1\rX"
                                         << "";
        QTest::newRow("blank") << "C1 2"
                               << "";
        QTest::newRow("tab in ROB") << "IG1"
                                    << "2019\t1";
        QTest::newRow("beyond ASCII") << QStringLiteral("C\u0661\u0662") << "";
        QTest::newRow("NUL") << QString(QStringLiteral("C1") + QChar(0)) << "";
        QTest::newRow("too long") << QString(65, u'C') << "";
    }

    void loginMessage_taxpayerThatBreaksTheHeader_isRefused()
    {
        QFETCH(QString, tin);
        QFETCH(QString, rob);
        const auto message =
            Identity::MyInvois::loginMessage(request({tin, rob}), SecretString::copyOf("s"));
        QVERIFY(!message);
        QCOMPARE(message.error().code, ErrorCode::TinFormat);
        QCOMPARE(message.error().field, QStringLiteral("taxpayer"));
    }

    void loginMessage_incompleteCredentials_areNeverSent()
    {
        LoginRequest anonymous = request();
        anonymous.profile.clientId = {};
        const auto noId = Identity::MyInvois::loginMessage(anonymous, SecretString::copyOf("s"));
        QVERIFY(!noId);
        QCOMPARE(noId.error().code, ErrorCode::InputRequired);
        const auto noSecret = Identity::MyInvois::loginMessage(request(), SecretString());
        QVERIFY(!noSecret);
        QCOMPARE(noSecret.error().code, ErrorCode::InputSecretMissing);
    }
};

QTEST_GUILESS_MAIN(TestLoginMessage)
#include "tst_loginmessage.moc"
