#include "profiles/connectionprofile.h"

#include <QTest>

using namespace Connector::Profiles;

class TestConnectionProfile : public QObject
{
    Q_OBJECT

private slots:
    void words_areTheContracts()
    {
        QCOMPARE(toText(System::MyInvois), QStringLiteral("myinvois"));
        QCOMPARE(toText(System::Bridge), QStringLiteral("bridge"));
        QCOMPARE(toText(System::Myob), QStringLiteral("myob"));
        QCOMPARE(toText(System::MyobDesktop), QStringLiteral("myob-desktop"));
        QCOMPARE(toText(LoginMode::Taxpayer), QStringLiteral("taxpayer"));
        QCOMPARE(toText(LoginMode::Intermediary), QStringLiteral("intermediary"));
        QCOMPARE(toText(Environment::Production), QStringLiteral("production"));
        QCOMPARE(toText(Environment::Sandbox), QStringLiteral("sandbox"));
        QCOMPARE(toText(Environment::Practice), QStringLiteral("practice"));
        QCOMPARE(toText(Environment::Custom), QStringLiteral("custom"));
    }

    void words_readBack()
    {
        for (const System system :
             {System::MyInvois, System::Bridge, System::Myob, System::MyobDesktop})
            QCOMPARE(systemFromText(toText(system)), system);
        for (const LoginMode login : {LoginMode::Taxpayer, LoginMode::Intermediary})
            QCOMPARE(loginModeFromText(toText(login)), login);
        for (const Environment environment : {Environment::Production, Environment::Sandbox,
                                              Environment::Practice, Environment::Custom})
            QCOMPARE(environmentFromText(toText(environment)), environment);
    }

    void words_unknown_areNothing()
    {
        for (const QString &text : {QString(), QStringLiteral("MyInvois"), QStringLiteral(" myob"),
                                    QStringLiteral("prod")}) {
            QVERIFY(!systemFromText(text));
            QVERIFY(!loginModeFromText(text));
            QVERIFY(!environmentFromText(text));
        }
    }
};

QTEST_GUILESS_MAIN(TestConnectionProfile)
#include "tst_connectionprofile.moc"
