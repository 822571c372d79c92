#include "commands/commandbench.h"
#include "support/openfiles.h"

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
        QVERIFY(text.contains("\"token_live\":true"));
        for (const QByteArray &canary :
             {QByteArray("Rahsia"), QByteArray("rahsia"), QByteArray("Kaunter"),
              QByteArray("C9999990010"), QByteArray("9999990010"), accessToken, localSecret,
              QByteArray("worthless-secret"), accessToken.split('.').last(),
              bench.services->home().folder().toUtf8(), id.toUtf8()})
            QVERIFY2(!text.contains(canary), canary.constData());
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
        const Said folder = bench.run({u"bundle"_s, u"/nonexistent/folder/x.txt"_s});
        QCOMPARE(folder.exitCode(), 2);
        QCOMPARE(folder.field(), u"file"_s);
        QCOMPARE(bench.run(u"bundle"_s).exitCode(), 2);
    }
};

QTEST_GUILESS_MAIN(TestBundleCommands)
#include "tst_bundlecommands.moc"
