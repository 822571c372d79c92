#pragma once

#include "base/secretstring.h"

#include <QByteArrayView>
#include <QList>

namespace Connector::Identity {

struct FormField
{
    QByteArrayView name;
    QByteArrayView value;
};

/// application/x-www-form-urlencoded of UTF-8 values, as RFC 6749 appendix B wants it: a blank
/// becomes "+", everything beyond `A-Z a-z 0-9 * - . _` is percent-encoded. Secret, because one of
/// the values usually is.
SecretString formEncoded(const QList<FormField> &fields);

} // namespace Connector::Identity
