#include "platform/peercredentials.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>
#include <QUuid>

using namespace Connector::Platform;

class TestPeerCredentials : public QObject
{
    Q_OBJECT

private slots:
    void ownProcess_isOurUserOnBothEnds()
    {
        const QTemporaryDir folder;
#if defined(Q_OS_WIN)
        const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
#else
        const QString name = folder.filePath(QStringLiteral("s"));
#endif
        QLocalServer server;
        server.setSocketOptions(QLocalServer::UserAccessOption);
        QVERIFY(server.listen(name));
        QLocalSocket client;
        client.connectToServer(name);
        QTRY_VERIFY(server.hasPendingConnections());
        QTRY_COMPARE(client.state(), QLocalSocket::ConnectedState);
        const QLocalSocket *accepted = server.nextPendingConnection();
        QVERIFY(isPeerOurUser(accepted->socketDescriptor()));
        QVERIFY(isPeerOurUser(client.socketDescriptor()));
    }

    // Nothing known about the other end is no permission.
    void noSocket_isNobody()
    {
        QVERIFY(!isPeerOurUser(-1));
        QTemporaryFile file;
        QVERIFY(file.open());
        QVERIFY(!isPeerOurUser(file.handle()));
    }
};

QTEST_GUILESS_MAIN(TestPeerCredentials)
#include "tst_peercredentials.moc"
