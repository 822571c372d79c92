#include "diagnostics/finding.h"

#include "diagnostics/erroradvice.h"
#include "diagnostics/responsibility.h"
#include "diagnostics/rule.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace Connector::Diagnostics {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Diagnostics::Finding)
};

constexpr qsizetype mostFindings = 3;
/// What this program found out itself needs no guess.
constexpr int foundOut = 97;
/// Beside a cause that is as good as proven, guesses only distract.
constexpr int proven = 90;
constexpr int leastBesideProven = 50;

/// What a person needs to see of the evidence to believe the cause.
QString detailFor(ErrorCode code, const Evidence &evidence)
{
    const RequestSeen &request = evidence.request;
    switch (code) {
    case ErrorCode::AddressWrongHost:
        return evidence.answer.location.isEmpty()
            ? request.host
            : request.host + " redirects to "_L1 + evidence.answer.location;
    case ErrorCode::AddressWrongPath:
        return request.path.isEmpty() ? QString() : request.host + request.path;
    case ErrorCode::IntermediaryNotAppointed:
        return evidence.isForTaxpayer() ? request.onBehalfOf->toString() : QString();
    case ErrorCode::IntermediaryNeedsRob:
        if (evidence.history.worksWithoutRob)
            return u"the login works without the number, so it is another one"_s;
        return evidence.history.worksWithRob ? u"tried, and it works"_s : QString();
    case ErrorCode::TlsIntercepted:
        return evidence.certificateIssuer.isEmpty() ? QString()
                                                    : "issued by "_L1 + evidence.certificateIssuer;
    case ErrorCode::TokenWrongEnvironment:
        return evidence.token ? "issuer "_L1 + evidence.token->claims.issuer : QString();
    case ErrorCode::TinMismatch:
    case ErrorCode::TinPersonalProfile:
        return evidence.token && !evidence.token->claims.taxpayerTin.isEmpty()
            ? "the token is for "_L1 + evidence.token->claims.taxpayerTin
            : QString();
    case ErrorCode::ClockWrong:
        return evidence.clockAhead
            ? QString::number(evidence.clockAhead->count()) + " s ahead of the service"_L1
            : QString();
    case ErrorCode::NetworkDns:
    case ErrorCode::NetworkRefused:
        return request.host;
    case ErrorCode::Unknown:
        return evidence.answer.correlationId.isEmpty()
            ? QString()
            : "correlation id "_L1 + evidence.answer.correlationId;
    default:
        return {};
    }
}

Finding findingOf(const Rule &rule, const Evidence &evidence)
{
    return {.error = {.code = rule.code,
                      .detail = detailFor(rule.code, evidence),
                      .upstreamCode = evidence.answer.code,
                      .retryAfter = evidence.answer.retryAfter},
            .confidence = rule.confidence,
            .rule = rule.name,
            .source = rule.source};
}

/// What a token holds that works is no failure.
bool isSuccess(const Evidence &evidence)
{
    const int status = evidence.answer.status;
    const bool bodyAlone = status == 0 && evidence.token && evidence.token->lifetime;
    const bool good =
        (bodyAlone || (status >= 200 && status < 300)) && evidence.answer.code.isEmpty();
    return good && (evidence.call != Call::Login || evidence.token);
}

bool isNothing(const Evidence &evidence)
{
    return evidence.answer.status == 0 && evidence.answer.body == BodySeen::Nothing
        && evidence.answer.words.isEmpty();
}

} // namespace

QList<Finding> findingsFor(const Evidence &evidence)
{
    QList<Finding> findings;
    for (const Error &error : evidence.reported) {
        findings.append({.error = error,
                         .confidence = foundOut - int(findings.size()),
                         .rule = u"reported"_s,
                         .source = u"this program"_s});
    }
    for (const Rule &rule : ruleTable()) {
        if (holds(rule.when, evidence))
            findings.append(findingOf(rule, evidence));
    }
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) {
        return a.confidence > b.confidence;
    });
    QList<Finding> kept;
    for (const Finding &finding : std::as_const(findings)) {
        const bool known = std::any_of(kept.begin(), kept.end(), [&](const Finding &other) {
            return other.error.code == finding.error.code;
        });
        const bool distracts = !kept.isEmpty() && kept.constFirst().confidence >= proven
            && finding.confidence < leastBesideProven;
        if (!known && !distracts && kept.size() < mostFindings)
            kept.append(finding);
    }
    if (kept.isEmpty() && !isSuccess(evidence) && !isNothing(evidence)) {
        kept.append({.error = {.code = ErrorCode::Unknown,
                               .detail = detailFor(ErrorCode::Unknown, evidence)},
                     .confidence = foundOut,
                     .rule = u"none"_s,
                     .source = {}});
    }
    return kept;
}

QJsonObject toJson(const Finding &finding, const Evidence &evidence)
{
    const Advice advice = adviceFor(finding.error);
    QJsonObject seen = toJson(evidence);
    seen.insert("rule"_L1, finding.rule);
    if (!finding.source.isEmpty())
        seen.insert("source"_L1, finding.source);
    return {{"code"_L1, errorId(finding.error.code)},
            {"confidence"_L1, finding.confidence / 100.0},
            {"title"_L1, advice.title},
            {"cause"_L1, advice.cause},
            {"fix"_L1, advice.fix},
            {"who"_L1, toText(whoFor(finding.error.code))},
            {"evidence"_L1, seen}};
}

QString toText(const Finding &finding)
{
    const Advice advice = adviceFor(finding.error);
    const QStringList steps = advice.fix.split(u'\n');
    QStringList lines{advice.title, advice.cause};
    for (qsizetype i = 0; i < steps.size(); ++i)
        lines.append(u"  %1. %2"_s.arg(i + 1).arg(steps.at(i)));
    //: %1 is a person or an office, such as "the owner of the company".
    lines.append(Tr::tr("Who can do it: %1.").arg(wordFor(whoFor(finding.error.code))));
    return lines.join(u'\n');
}

} // namespace Connector::Diagnostics
