#include "http/responsetext.h"

#include "http/grammar.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace Connector::Http {

namespace {

constexpr std::array<std::pair<int, QByteArrayView>, 43> phrases{{
    {100, "Continue"},
    {101, "Switching Protocols"},
    {200, "OK"},
    {201, "Created"},
    {202, "Accepted"},
    {203, "Non-Authoritative Information"},
    {204, "No Content"},
    {205, "Reset Content"},
    {206, "Partial Content"},
    {300, "Multiple Choices"},
    {301, "Moved Permanently"},
    {302, "Found"},
    {303, "See Other"},
    {304, "Not Modified"},
    {307, "Temporary Redirect"},
    {308, "Permanent Redirect"},
    {400, "Bad Request"},
    {401, "Unauthorized"},
    {402, "Payment Required"},
    {403, "Forbidden"},
    {404, "Not Found"},
    {405, "Method Not Allowed"},
    {406, "Not Acceptable"},
    {408, "Request Timeout"},
    {409, "Conflict"},
    {410, "Gone"},
    {411, "Length Required"},
    {412, "Precondition Failed"},
    {413, "Content Too Large"},
    {414, "URI Too Long"},
    {415, "Unsupported Media Type"},
    {416, "Range Not Satisfiable"},
    {417, "Expectation Failed"},
    {421, "Misdirected Request"},
    {422, "Unprocessable Content"},
    {429, "Too Many Requests"},
    {431, "Request Header Fields Too Large"},
    {500, "Internal Server Error"},
    {501, "Not Implemented"},
    {502, "Bad Gateway"},
    {503, "Service Unavailable"},
    {504, "Gateway Timeout"},
    {505, "HTTP Version Not Supported"},
}};

void append(std::string &text, QByteArrayView part)
{
    text.append(part.data(), static_cast<std::size_t>(part.size()));
}

bool isOurs(QByteArrayView name)
{
    return isSameWord(name, "Content-Length") || isSameWord(name, "Date")
        || isSameWord(name, "Connection") || isSameWord(name, "Transfer-Encoding");
}

bool isSafe(const Header &field)
{
    const auto isControl = [](char c) { return c == '\r' || c == '\n' || c == '\0'; };
    return !field.name.isEmpty() && !field.name.contains(':')
        && std::none_of(field.name.begin(), field.name.end(), isControl)
        && std::none_of(field.value.begin(), field.value.end(), isControl);
}

void appendField(std::string &text, QByteArrayView name, QByteArrayView value)
{
    append(text, name);
    text += ": ";
    append(text, value);
    text += "\r\n";
}

void appendTwoDigits(QByteArray &text, unsigned value)
{
    text += static_cast<char>('0' + value / 10 % 10);
    text += static_cast<char>('0' + value % 10);
}

} // namespace

void appendResponse(std::string &text, const Response &response, const ResponseFrame &frame)
{
    constexpr std::size_t usualHead = 512;
    const bool isBodiless = response.status == 204 || response.status == 304;
    text.reserve(text.size() + usualHead + static_cast<std::size_t>(response.body.size()));
    text += "HTTP/1.1 ";
    text += std::to_string(response.status);
    text += ' ';
    append(text, reasonPhrase(response.status));
    text += "\r\n";
    appendField(text, "Date", frame.date);
    for (const Header &field : response.headers.fields()) {
        if (!isOurs(field.name) && isSafe(field))
            appendField(text, field.name, field.value);
    }
    if (frame.close)
        text += "Connection: close\r\n";
    else if (frame.confirmKeepAlive)
        text += "Connection: keep-alive\r\n";
    if (frame.chunked) {
        text += "Transfer-Encoding: chunked\r\n";
    } else if (!isBodiless && (!response.stream || response.streamSize)) {
        text += "Content-Length: ";
        text += std::to_string(response.stream ? *response.streamSize : response.body.size());
        text += "\r\n";
    }
    text += "\r\n";
    if (!isBodiless && !frame.headOnly)
        append(text, response.body);
}

void appendChunk(std::string &text, QByteArrayView bytes)
{
    std::array<char, 2 * sizeof(qsizetype)> size{};
    const auto written =
        std::to_chars(size.data(), size.data() + size.size(), bytes.size(), 16).ptr;
    text.append(size.data(), written);
    text += "\r\n";
    append(text, bytes);
    text += "\r\n";
}

Response faultResponse(int status, QByteArray body)
{
    Response response{.status = status,
                      .headers = {{"Content-Type", "application/json"},
                                  {"Cache-Control", "no-store"},
                                  {"Pragma", "no-cache"},
                                  {"X-Content-Type-Options", "nosniff"}},
                      .body = std::move(body)};
    if (status == 503)
        response.headers.add("Retry-After", "1");
    return response;
}

QByteArray httpDate(std::chrono::sys_seconds time)
{
    constexpr std::array<QByteArrayView, 7> days{"Sun, ", "Mon, ", "Tue, ", "Wed, ",
                                                 "Thu, ", "Fri, ", "Sat, "};
    constexpr std::array<QByteArrayView, 12> months{" Jan ", " Feb ", " Mar ", " Apr ",
                                                    " May ", " Jun ", " Jul ", " Aug ",
                                                    " Sep ", " Oct ", " Nov ", " Dec "};
    const auto midnight = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(midnight);
    const auto ofDay = static_cast<unsigned>((time - midnight).count());
    const auto year = static_cast<unsigned>(static_cast<int>(date.year()));
    QByteArray text;
    text.reserve(29);
    text += days[std::chrono::weekday(midnight).c_encoding()];
    appendTwoDigits(text, static_cast<unsigned>(date.day()));
    text += months[static_cast<unsigned>(date.month()) - 1];
    appendTwoDigits(text, year / 100);
    appendTwoDigits(text, year);
    text += ' ';
    appendTwoDigits(text, ofDay / 3600);
    text += ':';
    appendTwoDigits(text, ofDay / 60 % 60);
    text += ':';
    appendTwoDigits(text, ofDay % 60);
    text += " GMT";
    return text;
}

QByteArrayView reasonPhrase(int status)
{
    const auto *const found =
        std::lower_bound(phrases.begin(), phrases.end(), status,
                         [](const auto &entry, int wanted) { return entry.first < wanted; });
    return found != phrases.end() && found->first == status ? found->second
                                                            : QByteArrayView("Unknown");
}

} // namespace Connector::Http
