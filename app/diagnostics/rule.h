#pragma once

#include "diagnostics/evidence.h"

#include <QLatin1StringView>
#include <QList>

namespace Connector::Diagnostics {

/// When a rule holds: every member that is set has to fit. Lists are separated by '|'.
struct When
{
    /// Of these conversations; none: of any.
    QList<Call> calls = {};
    /// "400|401|5xx".
    QLatin1StringView status = {};
    QList<BodySeen> bodies = {};
    /// The upstream's error code, compared without case; '*' stands for any.
    QLatin1StringView codes = {};
    /// One of these phrases, lower case, occurs in the answer or in what a program printed.
    QLatin1StringView words = {};
    /// What a list cannot say.
    bool (*also)(const Evidence &) = nullptr;
};

/// One line of what is known about causes. Data: the table is the documentation.
struct Rule
{
    /// Unique; appears in the evidence of a finding.
    QLatin1StringView name;
    When when;
    ErrorCode code;
    /// In percent, relative to the other rules that hold for the same evidence.
    int confidence;
    /// Where it is written, or "inference".
    QLatin1StringView source;
};

bool holds(const When &when, const Evidence &evidence);

/// Every rule, from what was found out to what is guessed. The order decides between equals.
const QList<Rule> &ruleTable();

// The parts of the table, each in its own file.
QList<Rule> historyRules();
QList<Rule> loginRules();
QList<Rule> apiRules();
QList<Rule> networkRules();
QList<Rule> machineRules();
QList<Rule> otherSystemRules();

} // namespace Connector::Diagnostics
