#include "checks/tincheck.h"

#include <QUrlQuery>

#include <utility>

namespace Connector::Checks {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds patience = 5s;

CheckResult judged(Knowledge known, const Result<Http::Answer> &answer)
{
    if (!answer)
        return skipped(std::move(known), errorId(answer.error().code));
    const QString detail = u"status %1"_s.arg(answer->status);
    if (answer->status == 200) {
        known.evidence.history.tinIsKnown = true;
        return passed(std::move(known), u"the service knows this TIN with this number"_s);
    }
    if (answer->status != 400 && answer->status != 404)
        return skipped(std::move(known), detail);
    known.evidence.history.tinIsKnown = false;
    return {.verdict = Verdict::Failed, .detail = detail, .knowledge = std::move(known)};
}

} // namespace

TinCheck::TinCheck(const Broker::TokenBroker &broker, Http::Client &client, QObject *parent)
    : Check(parent)
    , m_broker(broker)
    , m_client(client)
{}

std::optional<Broker::Token> TinCheck::anyToken(const Subject &subject) const
{
    if (auto token = m_broker.liveToken(subject.login))
        return token;
    if (auto token = m_broker.liveToken({subject.login.connection}))
        return token;
    for (const Broker::LoginStatus &status : m_broker.statuses()) {
        if (status.name.connection == subject.login.connection && status.tokenLive)
            return m_broker.liveToken(status.name);
    }
    return {};
}

void TinCheck::run(const Subject &subject, Knowledge known, Done done)
{
    const auto token = anyToken(subject);
    const QString tin = !subject.login.taxpayer.isEmpty() ? subject.login.taxpayer.tin
        : !known.evidence.expectTin.isEmpty()             ? known.evidence.expectTin
        : token                                           ? token->claims.taxpayerTin
                                                          : QString();
    const bool hasCall = subject.profile && subject.profile->system == Profiles::System::MyInvois;
    if (!token || tin.isEmpty() || !hasCall || subject.apiUrl.isEmpty()) {
        done(skipped(std::move(known), u"there is no token, no TIN or no such call"_s));
        return;
    }
    QUrl url = subject.apiUrl;
    url.setPath(url.path() + u"/api/v1.0/taxpayer/validate/"_s + tin);
    QUrlQuery query;
    query.addQueryItem(u"idType"_s, subject.wishes.numberType);
    query.addQueryItem(u"idValue"_s, subject.wishes.number);
    url.setQuery(query);
    const auto onAnswer = [known = std::move(known),
                           done = std::move(done)](const Result<Http::Answer> &answer) mutable {
        done(judged(std::move(known), answer));
    };
    m_client.send(
        {.method = "GET",
         .url = url,
         .headers = {{"Authorization", "Bearer " + token->accessToken->reveal().toByteArray()}}},
        patience, Completion<Http::Answer>(this, onAnswer));
}

} // namespace Connector::Checks
