#include "checks/loginchecks.h"

#include "diagnostics/finding.h"
#include "identity/systems.h"

#include <utility>

namespace Connector::Checks {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Diagnostics::Call;
using Diagnostics::Evidence;

namespace {

constexpr Milliseconds patience = 10s;
constexpr Milliseconds apiDeadline = 5s;

/// A refusal becomes evidence of the answer, so that the history can say more than the code does;
/// everything else is found out already.
CheckResult refused(Knowledge known, const Error &error)
{
    takeRefusal(known.evidence, error);
    const Diagnostics::AnswerSeen &answer = known.evidence.answer;
    const QString detail = answer.code.isEmpty() ? QString(errorId(error.code)) : answer.code;
    return {.verdict = Verdict::Failed, .detail = detail, .knowledge = std::move(known)};
}

QString lifeOf(const Broker::Token &token, const Moment &now)
{
    const auto left = std::chrono::floor<Seconds>(token.remaining(now));
    return u"the token lives %1 s"_s.arg(left.count());
}

} // namespace

LoginCheck::LoginCheck(Broker::TokenBroker &broker, Application::LoginCauses &causes,
                       QObject *parent)
    : Check(parent)
    , m_broker(broker)
    , m_causes(causes)
{}

void LoginCheck::run(const Subject &subject, Knowledge known, Done done)
{
    m_subject = subject;
    m_known = std::move(known);
    m_done = std::move(done);
    m_known.evidence.call = Call::Login;
    m_known.evidence.request.onBehalfOf = subject.login.taxpayer;
    m_broker.request(subject.login, {.patience = patience},
                     {this, [this](const Result<Broker::Token> &token) {
                          if (token)
                              onToken(*token);
                          else
                              onError(token.error());
                      }});
}

void LoginCheck::onToken(const Broker::Token &)
{
    const int secret = m_broker.status(m_subject.login).secretInUse;
    finish(passed(std::move(m_known), secret == 2 ? u"with client secret 2"_s : QString()));
}

void LoginCheck::onError(const Error &error)
{
    m_error = error;
    m_causes.history(m_subject.login, {this, [this](const Result<Diagnostics::History> &history) {
                                           if (history)
                                               m_known.evidence.history = *history;
                                           goOn();
                                       }});
}

void LoginCheck::goOn()
{
    const bool doubtful = m_error.code == ErrorCode::IntermediaryNotAppointed
        && !m_known.evidence.history.otherTaxpayersWork;
    if (doubtful && m_broker.loginsLeft(m_subject.login.connection) > 1)
        tryPlainLogin();
    else
        finish(refused(std::move(m_known), m_error));
}

void LoginCheck::tryPlainLogin()
{
    m_broker.request({m_subject.login.connection}, {.patience = patience},
                     {this, [this](const Result<Broker::Token> &token) {
                          m_known.evidence.history.worksWithoutOnBehalfOf = bool(token);
                          finish(refused(std::move(m_known), m_error));
                      }});
}

void LoginCheck::finish(CheckResult result)
{
    if (const auto done = std::exchange(m_done, {}))
        done(std::move(result));
}

TokenCheck::TokenCheck(const Broker::TokenBroker &broker, const Clock &clock, QObject *parent)
    : Check(parent)
    , m_broker(broker)
    , m_clock(clock)
{}

void TokenCheck::run(const Subject &subject, Knowledge known, Done done)
{
    const auto token = m_broker.liveToken(subject.login);
    if (!token) {
        done(skipped(std::move(known), u"there is no token"_s));
        return;
    }
    known.evidence.token = {
        .claims = token->claims, .expires = token->claims.expires, .lifetime = token->lifetime};
    if (token->claims.expires) {
        // Issued now by our clock; by the clock of the service it ends at `exp`.
        const Milliseconds ahead = token->issuedAt.wall + token->lifetime - *token->claims.expires;
        known.evidence.clockAhead = std::chrono::duration_cast<Seconds>(ahead);
    }
    const auto doubt = m_broker.status(subject.login).lastError;
    if (doubt
        && (doubt->code == ErrorCode::TokenWrongEnvironment || doubt->code == ErrorCode::TinMismatch
            || doubt->code == ErrorCode::TinPersonalProfile)) {
        done(failed(std::move(known), *doubt));
        return;
    }
    Evidence clocks;
    clocks.clockAhead = known.evidence.clockAhead;
    if (const auto found = findingsFor(clocks); !found.isEmpty()) {
        done(failed(std::move(known), found.constFirst().error));
        return;
    }
    done(passed(std::move(known), lifeOf(*token, m_clock.now())));
}

ApiCheck::ApiCheck(const Broker::TokenBroker &broker, Http::Client &client, const Clock &clock,
                   QObject *parent)
    : Check(parent)
    , m_broker(broker)
    , m_client(client)
    , m_clock(clock)
{}

void ApiCheck::run(const Subject &subject, Knowledge known, Done done)
{
    const auto token = m_broker.liveToken(subject.login);
    const QString path = subject.profile
        ? Identity::systemOf(*subject.profile).probePath(*subject.profile)
        : QString();
    if (!token || path.isEmpty() || subject.apiUrl.isEmpty()) {
        done(skipped(std::move(known), u"there is no token or no such call"_s));
        return;
    }
    const auto onAnswer = [this, path = subject.apiUrl.path() + path, known = std::move(known),
                           done = std::move(done)](
                              const Result<Identity::ApiProbeAnswer> &seen) mutable {
        done(seen ? judge(std::move(known), *seen, path) : failed(std::move(known), seen.error()));
    };
    Identity::probeApi(m_client, this,
                       {.profile = *subject.profile,
                        .apiUrl = subject.apiUrl,
                        .secrets = {.token = token->accessToken, .companyFile = token->companyFile},
                        .deadline = apiDeadline},
                       {this, onAnswer});
}

CheckResult ApiCheck::judge(Knowledge known, const Identity::ApiProbeAnswer &seen,
                            const QString &path) const
{
    const Http::Answer &answer = seen.answer;
    if (answer.status >= 200 && answer.status < 300) {
        const bool isMyInvois = known.evidence.system == Profiles::System::MyInvois;
        return passed(std::move(known),
                      isMyInvois ? u"document types were listed"_s : u"the company file opens"_s);
    }
    // An address of the owner's making may be a login service alone.
    if (answer.status == 404 && known.evidence.environment == Profiles::Environment::Custom)
        return skipped(std::move(known), u"the service has no such call"_s);
    Evidence &evidence = known.evidence;
    evidence.call = Call::Api;
    evidence.request.path = path;
    evidence.now = m_clock.now().wall;
    takeAnswer(evidence, answer.status, answer.headers, answer.body);
    QString detail = u"status %1"_s.arg(answer.status);
    // Without that comparison the refusal is explained as one of any token.
    if (seen.worksWithoutFileUser) {
        evidence.request.fileUser = true;
        evidence.history.worksWithoutFileUser = seen.worksWithoutFileUser;
        detail += *seen.worksWithoutFileUser ? u", without the file user it is taken"_s
                                             : u", without the file user as well"_s;
    }
    return {.verdict = Verdict::Failed, .detail = detail, .knowledge = std::move(known)};
}

} // namespace Connector::Checks
