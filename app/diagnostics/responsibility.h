#pragma once

#include "base/errorcode.h"

#include <QString>

namespace Connector::Diagnostics {

/// Who can mend it.
enum class Who {
    Owner,
    /// Who may open the company's profile in MyTax: a director or who was given the permission.
    Director,
    Taxpayer,
    /// Whoever looks after computers and the network.
    It,
    /// Who makes the accounting package.
    Vendor,
    /// The service itself; waiting or its helpdesk.
    Lhdn,
    /// Whoever runs the other system: MYOB, the Bridge.
    Administrator,
    /// The people who support this program.
    Support,
};

Who whoFor(ErrorCode code);

/// For programs: "director".
QLatin1StringView toText(Who who);

/// For people, translated, inside a sentence: "a director of the company".
QString wordFor(Who who);

} // namespace Connector::Diagnostics
