#pragma once

#include "base/clock.h"
#include "checks/check.h"
#include "diagnostics/finding.h"

#include <QJsonObject>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace Connector::Checks {

/// One check that was made or passed over.
struct Step
{
    QString check;
    Verdict verdict = Verdict::Skipped;
    QString detail = {};
    Milliseconds took{0};
};

/// What a checkup found out. A value, safe to keep and to show.
struct Report
{
    /// Six letters and digits that a person can read out; the log has them beside the evidence.
    QString incident;
    Broker::LoginName login;
    QList<Step> steps;
    Diagnostics::Evidence evidence;
    QList<Diagnostics::Finding> findings;

    bool isHealthy() const { return findings.isEmpty(); }
    /// Whether trying the credentials in the other environment would tell more.
    bool isEnvironmentInDoubt() const;
};

/// `{"incident","connection","taxpayer","checks":[{"check","verdict","detail","milliseconds"}]}`.
QJsonObject toJson(const Report &report);

/// Runs checks one after the other and turns what they found into findings. A failed layer spares
/// the checks that stand on it; checks of this computer run in any case. What still runs at the
/// deadline counts as unanswered, so that all of it ends within twenty seconds. Main thread;
/// deleting it ends it silently.
class Checkup final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Checkup)

public:
    using Checks = std::vector<std::unique_ptr<Check>>;

    static constexpr Milliseconds deadline{14'000};

    Checkup(Subject subject, Checks checks, const Clock &clock, QObject *parent = nullptr);
    ~Checkup() override;

    void start();
    /// Of every check, in the order in which they are made.
    QStringList ids() const;

signals:
    /// For whoever watches; `index` counts the checks of this checkup.
    void checkStarted(int index, const QString &check);
    void checkFinished(int index, const Connector::Checks::Step &step);
    void finished(const Connector::Checks::Report &report);

private:
    void next();
    bool isSpared(const Check &check) const;
    void onResult(std::size_t index, CheckResult result);
    void onDeadline();
    void note(Verdict verdict, const QString &detail);
    void finish();

    Subject m_subject;
    Checks m_checks;
    const Clock &m_clock;
    std::unique_ptr<Alarm> m_deadline;
    std::size_t m_index = 0;
    Moment m_began;
    Knowledge m_known;
    bool m_networkFailed = false;
    bool m_anyFailed = false;
    bool m_overdue = false;
    Report m_report;
};

} // namespace Connector::Checks
