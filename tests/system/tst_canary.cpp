#include "system/fixture.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Connector::Test;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The text itself and the forms it could hide in.
QList<QByteArray> shapesOf(const QByteArray &text)
{
    QByteArray utf16;
    for (const char letter : text)
        utf16 += QByteArray(1, letter) + '\0';
    return {text, text.toBase64().left(text.size()), text.toHex(), text.toHex().toUpper(), utf16};
}

QString quoted(const QByteArray &text)
{
    return QString::fromLatin1(text.left(12)) + QStringLiteral("...");
}

} // namespace

/// Secrets and tokens are planted, everything is used once, and then they are looked for.
class TestCanary : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_both = m_upstream.secret + "\nsecond-secret-canary-4Rt9";
        m_trace = m_traceFolder.filePath(QStringLiteral("writes"));
        QCOMPARE(addConnection(m_home, m_upstream, QStringLiteral("kedai"), {}, m_both).exitCode,
                 0);
        // For a build with sanitizers: what is traced cannot look for its own leaks.
        m_home.environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0"));
        m_home.wrapper = words(QStringLiteral("strace -D -f -y -s 65536 -e "
                                              "trace=write,writev,pwrite64,pwritev,pwritev2 -o %1")
                                   .arg(m_trace));
        QVERIFY2(m_serve.start(), m_serve.said().constData());
        m_client = addClient(m_home, QStringLiteral("pos"), QStringLiteral("--connection kedai"));
        QVERIFY2(m_client.result.exitCode == 0, m_client.result.summary().constData());
        useEverythingOnce();
        m_canaries =
            QList<QByteArray>{m_upstream.secret, "second-secret-canary-4Rt9", m_client.secret}
            + m_upstream.tokens();
        for (const QByteArray &token : m_upstream.tokens())
            m_canaries << token.split('.').last();
        for (const QByteArray &canary : std::as_const(m_canaries))
            QVERIFY2(canary.size() >= 16, canary.constData());
        m_commandLine = contentsOf(QStringLiteral("/proc/%1/cmdline").arg(m_serve.pid()));
        m_environment = contentsOf(QStringLiteral("/proc/%1/environ").arg(m_serve.pid()));
        QVERIFY(m_serve.stop());
    }

    void search_findsAPlantedSecretInEachShape()
    {
        for (const QByteArray &shape : shapesOf("a-secret-of-some-length"))
            QVERIFY(!foundIn("text before " + shape + " and after",
                             {QByteArray("a-secret-of-some-length")})
                         .isEmpty());
    }

    void files_ofTheHome_holdNone()
    {
        int files = 0;
        for (const QString &folder : {m_home.path(), qEnvironmentVariable("XDG_RUNTIME_DIR"),
                                      qEnvironmentVariable("HOME")}) {
            QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (walk.hasNext()) {
                const QString path = walk.next();
                // The keychain itself may hold them: encrypted, so not even there in plain sight.
                const QString found = foundIn(contentsOf(path), m_canaries);
                QVERIFY2(found.isEmpty(), qPrintable(path + QStringLiteral(": ") + found));
                ++files;
            }
        }
        QVERIFY(files > 0);
        QVERIFY(QFile::exists(m_home.file(QStringLiteral("connector.db"))));
    }

    void bundle_holdsNone()
    {
        QVERIFY(m_bundle.contains("## logins"));
        QVERIFY(m_bundle.contains("## audit\\n{"));
        QCOMPARE(foundIn(m_bundle, m_canaries), QString());
        QVERIFY(!m_bundle.contains("kedai"));
        QVERIFY(!m_bundle.contains(m_upstream.ownerTin));
        QVERIFY(!m_bundle.contains(m_home.path().toUtf8()));
    }

    void arguments_andEnvironment_holdNone()
    {
        QVERIFY(m_commandLine.contains("serve"));
        QVERIFY(!m_environment.isEmpty());
        QCOMPARE(foundIn(m_commandLine + m_environment, m_canaries), QString());
    }

    void output_ofCommands_holdsNone() { QCOMPARE(foundIn(m_said, m_canaries), QString()); }

    void output_ofServe_holdsNone()
    {
        QCOMPARE(foundIn(m_serve.output() + m_serve.errors(), m_canaries), QString());
    }

    /// Not only what is left: what was ever written to something with a path.
    void writes_toFiles_carriedNone()
    {
        static const QRegularExpression toFile(QStringLiteral("\\((\\d+)<(/[^>]*)>"));
        const QByteArray trace = contentsOf(m_trace);
        QVERIFY(trace.contains("connector.db"));
        int writes = 0;
        for (const QByteArray &line : trace.split('\n')) {
            const auto target = toFile.match(QString::fromLatin1(line));
            if (!target.hasMatch())
                continue;
            ++writes;
            const QString found = foundIn(line, m_canaries);
            QVERIFY2(found.isEmpty(),
                     qPrintable(target.captured(2) + QStringLiteral(": ") + found));
        }
        QVERIFY(writes > 0);
    }

    void files_ofTheHome_areForTheOwnerOnly()
    {
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeGroup | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(m_home.path()) & others));
        QDirIterator walk(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString path = walk.next();
            QVERIFY2(!(QFile::permissions(path) & others), qPrintable(path));
        }
    }

    void databaseEdited_secretGoesNowhere()
    {
        ScriptedServer thief;
        thief.playAlways(ScriptedAnswer::json(200, R"({"access_token":"x","expires_in":3600})"));
        QVERIFY(redirect(QStringLiteral("http://127.0.0.1:%1").arg(thief.port())));
        m_upstream.forgetLogins();

        m_home.wrapper.clear();
        Serve serve(m_home);
        QVERIFY2(serve.start(), serve.said().constData());
        const ProbeAnswer answer =
            HttpProbe(serve.port())
                .send(ProbeRequest::login("/connect/token", m_client.id, m_client.secret));
        QVERIFY2(answer.status == 400, answer.summary().constData());
        const ProgramResult token = m_home.ctl(words(QStringLiteral("token --connection kedai")));
        QCOMPARE(token.exitCode, 3);
        const QJsonObject status = statusOf(m_home, QStringLiteral("kedai"));
        QCOMPARE(status.value(QStringLiteral("state")).toString(),
                 QStringLiteral("needs_attention"));
        QCOMPARE(status.value(QStringLiteral("last_error"))
                     .toObject()
                     .value(QStringLiteral("code"))
                     .toString(),
                 QStringLiteral("credentials.address_changed"));
        QVERIFY(serve.stop());
        QCOMPARE(thief.connections(), 0);
        QCOMPARE(m_upstream.logins().size(), 0);
    }

private:
    static QString foundIn(const QByteArray &text, const QList<QByteArray> &canaries)
    {
        for (const QByteArray &canary : canaries) {
            for (const QByteArray &shape : shapesOf(canary)) {
                if (text.contains(shape))
                    return quoted(canary);
            }
        }
        return {};
    }

    void useEverythingOnce()
    {
        const HttpProbe probe(m_serve.port());
        const ProbeAnswer token =
            probe.send(ProbeRequest::login("/connect/token", m_client.id, m_client.secret));
        QVERIFY2(token.status == 200, token.summary().constData());
        (void)probe.send(ProbeRequest::login("/connect/token", m_client.id, "wrong-local-secret"));
        (void)probe.send(
            ProbeRequest::login("/connect/token", m_upstream.clientId, m_upstream.secret));
        (void)probe.send({.target = "/connect/token?client_secret=" + m_client.secret});
        m_upstream.mood = UpstreamDouble::Mood::Refusing;
        const auto say = [this](const QString &line) {
            const ProgramResult result = m_home.ctl(words(line));
            m_said += result.output + result.errors;
        };
        say(QStringLiteral("connection test kedai"));
        say(QStringLiteral("connection show kedai"));
        say(QStringLiteral("client list"));
        say(QStringLiteral("status"));
        say(QStringLiteral("diagnose"));
        m_bundle = m_home.ctl(words(QStringLiteral("bundle report.txt --preview"))).output;
        const ProgramResult typed = m_home.ctl(
            words(QStringLiteral("connection set-secret kedai --secret-stdin")), m_both + '\n');
        m_said += typed.output + typed.errors;
        m_upstream.mood = UpstreamDouble::Mood::Normal;
    }

    /// Rewrites every column of the database that holds an address.
    bool redirect(const QString &address)
    {
        bool changed = false;
        {
            QSqlDatabase database =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("thief"));
            database.setDatabaseName(m_home.file(QStringLiteral("connector.db")));
            if (!database.open())
                return false;
            QSqlQuery change(database);
            const QStringList tables = database.tables();
            for (const QString &table : tables) {
                change.prepare(QStringLiteral("UPDATE %1 SET identity_url = ?").arg(table));
                change.addBindValue(address);
                changed = (change.exec() && change.numRowsAffected() > 0) || changed;
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("thief"));
        return changed;
    }

    UpstreamDouble m_upstream;
    Home m_home;
    Serve m_serve{m_home};
    QTemporaryDir m_traceFolder;
    QString m_trace;
    LocalClient m_client;
    QByteArray m_both;
    QByteArray m_commandLine;
    QByteArray m_environment;
    QByteArray m_said;
    QByteArray m_bundle;
    QList<QByteArray> m_canaries;
};

QTEST_GUILESS_MAIN(TestCanary)
#include "tst_canary.moc"
