#include "support/fakeprovider.h"

namespace Connector::Test {

FakeProvider::FakeProvider(const Clock &clock)
    : m_clock(clock)
    , m_rule([](const Sent &) { return grant(); })
{}

void FakeProvider::logIn(Identity::LoginRequest request, SecretString secret,
                         std::function<void(Identity::LoginOutcome)> done)
{
    const Sent sent{
        .at = m_clock.now(),
        .clientId = request.profile.clientId.toString(),
        .taxpayer = request.onBehalfOf.toString(),
        .secret = secret.reveal().toByteArray(),
        .refreshToken =
            request.refreshToken ? request.refreshToken->reveal().toByteArray() : QByteArray(),
        .filePassword =
            request.filePassword ? request.filePassword->reveal().toByteArray() : QByteArray(),
        .environment = request.profile.environment};
    m_sent.append(sent);
    auto answer = [this, sent, done = std::move(done)] { done(m_rule(sent)); };
    if (m_slow)
        m_waiting.append(std::move(answer));
    else
        answer();
}

void FakeProvider::answerAll()
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &answer : waiting)
        answer();
}

int FakeProvider::mostPerMinute() const
{
    int most = 0;
    for (const Sent &first : m_sent) {
        int count = 0;
        for (const Sent &other : m_sent) {
            const Milliseconds later = other.at.boot - first.at.boot;
            if (other.clientId == first.clientId && later >= Milliseconds(0)
                && later < Milliseconds(60'000))
                ++count;
        }
        most = std::max(most, count);
    }
    return most;
}

Identity::TokenGrant FakeProvider::grant(Seconds lifetime, const QByteArray &token)
{
    return {.accessToken = std::make_shared<const SecretString>(SecretString::copyOf(token)),
            .tokenType = QStringLiteral("Bearer"),
            .scope = QStringLiteral("InvoicingAPI"),
            .lifetime = lifetime,
            .claims = {},
            .doubt = {}};
}

Identity::LoginFailure FakeProvider::refused(ErrorCode code, const QString &upstream)
{
    Identity::LoginFailure failure;
    failure.error.code = code;
    failure.remedy = Identity::Remedy::Person;
    failure.httpStatus = 400;
    failure.upstreamError = upstream;
    return failure;
}

Identity::LoginFailure FakeProvider::notAppointed()
{
    Identity::LoginFailure failure =
        refused(ErrorCode::IntermediaryNotAppointed, QStringLiteral("unauthorised_client"));
    failure.concernsTaxpayerOnly = true;
    return failure;
}

Identity::LoginFailure FakeProvider::unavailable(std::optional<Seconds> retryAfter, ErrorCode code)
{
    Identity::LoginFailure failure;
    failure.error.code = code;
    failure.error.retryAfter = retryAfter;
    failure.remedy = Identity::Remedy::Wait;
    failure.httpStatus = 503;
    return failure;
}

} // namespace Connector::Test
