#include "diagnostics/erroradvice.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Diagnostics;
using namespace Qt::StringLiterals;

class TestMachineAdvice : public QObject
{
    Q_OBJECT

private slots:
    void sentenceFor_faultsOfThisMachine_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("sentence");
        const auto row = [](ErrorCode code, const QString &sentence) {
            QTest::newRow(errorId(code).data()) << static_cast<int>(code) << sentence;
        };
        row(ErrorCode::KeychainLocked,
            u"The keychain is locked. Unlock the keychain with its password; the login goes on by "
            "itself."_s);
        row(ErrorCode::KeychainEntryMissing,
            u"The secret is not in the keychain. Enter the client secret of the connection again."_s);
        row(ErrorCode::EndpointProxied,
            u"The request came through a proxy. Exclude 127.0.0.1 and localhost from the proxy "
            "settings of the package."_s);
        row(ErrorCode::InstanceNotRunning,
            u"The connector is not running. Start the connector and repeat the command."_s);
        row(ErrorCode::StoreTooNew,
            u"The data was written by a newer version. Install the newer version of the "
            "connector."_s);
    }

    void sentenceFor_faultsOfThisMachine()
    {
        QFETCH(int, code);
        QTEST(sentenceFor({.code = static_cast<ErrorCode>(code)}), "sentence");
    }

    void adviceFor_portInUse_namesTheHolderOnce()
    {
        const Advice advice =
            adviceFor({.code = ErrorCode::EndpointPortInUse, .detail = u"port 21060"_s});
        QVERIFY2(!advice.cause.contains(u"21060"_s), qPrintable(advice.cause));
        QVERIFY2(advice.fix.startsWith(u"End the program that holds it (port 21060), or choose "
                                       "another port with \"myinvoisctl settings set port"_s),
                 qPrintable(advice.fix));
        const Advice vague = adviceFor({.code = ErrorCode::EndpointPortInUse});
        QVERIFY2(vague.fix.startsWith(u"End the program that holds it, or"_s),
                 qPrintable(vague.fix));
    }
};

QTEST_GUILESS_MAIN(TestMachineAdvice)
#include "tst_machineadvice.moc"
