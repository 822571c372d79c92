#include "identity/myobdesktop/desktopprovider.h"

#include "identity/myob/companyfile.h"
#include "identity/myobdesktop/filelist.h"
#include "identity/systems.h"

namespace Connector::Identity::MyobDesktop {

using namespace Qt::StringLiterals;

DesktopProvider::DesktopProvider(Http::Client &client, const Clock &clock, QObject *parent)
    : IdentityProvider(parent)
    , m_login(client, clock)
{}

void DesktopProvider::logIn(LoginRequest request, SecretString secret,
                            std::function<void(LoginOutcome)> done)
{
    const QString user = request.profile.setting(u"file_user"_s);
    const auto token = std::make_shared<const SecretString>(Myob::companyFileToken(user, secret));
    const UpstreamSystem &system = systemOf(request.profile);
    Http::ClientRequest message{.url = request.tokenUrl,
                                .headers = system.apiFields(request.profile, {.token = token}),
                                .body = {},
                                .mayBePlain = system.mayBePlain(request.profile)};
    message.headers.add("Accept", "application/json");
    const auto read = [request, token](const Http::Answer &answer, Milliseconds wallNow) {
        return readFileList(answer, request, token, wallNow);
    };
    m_login.send(request, HttpLogin::Message{std::move(message), {token}}, read, done);
}

} // namespace Connector::Identity::MyobDesktop
