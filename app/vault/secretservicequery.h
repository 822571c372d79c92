#pragma once

#include "base/clock.h"
#include "vault/keychainprobe.h"

#include <QDBusConnection>

namespace Connector::Vault {

inline constexpr auto secretServiceName = QLatin1StringView("org.freedesktop.secrets");
inline constexpr auto secretServicePath = QLatin1StringView("/org/freedesktop/secrets");
inline constexpr auto secretServiceInterface = QLatin1StringView("org.freedesktop.Secret.Service");
inline constexpr auto secretCollectionInterface =
    QLatin1StringView("org.freedesktop.Secret.Collection");

/// What a D-Bus error name says about the keychain behind it.
KeychainState stateFromBusError(QStringView name);

/// One look at the Secret Service (freedesktop.org Secret Service API 0.2), as a chain of
/// asynchronous calls; deletes itself after the answer. None of these calls makes a prompt.
///
///   start: ReadAlias("default") -> Get(Locked) -> SearchItems(attributes of the key) -> finish
class SecretServiceQuery final : public QObject
{
    Q_OBJECT

public:
    static constexpr Milliseconds deadline{3000};

    struct Request
    {
        std::optional<VaultKey> key;
        /// Whether the bus may start the service for this.
        bool mayActivate = true;
    };

    SecretServiceQuery(QDBusConnection bus, const Clock &clock, Request request,
                       Completion<KeychainReport> done, QObject *parent);

    void start();

private:
    void onAlias(const QString &collection);
    void onLocked(bool locked);
    template<typename Reply, typename Next>
    void call(const QDBusMessage &message, Next next);
    QDBusMessage message(QAnyStringView path, QAnyStringView interface,
                         const QString &method) const;
    void finish(KeychainReport report);

    QDBusConnection m_bus;
    Request m_request;
    Completion<KeychainReport> m_done;
    std::unique_ptr<Alarm> m_alarm;
};

} // namespace Connector::Vault
