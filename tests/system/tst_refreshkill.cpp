#include "support/scriptedserver.h"
#include "system/fixture.h"

#include <QTest>
#include <QTimer>
#include <QUrlQuery>

using namespace Connector::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// An authorization server whose refresh token is another one after each use.
class RotatingServer
{
public:
    RotatingServer()
    {
        server.answerWith([this](const RecordedRequest &request) { return answer(request); });
    }

    ScriptedServer server;
    QByteArray valid;
    int issued = 0;
    std::chrono::milliseconds delay{0};

private:
    ScriptedAnswer answer(const RecordedRequest &request)
    {
        const QUrlQuery form(QString::fromLatin1(request.body));
        const QString grant = form.queryItemValue(u"grant_type"_s);
        const bool isRight = grant == "authorization_code"_L1
            || form.queryItemValue(u"refresh_token"_s).toLatin1() == valid;
        if (!isRight)
            return ScriptedAnswer::json(400, R"({"error":"invalid_grant"})");
        ++issued;
        valid = "refresh-" + QByteArray::number(issued);
        ScriptedAnswer answer = ScriptedAnswer::json(
            200,
            "{\"access_token\":\"access-" + QByteArray::number(issued)
                + "\",\"token_type\":\"bearer\",\"expires_in\":\"1200\",\"refresh_token\":\""
                + valid + "\"}");
        answer.delay = delay;
        return answer;
    }
};

} // namespace

/// The program is taken away in the middle of a renewal; keychain and disk are the real ones.
class TestRefreshKill : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_upstream.delay = 0ms;
        if (!m_serve.isRunning())
            QVERIFY2(m_serve.start(), m_serve.said().constData());
        // Each with a client id of its own: the logins of one are counted.
        m_name = u"books%1"_s.arg(++m_connections);
        const ProgramResult added =
            m_home.ctl(words(u"connection add %1 --system myob --environment custom --token-url %2 "
                             "--authorize-url %2 --api-url %2 --client-id key-%1 --redirect-uri "
                             "http://desktop --secret-stdin"_s.arg(
                                 m_name, m_upstream.server.url(u"/t"_s).toString())),
                       "a-secret-of-the-key\n");
        QVERIFY2(added.exitCode == 0, added.summary().constData());
        m_client = addClient(m_home, m_name, u"--rights token --connection "_s + m_name);
        QVERIFY2(m_client.result.exitCode == 0, m_client.result.summary().constData());
        signIn();
    }

    void killed_beforeTheAnswer_asksForASignInAndSaysWhy()
    {
        m_upstream.delay = 5000ms;
        const auto killer =
            connect(&m_upstream.server, &ScriptedServer::requestReceived, this,
                    [this] { QTimer::singleShot(50, this, [this] { m_serve.kill(); }); });
        QCOMPARE(login().status, 0);
        disconnect(killer);
        m_upstream.delay = 0ms;
        QTRY_VERIFY(!m_serve.isRunning());
        QVERIFY2(m_serve.start(), m_serve.said().constData());
        const ProbeAnswer answer = login();
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.object().value(u"error"_s).toString(), u"invalid_grant"_s);
        const QJsonObject error = statusOf(m_home, m_name).value(u"last_error"_s).toObject();
        QCOMPARE(error.value(u"code"_s).toString(), u"myob.sign_in_again"_s);
        QVERIFY2(error.value(u"reason"_s).toString().contains(u"broken off"_s),
                 qPrintable(error.value(u"reason"_s).toString()));
    }

    void killed_onceTheTokenIsThere_goesOn()
    {
        for (int round = 0; round < 4; ++round) {
            const ProbeAnswer answer = login();
            QVERIFY2(answer.status == 200, answer.summary().constData());
            QCOMPARE(answer.object().value(u"access_token"_s).toString().toLatin1(),
                     "access-" + QByteArray::number(m_upstream.issued));
            m_serve.kill();
            QTRY_VERIFY(!m_serve.isRunning());
            QVERIFY2(m_serve.start(), m_serve.said().constData());
        }
        QCOMPARE(login().status, 200);
    }

    void stopped_inTheMiddle_waitsForTheKeychain_data()
    {
        QTest::addColumn<bool>("byCommand");
        QTest::newRow("stop") << true;
        QTest::newRow("Ctrl-C") << false;
    }

    void stopped_inTheMiddle_waitsForTheKeychain()
    {
        QFETCH(bool, byCommand);
        m_upstream.delay = 1500ms;
        QProcess renewal;
        renewal.start(programPath(u"myinvoisctl"_s),
                      {u"--home"_s, m_home.path(), u"connection"_s, u"renew"_s, m_name});
        QTRY_VERIFY_WITH_TIMEOUT(m_upstream.issued > m_issuedAtSignIn, 15'000);
        if (byCommand) {
            const ProgramResult stopped = m_home.ctl({u"stop"_s});
            QVERIFY2(stopped.exitCode == 0, stopped.summary().constData());
        } else {
            QVERIFY2(m_serve.stop(), m_serve.said().constData());
        }
        QTRY_VERIFY_WITH_TIMEOUT(!m_serve.isRunning(), 15'000);
        QTRY_COMPARE_WITH_TIMEOUT(renewal.state(), QProcess::NotRunning, 15'000);
        m_upstream.delay = 0ms;
        QVERIFY2(m_serve.start(), m_serve.said().constData());
        QCOMPARE(login().status, 200);
    }

private:
    ProbeAnswer login() const
    {
        return HttpProbe(m_serve.port())
            .send(ProbeRequest::login("/connect/token", m_client.id, m_client.secret));
    }

    void signIn()
    {
        const ProgramResult opened = m_home.ctl({u"connection"_s, u"sign-in"_s, m_name});
        QVERIFY2(opened.exitCode == 0, opened.summary().constData());
        const QString state = QUrlQuery(QUrl(opened.object().value(u"authorize_url"_s).toString()))
                                  .queryItemValue(u"state"_s);
        const ProgramResult done =
            m_home.ctl({u"connection"_s, u"sign-in"_s, m_name, u"--paste"_s,
                        u"http://desktop/?code=c%21d&businessId=B-1&state="_s + state});
        QVERIFY2(done.exitCode == 0, done.summary().constData());
        m_issuedAtSignIn = m_upstream.issued;
    }

    RotatingServer m_upstream;
    Home m_home;
    Serve m_serve{m_home};
    QString m_name;
    int m_connections = 0;
    LocalClient m_client;
    int m_issuedAtSignIn = 0;
};

QTEST_GUILESS_MAIN(TestRefreshKill)
#include "tst_refreshkill.moc"
