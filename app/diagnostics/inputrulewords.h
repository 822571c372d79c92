#pragma once

#include "base/inputrule.h"

#include <QString>

namespace Connector::Diagnostics {

/// The rule that an input broke, for people, as a part of a sentence: without a capital letter and
/// without a full stop.
QString wordsOf(const BrokenRule &broken);

/// The same in this line of a file.
QString wordsAtLine(int line, const QString &words);

} // namespace Connector::Diagnostics
