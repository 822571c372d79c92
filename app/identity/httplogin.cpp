#include "identity/httplogin.h"

#include "base/logcategories.h"
#include "identity/upstreamtext.h"

#include <QTimer>

#include <utility>

namespace Connector::Identity {

using namespace Qt::StringLiterals;

/// "kedai" or "kedai for C25845632020", safe in a log line whatever was typed.
static QString nameOf(const LoginRequest &request)
{
    const QString connection = request.profile.id.toString();
    return request.onBehalfOf.isEmpty()
        ? connection
        : connection + " for "_L1 + reducedText(request.onBehalfOf.toString());
}

static void note(const LoginRequest &request, const LoginOutcome &outcome)
{
    const QString name = nameOf(request);
    if (const auto *grant = std::get_if<TokenGrant>(&outcome)) {
        qCInfo(lcIdentity).noquote()
            << "Login of" << name << "got a token for" << grant->lifetime.count() << "s";
        return;
    }
    const auto &failure = std::get<LoginFailure>(outcome);
    QStringList words{"Login of "_L1 + name + " failed:"_L1,
                      errorId(failure.error.code),
                      "status "_L1 + QString::number(failure.httpStatus),
                      failure.upstreamError,
                      failure.upstreamDescription,
                      failure.error.detail};
    if (!failure.correlationId.isEmpty())
        words << "correlationId "_L1 + failure.correlationId;
    words.removeAll(QString());
    qCWarning(lcIdentity).noquote() << words.join(u' ');
}

static void hide(QByteArrayView secret, Http::Answer &answer)
{
    if (secret.isEmpty())
        return;
    QByteArray plain = secret.toByteArray();
    QByteArray encoded = plain.toPercentEncoding();
    Http::Headers headers;
    for (Http::Header field : answer.headers.fields()) {
        for (const QByteArray &form : {plain, encoded})
            field.value.replace(form, "***");
        headers.add(field.name, field.value);
    }
    answer.headers = headers;
    for (const QByteArray &form : {plain, encoded})
        answer.body.replace(form, "***");
    wipe(plain);
    wipe(encoded);
}

HttpLogin::HttpLogin(Http::Client &client, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
{}

void HttpLogin::send(const LoginRequest &request, Result<Message> message, const Reader &read,
                     const Done &done)
{
    if (!message) {
        const LoginFailure failure = unansweredLogin(message.error());
        QTimer::singleShot(0, this, [failure, request, done] {
            note(request, failure);
            done(failure);
        });
        return;
    }
    const auto onAnswer = [this, request, read, done,
                           secrets = message->secrets](Result<Http::Answer> answer) {
        // Before anybody reads it.
        if (answer)
            blotOut(secrets, *answer);
        LoginOutcome outcome = answer ? read(*answer, m_clock.now().wall)
                                      : LoginOutcome(unansweredLogin(answer.error()));
        if (answer)
            wipe(answer->body);
        note(request, outcome);
        done(std::move(outcome));
    };
    m_client.send(std::move(message->request), deadline, Completion<Http::Answer>(this, onAnswer));
}

void blotOut(const QList<SharedSecret> &secrets, Http::Answer &answer)
{
    for (const SharedSecret &secret : secrets) {
        if (secret)
            hide(secret->reveal(), answer);
    }
}

LoginFailure unansweredLogin(const Error &error)
{
    switch (error.code) {
    case ErrorCode::AddressWrongHost:
    case ErrorCode::RequestMalformed:
    case ErrorCode::InputRequired:
    case ErrorCode::InputSecretMissing:
        return {.error = error, .remedy = Remedy::Person};
    case ErrorCode::TinFormat:
        return {.error = error, .remedy = Remedy::Person, .concernsTaxpayerOnly = true};
    default:
        return {.error = error, .remedy = Remedy::Wait};
    }
}

} // namespace Connector::Identity
