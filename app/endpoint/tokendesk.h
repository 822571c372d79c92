#pragma once

#include "broker/tokenbroker.h"
#include "endpoint/accesspolicy.h"
#include "endpoint/call.h"
#include "endpoint/clients/localtokens.h"
#include "endpoint/snapshot.h"

#include <QObject>

#include <atomic>

namespace Connector::Endpoint {

/// A request that the snapshot could not answer, on its way to the main thread.
struct ParkedRequest
{
    TokenRequest request;
    Selection selection;
    Call call;
    /// Counts the parked requests; goes down when this one is gone.
    std::shared_ptr<void> place;
};

/// Answers parked requests in the main thread: asks the broker, and looks at the caller's rights
/// again before the token leaves.
class TokenDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenDesk)

public:
    TokenDesk(Broker::TokenBroker &broker, const SnapshotShelf &shelf, LocalTokens &localTokens,
              const Clock &clock, QObject *parent = nullptr);

    void take(std::shared_ptr<ParkedRequest> parked);

private:
    void answer(ParkedRequest &parked, const Result<Broker::Token> &token) const;

    Broker::TokenBroker &m_broker;
    const SnapshotShelf &m_shelf;
    LocalTokens &m_localTokens;
    const Clock &m_clock;
};

} // namespace Connector::Endpoint
