#pragma once

#include "diagnostics/evidence.h"

// What several tables of rules ask of the evidence.
namespace Connector::Diagnostics {

/// MyInvois, or not known to be anything else.
bool isMyInvois(const Evidence &evidence);
bool isMyob(const Evidence &evidence);
bool isBridge(const Evidence &evidence);
bool isSandbox(const Evidence &evidence);
/// No HTTP answer came, as far as is known.
bool hasNoAnswer(const Evidence &evidence);
bool isForSomebodyElse(const Evidence &evidence);
bool isForIndividualWithoutRob(const Evidence &evidence);

} // namespace Connector::Diagnostics
