#include "support/fakeclock.h"
#include "support/privatebus.h"
#include "vault/secretserviceprobe.h"
#include "vault/secretservicequery.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QTest>

using namespace Connector;
using namespace Connector::Vault;
using namespace Qt::StringLiterals;

namespace {

const QString collectionPath = QStringLiteral("/org/freedesktop/secrets/collection/login");

/// A Secret Service that says what a test wants it to say.
class ScriptedService final : public QDBusVirtualObject
{
public:
    QString alias = collectionPath;
    bool locked = false;
    QList<QDBusObjectPath> unlockedItems;
    QList<QDBusObjectPath> lockedItems;
    /// Keeps every question without an answer.
    bool silent = false;
    /// Answers every question with this D-Bus error.
    QString error;
    QStringList asked;
    QMap<QString, QString> attributes;

    bool appearOn(const QString &busAddress)
    {
        m_bus = QDBusConnection::connectToBus(busAddress, u"scripted-service"_s);
        return m_bus.registerVirtualObject(secretServicePath, this, QDBusConnection::SubPath)
            && m_bus.registerService(secretServiceName);
    }
    void disappear()
    {
        QDBusConnection::disconnectFromBus(u"scripted-service"_s);
        // Qt closes a connection with its last handle.
        m_bus = QDBusConnection(QString());
    }

    void tell(const QString &path, const QString &interface, const QString &name,
              const QVariantList &arguments)
    {
        QDBusMessage signal = QDBusMessage::createSignal(path, interface, name);
        signal.setArguments(arguments);
        m_bus.send(signal);
    }
    void tellLocked()
    {
        tell(collectionPath, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s,
             {QString(secretCollectionInterface), QVariantMap{{u"Locked"_s, locked}},
              QStringList()});
    }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        asked << message.member();
        if (silent)
            return true;
        if (!error.isEmpty())
            return bus.send(message.createErrorReply(error, u"scripted"_s));
        if (message.member() == "ReadAlias"_L1)
            return bus.send(message.createReply(QVariant::fromValue(QDBusObjectPath(alias))));
        if (message.member() == "Get"_L1)
            return bus.send(message.createReply(QVariant::fromValue(QDBusVariant(locked))));
        attributes = qdbus_cast<QMap<QString, QString>>(message.arguments().constFirst());
        return bus.send(message.createReply(
            {QVariant::fromValue(unlockedItems), QVariant::fromValue(lockedItems)}));
    }

private:
    QDBusConnection m_bus{QString()};
};

QString word(const KeychainReport &report)
{
    static const QStringList states{u"available"_s,  u"locked"_s,        u"denied"_s,
                                    u"no service"_s, u"no collection"_s, u"timed out"_s,
                                    u"not built"_s};
    static const QStringList items{QString(), u", present"_s, u", absent"_s, u", item locked"_s};
    return states.at(static_cast<int>(report.state)) + items.at(static_cast<int>(report.item));
}

} // namespace

class TestSecretServiceProbe : public QObject
{
    Q_OBJECT

private:
    Test::FakeClock m_clock;
    std::unique_ptr<Test::PrivateBus> m_bus;
    std::unique_ptr<ScriptedService> m_service;
    std::unique_ptr<SecretServiceProbe> m_probe;
    QString m_answer;

    bool startBus(Test::PrivateBus::Policy policy = Test::PrivateBus::Policy::AllowAll)
    {
        m_bus = std::make_unique<Test::PrivateBus>(policy);
        m_probe = std::make_unique<SecretServiceProbe>(m_clock, m_bus->address());
        return m_bus->start();
    }
    bool startService()
    {
        m_service = std::make_unique<ScriptedService>();
        return m_service->appearOn(m_bus->address());
    }
    void ask(const std::optional<VaultKey> &key = std::nullopt)
    {
        m_answer.clear();
        m_probe->examine(key, {this, [this](const Result<KeychainReport> &report) {
                                   m_answer = report ? word(*report) : u"error"_s;
                               }});
    }

private slots:
    void cleanup()
    {
        m_probe.reset();
        if (m_service)
            m_service->disappear();
        m_service.reset();
        m_bus.reset();
    }

    void examine_scriptedService_data()
    {
        QTest::addColumn<QString>("alias");
        QTest::addColumn<bool>("locked");
        QTest::addColumn<int>("unlockedItems");
        QTest::addColumn<int>("lockedItems");
        QTest::addColumn<QString>("answer");
        QTest::newRow("present") << collectionPath << false << 1 << 0 << u"available, present"_s;
        QTest::newRow("absent") << collectionPath << false << 0 << 0 << u"available, absent"_s;
        QTest::newRow("item locked")
            << collectionPath << false << 0 << 1 << u"available, item locked"_s;
        QTest::newRow("one of each")
            << collectionPath << false << 1 << 1 << u"available, present"_s;
        QTest::newRow("locked") << collectionPath << true << 0 << 1 << u"locked"_s;
        QTest::newRow("no collection") << u"/"_s << false << 0 << 0 << u"no collection"_s;
    }

    void examine_scriptedService()
    {
        QFETCH(QString, alias);
        QFETCH(bool, locked);
        QFETCH(int, unlockedItems);
        QFETCH(int, lockedItems);
        QVERIFY(startBus());
        QVERIFY(startService());
        m_service->alias = alias;
        m_service->locked = locked;
        const QDBusObjectPath item(collectionPath + u"/1"_s);
        m_service->unlockedItems.fill(item, unlockedItems);
        m_service->lockedItems.fill(item, lockedItems);
        ask(VaultKey(u"myinvois-connector/home/1"_s));
        QTRY_VERIFY(!m_answer.isEmpty());
        QTEST(m_answer, "answer");
    }

    void examine_searchesByTheAttributesOfQtKeychain()
    {
        QVERIFY(startBus());
        QVERIFY(startService());
        ask(VaultKey(u"myinvois-connector/home/1"_s));
        QTRY_COMPARE(m_answer, u"available, absent"_s);
        const QMap<QString, QString> expected{{u"user"_s, u"myinvois-connector/home/1"_s},
                                              {u"server"_s, u"myinvois-connector"_s}};
        QCOMPARE(m_service->attributes, expected);
    }

    void examine_withoutKey_searchesNothing()
    {
        QVERIFY(startBus());
        QVERIFY(startService());
        ask();
        QTRY_COMPARE(m_answer, u"available"_s);
        const QStringList expected{u"ReadAlias"_s, u"Get"_s};
        QCOMPARE(m_service->asked, expected);
    }

    void examine_errorOfTheService_isTranslated()
    {
        QVERIFY(startBus());
        QVERIFY(startService());
        m_service->error = u"org.freedesktop.Secret.Error.IsLocked"_s;
        ask();
        QTRY_COMPARE(m_answer, u"locked"_s);
    }

    void examine_noServiceOnTheBus_isNoService()
    {
        QVERIFY(startBus());
        ask();
        QTRY_COMPARE(m_answer, u"no service"_s);
    }

    void examine_noBus_isNoService()
    {
        m_probe = std::make_unique<SecretServiceProbe>(m_clock, u"unix:path=/tmp/mic-nothing"_s);
        ask();
        QCOMPARE(m_answer, u"no service"_s);
    }

    void examine_policyForbids_isDenied()
    {
        QVERIFY(startBus(Test::PrivateBus::Policy::DenySecretService));
        QVERIFY(startService());
        ask();
        QTRY_COMPARE(m_answer, u"denied"_s);
        QVERIFY(m_service->asked.isEmpty());
    }

    void examine_silentService_timesOutAndDropsTheLateAnswer()
    {
        QVERIFY(startBus());
        QVERIFY(startService());
        m_service->silent = true;
        ask();
        QTRY_COMPARE(m_service->asked.size(), 1);
        m_clock.advance(SecretServiceQuery::deadline - Milliseconds(1));
        QVERIFY(m_answer.isEmpty());
        m_clock.advance(Milliseconds(1));
        QCOMPARE(m_answer, u"timed out"_s);
    }

    void changed_signalled_isAnnouncedOnce()
    {
        QVERIFY(startBus());
        QVERIFY(startService());
        m_service->locked = true;
        ask();
        QTRY_COMPARE(m_answer, u"locked"_s);
        const QSignalSpy announced(m_probe.get(), &KeychainProbe::changed);
        m_service->locked = false;
        m_service->tellLocked();
        m_service->tellLocked();
        QTRY_COMPARE(announced.count(), 1);
        ask();
        QTRY_COMPARE(m_answer, u"available"_s);
        QCOMPARE(announced.count(), 1);
    }

    void changed_notSignalled_isSeenByLooking()
    {
        QVERIFY(startBus());
        QVERIFY(startService());
        m_service->locked = true;
        ask();
        QTRY_COMPARE(m_answer, u"locked"_s);
        const QSignalSpy announced(m_probe.get(), &KeychainProbe::changed);
        m_clock.advance(SecretServiceProbe::pollInterval);
        QTRY_COMPARE(m_service->asked.size(), 4);
        // Answered after that look, which set the time of the next one.
        ask();
        QTRY_COMPARE(m_answer, u"locked"_s);
        QCOMPARE(announced.count(), 0);
        m_service->locked = false;
        m_clock.advance(SecretServiceProbe::pollInterval);
        QTRY_COMPARE(announced.count(), 1);
    }

    void changed_whileAvailable_looksAtNothing()
    {
        QVERIFY(startBus());
        QVERIFY(startService());
        ask();
        QTRY_COMPARE(m_answer, u"available"_s);
        m_clock.advance(10 * SecretServiceProbe::pollInterval);
        ask();
        QTRY_COMPARE(m_answer, u"available"_s);
        QCOMPARE(m_service->asked.size(), 4);
    }

    void changed_nobodyAskedYet_isNoNews()
    {
        QVERIFY(startBus());
        QVERIFY(startService());
        const QSignalSpy announced(m_probe.get(), &KeychainProbe::changed);
        m_service->tellLocked();
        ask();
        QTRY_COMPARE(m_answer, u"available"_s);
        QCOMPARE(announced.count(), 0);
    }

    void changed_serviceAppearsAndGoes_isAnnounced()
    {
        QVERIFY(startBus());
        ask();
        QTRY_COMPARE(m_answer, u"no service"_s);
        const QSignalSpy announced(m_probe.get(), &KeychainProbe::changed);
        QVERIFY(startService());
        QTRY_COMPARE(announced.count(), 1);
        m_service->disappear();
        QTRY_COMPARE(announced.count(), 2);
    }

    void changed_busComesBack_isSeenByLooking()
    {
        QVERIFY(startBus());
        QVERIFY(startService());
        ask();
        QTRY_COMPARE(m_answer, u"available"_s);
        const QSignalSpy announced(m_probe.get(), &KeychainProbe::changed);
        m_service->disappear();
        m_bus->stop();
        // Until Qt has noticed that the bus is gone, the answer may be any failure.
        QTRY_VERIFY((ask(), m_answer == u"no service"_s));
        QVERIFY(m_bus->start());
        QVERIFY(startService());
        m_clock.advance(SecretServiceProbe::pollInterval);
        ask();
        QTRY_COMPARE(m_answer, u"available"_s);
        QVERIFY(announced.count() >= 2);
    }

    void changed_missedItemAppears_isAnnouncedOnce()
    {
        QVERIFY(startBus());
        QVERIFY(startService());
        ask(VaultKey(u"myinvois-connector/home/1"_s));
        QTRY_COMPARE(m_answer, u"available, absent"_s);
        const QSignalSpy announced(m_probe.get(), &KeychainProbe::changed);
        const QVariant item = QVariant::fromValue(QDBusObjectPath(collectionPath + u"/1"_s));
        m_service->tell(collectionPath, secretCollectionInterface, u"ItemCreated"_s, {item});
        m_service->tell(collectionPath, secretCollectionInterface, u"ItemCreated"_s, {item});
        QTRY_COMPARE(announced.count(), 1);
        ask();
        QTRY_COMPARE(m_answer, u"available"_s);
        QCOMPARE(announced.count(), 1);
    }

    void destroyed_whileAsking_answersAbandoned()
    {
        QVERIFY(startBus());
        QVERIFY(startService());
        m_service->silent = true;
        ask();
        m_probe.reset();
        QCOMPARE(m_answer, u"error"_s);
    }

    void sessionBusExists_needsAnAddressOrASocket()
    {
        const QTemporaryDir folder;
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("XDG_RUNTIME_DIR", folder.path().toLocal8Bit());
        QVERIFY(!sessionBusExists());
        SecretServiceProbe probe(m_clock);
        probe.examine(std::nullopt, {this, [this](const Result<KeychainReport> &report) {
                                         m_answer = word(*report);
                                     }});
        QCOMPARE(m_answer, u"no service"_s);
        QFile socket(folder.filePath(u"bus"_s));
        QVERIFY(socket.open(QIODevice::WriteOnly));
        QVERIFY(sessionBusExists());
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/tmp/mic-nothing");
        qunsetenv("XDG_RUNTIME_DIR");
        QVERIFY(sessionBusExists());
    }
};

QTEST_GUILESS_MAIN(TestSecretServiceProbe)
#include "tst_secretserviceprobe.moc"
