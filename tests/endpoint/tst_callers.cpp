#include "endpoint/callers.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Endpoint;
using Platform::Ownership;
using Platform::PeerProgram;

class TestCallers : public QObject
{
    Q_OBJECT

    struct Site
    {
        int ownerQuestions = 0;
        QList<Platform::ProgramLookup::Found> programQuestions;
        bool isBusy = false;
        Callers callers{
            {.ownerOf =
                 [this](const Platform::TcpPeer &peer) {
                     ++ownerQuestions;
                     return Ownership{.kind = Ownership::Kind::Known,
                                      .user = OsUserId(QString::number(peer.port))};
                 },
             .findProgram =
                 [this](const Platform::TcpPeer &, Platform::ProgramLookup::Found found) {
                     if (!isBusy)
                         programQuestions.append(std::move(found));
                     return !isBusy;
                 }}};
    };

    static Http::Peer peer(quint64 connection, quint16 port = 5)
    {
        return {.address = "127.0.0.1", .port = port, .localPort = 9, .connection = connection};
    }

    const LocalClientId m_one{QStringLiteral("one")};

private slots:
    void owner_isAskedOncePerConnection()
    {
        Site site;
        QCOMPARE(site.callers.ownerOf(peer(1)).user.toString(), QStringLiteral("5"));
        site.callers.ownerOf(peer(1));
        QCOMPARE(site.ownerQuestions, 1);
        // The same port again, but another connection.
        QCOMPARE(site.callers.ownerOf(peer(2)).user.toString(), QStringLiteral("5"));
        QCOMPARE(site.ownerQuestions, 2);
        // Two connections that share a place push each other out, and are never mixed up.
        QCOMPARE(site.callers.ownerOf(peer(1 + 4096, 6)).user.toString(), QStringLiteral("6"));
        QCOMPARE(site.callers.ownerOf(peer(1)).user.toString(), QStringLiteral("5"));
    }

    void program_isKnownOnceItIsFound()
    {
        Site site;
        QCOMPARE(site.callers.noteCaller(peer(7), m_one, Milliseconds(0)), quint64(7));
        QVERIFY(site.callers.programOf(7).isEmpty());
        site.programQuestions.first()({.pid = 1, .path = QStringLiteral("/opt/till")});
        QCOMPARE(site.callers.programOf(7), QStringLiteral("/opt/till"));
        QCOMPARE(site.callers.lastProgram(m_one), QStringLiteral("/opt/till"));
        QVERIFY(site.callers.programOf(8).isEmpty());
        QVERIFY(site.callers.programOf(0).isEmpty());
        // A connection that is known costs nothing any more.
        QCOMPARE(site.callers.noteCaller(peer(7), m_one, Milliseconds(0)), quint64(7));
        QCOMPARE(site.programQuestions.size(), 1);
    }

    void lookups_areFewPerClientAndSecond()
    {
        Site site;
        int asked = 0;
        for (quint64 connection = 1; connection <= 100; ++connection)
            asked += site.callers.noteCaller(peer(connection), m_one, Milliseconds(500)) != 0;
        QCOMPARE(asked, Callers::lookupsPerSecond);
        QVERIFY(site.callers.noteCaller(peer(200), LocalClientId(QStringLiteral("two")),
                                        Milliseconds(500)));
        QVERIFY(site.callers.noteCaller(peer(201), m_one, Milliseconds(1'000)));
    }

    void busy_isNobody()
    {
        Site site;
        site.isBusy = true;
        QCOMPARE(site.callers.noteCaller(peer(1), m_one, Milliseconds(0)), quint64(0));
    }
};

QTEST_GUILESS_MAIN(TestCallers)
#include "tst_callers.moc"
