#pragma once

#include "diagnostics/evidence.h"

#include <QByteArray>
#include <QList>

namespace Connector::Diagnostics {

/// What a person has of a failure: anything between a whole exchange and one line of a log.
struct Pasted
{
    /// Status line, fields and body in any order, with line numbers, arrows of curl, quotation
    /// marks of a mail, or only what a program printed. UTF-8 or UTF-16; the first 256 KB count.
    QByteArray text = {};
    /// Said besides; stronger than what stands in the text.
    std::optional<int> status = {};
    /// `Name: value`.
    QList<QByteArray> fields = {};
    std::optional<Profiles::Environment> environment = {};
    Milliseconds now{0};
};

/// The evidence in a paste. Never fails: what cannot be read is not evidence. Nothing secret gets
/// into it: of credentials only their form is judged, of tokens only the claims are kept.
Evidence readPasted(const Pasted &pasted);

} // namespace Connector::Diagnostics
