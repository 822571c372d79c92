#include "vault/secretservicequery.h"

#include <QTest>

using namespace Connector::Vault;
using namespace Qt::StringLiterals;

class TestSecretServiceQuery : public QObject
{
    Q_OBJECT

private slots:
    void stateFromBusError_table_data()
    {
        QTest::addColumn<int>("state");
        const auto row = [](const char *name, KeychainState state) {
            QTest::newRow(name) << static_cast<int>(state);
        };
        row("org.freedesktop.DBus.Error.AccessDenied", KeychainState::Denied);
        row("org.freedesktop.DBus.Error.AuthFailed", KeychainState::Denied);
        row("org.freedesktop.DBus.Error.NoReply", KeychainState::NoService);
        row("org.freedesktop.DBus.Error.Timeout", KeychainState::TimedOut);
        row("org.freedesktop.DBus.Error.TimedOut", KeychainState::TimedOut);
        row("org.freedesktop.DBus.Error.ServiceUnknown", KeychainState::NoService);
        row("org.freedesktop.DBus.Error.NameHasNoOwner", KeychainState::NoService);
        row("org.freedesktop.DBus.Error.Disconnected", KeychainState::NoService);
        row("org.freedesktop.DBus.Error.Spawn.ChildExited", KeychainState::NoService);
        row("org.freedesktop.DBus.Error.UnknownMethod", KeychainState::NoService);
        row("org.freedesktop.DBus.Error.UnknownObject", KeychainState::NoCollection);
        row("org.freedesktop.Secret.Error.NoSuchObject", KeychainState::NoCollection);
        row("org.freedesktop.Secret.Error.IsLocked", KeychainState::Locked);
    }

    void stateFromBusError_table()
    {
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        QTEST(static_cast<int>(stateFromBusError(name)), "state");
    }
};

QTEST_GUILESS_MAIN(TestSecretServiceQuery)
#include "tst_secretservicequery.moc"
