#include "application/logintrial.h"

#include "identity/systems.h"

#include <QLocale>
#include <QTimeZone>

namespace Connector::Application {

using namespace std::chrono_literals;
using Kind = TrialStep::Kind;
using State = TrialStep::State;

namespace {

constexpr Milliseconds deadline = 15s;
/// MyInvois accepts a few minutes; people mind half an hour.
constexpr qint64 clockTolerance = 120;

/// Seconds that this clock is ahead of the one that wrote the answer (RFC 9110 section 6.6.1).
std::optional<qint64> secondsAhead(const Http::Answer &answer, Milliseconds wall)
{
    const QString text = QString::fromLatin1(answer.headers.value("Date")).trimmed();
    if (text.size() != 29)
        return {};
    const QDate date = QLocale::c().toDate(text.sliced(5, 11), QStringLiteral("dd MMM yyyy"));
    const QTime time = QTime::fromString(text.sliced(17, 8), QStringLiteral("HH:mm:ss"));
    if (!date.isValid() || !time.isValid())
        return {};
    return wall.count() / 1000 - QDateTime(date, time, QTimeZone::utc()).toSecsSinceEpoch();
}

bool isAboutEncryption(ErrorCode code)
{
    return code == ErrorCode::TlsIntercepted || code == ErrorCode::TlsOldTrustStore
        || code == ErrorCode::TlsNotYetValid || code == ErrorCode::ClockWrong;
}

/// What a call with a fresh token means by its status alone.
std::optional<ErrorCode> complaintOf(int status)
{
    if (status >= 200 && status < 300)
        return {};
    if (status == 401)
        return ErrorCode::TokenRefused;
    if (status == 403)
        return ErrorCode::PermissionMissing;
    if (status == 404)
        return ErrorCode::AddressWrongPath;
    if (status == 429)
        return ErrorCode::ServiceRateLimited;
    return ErrorCode::ServiceUnavailable;
}

} // namespace

LoginTrial::LoginTrial(const Rooms &rooms, Profiles::ConnectionProfile profile,
                       Vault::Credentials credentials, std::optional<Identity::TokenGrant> signedIn,
                       QObject *parent)
    : QObject(parent)
    , m_rooms(rooms)
    , m_profile(std::move(profile))
    , m_typed([typed = std::make_shared<Vault::Credentials>(std::move(credentials))](
                  const QString &) { return std::optional(typed->clone()); })
    , m_signedIn(std::move(signedIn))
{
    planSteps();
}

LoginTrial::~LoginTrial() = default;

void LoginTrial::planSteps()
{
    if (m_profile.environment != Profiles::Environment::Practice)
        m_steps.append({.kind = Kind::Keychain});
    m_steps.append({.kind = Kind::Address});
    // A company file on this computer has no encryption, and neither has Practice.
    if (m_rooms.upstreams.identityUrl(m_profile).scheme() == u"https")
        m_steps.append({.kind = Kind::Encryption});
    m_steps.append({.kind = Kind::Clock});
    if (m_profile.login == Profiles::LoginMode::Taxpayer)
        m_steps.append({.kind = Kind::Login});
    for (const auto &entry :
         m_profile.taxpayers.first(std::min<qsizetype>(mostLogins, m_profile.taxpayers.size())))
        m_steps.append({.kind = Kind::Login, .taxpayer = entry.taxpayer});
    m_steps.append({.kind = Kind::Token});
    if (!Identity::systemOf(m_profile).probePath(m_profile).isEmpty())
        m_steps.append({.kind = Kind::Api});
}

void LoginTrial::start()
{
    m_step = -1;
    next();
}

void LoginTrial::next()
{
    if (m_step + 1 >= m_steps.size()) {
        emit finished();
        return;
    }
    begin(m_step + 1);
    switch (m_steps.at(m_step).kind) {
    case Kind::Keychain:
        examineKeychain();
        return;
    case Kind::Address:
        reachAddress();
        return;
    case Kind::Encryption:
    case Kind::Clock:
        // Both were judged with the address.
        return;
    case Kind::Login:
        logIn();
        return;
    case Kind::Token:
        judgeToken();
        return;
    case Kind::Api:
        callApi();
        return;
    }
}

void LoginTrial::begin(int step)
{
    m_step = step;
    m_steps[step].state = State::Running;
    m_begun = m_rooms.clock.now().boot;
    emit changed();
}

void LoginTrial::end(State state, const QString &fact, std::optional<Error> error)
{
    TrialStep &step = m_steps[m_step];
    step.state = state;
    step.fact = fact;
    step.error = std::move(error);
    step.took = m_rooms.clock.now().boot - m_begun;
    emit changed();
}

/// The running step failed and nothing after it makes sense.
void LoginTrial::stop(const Error &error)
{
    end(State::Failed, {}, error);
    for (TrialStep &step : m_steps) {
        if (!step.isOver())
            step.state = State::NotReached;
    }
    emit changed();
    emit finished();
}

void LoginTrial::examineKeychain()
{
    m_rooms.upstreams.vault(m_profile).examine(
        {this, [this](const Result<Vault::KeychainState> &state) {
             const ErrorCode code = state ? Vault::errorFor(*state) : state.error().code;
             if (state && *state == Vault::KeychainState::Available) {
                 end(State::Passed);
                 next();
                 return;
             }
             m_mayPassLater = false;
             stop({.code = code});
         }});
}

void LoginTrial::reachAddress()
{
    QUrl url = m_rooms.upstreams.identityUrl(m_profile);
    url.setPath(url.path() + u'/');
    const bool mayBePlain = Identity::systemOf(m_profile).mayBePlain(m_profile);
    m_rooms.http.send({.method = "GET", .url = url, .body = {}, .mayBePlain = mayBePlain}, deadline,
                      {this, [this](const Result<Http::Answer> &answer) { onReached(answer); }});
}

void LoginTrial::onReached(const Result<Http::Answer> &answer)
{
    const bool encrypted = m_steps.at(m_step + 1).kind == Kind::Encryption;
    if (!answer && !isAboutEncryption(answer.error().code)) {
        stop(answer.error());
        return;
    }
    end(State::Passed, m_rooms.upstreams.identityUrl(m_profile).host());
    if (encrypted) {
        begin(m_step + 1);
        if (!answer) {
            stop(answer.error());
            return;
        }
        end(State::Passed);
    } else if (!answer) {
        stop(answer.error());
        return;
    }
    begin(m_step + 1);
    judgeClock(*answer);
    next();
}

void LoginTrial::judgeClock(const Http::Answer &answer)
{
    const auto ahead = secondsAhead(answer, m_rooms.clock.now().wall);
    const bool apart = ahead && qAbs(*ahead) > clockTolerance;
    // Without a date in the answer there is nothing to compare with, and nothing wrong either.
    end(apart ? State::Doubtful : State::Passed, ahead ? QString::number(qAbs(*ahead)) : QString(),
        apart ? std::optional(Error{.code = ErrorCode::ClockWrong}) : std::nullopt);
}

Broker::LoginAttempt::Host LoginTrial::host()
{
    return {.takeLogin = [this] { return m_rooms.broker.takeLogin(m_profile); },
            .secondTried = [this] { return m_secret == 2; },
            .secondIsNext = [] {},
            // Only the refresh token of Practice gets here, which is published and never changes.
            .noteRefresh = [] { return Result<>(); },
            .endRefresh = [] {},
            .isCurrent = [] { return false; },
            .keepSecret = [this](const Store::LoginJournal::SecretInUse &secret) -> Result<> {
                m_secret = secret.secret;
                return {};
            },
            .finished =
                [this](Broker::LoginAttempt::Outcome outcome) { onLoggedIn(std::move(outcome)); }};
}

void LoginTrial::logIn()
{
    if (m_signedIn) {
        takeGrant(*m_signedIn);
        return;
    }
    m_attempt = std::make_unique<Broker::LoginAttempt>(
        Identity::LoginRequest{.profile = m_profile,
                               .tokenUrl = m_rooms.upstreams.tokenUrl(m_profile),
                               .onBehalfOf = m_steps.at(m_step).taxpayer},
        Store::LoginJournal::SecretInUse{.connection = {}, .secret = m_secret}, m_typed,
        m_rooms.upstreams.provider(m_profile), host(), nullptr);
    m_attempt->start();
}

void LoginTrial::onLoggedIn(Broker::LoginAttempt::Outcome outcome)
{
    // It is on the call stack.
    m_attempt.release()->deleteLater();
    if (auto *grant = std::get_if<Identity::TokenGrant>(&outcome)) {
        takeGrant(*grant);
        return;
    }
    const auto *failure = std::get_if<Identity::LoginFailure>(&outcome);
    Error error = failure ? failure->error : std::get<Error>(outcome);
    if (failure) {
        error.upstreamCode = failure->upstreamError;
        error.needsPerson = failure->remedy == Identity::Remedy::Person;
    }
    m_mayPassLater = m_mayPassLater && !error.needsPerson;
    const bool goesOn = (failure && failure->concernsTaxpayerOnly)
        || (m_secrets.token && error.code == ErrorCode::LoginBudgetExhausted);
    const bool more = m_steps.at(m_step + 1).kind == Kind::Login;
    if (!goesOn || (!more && !m_secrets.token)) {
        stop(error);
        return;
    }
    end(goesOn && m_secrets.token && !failure ? State::Doubtful : State::Failed, {}, error);
    next();
}

void LoginTrial::takeGrant(const Identity::TokenGrant &grant)
{
    m_secrets = {.token = grant.accessToken, .companyFile = grant.companyFile};
    m_doubt = grant.doubt;
    if (m_profile.system != Profiles::System::MyInvois)
        m_tokenFact = grant.note.isEmpty() ? grant.scope : grant.note;
    else
        m_tokenFact = grant.claims.taxpayerTin;
    if (m_profile.login == Profiles::LoginMode::Taxpayer)
        m_ownTin = grant.claims.taxpayerTin;
    end(State::Passed, QString::number(m_secret));
    next();
}

void LoginTrial::judgeToken()
{
    end(m_doubt ? State::Doubtful : State::Passed, m_tokenFact, m_doubt);
    next();
}

void LoginTrial::callApi()
{
    Identity::probeApi(
        m_rooms.http, this,
        {.profile = m_profile,
         .apiUrl = m_rooms.upstreams.apiUrl(m_profile),
         .secrets = m_secrets,
         .deadline = deadline},
        {this, [this](const Result<Identity::ApiProbeAnswer> &seen) { onApiAnswer(seen); }});
}

void LoginTrial::onApiAnswer(const Result<Identity::ApiProbeAnswer> &seen)
{
    std::optional<Error> complaint;
    if (!seen)
        complaint = seen.error();
    else if (const auto fault = Identity::fileUserFault(*seen))
        complaint = Error{.code = *fault};
    else if (const auto code = complaintOf(seen->answer.status))
        complaint = Error{.code = *code};
    // The login works; what the API says now may be another thing tomorrow.
    end(complaint ? State::Doubtful : State::Passed, {}, complaint);
    next();
}

} // namespace Connector::Application
