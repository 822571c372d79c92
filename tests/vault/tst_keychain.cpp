#include "support/fakeclock.h"
#include "support/keyring.h"
#include "support/privatebus.h"
#include "vault/createkeychainvault.h"
#include "vault/keychainvault.h"
#include "vault/qtkeychainbackend.h"
#include "vault/secretserviceprobe.h"
#include "vault/vaultkey.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusReply>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace Connector;
using namespace Connector::Vault;
using namespace Qt::StringLiterals;

namespace {

const Binding binding{QStringLiteral("sandbox"),
                      QStringLiteral("https://example.test/connect/token"),
                      QStringLiteral("client"), QStringLiteral("taxpayer")};

pid_t daemonProcess()
{
    const QDBusReply<uint> process =
        QDBusConnection::sessionBus().interface()->servicePid(u"org.freedesktop.secrets"_s);
    return static_cast<pid_t>(process.value());
}

/// What another program finds under our attributes.
QByteArray lookUp(const QStringList &attributes)
{
    QProcess tool;
    tool.start(u"secret-tool"_s, QStringList{u"lookup"_s} + attributes);
    tool.waitForFinished(10'000);
    return tool.readAllStandardOutput();
}

Credentials pair(QByteArrayView first, QByteArrayView second = {})
{
    return {SecretString::copyOf(first), SecretString::copyOf(second)};
}

} // namespace

/// The vault over gnome-keyring, one home per test. Time stands still unless a test moves it, so
/// no answer here can be a deadline by accident.
class TestKeychain : public QObject
{
    Q_OBJECT

private:
    Test::FakeClock m_clock;
    std::unique_ptr<CredentialVault> m_vault;
    ConnectionUuid m_connection;
    std::optional<Result<Credentials>> m_read;
    std::optional<Result<>> m_done;
    pid_t m_stopped = 0;
    QProcess m_successor;

    void read(const Binding &asked = binding)
    {
        m_read.reset();
        m_vault->read(m_connection, asked,
                      {this, [this](Result<Credentials> result) { m_read = std::move(result); }});
    }
    /// How a read ends; nothing for a success.
    std::optional<ErrorCode> outcome()
    {
        read();
        if (!QTest::qWaitFor([this] { return m_read.has_value(); }))
            return ErrorCode::Abandoned;
        return *m_read ? std::nullopt : std::optional(m_read->error().code);
    }
    void write(Credentials credentials)
    {
        m_done.reset();
        m_vault->write(m_connection, binding, std::move(credentials),
                       {this, [this](const Result<> &result) { m_done = result; }});
    }
    void remove()
    {
        m_done.reset();
        m_vault->remove(m_connection, {this, [this](const Result<> &result) { m_done = result; }});
    }
    /// The job runs unasked, so that it meets a service that does not answer.
    void readWithoutALook()
    {
        m_vault = std::make_unique<KeychainVault>(home(), m_clock,
                                                  std::make_unique<QtKeychainBackend>(), nullptr);
        m_stopped = daemonProcess();
        QVERIFY(m_stopped > 1);
        QCOMPARE(::kill(m_stopped, SIGSTOP), 0);
        read();
        // Starts the job; it cannot end.
        QCoreApplication::processEvents();
        QVERIFY(!m_read);
    }
    std::unique_ptr<CredentialVault> vaultOn(const Test::PrivateBus &bus) const
    {
        return std::make_unique<KeychainVault>(
            home(), m_clock, std::make_unique<QtKeychainBackend>(),
            std::make_unique<SecretServiceProbe>(m_clock, bus.address()));
    }
    QString home() const { return QString::fromLatin1(QTest::currentTestFunction()); }

private slots:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("CONNECTOR_TEST_KEYRING_PASSWORD"),
                 "run this test by tests/support/with-keyring");
    }

    void init()
    {
        m_connection = ConnectionUuid(u"2f1c5d0e-9a44-4a53-8a53-0d1f6a6f7b10"_s);
        m_vault = createKeychainVault(home(), m_clock);
    }

    void cleanup()
    {
        if (m_stopped != 0)
            ::kill(std::exchange(m_stopped, 0), SIGCONT);
        m_vault.reset();
        QVERIFY(Test::Keyring::unlock());
    }

    void writeReadRemove_anySecret_data()
    {
        QTest::addColumn<QByteArray>("secret1");
        QTest::addColumn<QByteArray>("secret2");
        QTest::newRow("plain") << QByteArray("3d6a4c1e-71b5") << QByteArray();
        QTest::newRow("two") << QByteArray("first") << QByteArray("second");
        QTest::newRow("quotes") << QByteArray("a\"b'c\\d`$(e)%s\n") << QByteArray("; --");
        QTest::newRow("not ASCII")
            << QByteArray("r\xc3\xa9sum\xc3\xa9 \xe4\xbd\xa0\xe5\xa5\xbd") << QByteArray();
        QTest::newRow("zero bytes") << QByteArray("a\0b", 3) << QByteArray("\xff\xfe", 2);
        QTest::newRow("long") << QByteArray(900, 'x') << QByteArray(900, 'y');
    }

    void writeReadRemove_anySecret()
    {
        QFETCH(QByteArray, secret1);
        QFETCH(QByteArray, secret2);
        write(pair(secret1, secret2));
        QTRY_VERIFY(m_done);
        QVERIFY(*m_done);
        read();
        QTRY_VERIFY(m_read);
        QVERIFY(*m_read);
        QCOMPARE((*m_read)->secret1.reveal().toByteArray(), secret1);
        QCOMPARE((*m_read)->secret2.reveal().toByteArray(), secret2);
        remove();
        QTRY_VERIFY(m_done);
        QVERIFY(*m_done);
        read();
        QTRY_VERIFY(m_read);
        QCOMPARE(m_read->error().code, ErrorCode::KeychainEntryMissing);
    }

    void write_twice_leavesOneItemWithTheSecond()
    {
        write(pair("old"));
        QTRY_VERIFY(m_done);
        write(pair("new"));
        QTRY_VERIFY(m_done);
        QVERIFY(*m_done);
        read();
        QTRY_VERIFY(m_read);
        QCOMPARE((*m_read)->secret1.reveal(), QByteArrayView("new"));
        const QString key = vaultKey(home(), m_connection).toString();
        QProcess tool;
        tool.start(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"user"_s, key});
        QVERIFY(tool.waitForFinished(10'000));
        QCOMPARE(tool.readAllStandardOutput().count("label ="), 1);
    }

    void write_isFoundUnderTheAttributesTheProbeUses()
    {
        write(pair("first"));
        QTRY_VERIFY(m_done);
        QVERIFY(*m_done);
        const QString key = vaultKey(home(), m_connection).toString();
        const QByteArray item = QByteArray::fromBase64(
            lookUp({u"user"_s, key, u"server"_s, u"myinvois-connector"_s, u"type"_s, u"base64"_s}));
        QVERIFY(item.contains("first"));
        QVERIFY(item.contains("https://example.test/connect/token"));
    }

    void read_otherHome_isMissing()
    {
        write(pair("first"));
        QTRY_VERIFY(m_done);
        m_vault = createKeychainVault(u"another"_s, m_clock);
        read();
        QTRY_VERIFY(m_read);
        QCOMPARE(m_read->error().code, ErrorCode::KeychainEntryMissing);
    }

    void read_otherBinding_isRefused()
    {
        write(pair("first"));
        QTRY_VERIFY(m_done);
        Binding other = binding;
        other.tokenUrl = u"https://evil.test/connect/token"_s;
        read(other);
        QTRY_VERIFY(m_read);
        QCOMPARE(m_read->error().code, ErrorCode::CredentialsAddressChanged);
        QCOMPARE(m_read->error().detail, u"token_url"_s);
    }

    void read_itemOfAnotherProgram_fails()
    {
        QProcess tool;
        tool.start(u"secret-tool"_s,
                   {u"store"_s, u"--label=planted"_s, u"xdg:schema"_s, u"org.qt.keychain"_s,
                    u"user"_s, vaultKey(home(), m_connection).toString(), u"server"_s,
                    u"myinvois-connector"_s, u"type"_s, u"plaintext"_s});
        QVERIFY(tool.waitForStarted(10'000));
        tool.write("planted");
        tool.closeWriteChannel();
        QVERIFY(tool.waitForFinished(10'000));
        read();
        QTRY_VERIFY(m_read);
        QCOMPARE(m_read->error().code, ErrorCode::KeychainFailed);
    }

    void remove_missingItem_succeeds()
    {
        remove();
        QTRY_VERIFY(m_done);
        QVERIFY(*m_done);
    }

    void locked_everyQuestionSaysSo_andUnlockingIsAnnounced()
    {
        write(pair("first"));
        QTRY_VERIFY(m_done);
        QVERIFY(*m_done);
        QVERIFY(Test::Keyring::lock());

        read();
        QTRY_VERIFY(m_read);
        QCOMPARE(m_read->error().code, ErrorCode::KeychainLocked);
        write(pair("second"));
        QTRY_VERIFY(m_done);
        QCOMPARE(m_done->error().code, ErrorCode::KeychainLocked);
        remove();
        QTRY_VERIFY(m_done);
        QCOMPARE(m_done->error().code, ErrorCode::KeychainLocked);

        QSignalSpy announced(m_vault.get(), &CredentialVault::availabilityChanged);
        QVERIFY(Test::Keyring::unlock());
        QTRY_VERIFY(announced.count() > 0);
        read();
        QTRY_VERIFY(m_read);
        QVERIFY(*m_read);
        QCOMPARE((*m_read)->secret1.reveal(), QByteArrayView("first"));
    }

    void locking_afterAQuestion_isAnnounced()
    {
        read();
        QTRY_VERIFY(m_read);
        const QSignalSpy announced(m_vault.get(), &CredentialVault::availabilityChanged);
        QVERIFY(Test::Keyring::lock());
        QTRY_VERIFY(announced.count() > 0);
    }

    void stopped_timesOut_andGoingOnIsNoticed()
    {
        write(pair("first"));
        QTRY_VERIFY(m_done);
        m_stopped = daemonProcess();
        QVERIFY(m_stopped > 1);
        QCOMPARE(::kill(m_stopped, SIGSTOP), 0);

        read();
        // The look has to be on its way before time may pass.
        QCoreApplication::processEvents();
        m_clock.advance(Milliseconds(3000));
        QTRY_VERIFY(m_read);
        QCOMPARE(m_read->error().code, ErrorCode::KeychainTimedOut);

        const QSignalSpy announced(m_vault.get(), &CredentialVault::availabilityChanged);
        QCOMPARE(::kill(std::exchange(m_stopped, 0), SIGCONT), 0);
        m_clock.advance(SecretServiceProbe::pollInterval);
        QTRY_VERIFY(announced.count() > 0);
        read();
        QTRY_VERIFY(m_read);
        QVERIFY(*m_read);
    }

    void stopped_underAJob_isAbandonedAndTheLateResultAnnounced()
    {
        write(pair("first"));
        QTRY_VERIFY(m_done);
        readWithoutALook();
        m_clock.advance(Milliseconds(5000));
        QVERIFY(m_read);
        QCOMPARE(m_read->error().code, ErrorCode::KeychainTimedOut);
        const QSignalSpy announced(m_vault.get(), &CredentialVault::availabilityChanged);
        QCOMPARE(::kill(std::exchange(m_stopped, 0), SIGCONT), 0);
        QTRY_VERIFY(announced.count() > 0);
    }

    void destroyed_withAJobUnderWay_doesNotCrash()
    {
        write(pair("first"));
        QTRY_VERIFY(m_done);
        readWithoutALook();
        m_vault.reset();
        QVERIFY(m_read);
        QCOMPARE(m_read->error().code, ErrorCode::Abandoned);
        QCOMPARE(::kill(std::exchange(m_stopped, 0), SIGCONT), 0);

        // The job of the vault that is gone ends, and the queue of the process goes on.
        m_vault = createKeychainVault(home(), m_clock);
        read();
        QTRY_VERIFY(m_read);
        QVERIFY(*m_read);
    }

    void noService_isAbsent()
    {
        Test::PrivateBus bus;
        QVERIFY(bus.start());
        m_vault = vaultOn(bus);
        read();
        QTRY_VERIFY(m_read);
        QCOMPARE(m_read->error().code, ErrorCode::KeychainAbsent);
        write(pair("first"));
        QTRY_VERIFY(m_done);
        QCOMPARE(m_done->error().code, ErrorCode::KeychainAbsent);
    }

    void policyForbids_isDenied()
    {
        Test::PrivateBus bus(Test::PrivateBus::Policy::DenySecretService);
        QVERIFY(bus.start());
        QDBusConnection owner = QDBusConnection::connectToBus(bus.address(), u"owner"_s);
        QVERIFY(owner.registerService(u"org.freedesktop.secrets"_s));
        m_vault = vaultOn(bus);
        read();
        QTRY_VERIFY(m_read);
        QCOMPARE(m_read->error().code, ErrorCode::KeychainDenied);
        m_vault.reset();
        QDBusConnection::disconnectFromBus(u"owner"_s);
    }

    // Last, because the daemon that replaces the killed one lives until the end of this program.
    void killed_isAbsent_andItsSuccessorIsNoticed()
    {
        write(pair("first"));
        QTRY_VERIFY(m_done);
        QSignalSpy announced(m_vault.get(), &CredentialVault::availabilityChanged);
        QCOMPARE(::kill(daemonProcess(), SIGKILL), 0);
        QTRY_COMPARE(outcome(), ErrorCode::KeychainAbsent);

        announced.clear();
        m_successor.start(u"gnome-keyring-daemon"_s,
                          {u"--unlock"_s, u"--foreground"_s, u"--components=secrets"_s});
        QVERIFY(m_successor.waitForStarted(10'000));
        m_successor.write(qgetenv("CONNECTOR_TEST_KEYRING_PASSWORD"));
        m_successor.closeWriteChannel();
        QTRY_VERIFY(announced.count() > 0);
        QTRY_COMPARE(outcome(), std::nullopt);
        QCOMPARE((*m_read)->secret1.reveal(), QByteArrayView("first"));
    }

    void cleanupTestCase()
    {
        m_successor.kill();
        m_successor.waitForFinished(10'000);
    }
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
