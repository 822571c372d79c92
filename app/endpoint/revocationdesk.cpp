#include "endpoint/revocationdesk.h"

namespace Connector::Endpoint {

using namespace Qt::StringLiterals;

Http::Response revoked()
{
    return jsonResponse(200, "{}");
}

RevocationDesk::RevocationDesk(const ApiDesk::Rooms &rooms, QObject *parent)
    : QObject(parent)
    , m_rooms(rooms)
{}

bool RevocationDesk::mayAsk(const Broker::LoginName &login)
{
    const Moment now = m_rooms.clock.now();
    const auto asked = m_asked.constFind(login);
    if (asked != m_asked.constEnd() && !hasPassed(*asked + pause, now))
        return false;
    m_asked.insert(login, now);
    return true;
}

void RevocationDesk::take(const std::shared_ptr<DoubtedToken> &doubted)
{
    const auto profile = m_rooms.profiles.find(doubted->login.connection);
    const QUrl base = profile ? m_rooms.upstreams.apiUrl(*profile) : QUrl();
    // Nobody documents a call of the other systems that is as small.
    const bool isKnown = profile && profile->system == Profiles::System::MyInvois;
    if (!isKnown || base.isEmpty() || !mayAsk(doubted->login)) {
        doubted->responder.answer(revoked());
        return;
    }
    // SDK site, "Get All Document Types": small, and counted apart from everything that matters.
    Http::ClientRequest request{.url = QUrl(base.toString() + "/api/v1.0/documenttypes"_L1)};
    request.headers.add("Authorization", "Bearer " + doubted->token->reveal().toByteArray());
    m_rooms.client.send(std::move(request), deadline,
                        {this, [this, doubted](const Result<Http::Answer> &answer) {
                             if (answer && answer->status == 401)
                                 m_rooms.broker.drop(doubted->login, doubted->token);
                             doubted->responder.answer(revoked());
                         }});
}

} // namespace Connector::Endpoint
