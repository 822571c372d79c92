#pragma once

#include "audit/entry.h"
#include "bundle/scrubber.h"

namespace Connector::Bundle {

/// Who got what, one line of JSON each; the marks of tokens stay out.
QByteArray auditSection(const QList<Audit::Entry> &entries, const Pseudonyms &names,
                        const Scrubber &scrubber);

} // namespace Connector::Bundle
