#include "application/loginhistory.h"

#include <algorithm>

namespace Connector::Application {

using Audit::Entry;
using Audit::Event;
using Audit::Verdict;
using Broker::LoginName;
using Broker::LoginState;
using Broker::LoginStatus;

namespace {

/// The outcomes of one login with the credentials that it has now.
struct Outcomes
{
    int successes = 0;
    std::optional<Milliseconds> firstSuccess = {};
    std::optional<Milliseconds> lastSuccess = {};
    /// The first refusal after the last success.
    std::optional<Milliseconds> refusedSince = {};
    /// It worked before the credentials were changed.
    bool workedBefore = false;
};

bool isRefusal(const QByteArray &code)
{
    return code.startsWith("credentials.") || code.startsWith("intermediary.");
}

/// A login with the credentials of before says nothing about these.
void forget(Outcomes &outcomes)
{
    outcomes = {.workedBefore = outcomes.workedBefore || outcomes.lastSuccess};
}

Outcomes outcomesOf(const LoginName &login, const QList<Entry> &entries)
{
    Outcomes outcomes;
    for (const Entry &entry : entries) {
        if (entry.connection != login.connection)
            continue;
        if (entry.event == Event::CredentialsChanged) {
            forget(outcomes);
            continue;
        }
        if (entry.taxpayer != login.taxpayer)
            continue;
        if (entry.verdict == Verdict::Done) {
            outcomes.successes += entry.count;
            outcomes.firstSuccess = outcomes.firstSuccess.value_or(entry.time);
            outcomes.lastSuccess = entry.time;
            outcomes.refusedSince.reset();
        } else if (isRefusal(entry.code) && !outcomes.refusedSince) {
            outcomes.refusedSince = entry.time;
        }
    }
    return outcomes;
}

int daysBetween(Milliseconds from, Milliseconds to)
{
    return static_cast<int>(std::chrono::floor<std::chrono::days>(to - from).count());
}

bool worksSince(const Outcomes &outcomes, const LoginStatus &status,
                const std::optional<Milliseconds> &refused)
{
    if (!refused)
        return status.tokenLive;
    return (outcomes.lastSuccess && *outcomes.lastSuccess >= *refused)
        || (status.tokenLive && status.issuedAt && status.issuedAt->wall >= *refused);
}

bool isRefused(const Outcomes &outcomes, const LoginStatus &status)
{
    return outcomes.refusedSince
        || (status.state == LoginState::NeedsAttention && !status.tokenLive);
}

/// What the logins that share the credentials add. Those that were never tried say nothing.
void takeOthers(Diagnostics::History &history, const PastLogins &past)
{
    bool anyRefused = false;
    bool anyOther = false;
    for (const LoginStatus &other : past.others) {
        const Outcomes outcomes = outcomesOf(other.name, past.entries);
        const bool same = other.name.connection == past.login.connection;
        const bool works = worksSince(outcomes, other, history.refusedSince);
        history.otherTaxpayersWork = history.otherTaxpayersWork || (same && works);
        history.otherConnectionWorks = history.otherConnectionWorks || (!same && works);
        if (isRefused(outcomes, other))
            anyRefused = true;
        else
            anyOther = anyOther || works || outcomes.lastSuccess;
    }
    history.allOfClientFail = anyRefused && !anyOther;
}

} // namespace

Diagnostics::History historyOf(const PastLogins &past)
{
    const Outcomes outcomes = outcomesOf(past.login, past.entries);
    const Milliseconds refused = outcomes.refusedSince.value_or(past.now);
    Diagnostics::History history;
    history.everWorked = outcomes.lastSuccess.has_value();
    history.successes = outcomes.successes;
    history.lastSuccess = outcomes.lastSuccess;
    history.refusedSince = outcomes.refusedSince;
    history.typedSinceSuccess = outcomes.workedBefore && !outcomes.lastSuccess;
    if (outcomes.firstSuccess)
        history.daysSinceFirstLogin = daysBetween(*outcomes.firstSuccess, refused);
    if (past.typedExpiry) {
        history.daysToTypedExpiry =
            static_cast<int>(toUtc(refused).date().daysTo(*past.typedExpiry));
    }
    takeOthers(history, past);
    return history;
}

} // namespace Connector::Application
