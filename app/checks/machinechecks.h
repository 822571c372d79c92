#pragma once

#include "base/clock.h"
#include "broker/upstreamdirectory.h"
#include "checks/check.h"

namespace Connector::Checks {

/// The form of what was typed, without sending anything.
class InputCheck final : public Check
{
    Q_OBJECT

public:
    using Check::Check;
    QLatin1StringView id() const override { return QLatin1StringView("input"); }
    Layer layer() const override { return Layer::Machine; }
    void run(const Subject &subject, Knowledge known, Done done) override;
};

/// The keychain takes, gives and forgets an item, and holds the secret of the connection for the
/// address it is meant for. The secret is judged as bytes and let go.
class KeychainCheck final : public Check
{
    Q_OBJECT

public:
    explicit KeychainCheck(const Broker::UpstreamDirectory &upstreams, QObject *parent = nullptr);
    QLatin1StringView id() const override { return QLatin1StringView("keychain"); }
    Layer layer() const override { return Layer::Machine; }
    void run(const Subject &subject, Knowledge known, Done done) override;

private:
    void onState(Vault::KeychainState state);
    void writeProbe();
    void readProbe();
    void removeProbe();
    void readSecret();
    void onSecret(const Result<Vault::Credentials> &credentials);
    void fail(const Error &error);

    const Broker::UpstreamDirectory &m_upstreams;
    Vault::CredentialVault *m_vault = nullptr;
    Subject m_subject;
    Knowledge m_known;
    Done m_done;
};

} // namespace Connector::Checks
