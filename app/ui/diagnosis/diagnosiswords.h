#pragma once

#include "base/clock.h"
#include "ui/widgets/checklist.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Connector::Ui {

/// One check as the page shows it.
struct CheckShown
{
    enum class State { Ahead, Running, Passed, Failed, Skipped };

    /// The word of the contract: "dns".
    QString check;
    State state = State::Ahead;
    /// English, for a support person.
    QString detail = {};
    std::optional<Milliseconds> took = {};

    bool operator==(const CheckShown &) const = default;
};

/// In the language of the person; the English detail stays beside it.
CheckLine checkLine(const CheckShown &check);

/// One possible cause in words.
struct FindingWords
{
    /// Without a full stop.
    QString title;
    QString cause;
    QStringList steps;
    /// "Who can do it: ...".
    QString who;

    bool operator==(const FindingWords &) const = default;
};

} // namespace Connector::Ui
