#pragma once

#include "base/secretstring.h"
#include "identity/formencoding.h"

#include <QList>

namespace Connector::Identity {

/// A flat JSON object (RFC 8259) of the same fields, made as bytes so that no secret among them
/// becomes a string of Qt.
SecretString jsonBody(const QList<FormField> &fields);

} // namespace Connector::Identity
