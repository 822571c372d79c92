#pragma once

#include "application/services.h"
#include "commands/invocation.h"
#include "store/localclientstore.h"

namespace Connector::Commands {

/// Judges what is given for a local client, field by field, and puts it into `client`; what is not
/// given stays. The first field that breaks its rule is the error. A new client, which has no id
/// yet, gets the right that its connections allow; one that exists keeps its own.
///
/// Errors: NotFound, InputMixedEnvironments, InputNotApplicable, InputTaxpayerNotInConnection,
/// InputUnknownValue, InputNumberFormat, InputNumberRange, InputUnknownUser, those of checkExpiry()
/// and checkTaxpayer().
Result<> readClientFields(Application::Services &services, const Invocation &invocation,
                          Store::LocalClient &client);

} // namespace Connector::Commands
