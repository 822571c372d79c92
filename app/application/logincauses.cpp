#include "application/logincauses.h"

#include "application/loginhistory.h"
#include "diagnostics/finding.h"

#include <utility>

namespace Connector::Application {

using Broker::LoginName;
using Broker::LoginStatus;
using Diagnostics::Evidence;
using Entries = QList<Audit::Entry>;

namespace {

/// A login every forty minutes for thirteen months.
constexpr int mostEntries = 15'000;

Audit::AuditStore::Question questionAbout(const QList<LoginStatus> &logins)
{
    Audit::AuditStore::Question question{.loginsOnly = true, .limit = mostEntries};
    for (const LoginStatus &login : logins) {
        if (!question.connections.contains(login.name.connection))
            question.connections.append(login.name.connection);
    }
    return question;
}

} // namespace

LoginCauses::LoginCauses(Broker::TokenBroker &broker, const Store::ProfileStore &profiles,
                         const Clock &clock, ReadAudit readAudit, QObject *parent)
    : QObject(parent)
    , m_broker(broker)
    , m_profiles(profiles)
    , m_clock(clock)
    , m_readAudit(std::move(readAudit))
{
    connect(
        &broker, &Broker::TokenBroker::loginEnded, this, [this] { judge({}); },
        // By then the broker knows the outcome, too.
        Qt::QueuedConnection);
}

void LoginCauses::history(const LoginName &login, Completion<Diagnostics::History> done)
{
    QList<LoginStatus> logins = othersOf(login);
    logins.append({.name = login});
    auto answer = std::make_shared<Completion<Diagnostics::History>>(std::move(done));
    m_readAudit(questionAbout(logins),
                {this, [this, login, answer](const Result<Entries> &entries) {
                     if (entries)
                         (*answer)(historyFrom(login, *entries));
                     else
                         (*answer)(entries.error());
                 }});
}

void LoginCauses::judge(Completion<> done)
{
    QList<LoginStatus> doubtful;
    QList<LoginStatus> concerned;
    for (const LoginStatus &status : m_broker.statuses()) {
        if (isDoubtful(status)) {
            doubtful.append(status);
            concerned += othersOf(status.name);
        }
    }
    if (doubtful.isEmpty()) {
        done({});
        return;
    }
    auto answer = std::make_shared<Completion<>>(std::move(done));
    m_readAudit(questionAbout(doubtful + concerned),
                {this, [this, doubtful, answer](const Result<Entries> &entries) {
                     if (!entries) {
                         (*answer)(entries.error());
                         return;
                     }
                     for (const LoginStatus &status : doubtful)
                         judgeOne(status, *entries);
                     (*answer)({});
                 }});
}

/// A refusal that a history can say more about.
bool LoginCauses::isDoubtful(const LoginStatus &status) const
{
    return status.lastError && m_profiles.find(status.name.connection)
        && (status.lastError->code == ErrorCode::CredentialsRejected
            || status.lastError->code == ErrorCode::IntermediaryNotAppointed);
}

QList<LoginStatus> LoginCauses::othersOf(const LoginName &login) const
{
    QList<LoginStatus> others;
    const auto profile = m_profiles.find(login.connection);
    if (!profile)
        return others;
    for (const LoginStatus &status : m_broker.statuses()) {
        const auto other = m_profiles.find(status.name.connection);
        if (status.name != login && other && other->clientId == profile->clientId
            && other->environment == profile->environment
            && other->identityUrl == profile->identityUrl)
            others.append(status);
    }
    return others;
}

Diagnostics::History LoginCauses::historyFrom(const LoginName &login, const Entries &entries) const
{
    const auto profile = m_profiles.find(login.connection);
    return historyOf({.login = login,
                      .typedExpiry = profile ? profile->secretExpires : std::nullopt,
                      .others = othersOf(login),
                      .entries = entries,
                      .now = m_clock.now().wall});
}

void LoginCauses::judgeOne(const LoginStatus &status, const Entries &entries)
{
    const auto profile = m_profiles.find(status.name.connection);
    const auto now = m_broker.status(status.name);
    // It may have ended otherwise while the audit was read.
    if (!profile || !isDoubtful(now))
        return;
    Evidence evidence;
    evidence.call = Diagnostics::Call::Login;
    evidence.system = profile->system;
    evidence.environment = profile->environment;
    evidence.request.onBehalfOf = status.name.taxpayer;
    evidence.history = historyFrom(status.name, entries);
    evidence.now = m_clock.now().wall;
    takeRefusal(evidence, *now.lastError);
    const auto findings = findingsFor(evidence);
    if (findings.isEmpty() || findings.constFirst().error.code == now.lastError->code) {
        m_broker.setCause(status.name, std::nullopt);
        return;
    }
    Error cause = *now.lastError;
    cause.code = findings.constFirst().error.code;
    cause.detail = findings.constFirst().error.detail;
    m_broker.setCause(status.name, cause);
}

} // namespace Connector::Application
