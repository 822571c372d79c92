#pragma once

#include "base/errorcode.h"
#include "identity/tokengrant.h"
#include "profiles/taxpayer.h"

#include <QString>

namespace Connector::Identity::MyInvois {

/// What is known about an answer that refuses a login.
struct Evidence
{
    /// The gateway's own number where it gives one, else the status of the answer.
    int status = 0;
    /// The body is a web page.
    bool page = false;
    bool emptyBody = false;
    /// `code` is an OAuth error code.
    bool oauth = false;
    /// The body speaks of maintenance.
    bool maintenance = false;
    QString code = {};
    QString description = {};
    Profiles::Taxpayer onBehalfOf = {};
};

/// What a refusal means and who can mend it.
struct Refusal
{
    ErrorCode code = ErrorCode::Unknown;
    Remedy remedy = Remedy::Person;
    bool concernsTaxpayerOnly = false;
    QString detail = {};
};

/// True for the OAuth errors that LHDN lists and for a gateway's error number: unmistakable even
/// under a status that promises success.
bool isKnownRefusal(const Evidence &evidence);

/// From the strongest evidence to the weakest: status codes that mean one thing only, then words,
/// then OAuth codes, then what is left of the status. Pure and total.
Refusal refusalOf(const Evidence &evidence);

} // namespace Connector::Identity::MyInvois
