#pragma once

#include "diagnostics/erroradvice.h"

/// The advice for bad input, one function per code `Input...`. Each names the field of the error
/// and, where the detail is the limit of the rule, the limit.
namespace Connector::Diagnostics::Input {

Advice required(const Error &error);
Advice unknownValue(const Error &error);
Advice unknownOption(const Error &error);
Advice notApplicable(const Error &error);
Advice notText(const Error &error);
Advice tooLong(const Error &error);
Advice idFormat(const Error &error);
Advice nameTaken(const Error &error);
Advice idTaken(const Error &error);
Advice taxpayerTaken(const Error &error);
Advice robFormat(const Error &error);
Advice urlInvalid(const Error &error);
Advice urlNotHttps(const Error &error);
Advice urlFixed(const Error &error);
Advice lanAddress(const Error &error);
Advice dateFormat(const Error &error);
Advice datePast(const Error &error);
Advice timeFormat(const Error &error);
Advice durationFormat(const Error &error);
Advice numberFormat(const Error &error);
Advice numberRange(const Error &error);
Advice mixedEnvironments(const Error &error);
Advice practiceOnly(const Error &error);
Advice taxpayerNotInConnection(const Error &error);
Advice secretMissing(const Error &error);
Advice unknownUser(const Error &error);
Advice fileUnreadable(const Error &error);

} // namespace Connector::Diagnostics::Input
