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
    m_broker.request(
        parked->selection.login, {.minValid = minValid},
        {this, [this, parked](const Result<Broker::Token> &token) { answer(*parked, token); }});
}

void TokenDesk::answer(ParkedRequest &parked, const Result<Broker::Token> &token) const
{
    const auto snapshot = m_shelf.newest();
    const Moment now = m_clock.now();
    Call call = std::move(parked.call);
    if (const auto refusal = refuseClient(*snapshot, parked.request, now.wall)) {
        call.refuse(*refusal);
        return;
    }
    const auto selected = selectLogin(*snapshot, parked.request);
    if (const auto *refusal = std::get_if<Refusal>(&selected)) {
        call.refuse(*refusal);
        return;
    }
    const auto &selection = std::get<Selection>(selected);
    if (const auto refusal = refuseOtherLogin(selection, parked.selection.login)) {
        call.refuse(*refusal);
        return;
    }
    if (!token) {
        call.refuse(refusalFor(token.error()));
        return;
    }
    handOut(std::move(call),
            {.client = *snapshot->clients.constFind(parked.request.clientId),
             .request = parked.request,
             .selection = selection,
             .token = *token,
             .mark = Audit::tokenMark(token->accessToken->reveal())},
            m_localTokens, now);
}

} // namespace Connector::Endpoint
