#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "profiles/credentialrules.h"
#include "profiles/csv.h"
#include "profiles/taxpayerrules.h"
#include "profiles/textcleaning.h"

#include <QDate>
#include <QString>
#include <QUrl>

namespace Connector::Profiles {

// All rules about what a person may type; this header brings them all. Every refusal names its
// field in Error::field and the rule in Error::rule, and in short English in Error::detail, never
// quoting a secret. No rule touches the network.

/// The name of a connection or a local client: 1 to 100 characters without control and direction
/// characters, at least one of which can be seen. Blanks at the ends go.
/// Errors, with field "name": InputRequired, InputTooLong, InputNotText.
Result<QString> checkName(const QString &text);

/// `[a-z0-9][a-z0-9-]{0,31}`: it stands in addresses, and never looks like a TIN there, which has
/// capital letters. Errors, with field "id": InputRequired, InputIdFormat.
Result<ConnectionId> checkId(const QString &text);

/// A base address for environment custom: https, or http to loopback; no user, query or fragment;
/// the trailing slash goes.
/// Errors: InputRequired, InputUrlInvalid, InputUrlNotHttps.
Result<QUrl> checkAddress(const QString &text, const QString &field);

/// The full address of a token endpoint, which may be called /connect/token and ends as it is
/// written. Errors: as checkAddress().
Result<QUrl> checkTokenAddress(const QString &text, const QString &field);

/// A base address on this computer or, where that was confirmed, in the local network.
/// Errors: as checkAddress(), and InputLanAddress (detail is the host).
Result<QUrl> checkLocalAddress(const QString &text, const QString &field, bool mayBeLan);

/// YYYY-MM-DD, a real day, not before today. Errors: InputDateFormat, InputDatePast.
Result<QDate> checkExpiry(const QString &text, const QDate &today, const QString &field);

} // namespace Connector::Profiles
