#include "practice/practiceservice.h"

#include "base/logcategories.h"
#include "base/randomness.h"
#include "practice/practicebehaviour.h"
#include "practice/scenarios.h"

#include <QUuid>

#include <atomic>
#include <utility>
#include <vector>

namespace Connector::Practice {

using namespace Qt::StringLiterals;

/// One number per scenario: written in the IoThread, read from anywhere.
struct PracticeService::Counters
{
    std::vector<std::atomic<int>> logins =
        std::vector<std::atomic<int>>(static_cast<std::size_t>(scenarios().size()));

    std::atomic<int> *of(QStringView clientId)
    {
        const Scenario *scenario = scenarioOfClient(clientId);
        return scenario ? &logins[static_cast<std::size_t>(scenario - scenarios().data())]
                        : nullptr;
    }
};

namespace {

Http::Limits limits()
{
    Http::Limits wide;
    // A submission of documents may have 5 MB (SDK site, Submit Documents); base64 adds a third.
    wide.body = 8 * 1024 * 1024;
    return wide;
}

QByteArray faultBody(int status, QByteArrayView reason)
{
    return "{\"statusCode\":" + QByteArray::number(status) + ",\"message\":\""
        + reason.toByteArray() + "\"}";
}

Draw draw()
{
    return {.signature = randomBytes(256),
            .correlationId = QUuid::createUuid().toByteArray(QUuid::WithoutBraces)};
}

void answer(Http::IoThread &thread, Reaction reaction, Http::Responder responder)
{
    if (reaction.delay <= Milliseconds{0}) {
        responder.answer(std::move(reaction.response));
        return;
    }
    // std::function wants to be copyable, a responder is not.
    thread.after(reaction.delay,
                 [waiting = std::make_shared<Http::Responder>(std::move(responder)),
                  response = std::move(reaction.response)] { waiting->answer(response); });
}

} // namespace

PracticeService::PracticeService(Http::IoThread &thread, const Clock &clock)
    : m_counters(std::make_shared<Counters>())
    , m_thread(thread)
    , m_server(thread, limits(), handler(clock), faultBody)
{}

PracticeService::~PracticeService() = default;

// The handler owns what it touches: a request may still be in the IoThread when the service goes.
Http::Server::Handler PracticeService::handler(const Clock &clock) const
{
    return [state = std::make_shared<State>(), counters = m_counters, &thread = m_thread,
            &clock](const Http::Request &request, Http::Responder responder) {
        Reaction reaction = react(std::exchange(*state, {}), request, clock.now(), draw());
        *state = std::move(reaction.state);
        if (std::atomic<int> *count = counters->of(reaction.loginOf))
            ++*count;
        answer(thread, std::move(reaction), std::move(responder));
    };
}

Result<QUrl> PracticeService::start()
{
    const Result<quint16> port = m_server.listen(0);
    if (!port)
        return port.error();
    m_address = QUrl(u"http://127.0.0.1:%1"_s.arg(*port));
    qCInfo(lcPractice, "practice service answers on port %d", int(*port));
    return m_address;
}

QUrl PracticeService::address() const
{
    return m_address;
}

int PracticeService::loginsSeen(QStringView clientId) const
{
    const std::atomic<int> *count = m_counters->of(clientId);
    return count ? count->load() : 0;
}

} // namespace Connector::Practice
