#include "vault/credentialmanagerbackend.h"

#include <windows.h>

#include <wincred.h>

namespace Connector::Vault {

namespace {

ErrorCode codeOf(DWORD error)
{
    // https://learn.microsoft.com/windows/win32/api/wincred/nf-wincred-credwritew
    switch (error) {
    case ERROR_NOT_FOUND:
        return ErrorCode::KeychainEntryMissing;
    case ERROR_ACCESS_DENIED:
        return ErrorCode::KeychainDenied;
    case ERROR_NO_SUCH_LOGON_SESSION:
        // A logon of a kind that keeps no credentials, as over the network.
        return ErrorCode::KeychainAbsent;
    default:
        return ErrorCode::KeychainFailed;
    }
}

Error lastError()
{
    const DWORD error = GetLastError();
    return {.code = codeOf(error), .detail = QStringLiteral("Windows error %1").arg(error)};
}

std::wstring nameOf(const VaultKey &key)
{
    return key.toString().toStdWString();
}

} // namespace

void CredentialManagerBackend::read(const VaultKey &key, Completion<SecretString> done)
{
    PCREDENTIALW found = nullptr;
    if (!CredReadW(nameOf(key).c_str(), CRED_TYPE_GENERIC, 0, &found)) {
        done(lastError());
        return;
    }
    SecretString bytes =
        SecretString::copyOf({reinterpret_cast<const char *>(found->CredentialBlob),
                              static_cast<qsizetype>(found->CredentialBlobSize)});
    wipe(found->CredentialBlob, found->CredentialBlobSize);
    CredFree(found);
    done(std::move(bytes));
}

void CredentialManagerBackend::write(const VaultKey &key, SecretString bytes, Completion<> done)
{
    std::wstring name = nameOf(key);
    std::wstring comment = L"MyInvois Connector";
    const QByteArrayView blob = bytes.reveal();
    CREDENTIALW credential{};
    credential.Type = CRED_TYPE_GENERIC;
    credential.TargetName = name.data();
    credential.Comment = comment.data();
    credential.CredentialBlobSize = static_cast<DWORD>(blob.size());
    // Only read, although the structure serves both ways.
    credential.CredentialBlob = reinterpret_cast<BYTE *>(const_cast<char *>(blob.data()));
    credential.Persist = CRED_PERSIST_LOCAL_MACHINE;
    if (CredWriteW(&credential, 0))
        done({});
    else
        done(lastError());
}

void CredentialManagerBackend::remove(const VaultKey &key, Completion<> done)
{
    if (CredDeleteW(nameOf(key).c_str(), CRED_TYPE_GENERIC, 0))
        done({});
    else
        done(lastError());
}

} // namespace Connector::Vault
