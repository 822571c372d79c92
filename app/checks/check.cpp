#include "checks/check.h"

namespace Connector::Checks {

CheckResult passed(Knowledge known, const QString &detail)
{
    return {.verdict = Verdict::Passed, .detail = detail, .knowledge = std::move(known)};
}

CheckResult skipped(Knowledge known, const QString &detail)
{
    return {.verdict = Verdict::Skipped, .detail = detail, .knowledge = std::move(known)};
}

CheckResult failed(Knowledge known, const Error &error)
{
    known.evidence.reported.append(error);
    const QString detail = error.detail.isEmpty() ? QString(errorId(error.code)) : error.detail;
    return {.verdict = Verdict::Failed, .detail = detail, .knowledge = std::move(known)};
}

QString toText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Passed:
        return QStringLiteral("passed");
    case Verdict::Failed:
        return QStringLiteral("failed");
    case Verdict::Skipped:
        return QStringLiteral("skipped");
    }
    return {};
}

} // namespace Connector::Checks
