#include "support/httpprobe.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <memory>
#include <vector>

namespace Connector::Test {

namespace {

bool hasHeader(const ProbeRequest &request, QByteArrayView name)
{
    return std::any_of(request.headers.cbegin(), request.headers.cend(), [&](const auto &field) {
        return field.first.compare(name, Qt::CaseInsensitive) == 0;
    });
}

/// One request on its way.
struct Exchange
{
    QTcpSocket socket;
    QByteArray received;
    bool over = false;
};

ProbeAnswer parse(const QByteArray &text)
{
    ProbeAnswer answer;
    const qsizetype head = text.indexOf("\r\n\r\n");
    if (head < 0)
        return answer;
    QList<QByteArray> lines = text.left(head).split('\n');
    const QByteArray statusLine = lines.takeFirst();
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.emplaceBack(line.left(colon).trimmed(), line.mid(colon + 1).trimmed());
    }
    answer.body = text.mid(head + 4);
    const QByteArray length = answer.header("Content-Length");
    if (length.isEmpty() || length.toLongLong() <= answer.body.size())
        answer.status = statusLine.mid(9, 3).toInt();
    return answer;
}

QByteArray encoded(const QByteArray &text)
{
    return QUrl::toPercentEncoding(QString::fromUtf8(text));
}

} // namespace

QByteArray wireText(const ProbeRequest &request, quint16 port)
{
    QByteArray text = request.method + ' ' + request.target + " HTTP/1.1\r\n";
    const auto add = [&](const QByteArray &name, const QByteArray &value) {
        if (!hasHeader(request, name))
            text += name + ": " + value + "\r\n";
    };
    add("Host", "127.0.0.1:" + QByteArray::number(port));
    add("Connection", "close");
    if (!request.body.isEmpty() || request.method == "POST")
        add("Content-Length", QByteArray::number(request.body.size()));
    for (const auto &[name, value] : request.headers)
        text += name + ": " + value + "\r\n";
    return text + "\r\n" + request.body;
}

ProbeRequest ProbeRequest::form(QByteArray target, const Fields &fields, Fields headers)
{
    QByteArray body;
    for (const auto &[name, value] : fields)
        body += (body.isEmpty() ? "" : "&") + encoded(name) + '=' + encoded(value);
    headers.emplaceBack("Content-Type", "application/x-www-form-urlencoded");
    return {"POST", std::move(target), std::move(headers), body};
}

ProbeRequest ProbeRequest::login(QByteArray target, const QByteArray &clientId,
                                 const QByteArray &clientSecret, const QByteArray &onBehalfOf)
{
    Fields headers;
    if (!onBehalfOf.isEmpty())
        headers.emplaceBack("onbehalfof", onBehalfOf);
    return form(std::move(target),
                {{"client_id", clientId},
                 {"client_secret", clientSecret},
                 {"grant_type", "client_credentials"},
                 {"scope", "InvoicingAPI"}},
                std::move(headers));
}

QByteArray ProbeAnswer::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QJsonObject ProbeAnswer::object() const
{
    return QJsonDocument::fromJson(body).object();
}

QByteArray ProbeAnswer::summary() const
{
    return "status " + QByteArray::number(status) + "\n" + body;
}

ProbeAnswer HttpProbe::send(const ProbeRequest &request) const
{
    return sendAll({request}).first();
}

QList<ProbeAnswer> HttpProbe::sendAll(const QList<ProbeRequest> &requests, int patience) const
{
    std::vector<std::unique_ptr<Exchange>> exchanges;
    qsizetype open = requests.size();
    for (const ProbeRequest &request : requests) {
        exchanges.push_back(std::make_unique<Exchange>());
        Exchange *exchange = exchanges.back().get();
        const auto finish = [exchange, &open] {
            if (!std::exchange(exchange->over, true))
                --open;
        };
        QTcpSocket *socket = &exchange->socket;
        socket->setProxy(QNetworkProxy::NoProxy);
        QObject::connect(socket, &QTcpSocket::connected, socket,
                         [socket, text = wireText(request, m_port)] { socket->write(text); });
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [exchange, finish] {
            exchange->received += exchange->socket.readAll();
            if (parse(exchange->received).status != 0
                && parse(exchange->received).header("Content-Length").size() > 0)
                finish();
        });
        QObject::connect(socket, &QTcpSocket::disconnected, socket, finish);
        QObject::connect(socket, &QTcpSocket::errorOccurred, socket, finish);
        socket->connectToHost(QHostAddress::LocalHost, m_port);
    }
    (void)QTest::qWaitFor([&open] { return open == 0; }, patience);
    QList<ProbeAnswer> answers;
    for (const auto &exchange : exchanges) {
        exchange->socket.disconnect();
        answers << parse(exchange->received);
    }
    return answers;
}

} // namespace Connector::Test
