#include "identity/bridge/tokenmessage.h"

#include "identity/credentialpair.h"
#include "identity/formencoding.h"
#include "identity/jsonbody.h"

namespace Connector::Identity::Bridge {

using namespace Qt::StringLiterals;

Result<HttpLogin::Message> tokenMessage(const LoginRequest &request, const SecretString &secret)
{
    CredentialPair pair = pairIn(secret, request.profile.clientId);
    if (pair.clientId.isEmpty())
        return Error{.code = ErrorCode::InputRequired, .field = u"client_id"_s};
    if (pair.secret.isEmpty())
        return Error{.code = ErrorCode::InputSecretMissing, .field = u"secret"_s};

    const bool json = request.profile.setting(tokenBodyKey) == "json"_L1;
    const QByteArray clientId = pair.clientId.toString().toUtf8();
    const QByteArray scope = request.profile.setting(scopeKey).toUtf8();
    QList<FormField> fields{{"grant_type", "client_credentials"},
                            {"client_id", clientId},
                            {"client_secret", pair.secret.reveal()}};
    if (!scope.isEmpty())
        fields.append(FormField{"scope", scope});
    Http::ClientRequest message{
        .method = "POST",
        .url = request.tokenUrl,
        .headers = {{"Content-Type",
                     json ? "application/json" : "application/x-www-form-urlencoded"},
                    {"Accept", "application/json"}},
        .body = json ? jsonBody(fields) : formEncoded(fields)};
    return HttpLogin::Message{std::move(message),
                              {std::make_shared<const SecretString>(std::move(pair.secret))}};
}

} // namespace Connector::Identity::Bridge
