#pragma once

#include "base/result.h"
#include "profiles/taxpayer.h"
#include "profiles/textcleaning.h"

#include <QString>

namespace Connector::Profiles {

// Source of the rules: SDK site, FAQ ("What is the format of a TIN"), Login as intermediary system
// (TIN:ROB). Blanks and hyphens are taken out and said; letters become upper case.

/// A TIN that can log in: a known prefix and 5 digits or more, at most 14 characters. Refused are
/// employer numbers (E) and general TINs (EI). The rules for non-individuals that LHDN's own
/// examples break (digits end in zero, none directly after the prefix) and the prefixes SG and OG,
/// which IG replaced, only lead to a suggestion.
/// Errors: InputRequired, TinFormat (detail is the rule).
Result<Checked<QString>> checkTin(const QString &text, const QString &field);

/// A business registration number: the 12 digits of SSM, or an older form of up to 20 letters and
/// digits ("R4494412", "1234567-K" without its hyphen).
/// Errors: InputRequired, InputRobFormat (detail is the rule).
Result<Checked<QString>> checkRob(const QString &text, const QString &field);

/// `TIN` or `TIN:ROB`. A suggestion has the same form.
Result<Checked<Taxpayer>> checkTaxpayer(const QString &text, const QString &field);

/// True for a TIN of an individual (IG, formerly SG and OG), who needs a ROB to act for a business.
bool isIndividual(const QString &tin);

} // namespace Connector::Profiles
