#pragma once

#include <QByteArray>

#include <vector>

/// Requests that must not reach a handler, and the status each gets. One table for the pure check
/// and for the whole server.
struct RefusedRequest
{
    const char *title;
    QByteArray head;
    int status;
};

inline std::vector<RefusedRequest> refusedRequests()
{
    const QByteArray host = "Host: 127.0.0.1\r\n";
    const auto get = [](const QByteArray &fields) {
        return "GET / HTTP/1.1\r\n" + fields + "\r\n";
    };
    const auto post = [&](const QByteArray &fields) {
        return "POST / HTTP/1.1\r\n" + host + fields + "\r\n";
    };
    const auto line = [&](const QByteArray &requestLine) {
        return requestLine + "\r\n" + host + "\r\n";
    };
    const auto field = [&](const QByteArray &text) { return get(host + text + "\r\n"); };
    QByteArray manyFields;
    for (int i = 0; i < 100; ++i)
        manyFields += "X: 1\r\n";
    return {
        // Request line: RFC 9112 section 3.
        {"no target", line("GET"), 400},
        {"no version", line("GET /"), 400},
        {"two spaces", line("GET  / HTTP/1.1"), 400},
        {"space in the target", line("GET /a b HTTP/1.1"), 400},
        {"trailing space", line("GET / HTTP/1.1 "), 400},
        {"tab instead of space", line("GET\t/ HTTP/1.1"), 400},
        {"malformed method", line("G@T / HTTP/1.1"), 400},
        {"control character in the target", line("GET /\x01 HTTP/1.1"), 400},
        {"byte beyond ASCII in the target", line("GET /\xc3\xa4 HTTP/1.1"), 400},
        {"NUL in the target", line(QByteArray("GET /\0 HTTP/1.1", 15)), 400},
        {"fragment in the target", line("GET /a#b HTTP/1.1"), 400},
        {"relative target", line("GET a HTTP/1.1"), 400},
        {"asterisk without OPTIONS", line("GET * HTTP/1.1"), 400},
        {"CONNECT", line("CONNECT 127.0.0.1:80 HTTP/1.1"), 400},
        {"lower-case version", line("GET / http/1.1"), 400},
        {"version without minor", line("GET / HTTP/1"), 400},
        {"version with two digits", line("GET / HTTP/1.10"), 400},
        {"another protocol", line("GET / RTSP/1.0"), 400},
        {"version 0.9", line("GET / HTTP/0.9"), 505},
        {"version 1.2", line("GET / HTTP/1.2"), 505},
        {"version 2.0", line("GET / HTTP/2.0"), 505},
        {"HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\n", 505},
        {"long request line", line("GET /" + QByteArray(8200, 'a') + " HTTP/1.1"), 414},
        {"three empty lines first", "\r\n\r\n\r\n" + get(host), 400},
        {"line feeds only", "GET / HTTP/1.1\nHost: 127.0.0.1\n\n", 400},
        {"a line feed between fields", "GET / HTTP/1.1\r\nHost: 127.0.0.1\nX: 1\r\n\r\n", 400},
        {"TLS", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11), 400},
        // Host: RFC 9112 section 3.2.
        {"no Host", get({}), 400},
        {"no Host, HTTP/1.0", "GET / HTTP/1.0\r\n\r\n", 400},
        {"empty Host", get("Host:\r\n"), 400},
        {"blank Host", get("Host:  \t\r\n"), 400},
        {"two Hosts", get("Host: 127.0.0.1\r\nHost: 127.0.0.1\r\n"), 400},
        {"two Hosts in other case", get("Host: 127.0.0.1\r\nhOST: evil\r\n"), 400},
        {"user in Host", get("Host: a@127.0.0.1\r\n"), 400},
        {"path in Host", get("Host: 127.0.0.1/\r\n"), 400},
        {"space in Host", get("Host: 127.0.0.1 evil\r\n"), 400},
        {"letters as port", get("Host: 127.0.0.1:80a\r\n"), 400},
        {"port out of range", get("Host: 127.0.0.1:65536\r\n"), 400},
        {"two ports", get("Host: 127.0.0.1:80:80\r\n"), 400},
        {"port without host", get("Host: :80\r\n"), 400},
        {"open bracket", get("Host: [::1\r\n"), 400},
        {"empty brackets", get("Host: []\r\n"), 400},
        {"text after brackets", get("Host: [::1]x\r\n"), 400},
        {"broken escape in Host", get("Host: a%4\r\n"), 400},
        {"byte beyond ASCII in Host", get("Host: \xc3\xa4\r\n"), 400},
        {"target and Host differ", "GET http://127.0.0.1:1/ HTTP/1.1\r\n" + host + "\r\n", 400},
        {"https target", "GET https://127.0.0.1/ HTTP/1.1\r\n" + host + "\r\n", 400},
        {"target without authority", "GET http:///a HTTP/1.1\r\n" + host + "\r\n", 400},
        {"user in the target", "GET http://a@127.0.0.1/ HTTP/1.1\r\n" + host + "\r\n", 400},
        // Fields: RFC 9112 section 5, RFC 9110 section 5.5.
        {"space before the colon", field("X : 1"), 400},
        {"tab before the colon", field("X\t: 1"), 400},
        {"space before Host's colon", get("Host : 127.0.0.1\r\n"), 400},
        {"no colon", field("X"), 400},
        {"no name", field(": 1"), 400},
        {"bracket in the name", field("X(: 1"), 400},
        {"NUL in the name", field(QByteArray("X\0: 1", 5)), 400},
        {"folded field", field("X: 1\r\n 2"), 400},
        {"field folded by a tab", field("X: 1\r\n\t2"), 400},
        {"first field folded", get(" X: 1\r\n" + host), 400},
        {"NUL in a value", field(QByteArray("X: a\0b", 6)), 400},
        {"bare carriage return in a value", field("X: a\rb"), 400},
        {"two carriage returns", field("X: a\r"), 400},
        {"control character in a value", field("X: a\x1b[2J"), 400},
        {"DEL in a value", field("X: \x7f"), 400},
        {"two Authorization fields", field("Authorization: Basic YTpi\r\nauthorization: Bearer x"),
         400},
        {"too many fields", get(host + manyFields), 431},
        {"one long field", field("X: " + QByteArray(17 * 1024, 'a')), 431},
        // Body framing: RFC 9112 section 6.
        {"length in letters", post("Content-Length: abc\r\n"), 400},
        {"no length", post("Content-Length:\r\n"), 400},
        {"negative length", post("Content-Length: -1\r\n"), 400},
        {"length with a sign", post("Content-Length: +3\r\n"), 400},
        {"hexadecimal length", post("Content-Length: 0x3\r\n"), 400},
        {"fractional length", post("Content-Length: 3.0\r\n"), 400},
        {"list of lengths", post("Content-Length: 3, 3\r\n"), 400},
        {"two equal lengths", post("Content-Length: 3\r\nContent-Length: 3\r\n"), 400},
        {"two lengths", post("Content-Length: 3\r\ncontent-length: 4\r\n"), 400},
        {"body too large", post("Content-Length: 65537\r\n"), 413},
        {"length beyond any integer", post("Content-Length: 99999999999999999999999999\r\n"), 413},
        {"length and chunked", post("Content-Length: 3\r\nTransfer-Encoding: chunked\r\n"), 400},
        {"chunked and length", post("Transfer-Encoding: chunked\r\nContent-Length: 3\r\n"), 400},
        {"empty coding", post("Transfer-Encoding:\r\n"), 400},
        {"unknown coding", post("Transfer-Encoding: foo\r\n"), 501},
        {"disguised coding", post("Transfer-Encoding: xchunked\r\n"), 501},
        {"unknown coding and chunked", post("Transfer-Encoding: foo, chunked\r\n"), 501},
        {"compressed and chunked", post("Transfer-Encoding: gzip, chunked\r\n"), 501},
        {"compressed only", post("Transfer-Encoding: gzip\r\n"), 400},
        {"identity", post("Transfer-Encoding: identity\r\n"), 400},
        {"chunked not last", post("Transfer-Encoding: chunked, gzip\r\n"), 400},
        {"chunked twice", post("Transfer-Encoding: chunked, chunked\r\n"), 400},
        {"chunked in two fields",
         post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n"), 400},
        {"chunked, then identity",
         post("Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n"), 400},
        {"chunked with a comma", post("Transfer-Encoding: chunked,\r\n"), 400},
        {"comma and chunked", post("Transfer-Encoding: ,chunked\r\n"), 400},
        {"chunked with a parameter", post("Transfer-Encoding: chunked;q=1\r\n"), 400},
        {"chunked in quotes", post("Transfer-Encoding: \"chunked\"\r\n"), 400},
        {"chunked in HTTP/1.0", "POST / HTTP/1.0\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n",
         400},
        // Expectations: RFC 9110 section 10.1.1.
        {"another expectation", post("Expect: 200-ok\r\nContent-Length: 3\r\n"), 417},
        {"two expectations", post("Expect: 100-continue, x\r\nContent-Length: 3\r\n"), 417},
        {"expected body too large", post("Expect: 100-continue\r\nContent-Length: 70000\r\n"), 413},
    };
}
