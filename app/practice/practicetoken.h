#pragma once

#include "base/clock.h"

#include <QByteArray>
#include <QString>

namespace Connector::Practice {

/// What a practice token says.
struct TokenContents
{
    QString clientId;
    /// Who owns the credentials.
    QString ownerTin;
    /// Whom the token acts for; equal to ownerTin for a taxpayer login.
    QString taxpayerTin;
    bool intermediary = false;
    /// The ERP name as it was typed in the portal.
    QString erpName;
    /// Wall clock.
    Milliseconds issuedAt{0};
    Seconds lifetime{3600};
};

/// A token as MyInvois issues it: three parts, RS256 in the header, and every claim that was seen
/// there, flags as strings. The signature is `signature` as it stands and proves nothing; being
/// random, it makes each token unique.
QByteArray makeToken(const TokenContents &contents, const QByteArray &signature);

} // namespace Connector::Practice
