#include "application/signins.h"

#include "application/signinexchange.h"
#include "identity/systems.h"

namespace Connector::Application {

using namespace std::chrono_literals;
using Profiles::ConnectionProfile;

/// One answer of the browser on its way to a refresh token.
struct SignIns::Exchange
{
    ConnectionProfile profile;
    const Identity::SignInProtocol *protocol = nullptr;
    Identity::SignInAnswer answer = {};
    Completion<std::optional<Error>> done = {};
};

namespace {

QString pendingFact(const ConnectionProfile &profile)
{
    return QStringLiteral("sign_in:") + profile.uuid.toString();
}

QDate dayOf(const Clock &clock)
{
    return toUtc(clock.now().wall).date();
}

} // namespace

SignIns::SignIns(const Rooms &rooms, QObject *parent)
    : QObject(parent)
    , m_rooms(rooms)
{}

SignIns::~SignIns() = default;

Result<SignIns::Started> SignIns::begin(const ConnectionId &id)
{
    const auto profile = m_rooms.profiles.find(id);
    if (!profile)
        return ErrorCode::NotFound;
    const Identity::SignInProtocol *protocol = Identity::systemOf(*profile).signIn();
    if (!protocol || profile->environment == Profiles::Environment::Practice)
        return Error{.code = ErrorCode::NotSupported, .field = QStringLiteral("connection")};
    const QByteArray state = freshState();
    const QString until =
        QString::number((m_rooms.clock.now().wall + Milliseconds(stateLife)).count());
    const auto noted = m_rooms.preferences.setFact(pendingFact(*profile),
                                                   QString::fromLatin1(state) + u' ' + until);
    if (!noted)
        return noted.error();
    Started started{.page = protocol->page(*profile, m_rooms.upstreams.practiceAddress(), state)};
    const auto listening = listen(*profile);
    started.isListening = bool(listening);
    if (!listening && listening.error().code != ErrorCode::NotSupported)
        started.obstacle = listening.error();
    return started;
}

Result<> SignIns::listen(const ConnectionProfile &profile)
{
    m_listeners.remove(profile.id);
    const auto opened = openListener(Identity::systemOf(profile).signIn()->redirectUri(profile),
                                     m_rooms.clock, stateLife);
    if (!opened)
        return opened.error();
    const std::shared_ptr<SignInListener> &listener = *opened;
    connect(listener.get(), &SignInListener::arrived, this,
            [this, id = profile.id, raw = listener.get()](const QString &address, quint64 call) {
                finish(id, address, {raw, [raw, call](const Result<std::optional<Error>> &result) {
                                         raw->answer(call, bool(result));
                                     }});
            });
    connect(
        listener.get(), &SignInListener::closed, this,
        [this, id = profile.id, raw = listener.get()] {
            if (m_listeners.value(id).get() == raw)
                m_listeners.remove(id);
        },
        // Not from within its own signal.
        Qt::QueuedConnection);
    m_listeners.insert(profile.id, listener);
    return {};
}

/// Empty if no sign-in of this connection is open.
QByteArray SignIns::pendingState(const ConnectionProfile &profile) const
{
    const QString fact = m_rooms.preferences.fact(pendingFact(profile));
    const Milliseconds until(fact.section(u' ', 1).toLongLong());
    const Milliseconds now = m_rooms.clock.now().wall;
    const bool isOpen = now < until && until <= now + Milliseconds(stateLife);
    return isOpen ? fact.section(u' ', 0, 0).toLatin1() : QByteArray();
}

void SignIns::finish(const ConnectionId &id, const QString &address,
                     Completion<std::optional<Error>> done)
{
    const auto profile = m_rooms.profiles.find(id);
    const Identity::SignInProtocol *protocol =
        profile ? Identity::systemOf(*profile).signIn() : nullptr;
    if (!protocol) {
        done(profile ? ErrorCode::NotSupported : ErrorCode::NotFound);
        return;
    }
    const QByteArray state = pendingState(*profile);
    Result<Identity::SignInAnswer> answer(ErrorCode::MyobStateMismatch);
    if (!state.isEmpty())
        answer = protocol->read(address, *profile, state);
    if (!answer) {
        // Whoever sends a wrong state, or half an address, does not end somebody else's sign-in.
        const ErrorCode code = answer.error().code;
        if (code != ErrorCode::MyobStateMismatch && code != ErrorCode::InputRequired)
            emit ended(id, answer.error());
        done(answer.error());
        return;
    }
    auto exchange = std::make_shared<Exchange>(
        Exchange{*profile, protocol, *std::move(answer), std::move(done)});
    // A code is good once, and so is its state.
    if (const auto spent = m_rooms.preferences.setFact(pendingFact(*profile), {}); !spent)
        end(exchange, spent.error());
    else
        readSecret(exchange);
}

void SignIns::readSecret(const std::shared_ptr<Exchange> &exchange)
{
    const ConnectionProfile &profile = exchange->profile;
    m_rooms.upstreams.vault(profile).read(
        profile.uuid, Broker::bindingOf(profile, m_rooms.upstreams.tokenUrl(profile)),
        {this, [this, exchange](Result<Vault::Credentials> credentials) {
             if (!credentials) {
                 end(exchange, credentials.error());
                 return;
             }
             exchangeCode(exchange, *std::move(credentials));
         }});
}

void SignIns::exchangeCode(const std::shared_ptr<Exchange> &exchange,
                           Vault::Credentials credentials)
{
    SignInExchange{m_rooms.upstreams, m_rooms.broker}.run(
        exchange->profile, exchange->answer.code, std::move(credentials),
        {this, [this, exchange](const Result<Identity::TokenGrant> &grant) {
             if (grant)
                 store(exchange, *grant);
             else
                 end(exchange, grant.error());
         }});
}

void SignIns::store(const std::shared_ptr<Exchange> &exchange, const Identity::TokenGrant &grant)
{
    auto profile = m_rooms.profiles.find(exchange->profile.id);
    if (!profile) {
        end(exchange, ErrorCode::NotFound);
        return;
    }
    if (profile->clientId != exchange->profile.clientId) {
        end(exchange,
            Error{.code = ErrorCode::MyobStateMismatch,
                  .detail = QStringLiteral("the key was replaced meanwhile")});
        return;
    }
    profile->settings.insert(exchange->answer.facts);
    profile->settings.insert(exchange->protocol->signedIn(dayOf(m_rooms.clock)));
    // Another secret or password may have been stored during the exchange: empty ones keep it.
    m_rooms.connections.change(*profile, Vault::Credentials{{}, grant.refreshToken->clone(), {}},
                               {this, [this, exchange](const Result<> &stored) {
                                    end(exchange,
                                        stored
                                            ? Result<std::optional<Error>>(exchange->answer.doubt)
                                            : Result<std::optional<Error>>(stored.error()));
                                }});
}

void SignIns::end(const std::shared_ptr<Exchange> &exchange, Result<std::optional<Error>> result)
{
    const std::optional<Error> error = result ? std::nullopt : std::optional(result.error());
    if (const auto listener = m_listeners.value(exchange->profile.id))
        listener->closeSoon();
    exchange->done(std::move(result));
    emit ended(exchange->profile.id, error);
}

} // namespace Connector::Application
