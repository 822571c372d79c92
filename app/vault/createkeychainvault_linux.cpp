#include "vault/createkeychainvault.h"

#include "vault/keychainvault.h"
#include "vault/qtkeychainbackend.h"
#include "vault/secretserviceprobe.h"

#include <QLibrary>

namespace Connector::Vault {

using namespace Qt::StringLiterals;

namespace {

/// libsecret keeps one session for the whole process and, as of 0.20, does not notice when the
/// service that knew it was replaced: every job fails from then on ("The session does not exist").
/// QtKeychain has loaded the library at run time, so that is how its function is found.
void forgetSession()
{
    const QFunctionPointer disconnect =
        QLibrary::resolve(u"secret-1"_s, 0, "secret_service_disconnect");
    if (disconnect)
        disconnect();
}

} // namespace

bool isKeychainBuilt()
{
    return true;
}

std::unique_ptr<CredentialVault> createKeychainVault(const QString &homeId, const Clock &clock,
                                                     QObject *parent)
{
    // The probe looks at the Secret Service, so that is where items have to be. QtKeychain 0.16
    // and newer would otherwise choose by desktop, and under KDE anew whenever a wallet is slow.
    qputenv("QTKEYCHAIN_BACKEND", "libsecret");
    return std::make_unique<KeychainVault>(homeId, clock,
                                           std::make_unique<QtKeychainBackend>(forgetSession),
                                           std::make_unique<SecretServiceProbe>(clock), parent);
}

} // namespace Connector::Vault
