#include "vault/credentialvault.h"

#include <QStringList>

namespace Connector::Vault {

using namespace Qt::StringLiterals;

ErrorCode errorFor(KeychainState state)
{
    switch (state) {
    case KeychainState::Available:
        return ErrorCode::Unknown;
    case KeychainState::Locked:
        return ErrorCode::KeychainLocked;
    case KeychainState::Denied:
        return ErrorCode::KeychainDenied;
    case KeychainState::NoService:
    case KeychainState::NoCollection:
        return ErrorCode::KeychainAbsent;
    case KeychainState::TimedOut:
        return ErrorCode::KeychainTimedOut;
    case KeychainState::NotBuilt:
        return ErrorCode::KeychainNotBuilt;
    }
    return ErrorCode::Unknown;
}

Binding withoutFile(Binding binding)
{
    binding.apiUrl.clear();
    binding.fileUser.clear();
    return binding;
}

QString differenceOf(const Binding &stored, const Binding &asked)
{
    QStringList names;
    if (stored.environment != asked.environment)
        names << u"environment"_s;
    if (stored.tokenUrl != asked.tokenUrl)
        names << u"token_url"_s;
    if (stored.clientId != asked.clientId)
        names << u"client_id"_s;
    if (stored.login != asked.login)
        names << u"login"_s;
    if (stored.apiUrl != asked.apiUrl)
        names << u"api_url"_s;
    if (stored.fileUser != asked.fileUser)
        names << u"file_user"_s;
    return names.join(", "_L1);
}

} // namespace Connector::Vault
