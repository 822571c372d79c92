#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "broker/loginstatus.h"
#include "profiles/connectionprofile.h"
#include "ui/logins/loginhistory.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace Connector::Ui {

/// Why a login failed and what to do, in a person's words and language.
struct ErrorWords
{
    QString title = {};
    QString cause = {};
    QString fix = {};

    bool operator==(const ErrorWords &) const = default;
};

/// Everything the Logins page knows about one login. A plain value; whoever makes it keeps the
/// services, the page sees only rows.
struct LoginRow
{
    Broker::LoginName name = {};
    /// The connection as its owner calls it.
    QString company = {};
    /// The taxpayer's label of an intermediary login; may be empty.
    QString client = {};
    /// Whose token it is, as `TIN` or `TIN:ROB`; empty while unknown.
    QString taxpayer = {};
    Profiles::System system = Profiles::System::MyInvois;
    Profiles::LoginMode login = Profiles::LoginMode::Taxpayer;
    Profiles::Environment environment = Profiles::Environment::Production;

    Broker::LoginState state = Broker::LoginState::Idle;
    bool tokenLive = false;
    std::optional<Moment> issuedAt = {};
    std::optional<Moment> expiresAt = {};
    std::optional<Moment> renewsAt = {};
    std::optional<Moment> nextAttemptAt = {};
    std::optional<ErrorCode> error = {};
    ErrorWords errorWords = {};
    /// A person signs in to its system in the browser.
    bool signsIn = false;
    /// 1 or 2; 0 while unknown.
    int secretInUse = 0;
    std::optional<QDate> secretExpires = {};

    /// Who took tokens, and what else the audit knows.
    LoginPast past = {};
    /// The base address to type into an accounting package.
    QString address = {};

    bool operator==(const LoginRow &) const = default;
};

/// "Chong & Rakan - Bina Jaya": connection and client in one line.
QString displayName(const LoginRow &row);
/// The line under it: the TIN and on whose behalf.
QString taxpayerLine(const LoginRow &row);
/// Nothing helps but a sign-in.
bool needsSignIn(const LoginRow &row);
/// Whether a person may ask for a new login now.
bool mayRenew(const LoginRow &row);
/// "MyInvois", "MYOB": never translated.
QString systemName(Profiles::System system);

/// True when there are logins and every one of them is Practice.
bool areAllPractice(const QList<LoginRow> &rows);

} // namespace Connector::Ui
