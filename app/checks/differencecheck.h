#pragma once

#include "checks/check.h"
#include "checks/triallogin.h"

#include <memory>

namespace Connector::Checks {

/// Before a person is told to look for a mistake: the same login once without the ROB, with another
/// ROB, or in the other environment, whichever may tell causes apart. The other environment only
/// where a person wants it, because the secret goes there.
class DifferenceCheck final : public Check
{
    Q_OBJECT

public:
    DifferenceCheck(Broker::TokenBroker &broker, const Broker::UpstreamDirectory &upstreams,
                    QObject *parent = nullptr);
    QLatin1StringView id() const override { return QLatin1StringView("difference"); }
    Layer layer() const override { return Layer::Beyond; }
    void run(const Subject &subject, Knowledge known, Done done) override;

private:
    /// One other way.
    struct Way
    {
        QString name;
        Profiles::ConnectionProfile as;
        Profiles::Taxpayer onBehalfOf;
        bool Diagnostics::History::*works = nullptr;
        bool Diagnostics::History::*fails = nullptr;
    };

    void planEnvironment();
    void planTaxpayer();
    void next();
    void onEnded(const Way &way, const Result<> &result);

    Broker::TokenBroker &m_broker;
    const Broker::UpstreamDirectory &m_upstreams;
    Subject m_subject;
    Knowledge m_known;
    Done m_done;
    QList<Way> m_ways;
    QStringList m_said;
    std::unique_ptr<TrialLogin> m_trial;
};

} // namespace Connector::Checks
