#include "bundle/reportsection.h"

#include "bundle/line.h"
#include "diagnostics/hosts.h"

namespace Connector::Bundle {

using namespace Qt::StringLiterals;
using Diagnostics::Evidence;

namespace {

QByteArray headOf(const Checks::Report &report, const Pseudonyms &names)
{
    return Line(names)
        .incident("incident"_L1, report.incident)
        .pseudonym("connection"_L1, Kind::Connection, report.login.connection.toString())
        .pseudonym("taxpayer"_L1, Kind::Tin, report.login.taxpayer.tin)
        .flag("healthy"_L1, report.isHealthy())
        .toJson();
}

QByteArray evidenceOf(const Evidence &evidence, const Pseudonyms &names)
{
    const Diagnostics::History &history = evidence.history;
    Line line(names);
    line.number("status"_L1, evidence.answer.status)
        .word("error"_L1, evidence.answer.code)
        .word("correlation_id"_L1, evidence.answer.correlationId.toLower())
        .flag("ever_worked"_L1, history.everWorked)
        .flag("typed_since_success"_L1, history.typedSinceSuccess)
        .flag("all_of_client_fail"_L1, history.allOfClientFail)
        .flag("other_connection_works"_L1, history.otherConnectionWorks)
        .flag("other_taxpayers_work"_L1, history.otherTaxpayersWork)
        .flag("works_without_onbehalfof"_L1, history.worksWithoutOnBehalfOf)
        .flag("works_without_file_user"_L1, history.worksWithoutFileUser.value_or(false))
        .number("successes"_L1, history.successes)
        .time("last_success"_L1, history.lastSuccess)
        .time("refused_since"_L1, history.refusedSince);
    if (history.daysToTypedExpiry)
        line.number("days_to_typed_expiry"_L1, *history.daysToTypedExpiry);
    if (evidence.clockAhead)
        line.number("clock_ahead_seconds"_L1, evidence.clockAhead->count());
    if (evidence.token)
        line.pseudonym("token_tin"_L1, Kind::Tin, evidence.token->claims.taxpayerTin);
    if (Diagnostics::knownHost(evidence.request.host))
        line.word("host"_L1, evidence.request.host);
    else
        line.pseudonym("host"_L1, Kind::Host, evidence.request.host);
    return line.toJson();
}

} // namespace

QByteArray reportSection(const Checks::Report &report, const Pseudonyms &names,
                         const Scrubber &scrubber)
{
    QByteArray section = headOf(report, names);
    for (const Checks::Step &step : report.steps) {
        section += Line(names)
                       .word("check"_L1, step.check)
                       .word("verdict"_L1, toText(step.verdict))
                       .prose("detail"_L1, scrubber.scrub(step.detail))
                       .number("milliseconds"_L1, step.took.count())
                       .toJson();
    }
    for (const Diagnostics::Finding &finding : report.findings) {
        section += Line(names)
                       .code("finding"_L1, finding.error.code)
                       .number("confidence"_L1, finding.confidence)
                       .word("rule"_L1, finding.rule)
                       .prose("detail"_L1, scrubber.scrub(finding.error.detail))
                       .toJson();
    }
    return section + evidenceOf(report.evidence, names);
}

} // namespace Connector::Bundle
