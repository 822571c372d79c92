#pragma once

#include "application/trialstep.h"
#include "profiles/connectionprofile.h"
#include "ui/logins/statewords.h"

namespace Connector::Ui {

/// How one step of the trial is told: a row with a shape, and cause and fix where it failed.
struct TrialWords
{
    QString title = {};
    QString detail = {};
    /// "12 ms"; empty while it runs.
    QString took = {};
    Glyph shape = Glyph::Idle;
    Tone tone = Tone::Quiet;
    /// Cause and fix, only of Doubtful and Failed.
    ErrorWords advice = {};

    bool operator==(const TrialWords &) const = default;
};

/// A pure function, in the language of the program.
TrialWords trialWords(const Application::TrialStep &step,
                      const Profiles::ConnectionProfile &profile);

} // namespace Connector::Ui
