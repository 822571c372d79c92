#include "identity/myinvois/loginmessage.h"

#include "identity/formencoding.h"

#include <algorithm>

namespace Connector::Identity::MyInvois {

using namespace Qt::StringLiterals;

/// TIN at most 14 characters (SDK site), ROB bounded generously.
static constexpr qsizetype maxOnBehalfOf = 64;

static bool isHeaderSafe(const QString &text)
{
    return text.size() <= maxOnBehalfOf
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c <= u'~'; });
}

Result<Http::ClientRequest> loginMessage(const LoginRequest &request, const SecretString &secret)
{
    const QByteArray clientId = request.profile.clientId.toString().toUtf8();
    if (clientId.isEmpty())
        return Error{.code = ErrorCode::InputRequired, .field = u"client_id"_s};
    if (secret.isEmpty())
        return Error{.code = ErrorCode::InputSecretMissing, .field = u"secret"_s};

    Http::Headers headers{{"Content-Type", "application/x-www-form-urlencoded"},
                          {"Accept", "application/json"}};
    if (!request.onBehalfOf.isEmpty()) {
        const QString taxpayer = request.onBehalfOf.toString();
        if (!isHeaderSafe(taxpayer))
            return Error{.code = ErrorCode::TinFormat, .field = u"taxpayer"_s};
        headers.add("onbehalfof", taxpayer.toLatin1());
    }
    return Http::ClientRequest{.method = "POST",
                               .url = request.tokenUrl,
                               .headers = std::move(headers),
                               .body = formEncoded({{"client_id", clientId},
                                                    {"client_secret", secret.reveal()},
                                                    {"grant_type", "client_credentials"},
                                                    {"scope", "InvoicingAPI"}})};
}

} // namespace Connector::Identity::MyInvois
