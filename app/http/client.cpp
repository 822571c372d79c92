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
static Result<> checkRequest(const ClientRequest &request)
{
    const QUrl &url = request.url;
    const bool encrypted = url.scheme() == "https"_L1;
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return Error{.code = ErrorCode::AddressWrongHost, .detail = url.host()};
    if (!encrypted && !(url.scheme() == "http"_L1 && isLoopback(url))) {
        return Error{.code = ErrorCode::AddressWrongHost, .detail = "not https: "_L1 + url.host()};
    }
    for (const Header &header : request.headers.fields()) {
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

    const std::shared_ptr<QNetworkAccessManager> &manager()
    {
        if (!network) {
            network = std::make_shared<QNetworkAccessManager>();
            network->setProxyFactory(new KnownProxies(table));
            network->setAutoDeleteReplies(false);
        }
        return network;
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
    const Result<> acceptable = checkRequest(request);
    const QUrl origin = originOf(request.url);
    auto *exchange = new ClientExchange(std::move(request), std::move(done), this);
    connect(exchange, &ClientExchange::connectionFailed, this, [this] {
        // A fresh manager instead of clearConnectionCache(), which would also silence every other
        // exchange under way: none of the old connections is used again, those at work finish.
        d->network.reset();
        d->proxies->forget();
    });

    if (!acceptable) {
        qCWarning(lcHttp) << "Nothing was sent:" << acceptable.error().detail;
        exchange->refuse(acceptable.error());
        return;
    }
    exchange->limit(deadline);
    if (isLoopback(origin)) {
        exchange->start(d->manager(), false);
        return;
    }
    const auto onFound = [this, origin, exchange](const Result<QList<QNetworkProxy>> &found) {
        if (found)
            d->table->insert(origin, *found);
        const bool viaProxy =
            found && !found->isEmpty() && found->constFirst().type() != QNetworkProxy::NoProxy;
        exchange->start(d->manager(), viaProxy);
    };
    d->proxies->find(origin, Completion<QList<QNetworkProxy>>(exchange, onFound));
}

} // namespace Connector::Http
