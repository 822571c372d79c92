#include "vault/secretservicequery.h"

#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QMap>

namespace Connector::Vault {

using namespace Qt::StringLiterals;

using Attributes = QMap<QString, QString>;
using Paths = QList<QDBusObjectPath>;

KeychainState stateFromBusError(QStringView name)
{
    if (name == "org.freedesktop.DBus.Error.AccessDenied"_L1
        || name == "org.freedesktop.DBus.Error.AuthFailed"_L1)
        return KeychainState::Denied;
    if (name == "org.freedesktop.DBus.Error.Timeout"_L1
        || name == "org.freedesktop.DBus.Error.TimedOut"_L1)
        return KeychainState::TimedOut;
    if (name == "org.freedesktop.Secret.Error.IsLocked"_L1)
        return KeychainState::Locked;
    // The alias named a collection that went away meanwhile.
    if (name == "org.freedesktop.Secret.Error.NoSuchObject"_L1
        || name == "org.freedesktop.DBus.Error.UnknownObject"_L1)
        return KeychainState::NoCollection;
    // NoReply is among these: our own deadline comes before any time limit of the bus, so it means
    // that the service went away over the question.
    return KeychainState::NoService;
}

SecretServiceQuery::SecretServiceQuery(QDBusConnection bus, const Clock &clock, Request request,
                                       Completion<KeychainReport> done, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
    , m_request(std::move(request))
    , m_done(std::move(done))
    , m_alarm(clock.alarm([this] { finish({.state = KeychainState::TimedOut}); }))
{
    qDBusRegisterMetaType<Attributes>();
    m_alarm->ringIn(deadline);
}

void SecretServiceQuery::start()
{
    QDBusMessage ask = message(secretServicePath, secretServiceInterface, u"ReadAlias"_s);
    ask << u"default"_s;
    call<QDBusPendingReply<QDBusObjectPath>>(
        ask, [this](const auto &reply) { onAlias(reply.value().path()); });
}

void SecretServiceQuery::onAlias(const QString &collection)
{
    if (collection == "/"_L1) {
        finish({.state = KeychainState::NoCollection});
        return;
    }
    QDBusMessage ask = message(collection, u"org.freedesktop.DBus.Properties", u"Get"_s);
    ask << QString(secretCollectionInterface) << u"Locked"_s;
    call<QDBusPendingReply<QDBusVariant>>(
        ask, [this](const auto &reply) { onLocked(reply.value().variant().toBool()); });
}

void SecretServiceQuery::onLocked(bool locked)
{
    if (locked || !m_request.key) {
        finish({.state = locked ? KeychainState::Locked : KeychainState::Available});
        return;
    }
    // The attributes that QtKeychain looks an item up by.
    QDBusMessage ask = message(secretServicePath, secretServiceInterface, u"SearchItems"_s);
    ask << QVariant::fromValue(
        Attributes{{u"user"_s, m_request.key->toString()}, {u"server"_s, serviceName()}});
    call<QDBusPendingReply<Paths, Paths>>(ask, [this](const auto &reply) {
        const Paths unlockedItems = reply.template argumentAt<0>();
        const Paths lockedItems = reply.template argumentAt<1>();
        finish({.state = KeychainState::Available,
                .item = !unlockedItems.isEmpty() ? ItemState::Present
                    : !lockedItems.isEmpty()     ? ItemState::Locked
                                                 : ItemState::Absent});
    });
}

template<typename Reply, typename Next>
void SecretServiceQuery::call(const QDBusMessage &message, Next next)
{
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, next](QDBusPendingCallWatcher *finished) {
                const Reply reply = *finished;
                finished->deleteLater();
                if (reply.isError())
                    finish({.state = stateFromBusError(reply.error().name())});
                else
                    next(reply);
            });
}

QDBusMessage SecretServiceQuery::message(QAnyStringView path, QAnyStringView interface,
                                         const QString &method) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(secretServiceName, path.toString(),
                                                          interface.toString(), method);
    message.setAutoStartService(m_request.mayActivate);
    return message;
}

void SecretServiceQuery::finish(KeychainReport report)
{
    if (!m_done)
        return;
    m_alarm->stop();
    deleteLater();
    m_done(report);
}

} // namespace Connector::Vault
