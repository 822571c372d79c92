#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "http/server.h"

#include <QStringView>
#include <QUrl>

#include <memory>

namespace Connector::Practice {

/// A stand-in for LHDN's identity service and the few API calls that the connector uses, over real
/// HTTP on loopback, so that a new user reaches a working token without any credentials. Its state
/// lives in the IoThread. Made, started and destroyed in one other thread; the clock must outlive
/// it.
class PracticeService final
{
public:
    PracticeService(Http::IoThread &thread, const Clock &clock);
    ~PracticeService();
    PracticeService(const PracticeService &) = delete;
    PracticeService &operator=(const PracticeService &) = delete;

    /// Takes a free port; answers from then on. Errors as Http::Server::listen().
    Result<QUrl> start();

    /// The base address for login and API, without a trailing slash; empty until started.
    QUrl address() const;

    /// How many logins with this client id arrived, whatever came of them. From any thread.
    int loginsSeen(QStringView clientId) const;

private:
    struct Counters;

    Http::Server::Handler handler(const Clock &clock) const;

    std::shared_ptr<Counters> m_counters;
    QUrl m_address;
    Http::IoThread &m_thread;
    Http::Server m_server;
};

} // namespace Connector::Practice
