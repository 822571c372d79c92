#include "identity/myob/myobprovider.h"

#include "identity/formencoding.h"
#include "identity/myob/companyfile.h"
#include "identity/myob/scopes.h"
#include "identity/oauthanswer.h"

namespace Connector::Identity::Myob {

using namespace Qt::StringLiterals;

MyobProvider::MyobProvider(Http::Client &client, const Clock &clock, QObject *parent)
    : IdentityProvider(parent)
    , m_login(client, clock)
{}

void MyobProvider::logIn(LoginRequest request, SecretString secret,
                         std::function<void(LoginOutcome)> done)
{
    const auto read = [request](const Http::Answer &answer, Milliseconds wallNow) {
        return readAnswer(answer, request, wallNow);
    };
    m_login.send(request, tokenMessage(request, secret), read, done);
}

Result<HttpLogin::Message> tokenMessage(const LoginRequest &request, const SecretString &secret)
{
    const QByteArray clientId = request.profile.clientId.toString().toUtf8();
    if (clientId.isEmpty())
        return Error{.code = ErrorCode::InputRequired, .field = u"client_id"_s};
    if (secret.isEmpty())
        return Error{.code = ErrorCode::InputSecretMissing, .field = u"secret"_s};
    if (!request.signInCode && !request.refreshToken)
        return ErrorCode::LoginSignInNeeded;

    const QByteArray redirectUri = request.profile.setting(u"redirect_uri"_s).toUtf8();
    QList<FormField> fields{{"client_id", clientId}, {"client_secret", secret.reveal()}};
    if (request.signInCode) {
        fields.append(FormField{"grant_type", "authorization_code"});
        fields.append(FormField{"code", request.signInCode->reveal()});
        fields.append(FormField{"redirect_uri", redirectUri});
        // Keys of that age want it here too.
        if (isOldKey(request.profile))
            fields.append(FormField{"scope", "CompanyFile"});
    } else {
        fields.append(FormField{"grant_type", "refresh_token"});
        fields.append(FormField{"refresh_token", request.refreshToken->reveal()});
    }
    Http::ClientRequest message{.method = "POST",
                                .url = request.tokenUrl,
                                .headers = {{"Content-Type", "application/x-www-form-urlencoded"},
                                            {"Accept", "application/json"}},
                                .body = formEncoded(fields)};
    // The refresh token is not blotted out: an answer may rightly give it back unchanged.
    return HttpLogin::Message{std::move(message),
                              {std::make_shared<const SecretString>(secret.clone())}};
}

/// What the answer's token needs beside it; nothing for a file that is linked to my.MYOB, because
/// such a file refuses every call with it.
static SharedSecret companyFileOf(const LoginRequest &request)
{
    const QString user = request.profile.setting(u"file_user"_s);
    if (user.isEmpty())
        return {};
    const SecretString none;
    return std::make_shared<const SecretString>(
        companyFileToken(user, request.filePassword ? *request.filePassword : none));
}

static LoginOutcome outcomeOf(const Http::Answer &answer, const LoginRequest &request,
                              Milliseconds wallNow)
{
    if (!request.signInCode) {
        return readOauthAnswer(answer, request, wallNow,
                               {{"invalid_grant"_L1, ErrorCode::MyobSignInAgain},
                                {"access_denied"_L1, ErrorCode::MyobSignInAgain},
                                {"invalid_scope"_L1, ErrorCode::MyobScopeGeneration}});
    }
    LoginOutcome outcome =
        readOauthAnswer(answer, request, wallNow,
                        {{"invalid_grant"_L1, ErrorCode::MyobCodeExpired},
                         {"invalid_request"_L1, ErrorCode::MyobRedirectMismatch},
                         {"redirect_uri_mismatch"_L1, ErrorCode::MyobRedirectMismatch},
                         {"access_denied"_L1, ErrorCode::MyobConsentRefused},
                         {"invalid_scope"_L1, ErrorCode::MyobScopeGeneration}});
    auto *failure = std::get_if<LoginFailure>(&outcome);
    if (failure && failure->error.code == ErrorCode::MyobRedirectMismatch)
        failure->error.detail = "sent was "_L1 + request.profile.setting(u"redirect_uri"_s);
    return outcome;
}

LoginOutcome readAnswer(const Http::Answer &answer, const LoginRequest &request,
                        Milliseconds wallNow)
{
    LoginOutcome outcome = outcomeOf(answer, request, wallNow);
    if (auto *grant = std::get_if<TokenGrant>(&outcome))
        grant->companyFile = companyFileOf(request);
    return outcome;
}

} // namespace Connector::Identity::Myob
