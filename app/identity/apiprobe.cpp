#include "identity/apiprobe.h"

#include "identity/httplogin.h"
#include "identity/myob/apierror.h"
#include "identity/systems.h"

#include <memory>
#include <utility>

namespace Connector::Identity {

namespace {

Http::ClientRequest requestOf(const ApiProbe &probe)
{
    const UpstreamSystem &system = systemOf(probe.profile);
    QUrl url = probe.apiUrl;
    url.setPath(url.path() + system.probePath(probe.profile));
    Http::ClientRequest request{.method = "GET",
                                .url = url,
                                .headers = system.apiFields(probe.profile, probe.secrets),
                                .body = {},
                                .mayBePlain = system.mayBePlain(probe.profile)};
    request.headers.add("Accept", "application/json");
    request.headers.add("Accept-Language", "en");
    return request;
}

/// Nothing where the answer is about something else: a limit, a service that is down.
std::optional<bool> isTaken(const Http::Answer &answer)
{
    if (answer.status >= 200 && answer.status < 300)
        return true;
    if (answer.status == 401
        || (answer.status == 403 && Myob::errorName(answer) == QLatin1String("AccessDenied")))
        return false;
    return {};
}

} // namespace

void probeApi(Http::Client &client, QObject *guard, ApiProbe probe, Completion<ApiProbeAnswer> done)
{
    Http::ClientRequest request = requestOf(probe);
    const Milliseconds deadline = probe.deadline;
    auto onAnswer = [&client, guard, probe = std::move(probe),
                     done = std::move(done)](Result<Http::Answer> answer) mutable {
        if (!answer) {
            done(answer.error());
            return;
        }
        blotOut({probe.secrets.token, probe.secrets.companyFile}, *answer);
        ApiProbeAnswer seen{.answer = *std::move(answer)};
        if (seen.answer.status != 401 || !probe.secrets.companyFile) {
            done(std::move(seen));
            return;
        }
        probe.secrets.companyFile.reset();
        auto onSecond = [seen = std::move(seen),
                         done = std::move(done)](const Result<Http::Answer> &second) mutable {
            if (second)
                seen.worksWithoutFileUser = isTaken(*second);
            done(std::move(seen));
        };
        client.send(requestOf(probe), probe.deadline, {guard, std::move(onSecond)});
    };
    client.send(std::move(request), deadline, {guard, std::move(onAnswer)});
}

std::optional<ErrorCode> fileUserFault(const ApiProbeAnswer &seen)
{
    if (!seen.worksWithoutFileUser)
        return {};
    return *seen.worksWithoutFileUser ? ErrorCode::MyobCftokenOnSso
                                      : ErrorCode::MyobFileUserRefused;
}

} // namespace Connector::Identity
