#include "http/client.h"

#include "base/logcategories.h"
#include "http/clientexchange.h"
#include "http/proxylookup.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>

#include <algorithm>
#include <utility>

namespace Connector::Http {

using namespace Qt::StringLiterals;

static bool isLoopback(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

static bool breaksOut(QByteArrayView field)
{
    return std::any_of(field.begin(), field.end(),
                       [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

/// The reason not to send anything at all.
static Result<> checkRequest(const QUrl &url, const Headers &headers, bool mayBePlain)
{
    const bool encrypted = url.scheme() == "https"_L1;
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return Error{.code = ErrorCode::AddressWrongHost, .detail = url.host()};
    if (!encrypted && !(url.scheme() == "http"_L1 && (mayBePlain || isLoopback(url)))) {
        return Error{.code = ErrorCode::AddressWrongHost, .detail = "not https: "_L1 + url.host()};
    }
    for (const Header &header : headers.fields()) {
        if (header.name.isEmpty() || breaksOut(header.name) || breaksOut(header.value))
            return Error{.code = ErrorCode::RequestMalformed, .detail = u"header"_s};
    }
    return {};
}

/// Proxies depend on this much of an address; paths would only make the table grow.
static QUrl originOf(const QUrl &url)
{
    return url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

/// Repeats what was looked up beforehand, because QNetworkAccessManager asks synchronously.
class KnownProxies final : public QNetworkProxyFactory
{
public:
    using Table = QHash<QUrl, QList<QNetworkProxy>>;

    explicit KnownProxies(std::shared_ptr<const Table> table)
        : m_table(std::move(table))
    {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QList<QNetworkProxy> known = m_table->value(originOf(query.url()));
        return known.isEmpty() ? QList{QNetworkProxy(QNetworkProxy::NoProxy)} : known;
    }

private:
    std::shared_ptr<const Table> m_table;
};

struct Client::Private
{
    std::unique_ptr<ProxyLookup> proxies;
    std::shared_ptr<KnownProxies::Table> table = std::make_shared<KnownProxies::Table>();
    std::shared_ptr<QNetworkAccessManager> network;
    bool closing = false;

    std::shared_ptr<QNetworkAccessManager> freshManager() const
    {
        auto fresh = std::make_shared<QNetworkAccessManager>();
        fresh->setProxyFactory(new KnownProxies(table));
        fresh->setAutoDeleteReplies(false);
        return fresh;
    }

    const std::shared_ptr<QNetworkAccessManager> &manager()
    {
        if (!network)
            network = freshManager();
        return network;
    }

    // A fresh manager instead of clearConnectionCache(), which would also silence every other
    // exchange under way: none of the old connections is used again, those at work finish.
    void distrust()
    {
        network.reset();
        proxies->forget();
    }

    /// Calls `start(viaProxy)` once it is known how this address is reached, while `guard` lives.
    template<typename Start>
    void reach(const QUrl &origin, QObject *guard, Start start)
    {
        if (isLoopback(origin)) {
            start(false);
            return;
        }
        const auto onFound = [this, origin, start](const Result<QList<QNetworkProxy>> &found) {
            if (found)
                table->insert(origin, *found);
            start(found && !found->isEmpty()
                  && found->constFirst().type() != QNetworkProxy::NoProxy);
        };
        proxies->find(origin, Completion<QList<QNetworkProxy>>(guard, onFound));
    }
};

Client::Client(QObject *parent)
    : Client(std::make_unique<SystemProxyLookup>(), parent)
{}

Client::Client(std::unique_ptr<ProxyLookup> proxies, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->proxies = std::move(proxies);
}

Client::~Client()
{
    // Each exchange answers Abandoned as it goes, and whoever hears that may want to send again.
    d->closing = true;
    const QObjectList exchanges = children();
    qDeleteAll(exchanges);
}

void Client::send(ClientRequest request, Milliseconds deadline, Completion<Answer> done)
{
    if (d->closing)
        return;
    const Result<> acceptable = checkRequest(request.url, request.headers, request.mayBePlain);
    const QUrl origin = originOf(request.url);
    auto *exchange = new ClientExchange(std::move(request), std::move(done), this);
    connect(exchange, &ClientExchange::connectionFailed, this, [this] { d->distrust(); });

    if (!acceptable) {
        qCWarning(lcHttp) << "Nothing was sent:" << acceptable.error().detail;
        exchange->refuse(acceptable.error());
        return;
    }
    exchange->limit(deadline);
    d->reach(origin, exchange,
             [this, exchange](bool viaProxy) { exchange->start(d->manager(), viaProxy); });
}

ClientStream *Client::open(StreamedRequest request, Milliseconds stall, QObject *parent)
{
    const Result<> acceptable = checkRequest(request.url, request.headers, request.mayBePlain);
    const QUrl origin = originOf(request.url);
    const bool isShared = request.method == "GET" || request.method == "HEAD";
    auto *stream = new ClientStream(std::move(request), stall, parent);
    connect(stream, &ClientStream::connectionFailed, this, [this] { d->distrust(); });
    if (d->closing) {
        stream->refuse({.code = ErrorCode::Abandoned});
    } else if (!acceptable) {
        qCWarning(lcHttp) << "Nothing was sent:" << acceptable.error().detail;
        stream->refuse(acceptable.error());
    } else {
        d->reach(origin, stream, [this, stream, isShared](bool viaProxy) {
            // A manager of its own is the only way to a connection of its own: Qt takes up a kept
            // one even where both sides were asked to close it.
            stream->start(isShared ? d->manager() : d->freshManager(), viaProxy);
        });
    }
    return stream;
}

} // namespace Connector::Http
