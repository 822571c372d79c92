#include "endpoint/call.h"

namespace Connector::Endpoint {

using namespace std::chrono_literals;

namespace {

Refusal notRecorded()
{
    return {.status = 503,
            .error = "temporarily_unavailable",
            .description = "Local: nothing is handed out while it cannot be recorded "
                           "(endpoint.audit_full).",
            .retryAfter = 10s,
            .reason = ErrorCode::EndpointAuditFull};
}

} // namespace

QByteArray auditCode(const Refusal &refusal)
{
    if (refusal.reason == ErrorCode::Unknown)
        return refusal.error;
    const QLatin1StringView id = errorId(refusal.reason);
    return {id.data(), id.size()};
}

Call::Call(Http::Responder responder, Record record, const Clock &clock)
    : m_responder(std::move(responder))
    , m_record(std::move(record))
    , m_clock(&clock)
    , m_since(clock.now())
{}

void Call::refuse(const Refusal &refusal)
{
    record(Audit::Event::Refusal, Audit::Verdict::Refused, auditCode(refusal));
    m_responder.answer(toResponse(refusal));
}

Http::Responder Call::refuseAfter(Milliseconds delay, const Refusal &refusal)
{
    record(Audit::Event::Refusal, Audit::Verdict::Refused, auditCode(refusal));
    m_responder.answerLatest(delay, toResponse(refusal));
    return std::move(m_responder);
}

void Call::grant(const QByteArray &token, Http::Response response)
{
    // Answered in time by the server itself, or hung up: it gets nothing from us.
    if (!m_responder.isWanted()) {
        record(Audit::Event::Refusal, Audit::Verdict::Failed,
               auditCode({.reason = ErrorCode::Abandoned}));
        return;
    }
    m_facts.token = token;
    if (record(Audit::Event::HandOut, Audit::Verdict::Granted, {}))
        m_responder.answer(std::move(response));
    else
        m_responder.answer(toResponse(notRecorded()));
}

bool Call::passOn()
{
    if (record(Audit::Event::ApiCall, Audit::Verdict::Granted, {}))
        return true;
    m_responder.answer(toResponse(notRecorded()));
    return false;
}

void Call::noteRevocation(const QByteArray &token)
{
    m_facts.token = token;
    record(Audit::Event::TokenRevoked, Audit::Verdict::Done, {});
}

bool Call::record(Audit::Event event, Audit::Verdict verdict, const QByteArray &code)
{
    const Moment now = m_clock->now();
    Audit::Entry entry = m_facts;
    entry.time = now.wall;
    entry.event = event;
    entry.verdict = verdict;
    entry.code = code;
    entry.duration = now.boot - m_since.boot;
    return m_record(std::move(entry));
}

} // namespace Connector::Endpoint
