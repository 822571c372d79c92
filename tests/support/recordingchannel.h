#pragma once

#include "http/channel.h"

#include <memory>
#include <optional>

namespace Connector::Test {

/// Keeps what a responder was told, instead of sending it. Single-threaded.
class RecordingChannel final : public Http::Responder::Channel
{
public:
    void answer(Http::Response response) override
    {
        if (!m_response)
            m_response = std::move(response);
    }
    void answerLatest(Milliseconds delay, Http::Response late) override
    {
        lateDelay = delay;
        lateResponse = std::move(late);
    }
    void abandon() override { abandoned = true; }
    bool isWanted() const override { return !m_response; }

    const std::optional<Http::Response> &response() const { return m_response; }

    std::optional<Milliseconds> lateDelay;
    std::optional<Http::Response> lateResponse;
    bool abandoned = false;

private:
    std::optional<Http::Response> m_response;
};

} // namespace Connector::Test
