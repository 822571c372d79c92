#include "checks/createcheckup.h"
#include "commands/command.h"
#include "commands/findingsoutput.h"
#include "commands/lookup.h"
#include "profiles/taxpayerrules.h"

#include <QJsonArray>

namespace Connector::Commands {

using namespace Qt::StringLiterals;
using Application::Services;
using Checks::Report;
using InvocationPtr = std::shared_ptr<Invocation>;

namespace {

QString stepLine(const Checks::Step &step)
{
    return u"  %1 %2 %3"_s.arg(step.check, -9).arg(toText(step.verdict), -8).arg(step.detail);
}

QString reportText(const Report &report)
{
    const QString connection = report.login.connection.isEmpty()
        ? u"This computer"_s
        : (report.login.connection.toString() + u' ' + report.login.taxpayer.toString()).trimmed();
    QStringList lines{u"%1 (incident %2)"_s.arg(connection, report.incident)};
    for (const Checks::Step &step : report.steps)
        lines.append(stepLine(step));
    return lines.join(u'\n');
}

/// Asked before it is done: the secret goes to another address.
QString offer(const Report &report)
{
    return u"Whether these credentials belong to the other environment is found out by sending "
           "them there once: myinvoisctl diagnose --connection %1 --try-environment"_s.arg(
               report.login.connection.toString());
}

Result<Checks::Wishes> wishesOf(const Invocation &invocation)
{
    Checks::Wishes wishes{.otherEnvironment = invocation.has(u"try-environment"_s)};
    for (const QString &option : {u"try-environment"_s, u"try-rob"_s, u"validate-tin"_s}) {
        if (invocation.has(option) && !invocation.has(u"connection"_s))
            return Error{.code = ErrorCode::InputRequired, .field = u"connection"_s};
    }
    if (invocation.has(u"try-rob"_s)) {
        const auto rob = Profiles::checkRob(invocation.value(u"try-rob"_s), u"try-rob"_s);
        if (!rob)
            return rob.error();
        wishes.rob = rob->value;
    }
    if (!invocation.has(u"validate-tin"_s))
        return wishes;
    static const QStringList types{u"NRIC"_s, u"PASSPORT"_s, u"BRN"_s, u"ARMY"_s};
    const QString number = invocation.value(u"validate-tin"_s);
    wishes.numberType = number.section(u':', 0, 0).toUpper();
    wishes.number = number.section(u':', 1).trimmed();
    if (!types.contains(wishes.numberType) || wishes.number.isEmpty()) {
        return Error{.code = ErrorCode::InputUnknownValue,
                     .detail = u"NRIC:NUMBER, PASSPORT:NUMBER, BRN:NUMBER, ARMY:NUMBER"_s,
                     .field = u"validate-tin"_s};
    }
    return wishes;
}

/// Several checkups, answered together in the order of the connections.
class Diagnosis final : public QObject
{
public:
    Diagnosis(std::vector<std::unique_ptr<Checks::Checkup>> checkups, Completion<Output> done,
              QObject *parent)
        : QObject(parent)
        , m_checkups(std::move(checkups))
        , m_reports(m_checkups.size())
        , m_done(std::move(done))
    {}

    void start()
    {
        m_running = m_checkups.size();
        for (std::size_t i = 0; i < m_checkups.size(); ++i) {
            connect(m_checkups.at(i).get(), &Checks::Checkup::finished, this,
                    [this, i](const Report &report) { onFinished(i, report); });
            m_checkups.at(i)->start();
        }
    }

private:
    void onFinished(std::size_t index, const Report &report)
    {
        m_reports.at(index) = report;
        if (--m_running > 0)
            return;
        m_done(output());
        deleteLater();
    }

    Output output() const
    {
        Output all{.json = QJsonObject{}};
        QJsonArray findings;
        QJsonArray checkups;
        QStringList texts;
        for (const Report &report : m_reports) {
            const Output one = findingsOutput(report.findings, report.evidence);
            for (const auto &value : one.json.toObject().value("findings"_L1).toArray()) {
                QJsonObject finding = value.toObject();
                finding.insert("connection"_L1, report.login.connection.toString());
                finding.insert("incident"_L1, report.incident);
                findings.append(finding);
            }
            checkups.append(toJson(report));
            texts.append(reportText(report) + u'\n' + one.text);
            if (report.isEnvironmentInDoubt())
                all.notes.append(offer(report));
            if (all.exitCode == ExitCode::Done)
                all.exitCode = one.exitCode;
        }
        all.json = QJsonObject{
            {"ok"_L1, findings.isEmpty()}, {"findings"_L1, findings}, {"checkups"_L1, checkups}};
        all.text = texts.join(u"\n\n"_s);
        return all;
    }

    std::vector<std::unique_ptr<Checks::Checkup>> m_checkups;
    std::vector<Report> m_reports;
    Completion<Output> m_done;
    std::size_t m_running = 0;
};

void diagnose(Services &services, InvocationPtr invocation, Completion<Output> done)
{
    QList<Profiles::ConnectionProfile> profiles = services.profiles().all();
    if (invocation->has(u"connection"_s)) {
        const auto profile = lookUpConnection(services, invocation->value(u"connection"_s));
        if (!profile) {
            done(profile.error());
            return;
        }
        profiles = {*profile};
    }
    const auto wishes = wishesOf(*invocation);
    if (!wishes) {
        done(wishes.error());
        return;
    }
    std::vector<std::unique_ptr<Checks::Checkup>> checkups;
    for (const auto &profile : std::as_const(profiles))
        checkups.push_back(Checks::createCheckup(services, profile, *wishes));
    if (checkups.empty())
        checkups.push_back(Checks::createCheckup(services, std::nullopt));
    auto *diagnosis = new Diagnosis(std::move(checkups), std::move(done), &services);
    diagnosis->start();
}

} // namespace

QList<Command> diagnoseCommands()
{
    return {{{.words = u"diagnose"_s,
              .options = {{.name = u"connection"_s,
                           .value = u"C"_s,
                           .what = u"the connection to examine; all of them without"_s},
                          {.name = u"try-environment"_s,
                           .what = u"sends refused credentials once to the other environment"_s},
                          {.name = u"try-rob"_s,
                           .value = u"ROB"_s,
                           .what = u"tries a refused taxpayer with this registration number"_s},
                          {.name = u"validate-tin"_s,
                           .value = u"TYPE:NUMBER"_s,
                           .what = u"asks whether the TIN belongs to this number: NRIC, PASSPORT, "
                                   "BRN or ARMY"_s}},
              .what = u"Finds out why a login fails, one layer after the other."_s},
             diagnose}};
}

} // namespace Connector::Commands
