#include "identity/myinvois/myinvoisprovider.h"

#include "identity/myinvois/answerclassifier.h"
#include "identity/myinvois/loginmessage.h"

#include <utility>

namespace Connector::Identity {

MyInvoisProvider::MyInvoisProvider(Http::Client &client, const Clock &clock, QObject *parent)
    : IdentityProvider(parent)
    , m_login(client, clock)
{}

void MyInvoisProvider::logIn(LoginRequest request, SecretString secret,
                             std::function<void(LoginOutcome)> done)
{
    Result<HttpLogin::Message> message(ErrorCode::Unknown);
    if (Result<Http::ClientRequest> made = MyInvois::loginMessage(request, secret)) {
        message = HttpLogin::Message{*std::move(made),
                                     {std::make_shared<const SecretString>(std::move(secret))}};
    } else {
        message = made.error();
    }
    const auto read = [request](const Http::Answer &answer, Milliseconds wallNow) {
        return MyInvois::classify(answer, request, wallNow);
    };
    m_login.send(request, std::move(message), read, done);
}

int MyInvoisProvider::loginsPerMinute(Profiles::Environment environment) const
{
    // SDK site, "Rate limits": 12 a minute and client id in production; the sandbox's limit is
    // lower and not published, so half of it.
    return environment == Profiles::Environment::Sandbox ? 6 : 12;
}

} // namespace Connector::Identity
