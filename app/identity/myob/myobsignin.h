#pragma once

#include "identity/signinprotocol.h"

namespace Connector::Identity::Myob {

/// MYOB's sign-in page and what it ends with (MYOB developer pages, "Authentication").
class MyobSignIn final : public SignInProtocol
{
public:
    QUrl page(const Profiles::ConnectionProfile &profile, const QUrl &practice,
              const QByteArray &state) const override;
    QString redirectUri(const Profiles::ConnectionProfile &profile) const override;
    Result<SignInAnswer> read(const QString &address, const Profiles::ConnectionProfile &profile,
                              const QByteArray &state) const override;
    bool isSignedIn(const Profiles::ConnectionProfile &profile) const override;
    QMap<QString, QString> signedIn(const QDate &today) const override;
    std::optional<Error> reminder(const Profiles::ConnectionProfile &profile,
                                  const QDate &today) const override;
};

} // namespace Connector::Identity::Myob
