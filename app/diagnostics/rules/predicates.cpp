#include "diagnostics/rules/predicates.h"

#include "profiles/taxpayerrules.h"

namespace Connector::Diagnostics {

bool isMyInvois(const Evidence &evidence)
{
    return evidence.system.value_or(Profiles::System::MyInvois) == Profiles::System::MyInvois;
}

bool isMyob(const Evidence &evidence)
{
    return evidence.system == Profiles::System::Myob
        || evidence.system == Profiles::System::MyobDesktop;
}

bool isBridge(const Evidence &evidence)
{
    return evidence.system == Profiles::System::Bridge;
}

bool isSandbox(const Evidence &evidence)
{
    return evidence.environment == Profiles::Environment::Sandbox;
}

bool hasNoAnswer(const Evidence &evidence)
{
    return evidence.answer.status == 0;
}

bool isForSomebodyElse(const Evidence &evidence)
{
    return isMyInvois(evidence) && evidence.isForTaxpayer();
}

bool isForIndividualWithoutRob(const Evidence &evidence)
{
    return isForSomebodyElse(evidence) && evidence.request.onBehalfOf->rob.isEmpty()
        && Profiles::isIndividual(evidence.request.onBehalfOf->tin);
}

} // namespace Connector::Diagnostics
