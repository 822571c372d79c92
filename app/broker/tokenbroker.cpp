#include "broker/tokenbroker.h"

#include "base/logcategories.h"
#include "base/randomness.h"
#include "broker/renewalschedule.h"
#include "identity/systems.h"
#include "profiles/addresses.h"

#include <algorithm>

namespace Connector::Broker {

using namespace std::chrono_literals;

namespace {

/// A lifetime that the protocol left open ends early rather than late.
Token tokenFrom(Identity::TokenGrant grant, const Moment &now)
{
    return {.accessToken = std::move(grant.accessToken),
            .type = std::move(grant.tokenType),
            .scope = std::move(grant.scope),
            .lifetime = grant.lifetime,
            .issuedAt = now,
            .expiresAt = now + grant.lifetime,
            .claims = std::move(grant.claims),
            .note = std::move(grant.note),
            .companyFile = std::move(grant.companyFile)};
}

Error budgetError(Milliseconds wait)
{
    return {.code = ErrorCode::LoginBudgetExhausted,
            .retryAfter = std::chrono::ceil<Seconds>(wait) + 1s};
}

} // namespace

TokenBroker::TokenBroker(const Store::ProfileStore &profiles, Store::LoginJournal &journal,
                         const UpstreamDirectory &upstreams, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_profiles(profiles)
    , m_journal(journal)
    , m_upstreams(upstreams)
    , m_clock(clock)
    , m_secrets(journal)
    , m_standings(journal, clock)
    , m_logins(profiles, upstreams)
    , m_alarm(clock.alarm([this] { onAlarm(); }))
{
    for (const auto &profile : profiles.all()) {
        // A crash between storing a new secret and clearing what was decided about the old one.
        const auto *attention = std::get_if<NeedsAttention>(&m_standings.of(profile.uuid));
        if (attention && attention->credentialGeneration != profile.credentialGeneration)
            m_standings.clear(profile.uuid);
    }
    connect(&profiles, &Store::ProfileStore::changed, this, &TokenBroker::onProfileChanged);
    connect(&profiles, &Store::ProfileStore::removed, this, [this] { forgetUnreachable(); });
}

TokenBroker::~TokenBroker() = default;

// ---- asking

void TokenBroker::request(const LoginName &name, const TokenDemand &demand, Completion<Token> done)
{
    const auto profile = m_profiles.find(name.connection);
    if (!profile) {
        done(ErrorCode::NotFound);
        return;
    }
    if (profile->paused) {
        done(ErrorCode::LoginPaused);
        return;
    }
    const Moment now = m_clock.now();
    const LoginPtr login = m_logins.obtain(*profile, name);
    login->lastUsed = now;
    const bool live = login->token && login->token->isLive(now);
    if (live && satisfies(*login, demand, now)) {
        done(*login->token);
        return;
    }
    if (const Standing *obstacle = m_standings.obstacle(profile->uuid, name.taxpayer)) {
        done(live ? Result<Token>(*login->token) : errorOf(*obstacle, now));
        return;
    }
    const QString key = m_logins.keyOf(*profile, name);
    LoginQueue &queue = queueOf(*profile);
    if (!login->attempt) {
        login->name = name;
        queue.add(key, LoginQueue::Rank::Caller);
        const Milliseconds wait = queue.waitFor(key, now);
        if (wait > demand.patience) {
            // The place in the queue stays: by the time of Retry-After the token is there.
            done(live ? Result<Token>(*login->token) : budgetError(wait));
            rearm();
            return;
        }
        if (live)
            login->lastForced = now;
    }
    login->callers.append(std::make_shared<Completion<Token>>(std::move(done)));
    pump(queue);
    rearm();
}

void TokenBroker::renew(const LoginName &name, Completion<Token> done)
{
    const auto profile = m_profiles.find(name.connection);
    if (!profile) {
        done(ErrorCode::NotFound);
        return;
    }
    if (profile->paused) {
        done(ErrorCode::LoginPaused);
        return;
    }
    const LoginPtr login = m_logins.obtain(*profile, name);
    const QString key = m_logins.keyOf(*profile, name);
    LoginQueue &queue = queueOf(*profile);
    if (!login->attempt) {
        login->name = name;
        queue.add(key, LoginQueue::Rank::Person);
        const Milliseconds wait = queue.waitFor(key, m_clock.now());
        if (wait > TokenDemand{}.patience) {
            queue.remove(key);
            done(budgetError(wait));
            return;
        }
    }
    login->persons.append(std::make_shared<Completion<Token>>(std::move(done)));
    pump(queue);
    rearm();
}

bool TokenBroker::satisfies(const Login &login, const TokenDemand &demand, const Moment &now) const
{
    const bool isRefused = demand.insteadOf && login.token->accessToken->equals(*demand.insteadOf);
    if (!isRefused
        && login.token->remaining(now) >= requiredLife(demand.minValid, login.token->lifetime))
        return true;
    return login.lastForced && !hasPassed(*login.lastForced + forcedRenewalPause, now);
}

// ---- what others found out
// --------------------------------------------------------------------------

void TokenBroker::drop(const LoginName &name, const SharedSecret &token)
{
    const LoginPtr login = m_logins.find(name);
    if (!login || !login->token || !token || !login->token->accessToken->equals(*token))
        return;
    qCWarning(lcBroker) << "The token is void upstream" << name.connection.toString()
                        << name.taxpayer.toString();
    login->token.reset();
    emit loginChanged(name);
    rearm();
}

void TokenBroker::noteUse(const LoginName &name, const Moment &when)
{
    const LoginPtr login = m_logins.find(name);
    if (!login || (login->lastUsed && login->lastUsed->boot >= when.boot))
        return;
    login->lastUsed = when;
    rearm();
}

int TokenBroker::loginsLeft(const ConnectionId &connection) const
{
    const auto profile = m_profiles.find(connection);
    if (!profile)
        return 0;
    const auto queue = m_queues.value(budgetKey(*profile));
    return queue ? queue->budget().left(m_clock.now())
                 : m_upstreams.provider(*profile).loginsPerMinute(profile->environment);
}

LoginQueue &TokenBroker::queueOf(const Profiles::ConnectionProfile &profile)
{
    const QString name = budgetKey(profile);
    auto &queue = m_queues[name];
    if (!queue) {
        const int perMinute = m_upstreams.provider(profile).loginsPerMinute(profile.environment);
        queue = std::make_shared<LoginQueue>(perMinute);
        const Moment now = m_clock.now();
        queue->budget().restore(m_journal.logins(name), now);
        // The silence that the service asked an earlier process for.
        for (const auto &sibling : m_profiles.all()) {
            const auto *backingOff = std::get_if<BackingOff>(&m_standings.of(sibling.uuid));
            if (backingOff && backingOff->error.code == ErrorCode::ServiceRateLimited
                && budgetKey(sibling) == name)
                queue->budget().blockFor(timeUntil(backingOff->until, now), now);
        }
    }
    return *queue;
}

// ---- sending

void TokenBroker::pump()
{
    if (m_isSettling)
        return;
    const auto queues = m_queues.values();
    for (const auto &queue : queues)
        pump(*queue);
}

void TokenBroker::pump(LoginQueue &queue)
{
    if (m_isSettling)
        return;
    for (const QString &key : queue.entries()) {
        if (!queue.hasTurn(m_clock.now()))
            return;
        const LoginPtr login = m_logins.at(key);
        if (!queue.contains(key) || (login && mustWait(*login)))
            continue;
        // Out of the queue first: an attempt may end, and pump again, before start() returns.
        queue.remove(key);
        if (login)
            start(queue, key, login);
    }
}

/// One login of a connection goes first while nobody knows whether its credentials work, or whether
/// the service is back; the others wait for what it finds.
bool TokenBroker::mustWait(const Login &login) const
{
    const auto profile = m_profiles.find(login.name.connection);
    if (m_holds.contains(login.name.connection))
        return true;
    if (!profile || !m_logins.isAttempting(login.name.connection))
        return false;
    if (!m_secrets.isProven(*profile))
        return true;
    return login.persons.isEmpty() && !std::holds_alternative<Clear>(m_standings.of(profile->uuid));
}

void TokenBroker::start(LoginQueue &queue, const QString &key, const LoginPtr &login)
{
    if (login->attempt)
        return;
    if (!m_profiles.find(login->name.connection)) {
        // The connection that asked is gone; another one may lead to the same login.
        if (const auto other = m_logins.nameFor(key))
            login->name = *other;
    }
    const auto profile = m_profiles.find(login->name.connection);
    if (!profile) {
        answer(login, Error{.code = ErrorCode::NotFound});
        return;
    }
    if (profile->paused) {
        answer(login, Error{.code = ErrorCode::LoginPaused});
        return;
    }
    const Standing *obstacle = m_standings.obstacle(profile->uuid, login->name.taxpayer);
    if (obstacle && login->persons.isEmpty()) {
        answer(login, errorOf(*obstacle, m_clock.now()));
        return;
    }
    login->reserved = true;
    login->startedAt = m_clock.now();
    login->isRenewal = login->token && login->token->isLive(login->startedAt);
    queue.reserve();
    login->attempt = std::make_unique<LoginAttempt>(
        Identity::LoginRequest{.profile = *profile,
                               .tokenUrl = m_upstreams.tokenUrl(*profile),
                               .onBehalfOf = login->name.taxpayer},
        m_secrets.inUse(*profile), m_upstreams.vault(*profile), m_upstreams.provider(*profile),
        hostFor(key, *profile), nullptr);
    emit loginChanged(login->name);
    // Another listener may have ended it already.
    if (login->attempt)
        login->attempt->start();
}

LoginAttempt::Host TokenBroker::hostFor(const QString &key,
                                        const Profiles::ConnectionProfile &profile)
{
    const ConnectionUuid connection = profile.uuid;
    const qint64 generation = profile.credentialGeneration;
    return {
        .takeLogin = [this, key] { return takeReservedLogin(key); },
        .secondTried = [this, connection,
                        generation] { return m_secrets.wasSecondTried(connection, generation); },
        .secondIsNext = [this, connection] { m_secrets.letSecondBeNext(connection); },
        .noteRefresh = [this, connection] { return m_journal.noteRefresh(connection); },
        .endRefresh =
            [this, connection] {
                // A note that stays only makes a later refusal say more than it should.
                (void)m_journal.endRefresh(connection);
            },
        .isRefreshOpen = m_journal.isRefreshOpen(connection),
        .holdUnsaved =
            [this, connection](std::shared_ptr<const Vault::Credentials> credentials) {
                if (credentials)
                    m_unsaved.insert(connection, credentials);
                else
                    m_unsaved.remove(connection);
            },
        .unsaved = m_unsaved.value(connection),
        .isCurrent =
            [this, connection = profile.id, generation] {
                const auto now = m_profiles.find(connection);
                return now && now->credentialGeneration == generation;
            },
        .keepSecret = [this](const Store::LoginJournal::SecretInUse &secret) -> Result<> {
            return m_secrets.keep(secret);
        },
        .finished = [this,
                     key](LoginAttempt::Outcome outcome) { onFinished(key, std::move(outcome)); }};
}

Result<> TokenBroker::takeReservedLogin(const QString &key)
{
    const LoginPtr login = m_logins.at(key);
    if (!login)
        return ErrorCode::Abandoned;
    const auto queue = m_queues.value(login->queue);
    if (login->reserved) {
        login->reserved = false;
        queue->unreserve();
    }
    return takeLogin(login->queue, *queue);
}

Result<> TokenBroker::takeLogin(const QString &budget, LoginQueue &queue)
{
    const Moment now = m_clock.now();
    // A second secret has no place reserved, and the service may have asked for silence meanwhile.
    if (const Milliseconds wait = queue.delayOfOneMore(now); wait > 0ms)
        return budgetError(wait);
    // On disk before it is sent: a crash must not give back what was spent.
    if (const Result<> noted = m_journal.noteLogin(budget, now); !noted)
        return noted;
    queue.budget().spend(now);
    return {};
}

// ---- outcomes

void TokenBroker::onFinished(const QString &key, LoginAttempt::Outcome outcome)
{
    const LoginPtr login = m_logins.at(key);
    if (!login || !login->attempt)
        return;
    // The attempt is on the call stack: it goes with the event loop, or with this broker.
    LoginAttempt *const attempt = login->attempt.release();
    attempt->setParent(this);
    attempt->deleteLater();
    const auto queue = m_queues.value(login->queue);
    if (login->reserved) {
        login->reserved = false;
        queue->unreserve();
    }
    emit loginEnded(endOf(*login, outcome, m_clock.now()));
    const auto profile = m_profiles.find(login->name.connection);
    if (profile && isOutdated(*attempt, *profile, outcome)) {
        queue->add(key,
                   login->persons.isEmpty() ? LoginQueue::Rank::Caller : LoginQueue::Rank::Person);
    } else if (auto *grant = std::get_if<Identity::TokenGrant>(&outcome)) {
        onGrant(login, std::move(*grant));
    } else {
        onFailure(login, outcome);
    }
    pump();
    rearm();
    answerSettled();
    answerHolds();
}

void TokenBroker::hold(const ConnectionId &connection, Completion<> done)
{
    const auto profile = m_profiles.find(connection);
    const bool hasChain = profile
        && Identity::systemOf(*profile).secondSecret() == Identity::SecondSecret::RefreshToken;
    if (!hasChain) {
        done({});
        return;
    }
    m_holds.add(connection, std::move(done));
    answerHolds();
}

void TokenBroker::release(const ConnectionId &connection)
{
    m_holds.release(connection);
    pump();
    rearm();
}

void TokenBroker::answerHolds()
{
    m_holds.answer([this](const ConnectionId &id) { return m_logins.isAttempting(id); });
}

void TokenBroker::settle(Completion<> done)
{
    m_isSettling = true;
    m_settled = std::move(done);
    answerSettled();
}

void TokenBroker::answerSettled()
{
    const QStringList keys = m_logins.keys();
    const bool isBusy = std::any_of(keys.begin(), keys.end(), [this](const QString &key) {
        const LoginPtr login = m_logins.at(key);
        return login && login->attempt && login->attempt->usesRefreshToken();
    });
    if (m_isSettling && m_settled && !isBusy)
        m_settled({});
}

/// A failure that speaks of a secret which is no longer the one to judge by: it was replaced while
/// the login was under way, or the second secret took its place. The login is tried again.
bool TokenBroker::isOutdated(const LoginAttempt &attempt,
                             const Profiles::ConnectionProfile &profile,
                             const LoginAttempt::Outcome &outcome) const
{
    if (std::holds_alternative<Identity::TokenGrant>(outcome))
        return false;
    if (attempt.generation() != profile.credentialGeneration)
        return true;
    const auto *refusal = std::get_if<Identity::LoginFailure>(&outcome);
    if (!refusal || !Identity::isSecretRefused(*refusal) || attempt.secret() != 1)
        return false;
    const auto secret = m_secrets.inUse(profile);
    return secret.secret == 2 || (secret.secondTried && m_logins.isAttempting(profile.id));
}

void TokenBroker::onGrant(const LoginPtr &login, Identity::TokenGrant grant)
{
    const Moment now = m_clock.now();
    login->lastError = grant.doubt;
    m_causes.forget(login->name);
    login->token = tokenFrom(std::move(grant), now);
    login->renewAt = renewalTime(now, login->token->lifetime, randomFraction());
    const auto profile = m_profiles.find(login->name.connection);
    if (profile) {
        m_secrets.noteGrant(*profile);
        const bool wasObstructed = !std::holds_alternative<Clear>(m_standings.of(profile->uuid));
        m_standings.apply(profile->uuid, {}, LoggedIn{});
        if (!login->name.taxpayer.isEmpty())
            m_standings.apply(profile->uuid, login->name.taxpayer, LoggedIn{});
        if (wasObstructed)
            emitConnectionChanged(profile->uuid);
    }
    qCInfo(lcBroker) << "Logged in" << login->name.connection.toString()
                     << login->name.taxpayer.toString() << "for" << login->token->lifetime.count()
                     << "s";
    emit loginChanged(login->name);
    answer(login, std::nullopt);
}

void TokenBroker::onFailure(const LoginPtr &login, const LoginAttempt::Outcome &outcome)
{
    const auto profile = m_profiles.find(login->name.connection);
    const auto *refusal = std::get_if<Identity::LoginFailure>(&outcome);
    Error error = refusal ? refusal->error : std::get<Error>(outcome);
    if (refusal) {
        error.upstreamCode = refusal->upstreamError;
        error.needsPerson = refusal->remedy == Identity::Remedy::Person;
    }
    qCWarning(lcBroker) << "Login failed" << login->name.connection.toString()
                        << login->name.taxpayer.toString() << errorId(error.code) << error.detail;
    login->lastError = error;
    if (profile && error.code != ErrorCode::LoginBudgetExhausted) {
        const qint64 generation = profile->credentialGeneration;
        const bool taxpayerOnly = refusal && refusal->concernsTaxpayerOnly;
        if (refusal && refusal->remedy == Identity::Remedy::Person && !taxpayerOnly)
            m_secrets.noteRefusal(profile->uuid);
        const StandingEvent event = refusal ? StandingEvent(TurnedDown{*refusal, generation})
                                            : StandingEvent(KeychainFailed{error, generation});
        m_standings.apply(profile->uuid, taxpayerOnly ? login->name.taxpayer : Profiles::Taxpayer{},
                          event);
        // What the callers are told to wait is what we wait ourselves.
        const Standing *obstacle = m_standings.obstacle(profile->uuid, login->name.taxpayer);
        if (obstacle && !std::holds_alternative<NeedsAttention>(*obstacle))
            error.retryAfter = errorOf(*obstacle, m_clock.now()).retryAfter;
        if (error.code == ErrorCode::ServiceRateLimited)
            m_queues.value(login->queue)
                ->budget()
                .blockFor(error.retryAfter.value_or(60s), m_clock.now());
    }
    answer(login, error);
    if (profile) {
        answerObstructed(profile->uuid);
        emitConnectionChanged(profile->uuid);
    }
}

void TokenBroker::answer(const LoginPtr &login, const std::optional<Error> &failure)
{
    // Moved out first: an answer may lead to the next question.
    const auto callers = std::exchange(login->callers, {});
    const auto persons = std::exchange(login->persons, {});
    const Moment now = m_clock.now();
    const bool live = login->token && login->token->isLive(now);
    for (const auto &person : persons)
        (*person)(failure ? Result<Token>(*failure) : Result<Token>(*login->token));
    for (const auto &caller : callers)
        (*caller)(live ? Result<Token>(*login->token)
                       : Result<Token>(failure.value_or(Error{.code = ErrorCode::TokenExpired})));
}

/// Callers in the queue of a connection that may no longer log in learn that now.
void TokenBroker::answerObstructed(const ConnectionUuid &connection)
{
    for (const QString &key : m_logins.keys()) {
        const LoginPtr login = m_logins.at(key);
        const auto profile = login ? m_profiles.find(login->name.connection) : std::nullopt;
        if (!profile || profile->uuid != connection || login->attempt || !login->persons.isEmpty())
            continue;
        const Standing *obstacle = m_standings.obstacle(connection, login->name.taxpayer);
        if (!obstacle)
            continue;
        if (const auto queue = m_queues.value(login->queue))
            queue->remove(key);
        answer(login, errorOf(*obstacle, m_clock.now()));
    }
}

void TokenBroker::emitConnectionChanged(const ConnectionUuid &connection)
{
    for (const LoginName &name : m_logins.names()) {
        const auto profile = m_profiles.find(name.connection);
        if (profile && profile->uuid == connection)
            emit loginChanged(name);
    }
}

// ---- what happens by itself

void TokenBroker::credentialsReplaced(const ConnectionId &connection)
{
    const auto profile = m_profiles.find(connection);
    if (!profile)
        return;
    m_standings.clear(profile->uuid);
    m_secrets.forget(profile->uuid);
    m_unsaved.remove(profile->uuid);
    (void)m_journal.endRefresh(profile->uuid);
    m_causes.forget(connection);
    m_logins.dropFileUsers(*profile);
    emitConnectionChanged(profile->uuid);
    rearm();
}

void TokenBroker::keychainChanged()
{
    for (const ConnectionUuid &connection : m_standings.keychainChanged())
        emitConnectionChanged(connection);
    onAlarm();
}

/// When this login will be tried without anybody asking; nothing if nobody uses it.
std::optional<Moment> TokenBroker::nextAttempt(const Login &login, const Moment &now) const
{
    const auto profile = m_profiles.find(login.name.connection);
    if (!profile || profile->paused || login.attempt || !login.lastUsed)
        return std::nullopt;
    // What the keychain has not taken yet is tried again whether or not anybody wants a token.
    if (!isWorthRenewing(*login.lastUsed, now) && !m_unsaved.contains(profile->uuid))
        return std::nullopt;
    const Standing *obstacle = m_standings.obstacle(profile->uuid, login.name.taxpayer);
    if (obstacle) {
        if (const auto *backingOff = std::get_if<BackingOff>(obstacle))
            return backingOff->until;
        if (const auto *waiting = std::get_if<WaitingForKeychain>(obstacle))
            return waiting->until;
        return std::nullopt;
    }
    // Without a token the last login failed and what stood in its way is over.
    return login.token ? login.renewAt : now;
}

void TokenBroker::onAlarm()
{
    const Moment now = m_clock.now();
    for (const QString &key : m_logins.keys()) {
        const LoginPtr login = m_logins.at(key);
        if (!login)
            continue;
        if (login->token && !login->token->isLive(now)) {
            login->token.reset();
            emit loginChanged(login->name);
        }
        const auto next = nextAttempt(*login, now);
        const auto profile = m_profiles.find(login->name.connection);
        if (next && profile && hasPassed(*next, now))
            queueOf(*profile).add(key, LoginQueue::Rank::Nobody);
    }
    pump();
    rearm();
}

void TokenBroker::rearm()
{
    const Moment now = m_clock.now();
    std::optional<Milliseconds> soonest;
    const auto consider = [&](Milliseconds wait) {
        soonest = soonest ? std::min(*soonest, wait) : wait;
    };
    for (const QString &key : m_logins.keys()) {
        const LoginPtr login = m_logins.at(key);
        if (login->token)
            consider(timeUntil(login->token->expiresAt, now));
        const auto queue = m_queues.value(login->queue);
        if (queue && queue->contains(key)) {
            // Whose turn it is already waits for a running attempt, and that one pumps when it
            // ends.
            if (const Milliseconds wait = queue->waitFor(key, now); wait > 0ms)
                consider(wait);
        } else if (const auto next = nextAttempt(*login, now)) {
            consider(timeUntil(*next, now));
        }
    }
    if (soonest)
        m_alarm->ringIn(*soonest + 10ms);
    else
        m_alarm->stop();
}

void TokenBroker::onProfileChanged(const ConnectionId &id)
{
    forgetUnreachable();
    if (const auto profile = m_profiles.find(id))
        emitConnectionChanged(profile->uuid);
    rearm();
}

/// A login that no connection leads to any more loses its token at once.
void TokenBroker::forgetUnreachable()
{
    for (const auto &[key, login] : m_logins.takeUnreachable()) {
        if (const auto queue = m_queues.value(login->queue)) {
            queue->remove(key);
            if (login->reserved)
                queue->unreserve();
        }
        answer(login, Error{.code = ErrorCode::NotFound});
    }
}

} // namespace Connector::Broker
