#include "ui/logins/errorglance.h"

#include <QTest>

using namespace Connector;

class TestErrorGlance : public QObject
{
    Q_OBJECT

private slots:
    void waiting_namesTheSystem()
    {
        Ui::LoginRow row;
        row.error = ErrorCode::ServiceMaintenance;
        QCOMPARE(whatIsWaitedFor(row), QStringLiteral("MyInvois is under maintenance"));
        row.system = Profiles::System::Myob;
        QCOMPARE(whatIsWaitedFor(row), QStringLiteral("MYOB is under maintenance"));
    }

    void anyCode_hasWords()
    {
        Ui::LoginRow row;
        for (int code = 0; code <= int(ErrorCode::Unknown); ++code) {
            row.error = ErrorCode(code);
            QVERIFY(!whatIsWrong(row).isEmpty());
            QVERIFY(!whoActs(row).isEmpty());
            QVERIFY(!whatIsWaitedFor(row).isEmpty());
        }
    }

    // They share a row of the table with three other columns.
    void words_areShort()
    {
        Ui::LoginRow row;
        for (int code = 0; code <= int(ErrorCode::Unknown); ++code) {
            row.error = ErrorCode(code);
            QVERIFY2(whatIsWrong(row).size() <= 24, qPrintable(whatIsWrong(row)));
            QVERIFY2(whoActs(row).size() <= 34, qPrintable(whoActs(row)));
        }
    }

    void sentence_losesItsFullStop()
    {
        Ui::LoginRow row;
        row.error = ErrorCode::RequestMalformed;
        row.errorWords.title = QStringLiteral("The login request was not understood.");
        QCOMPARE(whatIsWrong(row), QStringLiteral("The login request was not understood"));
    }
};

QTEST_GUILESS_MAIN(TestErrorGlance)
#include "tst_errorglance.moc"
