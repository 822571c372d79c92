#include "practice/identitybehaviour.h"

#include "practice/answers.h"
#include "practice/loginform.h"
#include "practice/practicetoken.h"
#include "practice/scenarios.h"
#include "practice/wallclock.h"

#include <QCryptographicHash>

#include <algorithm>
#include <optional>

namespace Connector::Practice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Milliseconds window = 60s;

// One login of a known client id.
struct Login
{
    const Scenario &scenario;
    const LoginForm &form;
    const Http::Request &request;
    Moment now;
    const Draw &draw;
};

bool isBasic(const Http::Headers &headers)
{
    return headers.value("Authorization").trimmed().left(5).compare("Basic", Qt::CaseInsensitive)
        == 0;
}

// Calls with ids such as these are blocked automatically (SDK site, Integration Practices).
bool isPlaceholder(const QByteArray &clientId)
{
    const QByteArray lower = clientId.toLower();
    return lower == "0" || lower == "null" || lower == "undefined" || lower.startsWith("your")
        || lower.startsWith('<');
}

// The scenarios in which something other than the identity service answers.
std::optional<Http::Response> outsideAnswer(Situation situation)
{
    switch (situation) {
    case Situation::Down:
        return Http::Response{.abort = true};
    case Situation::CaptivePortal:
        return webPage(200, "Sign in to the network");
    default:
        return std::nullopt;
    }
}

Http::Response tooMany(Milliseconds wait, Milliseconds wallNow)
{
    const auto seconds = std::max(1s, std::chrono::ceil<Seconds>(wait));
    Http::Response answer = gatewayError(429, "Rate limit is exceeded. Try again later.");
    answer.headers.add("Retry-After", QByteArray::number(seconds.count()));
    answer.headers.add("X-Rate-Limit-Reset", rateLimitTime(wallNow + wait));
    return answer;
}

void addRateHeaders(Http::Response &answer, qsizetype used)
{
    answer.headers.add("X-Rate-Limit-Limit", QByteArray::number(loginsPerMinute));
    answer.headers.add("X-Rate-Limit-Remaining",
                       QByteArray::number(std::max<qsizetype>(0, loginsPerMinute - used)));
}

// The scenarios that refuse before the secret is looked at.
std::optional<Http::Response> fault(const Login &login, int loginsSeen)
{
    switch (login.scenario.situation) {
    case Situation::WrongEnvironment:
        return gatewayError(403, "Forbidden");
    case Situation::Empty400:
        return emptyAnswer(400);
    case Situation::Maintenance:
        return webPage(loginsSeen % 2 == 1 ? 403 : 503, "Service under maintenance");
    case Situation::Blocked:
        return oauthError(u"invalid_client"_s, "User blocked");
    case Situation::NoToken:
        return jsonAnswer(200, {{u"token_type"_s, u"Bearer"_s}, {u"expires_in"_s, 3600}});
    default:
        return std::nullopt;
    }
}

bool secretIsAccepted(const Login &login)
{
    const QByteArray &secret = login.form.clientSecret;
    switch (login.scenario.situation) {
    case Situation::WrongSecret:
        return false;
    case Situation::Secret2:
        return secret == login.scenario.secret2;
    default:
        return secret == login.scenario.secret1 || secret == login.scenario.secret2;
    }
}

// A sole proprietor's bare TIN stands for the person, who is known as well.
bool hasAppointed(const Scenario &scenario, const QString &taxpayer)
{
    return std::any_of(scenario.appointedBy.begin(), scenario.appointedBy.end(),
                       [&](const QString &known) {
                           return known == taxpayer || known.section(u':', 0, 0) == taxpayer;
                       });
}

/// TIN or TIN:ROB. No regular expressions in this thread: see tests/architecture.
bool isTaxpayer(QStringView text)
{
    const auto isUpper = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto isLetterOrDigit = [&](QChar c) {
        return isUpper(c) || isDigit(c) || (c >= u'a' && c <= u'z');
    };
    const qsizetype colon = text.indexOf(u':');
    const QStringView tin = colon < 0 ? text : text.first(colon);
    const QStringView rob = colon < 0 ? QStringView() : text.sliced(colon + 1);
    const auto digits = std::find_if_not(tin.begin(), tin.end(), isUpper);
    const auto letters = std::distance(tin.begin(), digits);
    return (letters == 1 || letters == 2) && digits != tin.end()
        && std::all_of(digits, tin.end(), isDigit) && (colon < 0 || !rob.isEmpty())
        && std::all_of(rob.begin(), rob.end(), isLetterOrDigit);
}

std::optional<Http::Response> refusal(const Login &login, const QString &onBehalfOf)
{
    if (!secretIsAccepted(login))
        return oauthError(u"invalid_client"_s);
    if (login.form.grantType != "client_credentials")
        return oauthError(u"unsupported_grant_type"_s);
    if (!login.form.scope.isEmpty() && login.form.scope != "InvoicingAPI")
        return oauthError(u"invalid_scope"_s);
    if (login.request.headers.count("onbehalfof") == 0)
        return std::nullopt;
    if (login.request.headers.count("onbehalfof") > 1 || !isTaxpayer(onBehalfOf))
        return oauthError(u"invalid_request"_s);
    if (onBehalfOf == login.scenario.ownerTin || hasAppointed(login.scenario, onBehalfOf))
        return std::nullopt;
    // The spelling of LHDN's own list.
    return oauthError(u"unauthorised_client"_s);
}

TokenContents contentsFor(const Login &login, const QString &onBehalfOf)
{
    const Scenario &scenario = login.scenario;
    TokenContents contents{.clientId = scenario.clientId,
                           .ownerTin = scenario.ownerTin,
                           .taxpayerTin = scenario.ownerTin,
                           .erpName = u"Practice "_s + scenario.name,
                           .issuedAt = serviceTime(scenario.situation, login.now.wall)};
    if (!onBehalfOf.isEmpty() && onBehalfOf != scenario.ownerTin) {
        contents.taxpayerTin = onBehalfOf.section(u':', 0, 0);
        contents.intermediary = true;
    }
    if (scenario.situation == Situation::TinMismatch)
        contents.taxpayerTin = u"C9999990990"_s;
    if (scenario.situation == Situation::ShortLife)
        contents.lifetime = 120s;
    return contents;
}

void remember(State &state, const QByteArray &token, const IssuedToken &issued, const Moment &now)
{
    state.tokens.removeIf([&](const QHash<QByteArray, IssuedToken>::iterator entry) {
        return hasPassed(entry->expires, now);
    });
    state.tokens.insert(QCryptographicHash::hash(token, QCryptographicHash::Sha256), issued);
}

Http::Response tokenAnswer(State &state, const Login &login)
{
    const QString onBehalfOf =
        QString::fromLatin1(login.request.headers.value("onbehalfof").trimmed());
    if (const auto refused = refusal(login, onBehalfOf))
        return *refused;
    const TokenContents contents = contentsFor(login, onBehalfOf);
    const QByteArray token = makeToken(contents, login.draw.signature);
    remember(state, token, {login.scenario.clientId, login.now + contents.lifetime}, login.now);
    return jsonAnswer(200,
                      {{u"access_token"_s, QString::fromLatin1(token)},
                       {u"expires_in"_s, qint64{contents.lifetime.count()}},
                       {u"token_type"_s, u"Bearer"_s},
                       {u"scope"_s, u"InvoicingAPI"_s}});
}

// Within the limit of logins, or refused for being beyond it.
Http::Response countedAnswer(State &state, const Login &login)
{
    if (login.scenario.situation == Situation::RateLimited) {
        Http::Response answer = tooMany(window, login.now.wall);
        addRateHeaders(answer, loginsPerMinute);
        return answer;
    }
    QList<Moment> &recent = state.recentLogins[login.scenario.clientId];
    recent.removeIf([&](const Moment &at) { return login.now.boot - at.boot >= window; });
    if (recent.size() >= loginsPerMinute) {
        Http::Response answer =
            tooMany(recent.constFirst().boot + window - login.now.boot, login.now.wall);
        addRateHeaders(answer, recent.size());
        return answer;
    }
    recent.append(login.now);
    const auto shown = fault(login, state.loginsSeen.value(login.scenario.clientId));
    Http::Response answer = shown ? *shown : tokenAnswer(state, login);
    addRateHeaders(answer, recent.size());
    return answer;
}

} // namespace

Reaction logIn(State state, const Http::Request &request, const Moment &now, const Draw &draw)
{
    const auto answer = [&state](Http::Response response) {
        return Reaction{.state = std::move(state), .response = std::move(response)};
    };
    if (request.method != "POST")
        return answer(onlyMethod("POST"));
    if (isBasic(request.headers))
        return answer(emptyAnswer(400));
    if (!isForm(request.headers))
        return answer(oauthError(u"invalid_request"_s));
    const auto form = parseLoginForm(request.body);
    if (!form)
        return answer(oauthError(u"invalid_request"_s));
    if (form->clientId.isEmpty() || form->clientSecret.isEmpty() || form->grantType.isEmpty()
        || isPlaceholder(form->clientId))
        return answer(emptyAnswer(400));
    const Scenario *scenario = scenarioOfClient(QString::fromUtf8(form->clientId));
    if (!scenario || scenario->system != "myinvois"_L1)
        return answer(oauthError(u"invalid_client"_s));

    ++state.loginsSeen[scenario->clientId];
    const Login login{*scenario, *form, request, now, draw};
    const auto outside = outsideAnswer(scenario->situation);
    Http::Response response = outside ? *outside : countedAnswer(state, login);
    Reaction reaction = answer(std::move(response));
    reaction.loginOf = scenario->clientId;
    if (scenario->situation == Situation::Slow)
        reaction.delay = 8s;
    return reaction;
}

} // namespace Connector::Practice
