#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>
#include <QList>
#include <QPair>

namespace Connector::Test {

/// Names and values in the order they stand on the wire.
using Fields = QList<QPair<QByteArray, QByteArray>>;

/// A request exactly as a test wants it on the wire; the probe adds Host, Connection: close and
/// Content-Length unless they are given.
struct ProbeRequest
{
    QByteArray method = "GET";
    QByteArray target = "/";
    Fields headers = {};
    QByteArray body = {};

    /// POST of an urlencoded form.
    static ProbeRequest form(QByteArray target, const Fields &fields, Fields headers = {});
    /// What a package sends to log in.
    static ProbeRequest login(QByteArray target, const QByteArray &clientId,
                              const QByteArray &clientSecret, const QByteArray &onBehalfOf = {});
};

/// The bytes of a request as the probe sends them.
QByteArray wireText(const ProbeRequest &request, quint16 port);

/// Status 0: no complete answer within the patience.
struct ProbeAnswer
{
    int status = 0;
    Fields headers;
    QByteArray body;

    QByteArray header(QByteArrayView name) const;
    QJsonObject object() const;
    /// For a test's failure message.
    QByteArray summary() const;
};

/// A plain HTTP/1.1 client for 127.0.0.1 with a connection per request.
class HttpProbe
{
public:
    explicit HttpProbe(quint16 port)
        : m_port(port)
    {}

    ProbeAnswer send(const ProbeRequest &request) const;
    /// All at once; the answers stand in the order of the requests.
    QList<ProbeAnswer> sendAll(const QList<ProbeRequest> &requests, int patience = 60'000) const;

private:
    quint16 m_port;
};

} // namespace Connector::Test
