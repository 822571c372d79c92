#include "system/fixture.h"

#include <QTest>

using namespace Connector::Test;

/// A build without a keychain: Practice works, and real credentials are refused.
class TestNoKeychain : public QObject
{
    Q_OBJECT

private slots:
    void start_saysPracticeOnly()
    {
        const Home home;
        Serve serve(home);
        QVERIFY2(serve.start({QStringLiteral("--practice")}), serve.said().constData());
        QCOMPARE(serve.ready().value(QStringLiteral("keychain")).toString(),
                 QStringLiteral("not_built"));
        QVERIFY(serve.stop());
    }

    void realCredentials_areRefusedAndNothingIsKept()
    {
        const Home home;
        const ProgramResult added = home.ctl(
            words(QStringLiteral("connection add kedai --system myinvois --environment sandbox "
                                 "--client-id 11111111-2222-4333-8444-555555555555 "
                                 "--secret-stdin")),
            "a-proper-secret-of-length\n");
        QVERIFY2(added.exitCode != 0, added.summary().constData());
        const QJsonObject error = added.object().value(QStringLiteral("error")).toObject();
        QCOMPARE(error.value(QStringLiteral("code")).toString(),
                 QStringLiteral("keychain.not_built"));
        QCOMPARE(home.ctl(words(QStringLiteral("connection list"))).array().size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestNoKeychain)
#include "tst_nokeychain.moc"
