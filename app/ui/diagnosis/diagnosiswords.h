#pragma once

#include "base/clock.h"
#include "ui/widgets/checklist.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Connector::Ui {

/// What a checkup saw besides the details of its checks; every field may be unknown.
struct Sighting
{
    /// Of the service: "api.myinvois.hasil.gov.my".
    QString host = {};
    /// In front of it: "proxy.example.com:3128".
    QString proxy = {};
    /// For whom the login is made.
    QString taxpayer = {};
    /// This computer's clock minus that of the service.
    std::optional<Seconds> clockAhead = {};
    /// Whom the token names, and whom it should name.
    QString issuedTo = {};
    QString expected = {};
    bool worksWithoutTaxpayer = false;

    bool operator==(const Sighting &) const = default;
};

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
    Sighting seen = {};

    bool operator==(const CheckShown &) const = default;
};

/// What a checkup looks at where nobody wishes for more, in its order: shown before the first one.
QList<CheckShown> checksAhead();

/// In the language of the person: what was seen, where that is known, else that it is in order.
/// What a service said stays in its own words.
CheckLine checkLine(const CheckShown &check);

/// One possible cause in words.
struct FindingWords
{
    /// Without a full stop.
    QString title;
    QString cause;
    QStringList steps;
    /// Who can do it: "the taxpayer for whom the login is made".
    QString who;

    bool operator==(const FindingWords &) const = default;
};

} // namespace Connector::Ui
