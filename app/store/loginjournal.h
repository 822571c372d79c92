#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"
#include "profiles/taxpayer.h"
#include "store/database.h"

#include <QList>
#include <QString>

#include <optional>

namespace Connector::Store {

/// What must survive a restart so that a crash loop cannot hammer MyInvois. Every write is
/// committed when the call returns. Main thread. Errors: StoreFailed.
class LoginJournal
{
public:
    /// Why a login stands still. One row per connection and, where only one taxpayer is concerned,
    /// per taxpayer (else `taxpayer` is empty).
    struct Standstill
    {
        enum class Kind { BackOff, NeedsAttention };

        ConnectionUuid connection;
        Profiles::Taxpayer taxpayer = {};
        Kind kind = Kind::BackOff;
        ErrorCode code = ErrorCode::Unknown;
        QString detail = {};
        /// The generation of the credentials it was decided for.
        qint64 credentialGeneration = 0;
        /// Failures in a row.
        int attempts = 0;
        /// Wall clock; only for BackOff.
        Milliseconds until{0};

        bool operator==(const Standstill &) const = default;
    };

    /// Which of the two secrets worked last, for one generation of the credentials.
    struct SecretInUse
    {
        ConnectionUuid connection;
        qint64 credentialGeneration = 0;
        /// 1 or 2.
        int secret = 1;
        /// Secret 2 was tried in this generation.
        bool secondTried = false;

        bool operator==(const SecretInUse &) const = default;
    };

    explicit LoginJournal(Database &database);

    /// The logins of one budget, by the wall clock oldest first.
    QList<Moment> logins(const QString &budget) const;
    /// Notes a login that is about to be sent; drops what both clocks call older than two minutes.
    Result<> noteLogin(const QString &budget, const Moment &now);

    QList<Standstill> standstills() const;
    Result<> keep(const Standstill &standstill);
    /// Removes the row of exactly this connection and taxpayer.
    Result<> clear(const ConnectionUuid &connection, const Profiles::Taxpayer &taxpayer);

    QList<SecretInUse> secretsInUse() const;
    Result<> keep(const SecretInUse &secret);

    /// A refresh token is about to be sent; from then on it may be void.
    Result<> noteRefresh(const ConnectionUuid &connection);
    /// Its successor is in the keychain, or the answer said that there is none.
    Result<> endRefresh(const ConnectionUuid &connection);
    /// An earlier refresh did not come to its end: the process died, or no answer came.
    bool isRefreshOpen(const ConnectionUuid &connection) const;

    /// Everything about a connection that is gone.
    Result<> forget(const ConnectionUuid &connection);

private:
    Database &m_database;
};

} // namespace Connector::Store
