#include "vault/secretserviceprobe.h"

#include "base/logcategories.h"
#include "vault/secretservicequery.h"

#include <QFileInfo>
#include <QUuid>

namespace Connector::Vault {

using namespace Qt::StringLiterals;

bool sessionBusExists()
{
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !folder.isEmpty() && QFileInfo::exists(folder + "/bus"_L1);
}

SecretServiceProbe::SecretServiceProbe(const Clock &clock, QString busAddress, QObject *parent)
    : KeychainProbe(parent)
    , m_clock(clock)
    , m_busAddress(std::move(busAddress))
    , m_bus(QString())
    , m_poll(clock.alarm([this] { lookAgain(); }))
{}

SecretServiceProbe::~SecretServiceProbe()
{
    if (!m_connectionName.isEmpty())
        QDBusConnection::disconnectFromBus(m_connectionName);
}

void SecretServiceProbe::examine(const std::optional<VaultKey> &key,
                                 Completion<KeychainReport> done)
{
    query(key, true,
          {this, [this, done = std::move(done)](const Result<KeychainReport> &report) mutable {
               // What is told others first: the answer may destroy this probe.
               if (report)
                   note(*report);
               done(report);
           }});
}

bool SecretServiceProbe::connectToBus()
{
    if (m_bus.isConnected())
        return true;
    if (m_busAddress.isEmpty() && !sessionBusExists())
        return false;
    if (!m_connectionName.isEmpty())
        QDBusConnection::disconnectFromBus(m_connectionName);
    // A connection of our own: the shared one would stay broken for ever once it was lost.
    m_connectionName = u"keychain-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_bus = m_busAddress.isEmpty()
        ? QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_connectionName)
        : QDBusConnection::connectToBus(m_busAddress, m_connectionName);
    if (!m_bus.isConnected())
        return false;
    subscribe();
    return true;
}

void SecretServiceProbe::subscribe()
{
    // No sender is named, because Qt would look up its owner and wait for the answer. A forged
    // signal achieves nothing but another look.
    const QString anySender;
    const QString anyPath;
    m_bus.connect(anySender, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s,
                  u"NameOwnerChanged"_s, {secretServiceName}, QString(), this,
                  SLOT(onServiceChanged()));
    m_bus.connect(anySender, anyPath, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s,
                  {secretCollectionInterface}, QString(), this, SLOT(onServiceChanged()));
    for (const auto &name :
         {u"CollectionCreated"_s, u"CollectionChanged"_s, u"CollectionDeleted"_s})
        m_bus.connect(anySender, secretServicePath, secretServiceInterface, name, this,
                      SLOT(onServiceChanged()));
    for (const auto &name : {u"ItemCreated"_s, u"ItemChanged"_s})
        m_bus.connect(anySender, anyPath, secretCollectionInterface, name, this,
                      SLOT(onItemChanged()));
}

void SecretServiceProbe::query(const std::optional<VaultKey> &key, bool mayActivate,
                               Completion<KeychainReport> done)
{
    if (!connectToBus()) {
        done(KeychainReport{.state = KeychainState::NoService});
        return;
    }
    auto *query = new SecretServiceQuery(m_bus, m_clock, {.key = key, .mayActivate = mayActivate},
                                         std::move(done), this);
    query->start();
}

void SecretServiceProbe::onServiceChanged()
{
    if (!m_lastKnown)
        return;
    lookAgain();
}

void SecretServiceProbe::onItemChanged()
{
    if (!m_itemWasMissed)
        return;
    m_itemWasMissed = false;
    emit changed();
}

void SecretServiceProbe::lookAgain()
{
    // Signals come in bursts; one look after the last of them is enough.
    if (m_looking) {
        m_lookOnceMore = true;
        return;
    }
    m_looking = true;
    query(std::nullopt, false, {this, [this](const Result<KeychainReport> &report) {
                                    m_looking = false;
                                    if (std::exchange(m_lookOnceMore, false))
                                        lookAgain();
                                    if (report)
                                        note(*report);
                                }});
}

void SecretServiceProbe::note(const KeychainReport &report)
{
    if (report.item == ItemState::Absent)
        m_itemWasMissed = true;
    const bool differs = m_lastKnown && *m_lastKnown != report.state;
    m_lastKnown = report.state;
    if (report.state == KeychainState::Available)
        m_poll->stop();
    else
        m_poll->ringIn(pollInterval);
    if (differs) {
        qCInfo(lcVault) << "the keychain changed; now"
                        << (report.state == KeychainState::Available
                                ? "available"_L1
                                : errorId(errorFor(report.state)));
        emit changed();
    }
}

} // namespace Connector::Vault
