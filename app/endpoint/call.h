#pragma once

#include "audit/entry.h"
#include "base/clock.h"
#include "endpoint/refusal.h"
#include "http/server.h"

#include <functional>

namespace Connector::Endpoint {

/// One request on its way to its answer. What decides about it is on record before the answer
/// leaves; what cannot be recorded is not handed out (503). Move-only; may change threads.
class Call
{
public:
    /// False: the audit has no place. From any thread.
    using Record = std::function<bool(Audit::Entry)>;

    Call(Http::Responder responder, Record record, const Clock &clock);
    Call(Call &&) noexcept = default;
    Call &operator=(Call &&) noexcept = default;

    /// What is known about the request so far: client, connection, taxpayer, callers. Ids that do
    /// not exist stay out of it, or a caller could fill the audit with names.
    Audit::Entry &facts() { return m_facts; }

    void refuse(const Refusal &refusal);
    /// Records the refusal now and has the server send it after the delay. Gives the way back, to
    /// be kept until then.
    Http::Responder refuseAfter(Milliseconds delay, const Refusal &refusal);
    /// Something was granted, a token for instance. `token` is its tokenMark().
    void grant(const QByteArray &token, Http::Response response);
    /// A call of the package itself goes upstream. False: it must not, and was answered 503.
    bool passOn();
    /// The package gave up a token; `token` is its tokenMark(). Takes nothing away from anybody, so
    /// it is answered whether it can be recorded or not.
    void noteRevocation(const QByteArray &token);
    /// Nothing worth a record.
    void answer(Http::Response response) { m_responder.answer(std::move(response)); }

    Http::Responder &responder() { return m_responder; }

private:
    bool record(Audit::Event event, Audit::Verdict verdict, const QByteArray &code);

    Http::Responder m_responder;
    Record m_record;
    const Clock *m_clock;
    Moment m_since;
    Audit::Entry m_facts;
};

/// What the audit calls this refusal.
QByteArray auditCode(const Refusal &refusal);

} // namespace Connector::Endpoint
