#include "commands/commandbench.h"
#include "support/openfiles.h"

#include <QDir>
#include <QFile>

using namespace Connector;
using namespace Qt::StringLiterals;
using Test::CommandBench;
using Test::Said;

namespace {

QByteArray contentsOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestBundleCommands : public QObject
{
    Q_OBJECT

private slots:
    void bundle_isWhatThePreviewShows()
    {
        CommandBench bench;
        bench.addPractice(u"Kedai"_s);
        QTemporaryDir folder;
        const QString name = folder.filePath(u"report.txt"_s);
        const Said preview = bench.run({u"bundle"_s, name, u"--preview"_s});
        QCOMPARE(preview.exitCode(), 0);
        QVERIFY(!QFile::exists(name));
        const Said said = bench.run({u"bundle"_s, name});
        QCOMPARE(said.exitCode(), 0);
        const QByteArray text = contentsOf(name);
        QCOMPARE(said.object().value(u"bytes"_s).toInteger(), text.size());
        const auto withoutTime = [](const QByteArray &bundle) {
            return bundle.sliced(bundle.indexOf("## settings"));
        };
        QCOMPARE(withoutTime(text),
                 withoutTime(preview.object().value(u"preview"_s).toString().toUtf8()));
        QVERIFY(!Test::isOpenToOthers(name));
    }

    void bundle_namesNobodyAndHoldsNoSecret()
    {
        CommandBench bench;
        const Said added = bench.run({u"connection"_s, u"add"_s, u"Syarikat Rahsia Besar"_s,
                                      u"--system"_s, u"myinvois"_s, u"--environment"_s,
                                      u"practice"_s, u"--expect-tin"_s, u"C9999990010"_s});
        QCOMPARE(added.exitCode(), 0);
        const QString id = added.object().value(u"id"_s).toString();
        const Said token = bench.run({u"token"_s, u"--connection"_s, id});
        QCOMPARE(token.exitCode(), 0);
        const Said client =
            bench.run({u"client"_s, u"add"_s, u"Kaunter Utama"_s, u"--connection"_s, id});
        QCOMPARE(client.exitCode(), 0);
        QCOMPARE(bench
                     .run({u"client"_s, u"revoke"_s, u"Kaunter Utama"_s, u"--reason"_s,
                           u"C9999990010 of Syarikat Rahsia Besar sent "_s
                               + client.object().value(u"client_secret"_s).toString()})
                     .exitCode(),
                 0);
        // What a program of this home could have written to its log.
        QFile log(bench.services->home().logFile());
        QVERIFY(log.open(QIODevice::Append));
        const QByteArray now =
            QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1();
        const QByteArray accessToken = token.object().value(u"access_token"_s).toString().toUtf8();
        const QByteArray localSecret =
            client.object().value(u"client_secret"_s).toString().toUtf8();
        log.write(now + " I connector.broker Syarikat Rahsia Besar got " + accessToken + '\n');
        log.write(now + " I connector.endpoint Kaunter Utama sent " + localSecret + '\n');
        log.write(now + " I connector.broker practice-ok-worthless-secret-1 for C9999990010\n");
        log.close();
        const QByteArray text = bench.run({u"bundle"_s, u"unused.txt"_s, u"--preview"_s})
                                    .object()
                                    .value(u"preview"_s)
                                    .toString()
                                    .toUtf8();
        QVERIFY(text.contains("## log\n{"));
        QVERIFY(text.contains("## audit\n{"));
        QVERIFY(text.contains("\"event\":\"client_revoked\""));
        QVERIFY(text.contains("\"token_live\":true"));
        for (const QByteArray &canary :
             {QByteArray("Rahsia"), QByteArray("rahsia"), QByteArray("Kaunter"),
              QByteArray("C9999990010"), QByteArray("9999990010"), accessToken, localSecret,
              QByteArray("worthless-secret"), accessToken.split('.').last(),
              bench.services->home().folder().toUtf8(), id.toUtf8()})
            QVERIFY2(!text.contains(canary), canary.constData());
    }

    void whatTheOwnerTicks_isShown_data()
    {
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("there");
        QTest::newRow("tins") << u"tins"_s << u"C9999990010"_s;
        QTest::newRow("names") << u"names"_s << u"\"name\":\"Kedai\""_s;
        QTest::newRow("hosts") << u"hosts"_s << u"\"identity_host\":\"127.0.0.1\""_s;
        QTest::newRow("paths") << u"paths"_s << u"\"home\":\""_s + QDir::tempPath();
    }

    void whatTheOwnerTicks_isShown()
    {
        QFETCH(QString, shown);
        QFETCH(QString, there);
        CommandBench bench;
        bench.addPractice(u"Kedai"_s, u"--expect-tin C9999990010"_s);
        const QStringList plain{u"bundle"_s, u"unused.txt"_s, u"--preview"_s};
        QVERIFY(!bench.run(plain).object().value(u"preview"_s).toString().contains(there));
        const QString text = bench.run(plain + QStringList{u"--show"_s, shown})
                                 .object()
                                 .value(u"preview"_s)
                                 .toString();
        QVERIFY2(text.contains(there), qPrintable(text));
        QVERIFY(text.contains(u"Not replaced in it: "_s));
    }

    void window_chosen_holdsAuditAndLog()
    {
        CommandBench bench;
        bench.addPractice(u"Kedai"_s);
        QCOMPARE(bench.run(u"diagnose"_s).exitCode(), 0);
        const auto preview = [&bench](const QString &window) {
            return bench.run(u"bundle unused.txt --preview "_s + window)
                .object()
                .value(u"preview"_s)
                .toString();
        };
        QVERIFY(preview(u"--since 1h"_s).contains(u"\"incident\":\""_s));
        const QString before = preview(u"--since 2h --until 1h"_s);
        QVERIFY2(before.contains(u"## audit\n\n## log"_s), qPrintable(before));
    }

    void pseudonyms_areTheSameInEveryBundle()
    {
        CommandBench bench;
        bench.addPractice(u"Kedai"_s);
        const auto connections = [&bench] {
            const QString text = bench.run({u"bundle"_s, u"unused.txt"_s, u"--preview"_s})
                                     .object()
                                     .value(u"preview"_s)
                                     .toString();
            return text.section(u"## connections"_s, 1, 1).section(u"##"_s, 0, 0);
        };
        const QString first = connections();
        QVERIFY2(first.contains(u"\"connection\":\"connection-"_s), qPrintable(first));
        QCOMPARE(connections(), first);
    }

    void wrongUse_isSaid()
    {
        CommandBench bench;
        const Said since = bench.run({u"bundle"_s, u"x.txt"_s, u"--since"_s, u"yesterday"_s});
        QCOMPARE(since.exitCode(), 2);
        QCOMPARE(since.field(), u"since"_s);
        const Said until = bench.run({u"bundle"_s, u"x.txt"_s, u"--until"_s, u"yesterday"_s});
        QCOMPARE(until.field(), u"until"_s);
        const Said show = bench.run({u"bundle"_s, u"x.txt"_s, u"--show"_s, u"secrets"_s});
        QCOMPARE(show.field(), u"show"_s);
        const Said folder = bench.run({u"bundle"_s, u"/nonexistent/folder/x.txt"_s});
        QCOMPARE(folder.exitCode(), 2);
        QCOMPARE(folder.field(), u"file"_s);
        QCOMPARE(bench.run(u"bundle"_s).exitCode(), 2);
    }
};

QTEST_GUILESS_MAIN(TestBundleCommands)
#include "tst_bundlecommands.moc"
