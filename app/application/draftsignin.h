#pragma once

#include "application/signinexchange.h"
#include "application/signins.h"

#include <QObject>

#include <memory>

namespace Connector::Application {

/// The sign-in of a connection that is not stored: the refresh token it brings is held in memory
/// until somebody saves the connection, and goes with this object. Deleting it ends the sign-in;
/// its state survives no restart. Main thread.
class DraftSignIn final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DraftSignIn)

public:
    /// All of them outlive it.
    struct Rooms
    {
        const Upstreams &upstreams;
        Broker::TokenBroker &broker;
        const Clock &clock;
    };

    /// What it brought.
    struct SignedIn
    {
        Identity::TokenGrant grant = {};
        /// For the settings of the connection: which company file, and when it was consented to.
        QMap<QString, QString> facts = {};
        /// It worked, yet something about it is not as expected.
        std::optional<Error> doubt = {};
    };

    DraftSignIn(const Rooms &rooms, Profiles::ConnectionProfile profile,
                Vault::Credentials credentials, QObject *parent = nullptr);
    ~DraftSignIn() override;

    /// May be called again: an earlier page is void then. Errors: NotSupported.
    Result<SignIns::Started> begin();
    /// `address` is what the browser ended at, or a copy of it.
    void finish(const QString &address);

signals:
    /// This address does not end the sign-in, which stays open: MyobStateMismatch, InputRequired.
    void turnedAway(const Connector::Error &error);
    /// The code is on its way.
    void exchanging();
    void ended(const Connector::Result<Connector::Application::DraftSignIn::SignedIn> &result);

private:
    void onArrived(const QString &address, quint64 call);
    void end(const Result<SignedIn> &result);

    Rooms m_rooms;
    Profiles::ConnectionProfile m_profile;
    Vault::Credentials m_credentials;
    QByteArray m_state;
    Milliseconds m_until{0};
    std::shared_ptr<SignInListener> m_listener;
    quint64 m_call = 0;
};

} // namespace Connector::Application
