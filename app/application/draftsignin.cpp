#include "application/draftsignin.h"

#include "identity/systems.h"

namespace Connector::Application {

DraftSignIn::DraftSignIn(const Rooms &rooms, Profiles::ConnectionProfile profile,
                         Vault::Credentials credentials, QObject *parent)
    : QObject(parent)
    , m_rooms(rooms)
    , m_profile(std::move(profile))
    , m_credentials(std::move(credentials))
{}

DraftSignIn::~DraftSignIn() = default;

Result<SignIns::Started> DraftSignIn::begin()
{
    const Identity::SignInProtocol *protocol = Identity::systemOf(m_profile).signIn();
    if (!protocol || m_profile.environment == Profiles::Environment::Practice)
        return ErrorCode::NotSupported;
    m_state = freshState();
    m_until = m_rooms.clock.now().boot + SignIns::stateLife;
    SignIns::Started started{
        .page = protocol->page(m_profile, m_rooms.upstreams.practiceAddress(), m_state)};
    // The port is free again before it is taken anew.
    m_listener.reset();
    const auto listener =
        openListener(protocol->redirectUri(m_profile), m_rooms.clock, SignIns::stateLife);
    if (listener) {
        m_listener = *listener;
        connect(m_listener.get(), &SignInListener::arrived, this, &DraftSignIn::onArrived);
    } else if (listener.error().code != ErrorCode::NotSupported) {
        started.obstacle = listener.error();
    }
    started.isListening = m_listener != nullptr;
    return started;
}

void DraftSignIn::onArrived(const QString &address, quint64 call)
{
    m_call = call;
    finish(address);
}

void DraftSignIn::finish(const QString &address)
{
    const Identity::SignInProtocol *protocol = Identity::systemOf(m_profile).signIn();
    const bool isOpen = !m_state.isEmpty() && m_rooms.clock.now().boot < m_until;
    Result<Identity::SignInAnswer> answer(ErrorCode::MyobStateMismatch);
    if (protocol && isOpen)
        answer = protocol->read(address, m_profile, m_state);
    if (!answer) {
        const ErrorCode code = answer.error().code;
        if (code != ErrorCode::MyobStateMismatch && code != ErrorCode::InputRequired) {
            end(answer.error());
            return;
        }
        if (m_listener)
            m_listener->answer(m_call, false);
        emit turnedAway(answer.error());
        return;
    }
    // A code is good once, and so is its state.
    m_state.clear();
    emit exchanging();
    const QDate today = toUtc(m_rooms.clock.now().wall).date();
    QMap<QString, QString> facts = answer->facts;
    facts.insert(protocol->signedIn(today));
    SignInExchange{m_rooms.upstreams, m_rooms.broker}.run(
        m_profile, answer->code, m_credentials.clone(),
        {this, [this, facts, doubt = answer->doubt](const Result<Identity::TokenGrant> &grant) {
             end(grant ? Result<SignedIn>(SignedIn{*grant, facts, doubt})
                       : Result<SignedIn>(grant.error()));
         }});
}

void DraftSignIn::end(const Result<SignedIn> &result)
{
    m_state.clear();
    if (m_listener) {
        m_listener->answer(m_call, bool(result));
        m_listener->closeSoon();
    }
    emit ended(result);
}

} // namespace Connector::Application
