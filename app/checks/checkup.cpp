#include "checks/checkup.h"

#include "base/logcategories.h"
#include "base/randomness.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Connector::Checks {

using namespace Qt::StringLiterals;

namespace {

/// Without letters that are mistaken for digits when they are read out.
QString newIncident()
{
    static constexpr QLatin1StringView letters("ABCDEFGHJKMNPQRSTVWXYZ23456789");
    const QByteArray random = randomBytes(6);
    QString incident;
    for (const char byte : random)
        incident += letters.at(static_cast<unsigned char>(byte) % letters.size());
    return incident;
}

QJsonObject stepJson(const Step &step)
{
    return {{"check"_L1, step.check},
            {"verdict"_L1, toText(step.verdict)},
            {"detail"_L1, step.detail},
            {"milliseconds"_L1, qint64(step.took.count())}};
}

} // namespace

QJsonObject toJson(const Report &report)
{
    QJsonArray steps;
    for (const Step &step : report.steps)
        steps.append(stepJson(step));
    QJsonObject object{{"incident"_L1, report.incident}, {"checks"_L1, steps}};
    if (!report.login.connection.isEmpty())
        object.insert("connection"_L1, report.login.connection.toString());
    if (!report.login.taxpayer.isEmpty())
        object.insert("taxpayer"_L1, report.login.taxpayer.toString());
    return object;
}

bool Report::isEnvironmentInDoubt() const
{
    const auto &environment = evidence.environment;
    const bool hasOther = environment == Profiles::Environment::Production
        || environment == Profiles::Environment::Sandbox;
    const bool isTried =
        evidence.history.worksInOtherEnvironment || evidence.history.failsInOtherEnvironment;
    return hasOther && !isTried && !evidence.history.everWorked
        && evidence.answer.code == u"invalid_client";
}

Checkup::Checkup(Subject subject, Checks checks, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_subject(std::move(subject))
    , m_checks(std::move(checks))
    , m_clock(clock)
    , m_deadline(clock.alarm([this] { onDeadline(); }))
{
    Diagnostics::Evidence &evidence = m_known.evidence;
    evidence.now = clock.now().wall;
    evidence.request.host = m_subject.tokenUrl.host();
    if (m_subject.profile) {
        evidence.system = m_subject.profile->system;
        evidence.environment = m_subject.profile->environment;
        evidence.expectTin = m_subject.profile->expectTin;
    }
}

Checkup::~Checkup() = default;

void Checkup::start()
{
    m_report.incident = newIncident();
    m_report.login = m_subject.login;
    m_deadline->ringIn(deadline);
    next();
}

QStringList Checkup::ids() const
{
    QStringList ids;
    for (const auto &check : m_checks)
        ids.append(check->id());
    return ids;
}

bool Checkup::isSpared(const Check &check) const
{
    switch (check.layer()) {
    case Layer::Machine:
        return false;
    case Layer::Network:
        return m_overdue || m_networkFailed;
    case Layer::Service:
    case Layer::Packages:
        return m_anyFailed;
    case Layer::Beyond:
        return m_overdue || m_networkFailed;
    }
    return false;
}

void Checkup::next()
{
    if (m_index == m_checks.size()) {
        finish();
        return;
    }
    Check &check = *m_checks.at(m_index);
    m_began = m_clock.now();
    emit checkStarted(static_cast<int>(m_index), check.id());
    if (isSpared(check)) {
        note(Verdict::Skipped, u"an earlier check failed"_s);
        return;
    }
    const std::size_t index = m_index;
    // Queued: a check may answer before run() returns, and its successor must not run inside it.
    check.run(m_subject, m_known, [this, index](CheckResult result) {
        QMetaObject::invokeMethod(
            this, [this, index, result = std::move(result)] { onResult(index, result); },
            Qt::QueuedConnection);
    });
}

void Checkup::onResult(std::size_t index, CheckResult result)
{
    // Late: the deadline has passed over this check.
    if (index != m_index)
        return;
    m_known = std::move(result.knowledge);
    if (result.verdict == Verdict::Failed) {
        m_anyFailed = true;
        if (m_checks.at(m_index)->layer() == Layer::Network)
            m_networkFailed = true;
    }
    note(result.verdict, result.detail);
}

void Checkup::onDeadline()
{
    m_overdue = true;
    m_anyFailed = true;
    if (m_index < m_checks.size() && m_checks.at(m_index)->layer() == Layer::Beyond) {
        note(Verdict::Skipped, u"no answer in time"_s);
        return;
    }
    if (m_index < m_checks.size()) {
        m_known.evidence.reported.append(
            {.code = ErrorCode::NetworkTimeout,
             .detail = u"no answer to the check "_s + m_checks.at(m_index)->id()});
        note(Verdict::Failed, u"no answer in time"_s);
    }
}

void Checkup::note(Verdict verdict, const QString &detail)
{
    const Step step{.check = m_checks.at(m_index)->id(),
                    .verdict = verdict,
                    .detail = detail,
                    .took = m_clock.now().boot - m_began.boot};
    m_report.steps.append(step);
    qCInfo(lcApplication).noquote()
        << "Check" << m_report.incident << step.check << toText(step.verdict) << step.detail;
    const int index = static_cast<int>(m_index++);
    emit checkFinished(index, step);
    next();
}

void Checkup::finish()
{
    m_deadline->stop();
    m_report.evidence = m_known.evidence;
    if (m_anyFailed)
        m_report.findings = findingsFor(m_known.evidence);
    for (const Diagnostics::Finding &finding : m_report.findings) {
        qCInfo(lcApplication).noquote()
            << "Incident" << m_report.incident << errorId(finding.error.code) << finding.rule;
    }
    emit finished(m_report);
}

} // namespace Connector::Checks
