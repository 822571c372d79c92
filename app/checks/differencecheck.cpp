#include "checks/differencecheck.h"

#include <utility>

namespace Connector::Checks {

using namespace Qt::StringLiterals;
using Diagnostics::History;
using Profiles::Environment;

DifferenceCheck::DifferenceCheck(Broker::TokenBroker &broker,
                                 const Broker::UpstreamDirectory &upstreams, QObject *parent)
    : Check(parent)
    , m_broker(broker)
    , m_upstreams(upstreams)
{}

void DifferenceCheck::run(const Subject &subject, Knowledge known, Done done)
{
    m_subject = subject;
    m_known = std::move(known);
    m_done = std::move(done);
    // Only a refusal of credentials or of a taxpayer can mean several things; other systems have
    // neither taxpayers nor a second environment of the same keys.
    const bool isMyInvois =
        m_subject.profile && m_subject.profile->system == Profiles::System::MyInvois;
    if (isMyInvois && m_known.evidence.answer.oauth) {
        planTaxpayer();
        planEnvironment();
    }
    next();
}

void DifferenceCheck::planEnvironment()
{
    Profiles::ConnectionProfile elsewhere = *m_subject.profile;
    const bool hasOther = elsewhere.environment == Environment::Production
        || elsewhere.environment == Environment::Sandbox;
    // The keys work here: what is refused is the taxpayer.
    const bool keysWork = m_known.evidence.history.worksWithoutOnBehalfOf;
    if (!m_subject.wishes.otherEnvironment || !hasOther || keysWork)
        return;
    elsewhere.environment = elsewhere.environment == Environment::Production
        ? Environment::Sandbox
        : Environment::Production;
    m_ways.append({.name = toText(elsewhere.environment),
                   .as = elsewhere,
                   .onBehalfOf = {},
                   .works = &History::worksInOtherEnvironment,
                   .fails = &History::failsInOtherEnvironment});
}

void DifferenceCheck::planTaxpayer()
{
    const Profiles::Taxpayer &taxpayer = m_subject.login.taxpayer;
    if (taxpayer.isEmpty() || m_known.evidence.answer.code == "invalid_client"_L1)
        return;
    if (!m_subject.wishes.rob.isEmpty() && m_subject.wishes.rob != taxpayer.rob) {
        m_ways.append({.name = u"with another number"_s,
                       .as = *m_subject.profile,
                       .onBehalfOf = {taxpayer.tin, m_subject.wishes.rob},
                       .works = &History::worksWithRob});
    }
    if (!taxpayer.rob.isEmpty()) {
        m_ways.append({.name = u"without the number"_s,
                       .as = *m_subject.profile,
                       .onBehalfOf = {taxpayer.tin, {}},
                       .works = &History::worksWithoutRob});
    }
}

void DifferenceCheck::next()
{
    if (m_ways.isEmpty()) {
        const bool tried = !m_said.isEmpty();
        const QString detail = tried ? m_said.join(u", "_s) : u"nothing else to try"_s;
        const auto done = std::exchange(m_done, {});
        done(tried ? passed(std::move(m_known), detail) : skipped(std::move(m_known), detail));
        return;
    }
    const Way way = m_ways.takeFirst();
    // The one before is on the call stack.
    if (m_trial)
        m_trial.release()->deleteLater();
    m_trial = std::make_unique<TrialLogin>(m_broker, m_upstreams);
    m_trial->start(*m_subject.profile, way.as, way.onBehalfOf,
                   [this, way](const Result<> &result) { onEnded(way, result); });
}

void DifferenceCheck::onEnded(const Way &way, const Result<> &result)
{
    History &history = m_known.evidence.history;
    if (result)
        history.*way.works = true;
    else if (way.fails && result.error().code == ErrorCode::CredentialsRejected)
        history.*way.fails = true;
    m_said.append(way.name + u": "_s
                  + (result ? u"works"_s : QString(errorId(result.error().code))));
    next();
}

} // namespace Connector::Checks
