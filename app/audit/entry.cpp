#include "audit/entry.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace Connector::Audit {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array events{Event::HandOut,       Event::ApiCall,       Event::Refusal,
                            Event::Login,         Event::Renewal,       Event::CredentialsChanged,
                            Event::ClientAdded,   Event::ClientChanged, Event::ClientRotated,
                            Event::ClientRevoked, Event::TokenRevoked,  Event::Diagnosis};
constexpr std::array verdicts{Verdict::Granted, Verdict::Refused, Verdict::Failed, Verdict::Done};

// A second in which more programs than these share one client is strange enough to look at.
constexpr qsizetype mostCallers = 8;

template<typename Value, std::size_t size>
std::optional<Value> fromText(const std::array<Value, size> &values, QStringView text)
{
    const auto *found = std::find_if(values.begin(), values.end(),
                                     [&](Value value) { return toText(value) == text; });
    return found == values.end() ? std::nullopt : std::optional(*found);
}

qint64 secondOf(const Entry &entry)
{
    return std::chrono::floor<Seconds>(entry.time).count();
}

} // namespace

QString toText(Event event)
{
    switch (event) {
    case Event::HandOut:
        return u"hand_out"_s;
    case Event::ApiCall:
        return u"api_call"_s;
    case Event::Refusal:
        return u"refusal"_s;
    case Event::Login:
        return u"login"_s;
    case Event::Renewal:
        return u"renewal"_s;
    case Event::CredentialsChanged:
        return u"credentials_changed"_s;
    case Event::ClientAdded:
        return u"client_added"_s;
    case Event::ClientChanged:
        return u"client_changed"_s;
    case Event::ClientRotated:
        return u"client_rotated"_s;
    case Event::ClientRevoked:
        return u"client_revoked"_s;
    case Event::TokenRevoked:
        return u"token_revoked"_s;
    case Event::Diagnosis:
        return u"diagnosis"_s;
    }
    return {};
}

QString toText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Granted:
        return u"granted"_s;
    case Verdict::Refused:
        return u"refused"_s;
    case Verdict::Failed:
        return u"failed"_s;
    case Verdict::Done:
        return u"done"_s;
    }
    return {};
}

std::optional<Event> eventFromText(QStringView text)
{
    return fromText(events, text);
}

std::optional<Verdict> verdictFromText(QStringView text)
{
    return fromText(verdicts, text);
}

bool isSameWithinSecond(const Entry &left, const Entry &right)
{
    return left.event == right.event && left.verdict == right.verdict
        && secondOf(left) == secondOf(right) && left.client == right.client
        && left.connection == right.connection && left.taxpayer == right.taxpayer
        && left.code == right.code && left.token == right.token && left.note == right.note;
}

size_t hashWithinSecond(const Entry &entry)
{
    return qHashMulti(0, int(entry.event), int(entry.verdict), secondOf(entry), entry.client,
                      entry.connection, entry.taxpayer.tin, entry.code, entry.token);
}

void merge(Entry &entry, const Entry &more)
{
    entry.time = std::min(entry.time, more.time);
    entry.duration = std::max(entry.duration, more.duration);
    entry.count += more.count;
    for (const quint64 caller : more.callers) {
        if (entry.callers.size() < mostCallers && !entry.callers.contains(caller))
            entry.callers.append(caller);
    }
}

QByteArray tokenMark(QByteArrayView token)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(token);
    return hash.result().first(6).toHex();
}

} // namespace Connector::Audit
