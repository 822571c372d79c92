#include "endpoint/tokendesk.h"

#include "endpoint/handout.h"

namespace Connector::Endpoint {

TokenDesk::TokenDesk(Broker::TokenBroker &broker, const SnapshotShelf &shelf,
                     LocalTokens &localTokens, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_broker(broker)
    , m_shelf(shelf)
    , m_localTokens(localTokens)
    , m_clock(clock)
{}

void TokenDesk::take(std::shared_ptr<ParkedRequest> parked)
{
    const auto snapshot = m_shelf.newest();
    const auto client = snapshot->clients.constFind(parked->request.clientId);
    const Seconds minValid = client == snapshot->clients.constEnd()
        ? parked->request.minValid
        : lifeNeeded(*client, parked->request);
    m_broker.request(parked->selection.login, {.minValid = minValid},
                     {this, [this, parked](const Result<Broker::Token> &token) {
                          parked->responder.answer(answerFor(*parked, token));
                      }});
}

Http::Response TokenDesk::answerFor(const ParkedRequest &parked,
                                    const Result<Broker::Token> &token) const
{
    const auto snapshot = m_shelf.newest();
    const Moment now = m_clock.now();
    if (const auto refusal = refuseClient(*snapshot, parked.request, now.wall))
        return toResponse(*refusal);
    const auto selected = selectLogin(*snapshot, parked.request);
    const auto *selection = std::get_if<Selection>(&selected);
    if (!selection)
        return toResponse(std::get<Refusal>(selected));
    if (!token)
        return toResponse(refusalFor(token.error()));
    if (const auto refusal = refuseTin(*selection, *token))
        return toResponse(*refusal);
    if (const auto refusal = refuseScope(parked.request, *token))
        return toResponse(*refusal);
    const ClientEntry client = snapshot->clients.value(parked.request.clientId);
    client.use->set(now);
    return handOut(client, *selection, *token, m_localTokens, now);
}

} // namespace Connector::Endpoint
