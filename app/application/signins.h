#pragma once

#include "application/connections.h"
#include "application/signinlistener.h"
#include "application/upstreams.h"
#include "identity/signinprotocol.h"
#include "store/preferences.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace Connector::Application {

/// Runs sign-ins: opens one with a fresh state, waits for the address it ends at - on a listener of
/// its own where the redirect URI leads to this computer, else until a person pastes it - exchanges
/// the code and stores the refresh token. A state is good for one hour and one sign-in, and
/// survives a restart. Main thread.
class SignIns final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignIns)

public:
    /// All of them outlive it.
    struct Rooms
    {
        const Store::ProfileStore &profiles;
        Store::Preferences &preferences;
        const Upstreams &upstreams;
        Broker::TokenBroker &broker;
        Connections &connections;
        const Clock &clock;
    };

    struct Started
    {
        /// To be opened in a browser.
        QUrl page;
        /// The rest happens by itself; if not, the address it ends at has to be pasted.
        bool isListening = false;
        /// Why nobody listens although the redirect URI leads here.
        std::optional<Error> obstacle = {};
    };

    static constexpr Seconds stateLife{3600};

    explicit SignIns(const Rooms &rooms, QObject *parent = nullptr);
    ~SignIns() override;

    /// An earlier sign-in of this connection is void from now on. Errors: NotFound, NotSupported (a
    /// system without sign-ins), StoreFailed.
    Result<Started> begin(const ConnectionId &id);
    /// `address` is what the browser ended at, or a copy of it. Gives what is odd about a sign-in
    /// that worked. Errors: those of SignInProtocol::read(), of the exchange and of the vault,
    /// MyobStateMismatch where no sign-in was begun, or the key is another one than it was then.
    void finish(const ConnectionId &id, const QString &address,
                Completion<std::optional<Error>> done);
    bool isListening() const { return !m_listeners.isEmpty(); }

signals:
    /// A sign-in that was begun here came to its end, whoever brought the address.
    void ended(const Connector::ConnectionId &id, const std::optional<Connector::Error> &error);

private:
    struct Exchange;

    Result<> listen(const Profiles::ConnectionProfile &profile);
    QByteArray pendingState(const Profiles::ConnectionProfile &profile) const;
    void readSecret(const std::shared_ptr<Exchange> &exchange);
    void exchangeCode(const std::shared_ptr<Exchange> &exchange, Vault::Credentials credentials);
    void store(const std::shared_ptr<Exchange> &exchange, const Identity::TokenGrant &grant);
    void end(const std::shared_ptr<Exchange> &exchange, Result<std::optional<Error>> result);

    Rooms m_rooms;
    QHash<ConnectionId, std::shared_ptr<SignInListener>> m_listeners;
};

} // namespace Connector::Application
