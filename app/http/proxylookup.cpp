#include "http/proxylookup.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace Connector::Http {

using Proxies = QList<QNetworkProxy>;

void SystemProxyLookup::find(const QUrl &url, Completion<Proxies> done)
{
    // On the pool on every system: Qt for Linux may be built with libproxy, which runs scripts too.
    const auto promise = std::make_shared<QPromise<Proxies>>();
    promise->start();

    auto *watcher = new QFutureWatcher<Proxies>(this);
    const auto answer = std::make_shared<Completion<Proxies>>(std::move(done));
    connect(watcher, &QFutureWatcherBase::finished, this, [watcher, answer] {
        watcher->deleteLater();
        (*answer)(watcher->result());
    });
    watcher->setFuture(promise->future());

    QThreadPool::globalInstance()->start([promise, url] {
        promise->addResult(QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url)));
        promise->finish();
    });
}

} // namespace Connector::Http
