#include "commands/exitcode.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Commands;

class TestExitCode : public QObject
{
    Q_OBJECT

private slots:
    void code_ofEveryKind_isTheContracts_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("exitCode");
        const auto row = [](const char *id, int exitCode) {
            QTest::newRow(id) << QString::fromLatin1(id) << exitCode;
        };
        row("instance.running", 1);
        row("instance.not_running", 1);
        row("endpoint.port_in_use", 1);
        row("store.failed", 1);
        row("unknown", 1);
        row("input.required", 2);
        row("input.unknown_option", 2);
        row("input.mixed_environments", 2);
        row("input.secret_missing", 2);
        row("credentials.not_uuid", 2);
        row("credentials.swapped", 2);
        row("tin.format", 2);
        row("credentials.rejected", 3);
        row("credentials.address_changed", 3);
        row("intermediary.not_appointed", 3);
        row("myob.sign_in_again", 3);
        row("service.maintenance", 4);
        row("service.rate_limited", 4);
        row("network.offline", 4);
        row("keychain.locked", 5);
        row("keychain.denied", 5);
        row("keychain.absent", 5);
        row("keychain.entry_missing", 5);
        row("endpoint.other_user", 6);
        row("not_permitted", 6);
        row("not_found", 7);
    }

    void code_ofEveryKind_isTheContracts()
    {
        QFETCH(QString, id);
        const auto code = errorCodeFromId(id);
        QVERIFY2(code, "no such id");
        QTEST(static_cast<int>(exitCodeFor(*code)), "exitCode");
    }

    void code_ofAnything_isNeverDone()
    {
        for (int number = 0; number <= static_cast<int>(ErrorCode::Unknown); ++number) {
            const ExitCode exit = exitCodeFor(static_cast<ErrorCode>(number));
            QVERIFY(exit >= ExitCode::Failed && exit <= ExitCode::NotFound);
        }
    }
};

QTEST_GUILESS_MAIN(TestExitCode)
#include "tst_exitcode.moc"
