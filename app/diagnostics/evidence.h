#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "http/httpmessage.h"
#include "identity/tokengrant.h"
#include "profiles/connectionprofile.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace Connector::Diagnostics {

/// Which conversation the evidence is about.
enum class Call {
    Unknown,
    /// The token address of an upstream system.
    Login,
    /// Any other call upstream.
    Api,
    /// Our own endpoint on this computer.
    Endpoint,
};

/// What was seen of the body of an answer.
enum class BodySeen { Nothing, Empty, Json, Page, Text };

/// What a program sent, as far as it is known.
struct RequestSeen
{
    QString method = {};
    QString host = {};
    QString path = {};
    bool basic = false;
    /// The Authorization field holds a token without the word Bearer.
    bool bareToken = false;
    bool jsonBody = false;
    bool credentialsInAddress = false;
    bool fileUser = false;
    std::optional<Profiles::Taxpayer> onBehalfOf = {};
    QString grantType = {};
    QString scope = {};
    /// As it was written, judged by the rules for client ids, never shown.
    std::optional<ErrorCode> clientIdFault = {};
};

/// What came back.
struct AnswerSeen
{
    /// 0: no status is known.
    int status = 0;
    BodySeen body = BodySeen::Nothing;
    /// `code` is an OAuth error (RFC 6749 section 5.2).
    bool oauth = false;
    QString code = {};
    QString description = {};
    QString target = {};
    QString correlationId = {};
    /// Where a redirect leads.
    QString location = {};
    std::optional<Seconds> retryAfter = {};
    /// Lower case; searched for phrases, never shown. Bounded.
    QString words = {};
};

/// The token that was issued or shown.
struct TokenSeen
{
    Identity::Claims claims = {};
    /// Of the token itself, wall clock.
    std::optional<Milliseconds> expires = {};
    /// `expires_in` of the answer.
    std::optional<Seconds> lifetime = {};
};

/// What is known about the connection from earlier, and from trying it in other ways. Days count to
/// the first refusal, however long ago that was.
struct History
{
    /// With the credentials that it has now.
    bool everWorked = false;
    std::optional<int> daysSinceFirstLogin = {};
    /// Negative: the typed date had passed.
    std::optional<int> daysToTypedExpiry = {};
    /// Every connection with this client id fails.
    bool allOfClientFail = false;
    bool otherTaxpayersWork = false;
    bool worksWithoutOnBehalfOf = false;
    bool worksInOtherEnvironment = false;
    bool worksWithOtherSecret = false;
    bool worksOnOtherComputer = false;
    bool worksInOtherProgram = false;
    /// It worked until the program renewed its token.
    bool failsAfterRenewal = false;
    /// It worked until other credentials were typed in.
    bool typedSinceSuccess = false;
    /// Another connection logged in with the same client id after this one was refused.
    bool otherConnectionWorks = false;
    /// Tried beside it: the other environment; a taxpayer without its ROB, or with the one that a
    /// person named.
    bool failsInOtherEnvironment = false;
    bool worksWithoutRob = false;
    bool worksWithRob = false;
    /// The same call without the user of the company file.
    std::optional<bool> worksWithoutFileUser = {};
    /// What the service says of a TIN together with a number that a person named.
    std::optional<bool> tinIsKnown = {};
    int successes = 0;
    /// Wall clock.
    std::optional<Milliseconds> lastSuccess = {};
    std::optional<Milliseconds> refusedSince = {};
};

/// Everything that is known about one failure, typed. Every field may be unknown. Holds no secret
/// and no token; texts of others are reduced.
struct Evidence
{
    Call call = Call::Unknown;
    std::optional<Profiles::System> system = {};
    std::optional<Profiles::Environment> environment = {};
    RequestSeen request = {};
    AnswerSeen answer = {};
    std::optional<TokenSeen> token = {};
    QString expectTin = {};
    History history = {};
    /// What a check or a login of this program found; the first one is the layer that failed.
    QList<Error> reported = {};
    /// Ours minus that of the service.
    std::optional<Seconds> clockAhead = {};
    /// Who issued the certificate that the service showed, and the root it leads to.
    QString certificateIssuer = {};
    /// The wall clock of this computer; what expired is told by it.
    Milliseconds now{0};

    /// The taxpayer the login was for, if any.
    bool isForTaxpayer() const { return request.onBehalfOf && !request.onBehalfOf->isEmpty(); }
};

/// Puts an answer into the evidence: shape of the body, the upstream's words, the claims of a token
/// (the token itself is not kept).
void takeAnswer(Evidence &evidence, int status, const Http::Headers &headers,
                const QByteArray &body);

/// The claims and the end of a token that a program showed.
TokenSeen tokenSeen(QByteArrayView token);

/// A refusal that a login ended with becomes an answer again where the history can say more than
/// its code does, else something found out. True in the first case.
bool takeRefusal(Evidence &evidence, const Error &error);

/// What is known, for a support person: no empty fields.
QJsonObject toJson(const Evidence &evidence);

} // namespace Connector::Diagnostics
