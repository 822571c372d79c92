#include "http/proxylookup.h"

#include "base/clock.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <utility>

namespace Connector::Http {

using Proxies = QList<QNetworkProxy>;

static constexpr Seconds keptFor{60};

void SystemProxyLookup::find(const QUrl &url, Completion<Proxies> done)
{
    const auto answer = std::make_shared<Completion<Proxies>>(std::move(done));
    if (const auto known = m_known.constFind(url);
        known != m_known.cend() && !known->until.hasExpired()) {
        QTimer::singleShot(0, this, [answer, proxies = known->proxies] { (*answer)(proxies); });
        return;
    }

    // On the pool on every system: Qt for Linux may be built with libproxy, which runs scripts too.
    const auto promise = std::make_shared<QPromise<Proxies>>();
    promise->start();
    auto *watcher = new QFutureWatcher<Proxies>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, url, answer] {
        watcher->deleteLater();
        // The pool was emptied before it came to this: the answer becomes Abandoned.
        if (watcher->future().resultCount() == 0)
            return;
        keep(url, watcher->result());
        (*answer)(watcher->result());
    });
    watcher->setFuture(promise->future());

    QThreadPool::globalInstance()->start([promise, url] {
        promise->addResult(QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url)));
        promise->finish();
    });
}

void SystemProxyLookup::keep(const QUrl &url, const Proxies &proxies)
{
    m_known.insert(url, {proxies, QDeadlineTimer(keptFor)});
}

} // namespace Connector::Http
