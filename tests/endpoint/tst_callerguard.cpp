#include "endpoint/callerguard.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Endpoint;

class TestCallerGuard : public QObject
{
    Q_OBJECT

private slots:
    void isOurHost_exactNamesOnly_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<bool>("ours");
        const auto row = [](const char *host, bool ours) {
            QTest::newRow(host) << QByteArray(host) << ours;
        };
        row("127.0.0.1", true);
        row("127.0.0.1:21060", true);
        row("localhost", true);
        row("LocalHost:21060", true);
        row("[::1]", true);
        row("[::1]:21060", true);
        row("127.0.0.1:80", false);
        row("127.0.0.1:021060", false);
        row("127.0.0.2", false);
        row("127.0.0.1.", false);
        row("localhost.", false);
        row("127.evil.com", false);
        row("127.0.0.1.evil.com", false);
        row("localhost.evil.com:21060", false);
        row("evil.com", false);
        row("::1", false);
        row("[::ffff:127.0.0.1]", false);
        row("0.0.0.0", false);
        row("", false);
    }

    void isOurHost_exactNamesOnly()
    {
        QFETCH(QByteArray, host);
        QTEST(isOurHost(host, 21060), "ours");
    }

    void refuseCaller_headers_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const char *value, int status) {
            QTest::addRow("%s: %s", name, value) << QByteArray(name) << QByteArray(value) << status;
        };
        row("Origin", "https://evil.example", 403);
        row("origin", "null", 403);
        row("Origin", "http://127.0.0.1:21060", 403);
        row("Sec-Fetch-Site", "cross-site", 403);
        row("Sec-Fetch-Site", "same-site", 403);
        row("Sec-Fetch-Site", "none", 0);
        row("Sec-Fetch-Mode", "cors", 0);
        row("Via", "1.1 proxy", 403);
        row("X-Forwarded-For", "10.0.0.1", 403);
        row("x-forwarded-host", "a", 403);
        row("Forwarded", "for=10.0.0.1", 403);
        row("Accept-Language", "*", 0);
        row("Referer", "http://127.0.0.1/", 0);
    }

    void refuseCaller_headers()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        Http::Request request{.host = "127.0.0.1:21060", .headers = {{name, value}}};
        const auto refusal = refuseCaller(request, 21060);
        QTEST(refusal ? refusal->status : 0, "status");
    }

    void refuseCaller_foreignHost_is421()
    {
        const Http::Request request{.host = "rebound.example"};
        QCOMPARE(refuseCaller(request, 21060)->status, 421);
    }

    void owner_table_data()
    {
        using Kind = Platform::Ownership::Kind;
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("user");
        QTest::addColumn<bool>("mayAsk");
        QTest::addColumn<bool>("asShared");
        QTest::addColumn<bool>("asOther");
        const auto row = [](const char *name, Kind kind, const char *user, bool mayAsk,
                            bool asShared, bool asOther) {
            QTest::newRow(name) << int(kind) << QString::fromLatin1(user) << mayAsk << asShared
                                << asOther;
        };
        row("the owner", Kind::Known, "1000", true, true, true);
        row("a user whom a client names", Kind::Known, "1001", true, true, false);
        row("a user whom nobody names", Kind::Known, "1002", false, false, false);
        row("root is another user", Kind::Known, "0", false, false, false);
        row("hidden", Kind::Hidden, "", false, false, false);
        row("a system that cannot tell", Kind::Unsupported, "", true, true, true);
    }

    void owner_table()
    {
        QFETCH(int, kind);
        QFETCH(QString, user);
        Snapshot snapshot;
        snapshot.owner = OsUserId(QStringLiteral("1000"));
        const LocalClientId shared(QStringLiteral("shared"));
        const LocalClientId other(QStringLiteral("other"));
        snapshot.clients.insert(shared, {.id = shared, .osUser = OsUserId(QStringLiteral("1001"))});
        snapshot.clients.insert(other, {.id = other});
        const Platform::Ownership owner{.kind = static_cast<Platform::Ownership::Kind>(kind),
                                        .user = OsUserId(user)};
        QTEST(!refuseOwner(snapshot, owner), "mayAsk");
        QTEST(!refuseOwnerOf(snapshot, owner, shared), "asShared");
        QTEST(!refuseOwnerOf(snapshot, owner, other), "asOther");
        if (const auto refusal = refuseOwner(snapshot, owner)) {
            QCOMPARE(refusal->status, 403);
            QCOMPARE(refusal->reason, ErrorCode::EndpointOtherUser);
        }
    }
};

QTEST_GUILESS_MAIN(TestCallerGuard)
#include "tst_callerguard.moc"
