#include "application/takenport.h"

#include "support/wine.h"

#include <QCoreApplication>
#include <QTcpServer>
#include <QTest>

using namespace Connector;
using namespace Connector::Application;
using namespace Qt::StringLiterals;
using Platform::PortHolder;

class TestTakenPort : public QObject
{
    Q_OBJECT

private slots:
    void detail_saysWhatIsKnown()
    {
        const OsUserId user(u"1001"_s);
        QCOMPARE(detailOfTakenPort(80, {}), u"port 80"_s);
        QCOMPARE(detailOfTakenPort(80, PortHolder{}), u"port 80"_s);
        QCOMPARE(detailOfTakenPort(80, PortHolder{.user = user}),
                 u"port 80, a program of user 1001"_s);
        QCOMPARE(detailOfTakenPort(80, PortHolder{.program = {.pid = 7}, .user = user}),
                 u"port 80, process 7"_s);
        QCOMPARE(detailOfTakenPort(80, PortHolder{.program = {.pid = 7, .path = u"/bin/x y"_s}}),
                 u"port 80, /bin/x y, process 7"_s);
    }

    void holder_isNamed()
    {
        if (Test::isWine())
            QSKIP("Wine lists those who listen without their process.");
        for (const auto address : {QHostAddress::LocalHost, QHostAddress::AnyIPv4,
                                   QHostAddress::Any, QHostAddress::LocalHostIPv6}) {
            QTcpServer server;
            if (!server.listen(QHostAddress(address))) {
                QCOMPARE(address, QHostAddress::LocalHostIPv6);
                continue;
            }
            const Error error = takenPort(server.serverPort());
            QCOMPARE(error.code, ErrorCode::EndpointPortInUse);
            const QString own = u", process %1"_s.arg(QCoreApplication::applicationPid());
            QVERIFY2(error.detail.endsWith(own), qPrintable(error.detail));
            QVERIFY2(error.detail.contains(u"tst_application_takenport"_s),
                     qPrintable(error.detail));
        }
    }

    // Its end of a connection has the same port; that is nobody who listens.
    void nobodyListens_nobodyIsNamed()
    {
        auto server = std::make_unique<QTcpServer>();
        QVERIFY(server->listen(QHostAddress::LocalHost));
        const quint16 port = server->serverPort();
        QTcpSocket client;
        client.connectToHost(QHostAddress::LocalHost, port);
        QTRY_VERIFY(server->hasPendingConnections());
        const std::unique_ptr<QTcpSocket> accepted(server->nextPendingConnection());
        accepted->setParent(nullptr);
        server.reset();
        QCOMPARE(takenPort(port).detail, u"port %1"_s.arg(port));
        QCOMPARE(accepted->state(), QAbstractSocket::ConnectedState);
    }
};

QTEST_GUILESS_MAIN(TestTakenPort)
#include "tst_takenport.moc"
