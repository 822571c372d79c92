#pragma once

#include "http/server.h"

#include <condition_variable>
#include <mutex>
#include <vector>

namespace Connector::Test {

/// A server with a few pages that show how it behaves:
///   /park   keeps the responder for the test to take     /latest  the same, 200 "late" after 30 ms
///   /drop   lets go of the responder unanswered           /abort   ends the connection
///   /close  answers and closes                            /big     answers with 16 MB
///   /upload keeps the responder and the body that streams
/// Every other path answers at once with what the request was.
class TestSite
{
public:
    explicit TestSite(Http::IoThread &thread, Http::Limits limits = {},
                      Http::Server::PortWatch watch = {})
        : m_server(std::make_unique<Http::Server>(
            thread, limits,
            [this](const Http::Request &request, Http::Responder responder) {
                handle(request, std::move(responder));
            },
            [](int status, QByteArrayView reason) {
                return "{\"status\":" + QByteArray::number(status) + ",\"reason\":\""
                    + reason.toByteArray() + "\"}";
            },
            [](QByteArrayView path) { return path == QByteArrayView("/upload"); }))
    {
        m_server->watchPort(std::move(watch));
        m_port = *m_server->listen(0);
    }

    static constexpr qsizetype bigSize = 16 * 1024 * 1024;

    quint16 port() const { return m_port; }
    /// Stops serving; what was parked stays with the test.
    void stop() { m_server.reset(); }

    /// Waits for the next request for /park or /latest.
    Http::Responder takeParked()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_parked.empty(); });
        Http::Responder responder = std::move(m_parked.front());
        m_parked.erase(m_parked.begin());
        return responder;
    }

    /// The body of the last /upload; the site keeps no share in it.
    std::shared_ptr<Http::BodySource> takeStream()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_stream, {});
    }

    int handled()
    {
        const std::lock_guard lock(m_mutex);
        return m_handled;
    }

    Http::Request lastRequest()
    {
        const std::lock_guard lock(m_mutex);
        return m_lastRequest;
    }

private:
    void handle(const Http::Request &request, Http::Responder responder)
    {
        const std::lock_guard lock(m_mutex);
        ++m_handled;
        m_lastRequest = request;
        m_stream = std::exchange(m_lastRequest.stream, {});
        if (request.path == "/park" || request.path == "/latest" || request.path == "/upload") {
            if (request.path == "/latest")
                responder.answerLatest(Milliseconds(30), {.body = "late"});
            m_parked.push_back(std::move(responder));
            m_changed.notify_all();
        } else if (request.path == "/abort") {
            responder.answer({.abort = true});
        } else if (request.path == "/close") {
            responder.answer({.body = "bye", .close = true});
        } else if (request.path == "/big") {
            responder.answer({.body = QByteArray(bigSize, 'x')});
        } else if (request.path != "/drop") {
            responder.answer({.headers = {{"Content-Type", "text/plain"}},
                              .body = request.method + ' ' + request.path + '?' + request.query
                                  + ' ' + request.body});
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Http::Responder> m_parked;
    int m_handled = 0;
    Http::Request m_lastRequest;
    std::shared_ptr<Http::BodySource> m_stream;
    std::unique_ptr<Http::Server> m_server;
    quint16 m_port = 0;
};

} // namespace Connector::Test
