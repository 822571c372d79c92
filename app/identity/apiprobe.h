#pragma once

#include "base/completion.h"
#include "http/client.h"
#include "identity/upstreamsystem.h"

namespace Connector::Identity {

/// One small call of a system's API, to see whether what a login gave is taken.
struct ApiProbe
{
    Profiles::ConnectionProfile profile = {};
    /// The base address of the API.
    QUrl apiUrl = {};
    ApiSecrets secrets = {};
    Milliseconds deadline{0};
};

struct ApiProbeAnswer
{
    /// Without what it repeated of the secrets.
    Http::Answer answer = {};
    /// Whether the same call is taken without the user of the company file; asked after a 401 only,
    /// and unknown where that answer was about something else, for example a limit.
    std::optional<bool> worksWithoutFileUser = {};
};

/// Asks once, and once more without the user of the company file where that call got a 401: MYOB
/// answers alike to a wrong password and to a user where the file takes none. The system has a
/// probePath() for the profile. Client and guard outlive the calls; errors are those of the first.
void probeApi(Http::Client &client, QObject *guard, ApiProbe probe,
              Completion<ApiProbeAnswer> done);

/// What a refusal of the probe is called where the company file's user explains it best; nothing
/// for any other. Refused with and without the user may also be a token that is dead.
std::optional<ErrorCode> fileUserFault(const ApiProbeAnswer &seen);

} // namespace Connector::Identity
