#include "application/signinlistener.h"

#include "profiles/addresses.h"

#include <QUrl>

namespace Connector::Application {

using namespace std::chrono_literals;

namespace {

constexpr auto donePath = "/myinvois-connector/signed-in";
constexpr auto failedPath = "/myinvois-connector/not-signed-in";
constexpr Seconds pageTime = 15s;

Http::Response redirect(const char *path)
{
    return {.status = 302,
            .headers = {{"Location", path},
                        {"Cache-Control", "no-store"},
                        {"Referrer-Policy", "no-referrer"}}};
}

Http::Response page(int status, const QByteArray &sentence)
{
    return {.status = status,
            .headers = {{"Content-Type", "text/html; charset=utf-8"},
                        {"Cache-Control", "no-store"},
                        {"Referrer-Policy", "no-referrer"},
                        {"X-Content-Type-Options", "nosniff"},
                        {"Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"}},
            .body = "<!DOCTYPE html>\n<html lang=\"en\"><head><title>MyInvois Connector</title>"
                    "</head><body><h1>MyInvois Connector</h1><p>"
                + sentence + "</p></body></html>\n"};
}

QByteArray faultBody(int, QByteArrayView reason)
{
    return reason.toByteArray() + '\n';
}

} // namespace

std::optional<SignInListener::Place> SignInListener::placeIn(const QString &redirectUri)
{
    const QUrl url(redirectUri, QUrl::StrictMode);
    if (url.scheme() != u"http" || !Profiles::isLoopback(url) || url.port() < 1)
        return std::nullopt;
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    return Place{.port = static_cast<quint16>(url.port()),
                 .path = path.isEmpty() ? QByteArray("/") : path,
                 .base = redirectUri.section(u'?', 0, 0)};
}

SignInListener::SignInListener(Place place, const Clock &clock)
    : m_place(std::move(place))
    , m_alarm(clock.alarm([this] { emit closed(); }))
{}

SignInListener::~SignInListener() = default;

Result<> SignInListener::start(Seconds life)
{
    m_thread = std::make_unique<Http::IoThread>();
    m_server = std::make_unique<Http::Server>(
        *m_thread, Http::Limits{},
        [this, path = m_place.path](const Http::Request &request, Http::Responder responder) {
            if (request.method != "GET") {
                responder.answer({.status = 405, .headers = {{"Allow", "GET"}}});
            } else if (request.path == donePath) {
                responder.answer(page(200, "You are signed in. This tab can be closed."));
            } else if (request.path == failedPath) {
                responder.answer(page(200,
                                      "The sign-in did not work. MyInvois Connector says "
                                      "why. This tab can be closed."));
            } else if (request.path != path) {
                responder.answer({.status = 404});
            } else {
                // std::function wants to be copyable, a responder is not.
                auto held = std::make_shared<Http::Responder>(std::move(responder));
                QMetaObject::invokeMethod(
                    this, [this, query = request.query, held] { take(query, std::move(*held)); },
                    Qt::QueuedConnection);
            }
        },
        faultBody);
    const auto port = m_server->listen(m_place.port);
    if (!port)
        return port.error();
    m_alarm->ringIn(life);
    return {};
}

void SignInListener::take(const QByteArray &query, Http::Responder responder)
{
    const quint64 call = ++m_calls;
    m_open.emplace(call, std::move(responder));
    emit arrived(m_place.base + u'?' + QString::fromUtf8(query), call);
}

void SignInListener::answer(quint64 call, bool worked)
{
    const auto open = m_open.find(call);
    if (open == m_open.end())
        return;
    open->second.answer(redirect(worked ? donePath : failedPath));
    m_open.erase(open);
}

void SignInListener::closeSoon()
{
    m_alarm->ringIn(pageTime);
}

} // namespace Connector::Application
