#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "base/secretstring.h"
#include "profiles/textcleaning.h"

#include <QString>

namespace Connector::Profiles {

/// A UUID in five groups, after cleaning; case is kept. What an example or an unfilled settings
/// file holds ("YOUR_CLIENT_ID", "0", "<client id>") is told apart, because MyInvois blocks such
/// logins (SDK site, Integration practices).
/// Errors: CredentialsNotUuid, CredentialsPlaceholder, InputRequired.
Result<Checked<UpstreamClientId>> checkMyInvoisClientId(const QString &text);

/// A client id of another system: visible ASCII, at most 255 characters, no placeholder.
/// Errors: InputRequired, InputTooLong, InputNotText, CredentialsHiddenCharacters (a blank inside),
/// CredentialsPlaceholder.
Result<Checked<UpstreamClientId>> checkClientId(const QString &text);

/// Not empty, visible ASCII after cleaning, at most 512 bytes, no placeholder, and not the client
/// id itself. Errors: InputSecretMissing, InputTooLong, InputNotText, CredentialsHiddenCharacters
/// (a blank inside), CredentialsPlaceholder, CredentialsSwapped.
Result<Checked<SecretString>> checkSecret(const SecretString &secret,
                                          const UpstreamClientId &clientId, const QString &field);

/// Two texts that were rightly copied and put into each other's field: the secret is a UUID and
/// the client id is none, nor one of which something got lost. Worth asking when
/// checkMyInvoisClientId() refused.
bool areSwapped(const QString &clientId, const SecretString &secret);

} // namespace Connector::Profiles
