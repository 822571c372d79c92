#pragma once

#include "base/clock.h"
#include "vault/keychainprobe.h"

#include <QDBusConnection>

#include <memory>

namespace Connector::Vault {

/// The probe of the Secret Service on Linux. Connects to the bus at the first question and again
/// when the connection was lost. Notices changes by the service's signals, and by looking every
/// ten seconds while the keychain is known to be unusable, because not every service signals.
class SecretServiceProbe final : public KeychainProbe
{
    Q_OBJECT

public:
    static constexpr Milliseconds pollInterval{10'000};

    /// Without an address: the session bus of this user.
    explicit SecretServiceProbe(const Clock &clock, QString busAddress = {},
                                QObject *parent = nullptr);
    ~SecretServiceProbe() override;

    void examine(const std::optional<VaultKey> &key, Completion<KeychainReport> done) override;

private slots:
    void onServiceChanged();
    void onItemChanged();

private:
    bool connectToBus();
    void subscribe();
    void query(const std::optional<VaultKey> &key, bool mayActivate,
               Completion<KeychainReport> done);
    void lookAgain();
    void note(const KeychainReport &report);

    const Clock &m_clock;
    const QString m_busAddress;
    QString m_connectionName;
    QDBusConnection m_bus;
    std::unique_ptr<Alarm> m_poll;
    /// Nothing until somebody asks: before that, no change is news to anybody.
    std::optional<KeychainState> m_lastKnown;
    bool m_itemWasMissed = false;
    bool m_looking = false;
    bool m_lookOnceMore = false;
};

/// Whether connecting would reach a bus that is there, instead of starting one.
bool sessionBusExists();

} // namespace Connector::Vault
