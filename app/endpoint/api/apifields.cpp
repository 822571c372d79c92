#include "endpoint/api/apifields.h"

#include "endpoint/refusal.h"

#include <algorithm>
#include <array>
#include <span>

namespace Connector::Endpoint {

namespace {

constexpr std::array<QByteArrayView, 9> ofOneConnection{
    "connection",     "keep-alive",        "proxy-connection",  "te", "trailer", "upgrade",
    "http2-settings", "transfer-encoding", "proxy-authenticate"};
constexpr std::array<QByteArrayView, 12> ofTheCaller{
    "host",       "authorization", "content-length", "expect",  "accept-encoding",
    "user-agent", "onbehalfof",    "cookie",         "referer", "forwarded",
    "via",        "origin"};
constexpr std::array<QByteArrayView, 4> ofTheUpstream{"content-length", "set-cookie", "alt-svc",
                                                      "strict-transport-security"};

bool isAmong(QByteArrayView name, std::span<const QByteArrayView> names)
{
    return std::any_of(names.begin(), names.end(), [name](QByteArrayView known) {
        return name.compare(known, Qt::CaseInsensitive) == 0;
    });
}

/// What a Connection field names is of one connection too.
QByteArrayList namedByConnection(const Http::Headers &fields)
{
    QByteArrayList names;
    for (const Http::Header &field : fields.fields()) {
        if (field.name.compare("connection", Qt::CaseInsensitive) != 0)
            continue;
        for (const QByteArray &name : field.value.split(','))
            names.append(name.trimmed().toLower());
    }
    return names;
}

} // namespace

Http::Headers requestFields(const Http::Headers &fields)
{
    const QByteArrayList named = namedByConnection(fields);
    Http::Headers result;
    for (const Http::Header &field : fields.fields()) {
        const QByteArray name = field.name.toLower();
        if (isAmong(name, ofOneConnection) || isAmong(name, ofTheCaller) || named.contains(name)
            || name.startsWith("proxy-") || name.startsWith("sec-") || result.contains(name))
            continue;
        QByteArray value;
        for (const Http::Header &other : fields.fields()) {
            if (other.name.compare(name, Qt::CaseInsensitive) == 0)
                value += (value.isEmpty() ? QByteArray() : QByteArray(", ")) + other.value;
        }
        result.add(field.name, value);
    }
    return result;
}

Http::Headers withOurs(const Http::Headers &fields, const Http::Headers &ours,
                       const QByteArrayList &own)
{
    Http::Headers result;
    for (const Http::Header &field : fields.fields()) {
        if (!ours.contains(field.name) && !own.contains(field.name.toLower()))
            result.add(field.name, field.value);
    }
    for (const Http::Header &field : ours.fields())
        result.add(field.name, field.value);
    return result;
}

Http::Headers answerFields(const Http::Headers &fields)
{
    const QByteArrayList named = namedByConnection(fields);
    Http::Headers result;
    for (const Http::Header &field : fields.fields()) {
        const QByteArray name = field.name.toLower();
        if (!isAmong(name, ofOneConnection) && !isAmong(name, ofTheUpstream)
            && !named.contains(name) && !name.startsWith("access-control-")
            && name.compare(sourceField, Qt::CaseInsensitive) != 0)
            result.add(field.name, field.value);
    }
    result.add(sourceField, "upstream");
    if (!result.contains("X-Content-Type-Options"))
        result.add("X-Content-Type-Options", "nosniff");
    return result;
}

} // namespace Connector::Endpoint
