#include "ui/diagnosis/diagnosiscontroller.h"

#include "bundle/supportbundle.h"
#include "checks/createcheckup.h"
#include "diagnostics/erroradvice.h"
#include "diagnostics/paste/pastedanswer.h"
#include "diagnostics/responsibility.h"
#include "practice/scenarios.h"
#include "ui/diagnosis/diagnosispage.h"
#include "ui/diagnosis/reportdialog.h"
#include "ui/logins/malaysiantime.h"
#include "ui/theme/typography.h"
#include "ui/widgets/chip.h"
#include "ui/wizard/guidewords.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QSaveFile>

#include <algorithm>

namespace Connector::Ui {

using Application::Services;
using Checks::Report;
using Checks::Step;
using Diagnostics::Finding;
using State = CheckShown::State;

namespace {

const QString scenarioKey = QStringLiteral("scenario:");

QString keyOf(const Broker::LoginName &login)
{
    return login.connection.toString() + u'/' + login.taxpayer.toString();
}

FindingWords wordsOf(const Finding &finding)
{
    const Diagnostics::Advice advice = Diagnostics::adviceFor(finding.error);
    return {.title = Diagnostics::withoutFullStop(advice.title),
            .cause = advice.cause,
            .steps = advice.fix.split(u'\n', Qt::SkipEmptyParts),
            .who = Diagnostics::wordFor(Diagnostics::whoFor(finding.error.code))};
}

QList<FindingWords> wordsOf(const QList<Finding> &findings)
{
    QList<FindingWords> words;
    for (const Finding &finding : findings)
        words << wordsOf(finding);
    return words;
}

State stateOf(Checks::Verdict verdict)
{
    switch (verdict) {
    case Checks::Verdict::Passed:
        return State::Passed;
    case Checks::Verdict::Failed:
        return State::Failed;
    case Checks::Verdict::Skipped:
        return State::Skipped;
    }
    Q_UNREACHABLE();
}

QString nameOf(const Profiles::ConnectionProfile &profile, const Profiles::Taxpayer &taxpayer)
{
    for (const auto &entry : profile.taxpayers) {
        if (entry.taxpayer == taxpayer)
            return dotted(
                {profile.name, entry.label.isEmpty() ? taxpayer.toString() : entry.label});
    }
    return dotted({profile.name, taxpayer.toString()});
}

Profiles::Environment otherOf(Profiles::Environment environment)
{
    return environment == Profiles::Environment::Production ? Profiles::Environment::Sandbox
                                                            : Profiles::Environment::Production;
}

} // namespace

DiagnosisController::DiagnosisController(DiagnosisPage &page, Services &services, QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_services(services)
{
    connect(&page, &DiagnosisPage::checkRequested, this,
            [this](const QString &subject) { onCheckRequested(subject, {}); });
    connect(&page, &DiagnosisPage::otherEnvironmentRequested, this, [this](const QString &subject) {
        onCheckRequested(subject, {.otherEnvironment = true});
    });
    connect(&page, &DiagnosisPage::copyRequested, this, &DiagnosisController::copyForSupport);
    connect(&page, &DiagnosisPage::reportRequested, this, &DiagnosisController::openReport);
    connect(&page, &DiagnosisPage::explanationRequested, this, &DiagnosisController::explain);
    connect(&page, &DiagnosisPage::subjectChanged, this, &DiagnosisController::showState);
    connect(&page, &DiagnosisPage::languageChanged, this, &DiagnosisController::refresh);
    for (const auto edited : {&Store::ProfileStore::added, &Store::ProfileStore::changed,
                              &Store::ProfileStore::removed})
        connect(&services.profiles(), edited, this, &DiagnosisController::refresh,
                Qt::QueuedConnection);
    refresh();
}

DiagnosisController::~DiagnosisController() = default;

void DiagnosisController::refresh()
{
    QList<DiagnosisSubject> subjects;
    for (const Broker::LoginName &login : m_services.broker().logins()) {
        const auto profile = m_services.profiles().find(login.connection);
        if (profile && !profile->readyMade) {
            subjects.append({.key = keyOf(login),
                             .text = nameOf(*profile, login.taxpayer),
                             .environment = profile->environment});
        }
    }
    for (const Practice::Scenario &scenario : Practice::scenarios()) {
        //: %1 is a situation such as "Only secret 2 works".
        subjects.append({.key = scenarioKey + scenario.name,
                         .text = tr("To learn: %1").arg(scenarioWords(scenario.name)),
                         .environment = Profiles::Environment::Practice,
                         .isScenario = true});
    }
    m_page.setSubjects(subjects);
    showState();
}

void DiagnosisController::prefer(const Broker::LoginName &login)
{
    if (m_checkup || m_preferred == login)
        return;
    m_preferred = login;
    const auto profile = m_services.profiles().find(login.connection);
    const QString id = login.connection.toString();
    m_page.choose(profile && profile->readyMade
                      ? scenarioKey + id.sliced(Application::practicePrefix.size())
                      : keyOf(login));
}

void DiagnosisController::examine(const Broker::LoginName &login)
{
    if (m_checkup)
        return;
    m_preferred.reset();
    prefer(login);
    onCheckRequested(m_page.subject(), {});
}

void DiagnosisController::onCheckRequested(const QString &subject, const Checks::Wishes &wishes)
{
    if (m_checkup)
        return;
    if (subject.startsWith(scenarioKey)) {
        const auto lent =
            Application::lendScenario(m_services.profiles(), subject.sliced(scenarioKey.size()));
        if (!lent) {
            m_page.showFindings({}, Diagnostics::sentenceFor(lent.error()));
            return;
        }
        if (lent->isNew)
            m_lent = lent->profile.id;
        // Of several taxpayers the one that was looked at elsewhere.
        const bool isPreferred = m_preferred && m_preferred->connection == lent->profile.id;
        start(lent->profile,
              isPreferred ? *m_preferred : Checks::loginToExamine(m_services, lent->profile),
              wishes);
        return;
    }
    const QString connection = subject.section(u'/', 0, 0);
    const QString taxpayer = subject.section(u'/', 1);
    if (const auto profile = m_services.profiles().find(ConnectionId(connection))) {
        start(*profile,
              Broker::LoginName{profile->id,
                                {taxpayer.section(u':', 0, 0), taxpayer.section(u':', 1)}},
              wishes);
    }
}

void DiagnosisController::start(const Profiles::ConnectionProfile &profile,
                                const Broker::LoginName &login, const Checks::Wishes &wishes)
{
    m_report.reset();
    m_cost.reset();
    m_checked = m_page.subject();
    m_checkup = Checks::createCheckup(m_services, profile, wishes, login);
    m_seen = {.host = m_services.upstreams().tokenUrl(profile).host(),
              .taxpayer = login.taxpayer.toString()};
    m_shown.clear();
    for (const QString &id : m_checkup->ids())
        m_shown.append({.check = id, .seen = m_seen});
    connect(m_checkup.get(), &Checks::Checkup::checkStarted, this, [this](int index) {
        m_shown[index].state = State::Running;
        showState();
    });
    connect(m_checkup.get(), &Checks::Checkup::checkFinished, this, &DiagnosisController::onStep);
    connect(m_checkup.get(), &Checks::Checkup::finished, this, &DiagnosisController::onFinished);
    m_page.setRunning(true);
    m_checkup->start();
}

void DiagnosisController::onStep(int index, const Step &step)
{
    // A way without a proxy is told in words instead.
    if (step.check == u"proxy" && step.detail.contains(u':'))
        m_seen.proxy = step.detail;
    m_shown[index] = {.check = step.check,
                      .state = stateOf(step.verdict),
                      .detail = step.detail,
                      .took = step.took,
                      .seen = m_seen};
    showState();
}

void DiagnosisController::onFinished(const Report &report)
{
    m_report = report;
    m_cost = costOf(report);
    // It is on the call stack.
    m_checkup.release()->deleteLater();
    noteSightings();
    m_page.setRunning(false);
    showState();
    returnScenario();
}

/// What is known at the end only.
void DiagnosisController::noteSightings()
{
    const Diagnostics::Evidence &evidence = m_report->evidence;
    if (evidence.token)
        m_seen.issuedTo = evidence.token->claims.taxpayerTin;
    m_seen.expected = evidence.expectTin;
    m_seen.worksWithoutTaxpayer = evidence.history.worksWithoutOnBehalfOf;
    const bool isClockWrong = std::ranges::any_of(
        evidence.reported, [](const Error &error) { return error.code == ErrorCode::ClockWrong; });
    for (CheckShown &check : m_shown) {
        const bool isAgainst = check.state == State::Failed;
        check.seen = m_seen;
        // The last measure is shown where it fits the verdict: by the token there may be another
        // than by the answer before.
        if (isClockWrong == isAgainst)
            check.seen.clockAhead = evidence.clockAhead;
    }
}

DiagnosisController::Cost DiagnosisController::costOf(const Report &report) const
{
    Cost cost{.at = m_services.clock().now().wall};
    if (const auto profile = m_services.profiles().find(report.login.connection)) {
        cost.all = m_services.upstreams().provider(*profile).loginsPerMinute(profile->environment);
        cost.used = cost.all - m_services.broker().loginsLeft(profile->id);
    }
    return cost;
}

/// Its ready connection goes with the checkup, and what was noted about it.
void DiagnosisController::returnScenario()
{
    if (const auto lent = std::exchange(m_lent, {}))
        m_services.connections().remove(*lent, {});
}

void DiagnosisController::showState()
{
    const bool isDone = isAboutChosen() && m_report;
    m_page.showChecks(isAboutChosen() ? m_shown : checksAhead(), captionOf());
    m_page.setIncident(isDone ? m_report->incident : QString());
    if (isDone)
        showReport(*m_report);
    else
        showWait();
    if (m_explained)
        m_page.showExplanation(wordsOf(*m_explained), tr("Nothing is wrong with this."));
}

/// What was found out about one login is not shown beside the name of another.
bool DiagnosisController::isAboutChosen() const
{
    return !m_shown.isEmpty() && m_checked == m_page.subject();
}

void DiagnosisController::showWait()
{
    m_page.showFindings({},
                        m_checkup ? tr("The cause appears here once every check has ended.")
                                  : tr("A check finds out where a login stops, why, and who "
                                       "can do something about it."));
    m_page.offerEnvironment({});
}

void DiagnosisController::showReport(const Report &report)
{
    m_page.showFindings(wordsOf(report.findings), tr("This login works: every check passed."));
    const auto &environment = report.evidence.environment;
    m_page.offerEnvironment(report.isEnvironmentInDoubt() && environment
                                ? environmentName(otherOf(*environment))
                                : QString());
}

/// "12 checks, 14:21, 1 of 12 logins used": people see what a run costs them.
QString DiagnosisController::captionOf() const
{
    if (!isAboutChosen())
        return tr("One check after the other. That takes one login, seldom more.");
    const QString checks = tr("%n checks", nullptr, int(m_shown.size()));
    if (!m_cost || m_cost->all == 0)
        return checks;
    return dotted({checks, malaysianMinute(m_cost->at),
                   tr("%1 of %2 logins of that minute used").arg(m_cost->used).arg(m_cost->all)});
}

/// Without names: what is read out or sent by message.
void DiagnosisController::copyForSupport() const
{
    if (!m_report)
        return;
    QStringList lines{QStringLiteral("MyInvois Connector %1, incident %2")
                          .arg(QString::fromLatin1(CONNECTOR_VERSION), m_report->incident)};
    for (const Step &step : m_report->steps)
        lines << step.check + u' ' + toText(step.verdict);
    for (const Finding &finding : m_report->findings) {
        lines << QStringLiteral("%1 (%2 %) %3")
                     .arg(QString(errorId(finding.error.code)))
                     .arg(finding.confidence)
                     .arg(finding.rule);
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void DiagnosisController::openReport()
{
    if (m_dialog)
        return;
    m_dialog = new ReportDialog(&m_page);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ReportDialog::choiceChanged, this, &DiagnosisController::preview);
    connect(m_dialog, &ReportDialog::saveRequested, this, &DiagnosisController::save);
    m_dialog->open();
    preview();
}

void DiagnosisController::preview()
{
    const ReportChoice choice = m_dialog->choice();
    Bundle::Contents contents;
    contents.tins = choice.tins;
    contents.names = choice.names;
    contents.paths = choice.paths;
    contents.hosts = choice.hosts;
    contents.report = m_report;
    if (choice.hours > 0)
        contents.window.since = m_services.clock().now().wall - std::chrono::hours(choice.hours);
    Bundle::supportBundle(m_services, contents,
                          {m_dialog, [this, contents](const Result<QByteArray> &text) {
                               if (text)
                                   m_dialog->showPreview(*text, contentSentence(contents));
                               else
                                   m_dialog->showRefusal(Diagnostics::sentenceFor(text.error()));
                           }});
}

void DiagnosisController::save(const QString &file, const QByteArray &text)
{
    QSaveFile out(file);
    const bool saved = out.open(QIODevice::WriteOnly)
        && out.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && out.write(text) == text.size() && out.commit();
    if (saved)
        m_dialog->accept();
    else
        m_dialog->showRefusal(tr("The report could not be saved: %1.").arg(out.errorString()));
}

void DiagnosisController::explain(const QString &pasted)
{
    const Diagnostics::Evidence evidence =
        Diagnostics::readPasted({.text = pasted.toUtf8(), .now = m_services.clock().now().wall});
    m_explained = findingsFor(evidence);
    showState();
}

} // namespace Connector::Ui
