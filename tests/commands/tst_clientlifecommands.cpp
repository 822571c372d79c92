#include "commands/commandbench.h"
#include "endpoint/clients/localsecret.h"

#include <QDateTime>

using namespace Connector;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Test::CommandBench;
using Test::Said;
using Test::words;

class TestClientLifeCommands : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_bench = std::make_unique<CommandBench>();
        QCOMPARE(m_bench->addPractice(u"kedai"_s).exitCode(), 0);
        m_first = m_bench->run(u"client add till --connection kedai"_s).object();
        QVERIFY(!secretOf(m_first).isEmpty());
    }
    void cleanup() { m_bench.reset(); }

    void rotate_bothSecretsAreKept_onlyTheNewOneIsShown()
    {
        const Milliseconds now = m_bench->services->clock().now().wall;
        const Said said = m_bench->run(u"client rotate TILL"_s);
        QCOMPARE(said.exitCode(), 0);
        QCOMPARE(said.object().value(u"client_id"_s), m_first.value(u"client_id"_s));
        QVERIFY(secretOf(said.object()) != secretOf(m_first));
        const Store::LocalClient client = till();
        QVERIFY(is(secretOf(said.object()), client.secretSalt, client.secretHash));
        QVERIFY(is(secretOf(m_first), client.previousSalt, client.previousHash));
        QVERIFY(*client.previousUntil >= now + 24h);
        QVERIFY(*client.previousUntil < now + 25h);
        QCOMPARE(said.object().value(u"previous_secret_until"_s).toString(),
                 toRfc3339(*client.previousUntil));
        QVERIFY(!said.reply.output.contains(secretOf(m_first)));
    }

    void rotate_overlap_data()
    {
        QTest::addColumn<QString>("overlap");
        QTest::addColumn<int>("hours");
        QTest::newRow("hours") << u"48h"_s << 48;
        QTest::newRow("days") << u"7d"_s << 168;
        QTest::newRow("none: the old one ends at once") << u"0h"_s << 0;
    }

    void rotate_overlap()
    {
        QFETCH(QString, overlap);
        QFETCH(int, hours);
        const Milliseconds now = m_bench->services->clock().now().wall;
        QCOMPARE(m_bench->run(u"client rotate till --overlap %1"_s.arg(overlap)).exitCode(), 0);
        const Store::LocalClient client = till();
        QCOMPARE(client.previousUntil.has_value(), hours > 0);
        QCOMPARE(client.previousHash.isEmpty(), hours == 0);
        if (hours > 0)
            QVERIFY(*client.previousUntil >= now + std::chrono::hours(hours));
    }

    void rotate_again_endsTheOldestSecret()
    {
        const QByteArray second = secretOf(m_bench->run(u"client rotate till"_s).object());
        QCOMPARE(m_bench->run(u"client rotate till"_s).exitCode(), 0);
        const Store::LocalClient client = till();
        QVERIFY(is(second, client.previousSalt, client.previousHash));
        QVERIFY(!is(secretOf(m_first), client.previousSalt, client.previousHash));
    }

    void list_saysWhoStillUsesTheOldSecret()
    {
        QCOMPARE(m_bench->run(u"client rotate till"_s).exitCode(), 0);
        QVERIFY(listed().value(u"previous_secret_used"_s).isNull());
        m_bench->services->clients().noteUse(till().clientId,
                                             {.used = 1'700'000'000'000ms,
                                              .previousUsed = 1'700'000'000'000ms,
                                              .program = u"/opt/till"_s});
        QCOMPARE(listed().value(u"previous_secret_used"_s).toString(), u"2023-11-14T22:13:20Z"_s);
        QCOMPARE(listed().value(u"last_program"_s).toString(), u"/opt/till"_s);
        const Said plain = m_bench->runPlain(words(u"client list"_s));
        QVERIFY(plain.reply.output.contains("still uses the old secret"));
    }

    void revoke_isKeptWithItsReason_once()
    {
        const QStringList line{u"client"_s, u"revoke"_s, u"till"_s, u"--reason"_s,
                               u"lost laptop"_s};
        const Said said = m_bench->run(line);
        QCOMPARE(said.exitCode(), 0);
        QCOMPARE(said.object().value(u"revoked"_s).toBool(), true);
        QVERIFY(said.object().value(u"tokens_until"_s).isNull());
        QCOMPARE(listed().value(u"revoked_reason"_s).toString(), u"lost laptop"_s);
        const Said again = m_bench->run(u"client revoke till --reason other"_s);
        QCOMPARE(again.exitCode(), 0);
        QCOMPARE(till().revokedReason, u"lost laptop"_s);
        QCOMPARE(m_bench->run(u"client rotate till"_s).exitCode(), 6);
    }

    void revoke_tokenThatItHolds_isSaidWithItsEnd_data()
    {
        QTest::addColumn<QString>("rights");
        QTest::addColumn<bool>("isSaid");
        QTest::newRow("token") << u"token"_s << true;
        QTest::newRow("api: its opaque tokens end with it") << u"api"_s << false;
    }

    void revoke_tokenThatItHolds_isSaidWithItsEnd()
    {
        QFETCH(QString, rights);
        QFETCH(bool, isSaid);
        QCOMPARE(
            m_bench->run(u"client add box --connection kedai --rights %1"_s.arg(rights)).exitCode(),
            0);
        const auto box = m_bench->services->clients().findByName(u"box"_s);
        const Milliseconds until = m_bench->services->clock().now().wall + 1h;
        m_bench->services->clients().noteUse(box->clientId, {.tokensUntil = until});
        const Said said = m_bench->run(u"client revoke box --reason sold"_s);
        QCOMPARE(said.object().value(u"tokens_until"_s).toString(),
                 isSaid ? toRfc3339(until) : QString());
    }

    void wrong_isRefused_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *what, const char *line, int exitCode, const char *code,
                            const char *field) {
            QTest::newRow(what) << QString::fromLatin1(line) << exitCode
                                << QString::fromLatin1(code) << QString::fromLatin1(field);
        };
        row("rotate nobody", "client rotate nobody", 7, "not_found", "client");
        row("revoke nobody", "client revoke nobody --reason x", 7, "not_found", "client");
        row("no reason", "client revoke till", 2, "input.required", "reason");
        row("no span", "client rotate till --overlap soon", 2, "input.duration_format", "overlap");
        row("too long", "client rotate till --overlap 31d", 2, "input.duration_format", "overlap");
        row("no such user", "client add box --connection kedai --os-user no-such-user-here", 2,
            "input.unknown_user", "os_user");
    }

    void wrong_isRefused()
    {
        QFETCH(QString, line);
        const Said said = m_bench->run(line);
        QTEST(said.exitCode(), "exitCode");
        QTEST(said.code(), "code");
        QTEST(said.field(), "field");
        QVERIFY(!till().revokedAt);
        QVERIFY(till().previousHash.isEmpty());
    }

private:
    static QByteArray secretOf(const QJsonObject &json)
    {
        return json.value(u"client_secret"_s).toString().toLatin1();
    }
    static bool is(const QByteArray &secret, const QByteArray &salt, const QByteArray &hash)
    {
        return Endpoint::isLocalSecret(SecretString::copyOf(secret), salt, hash);
    }
    Store::LocalClient till() const { return *m_bench->services->clients().findByName(u"till"_s); }
    QJsonObject listed() const { return m_bench->run(u"client list"_s).array().at(0).toObject(); }

    std::unique_ptr<CommandBench> m_bench;
    QJsonObject m_first;
};

QTEST_GUILESS_MAIN(TestClientLifeCommands)
#include "tst_clientlifecommands.moc"
