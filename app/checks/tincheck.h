#pragma once

#include "broker/tokenbroker.h"
#include "checks/check.h"
#include "http/client.h"

namespace Connector::Checks {

/// Whether the service knows the TIN together with a number that a person named (SDK site, Validate
/// Taxpayer's TIN). Asked with any token of the connection.
class TinCheck final : public Check
{
    Q_OBJECT

public:
    TinCheck(const Broker::TokenBroker &broker, Http::Client &client, QObject *parent = nullptr);
    QLatin1StringView id() const override { return QLatin1StringView("tin"); }
    Layer layer() const override { return Layer::Beyond; }
    void run(const Subject &subject, Knowledge known, Done done) override;

private:
    std::optional<Broker::Token> anyToken(const Subject &subject) const;

    const Broker::TokenBroker &m_broker;
    Http::Client &m_client;
};

} // namespace Connector::Checks
