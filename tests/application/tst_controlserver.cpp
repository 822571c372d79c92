#include "application/control/controlserver.h"

#include "application/control/controlclient.h"
#include "support/fakeclock.h"
#include "support/openfiles.h"

#include <QElapsedTimer>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Connector;
using namespace Connector::Application;

namespace {

const QString homeId = QStringLiteral("0123456789abcdef0123456789abcdef");

/// One command sent; the answer comes later.
struct Asked
{
    explicit Asked(const QStringList &arguments, const QByteArray &input = {})
    {
        client.send(homeId,
                    {.arguments = arguments, .input = SecretString::copyOf(input), .file = {}},
                    {&client, [this](Result<CommandReply> reply) { answer = std::move(reply); }});
    }
    bool failed(ErrorCode code) const { return answer && !*answer && answer->error().code == code; }

    std::optional<Result<CommandReply>> answer;
    Test::FakeClock clock;
    ControlClient client{clock};
};

ControlServer::Runner echo()
{
    return [](CommandRequest request, const std::function<void(CommandReply)> &reply) {
        reply({.exitCode = 0,
               .output = request.arguments.join(u' ').toUtf8(),
               .errors = request.input.reveal().toByteArray()});
    };
}

} // namespace

/// Server and client over a real socket.
class TestControlServer : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_runtime = std::make_unique<QTemporaryDir>();
        qputenv("XDG_RUNTIME_DIR", m_runtime->path().toLocal8Bit());
    }

    void command_isAnswered()
    {
        ControlServer server(echo(), m_clock);
        QVERIFY(server.listen(homeId));
        const Asked asked({QStringLiteral("connection"), QStringLiteral("list")}, "secret");
        QTRY_VERIFY(asked.answer);
        QVERIFY(*asked.answer);
        QCOMPARE((*asked.answer)->output, QByteArray("connection list"));
        QCOMPARE((*asked.answer)->errors, QByteArray("secret"));
    }

    void nobody_isSaid()
    {
        const Asked asked({QStringLiteral("status")});
        QTRY_VERIFY(asked.answer);
        QVERIFY(asked.failed(ErrorCode::InstanceNotRunning));
    }

    void client_canAskAgain()
    {
        const Test::FakeClock clock;
        ControlClient client(clock);
        QList<ErrorCode> failures;
        QByteArray output;
        const auto ask = [&] {
            client.send(homeId, {.arguments = {QStringLiteral("x")}, .input = {}, .file = {}},
                        {&client, [&](const Result<CommandReply> &reply) {
                             if (reply)
                                 output += reply->output;
                             else
                                 failures.append(reply.error().code);
                         }});
        };
        ask();
        QTRY_COMPARE(failures, QList<ErrorCode>{ErrorCode::InstanceNotRunning});
        auto server = std::make_unique<ControlServer>(echo(), m_clock);
        QVERIFY(server->listen(homeId));
        ask();
        QTRY_COMPARE(output, QByteArray("x"));
        ask();
        QTRY_COMPARE(output, QByteArray("xx"));
        server.reset();
        ask();
        QTRY_COMPARE(failures.size(), 2);
        QCOMPARE(failures.constLast(), ErrorCode::InstanceNotRunning);
    }

#if defined(Q_OS_UNIX)
    void socketOfACrash_isReplaced()
    {
        const QString address = controlAddresses(homeId).constFirst();
        QFile left(address);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        ControlServer server(echo(), m_clock);
        QVERIFY(server.listen(homeId));
        QVERIFY(!Test::isOpenToOthers(address));
        const Asked asked({QStringLiteral("status")});
        QTRY_VERIFY(asked.answer);
        QVERIFY(*asked.answer);
    }
#endif

    // What `stop` does: the answer is given, and the server goes when it was taken.
    void answerThenEnd_arrives()
    {
        std::unique_ptr<ControlServer> server;
        server = std::make_unique<ControlServer>(
            [&](const CommandRequest &, const std::function<void(CommandReply)> &reply) {
                reply({.exitCode = 0, .output = QByteArray(100'000, 's'), .errors = {}});
                server->drain([&] { server.reset(); });
            },
            m_clock);
        QVERIFY(server->listen(homeId));
        const Asked asked({QStringLiteral("stop")});
        QTRY_VERIFY(asked.answer);
        QVERIFY(*asked.answer);
        QCOMPARE((*asked.answer)->output.size(), 100'000);
        QTRY_VERIFY(!server);
    }

    void drain_nobodyWasAnswered_isAtOnce()
    {
        ControlServer server(
            [](const CommandRequest &, const std::function<void(CommandReply)> &) {}, m_clock);
        QVERIFY(server.listen(homeId));
        bool isDrained = false;
        server.drain([&] { isDrained = true; });
        QVERIFY(!isDrained);
        QTRY_VERIFY(isDrained);
    }

    void drain_clientThatStays_isNotWaitedForLonger()
    {
        bool isDrained = false;
        std::unique_ptr<ControlServer> server;
        server = std::make_unique<ControlServer>(
            [&](const CommandRequest &, const std::function<void(CommandReply)> &reply) {
                reply({.exitCode = 0, .output = {}, .errors = {}});
                server->drain([&] { isDrained = true; });
            },
            m_clock);
        QVERIFY(server->listen(homeId));
        QLocalSocket socket;
        socket.connectToServer(controlAddresses(homeId).constFirst());
        QTRY_COMPARE(socket.state(), QLocalSocket::ConnectedState);
        socket.write(encode(CommandRequest{.arguments = {QStringLiteral("stop")}}));
        QTRY_VERIFY(socket.bytesAvailable() > 4);
        m_clock.advance(ControlServer::farewell - Milliseconds(1));
        bool isLater = false;
        QMetaObject::invokeMethod(
            this, [&] { isLater = true; }, Qt::QueuedConnection);
        QTRY_VERIFY(isLater);
        QVERIFY(!isDrained);
        m_clock.advance(Milliseconds(1));
        QTRY_VERIFY(isDrained);
    }

    void server_goesWithACommandOpen()
    {
        std::function<void(CommandReply)> kept;
        auto server = std::make_unique<ControlServer>(
            [&](const CommandRequest &, const std::function<void(CommandReply)> &reply) {
                kept = reply;
            },
            m_clock);
        QVERIFY(server->listen(homeId));
        const Asked asked({QStringLiteral("token")});
        QTRY_VERIFY(kept);
        server.reset();
        kept({.exitCode = 0, .output = {}, .errors = {}});
        QTRY_VERIFY(asked.answer);
        QVERIFY(asked.failed(ErrorCode::InstanceUnreachable));
    }

    void client_goesBeforeTheAnswer()
    {
        QList<std::function<void(CommandReply)>> kept;
        ControlServer server(
            [&](const CommandRequest &, const std::function<void(CommandReply)> &reply) {
                kept.append(reply);
            },
            m_clock);
        QVERIFY(server.listen(homeId));
        auto asked = std::make_unique<Asked>(QStringList{QStringLiteral("token")});
        QTRY_COMPARE(kept.size(), 1);
        asked.reset();
        const Asked next({QStringLiteral("status")});
        QTRY_COMPARE(kept.size(), 2);
        kept.first()({.exitCode = 0, .output = "late", .errors = {}});
        kept.last()({.exitCode = 0, .output = "in time", .errors = {}});
        QTRY_VERIFY(next.answer);
        QVERIFY(*next.answer);
        QCOMPARE((**next.answer).output, "in time");
    }

    void garbage_isHungUpOn_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("too long") << QByteArray("\xff\xff\xff\xff", 4);
        QTest::newRow("HTTP") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        QTest::newRow("no CBOR") << QByteArray("\x00\x00\x00\x03"
                                               "abc",
                                               7);
    }

    void garbage_isHungUpOn()
    {
        QFETCH(QByteArray, bytes);
        int runs = 0;
        ControlServer server(
            [&](const CommandRequest &, const std::function<void(CommandReply)> &) { ++runs; },
            m_clock);
        QVERIFY(server.listen(homeId));
        QLocalSocket socket;
        socket.connectToServer(controlAddresses(homeId).constFirst());
        QTRY_COMPARE(socket.state(), QLocalSocket::ConnectedState);
        socket.write(bytes);
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(runs, 0);
    }

private:
    Test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_runtime;
};

QTEST_GUILESS_MAIN(TestControlServer)
#include "tst_controlserver.moc"
