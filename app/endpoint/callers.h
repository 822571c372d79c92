#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "http/server.h"
#include "platform/peerowner.h"
#include "platform/programlookup.h"

#include <QHash>

#include <functional>
#include <memory>
#include <vector>

namespace Connector::Endpoint {

/// Who is at the far end of each connection: the owner before the answer, the program when the
/// system has found it.
class Callers
{
public:
    /// Both as Platform has them; tests bring their own.
    struct System
    {
        std::function<Platform::Ownership(const Platform::TcpPeer &)> ownerOf;
        std::function<bool(const Platform::TcpPeer &, Platform::ProgramLookup::Found)> findProgram;
    };

    /// A client's look-ups within a second: a package that opens a connection for each request
    /// would otherwise keep a processor busy with it.
    static constexpr int lookupsPerSecond = 8;

    Callers();
    explicit Callers(System system);
    ~Callers();
    Callers(const Callers &) = delete;
    Callers &operator=(const Callers &) = delete;

    /// Asked of the system once per connection: a connection does not change hands. Endpoint
    /// thread.
    const Platform::Ownership &ownerOf(const Http::Peer &peer);
    /// Starts to look for the program unless it is known. A number for programOf(), or 0 if nobody
    /// looks. Endpoint thread.
    quint64 noteCaller(const Http::Peer &peer, const LocalClientId &client, Milliseconds wall);

    /// The executable, empty while or if it is not known. Any thread.
    QString programOf(quint64 caller) const;
    /// The executable that last used this client, as far as known. Any thread.
    QString lastProgram(const LocalClientId &client) const;

private:
    struct Known
    {
        quint64 connection = 0;
        Platform::Ownership owner = {};
    };
    struct Allowance
    {
        Seconds second{0};
        int used = 0;
    };
    struct Book;

    bool mayLookUp(const LocalClientId &client, Milliseconds wall);

    /// More than there are connections, so that two of them seldom share a place.
    static constexpr std::size_t places = 4096;

    System m_system;
    /// Made for the first caller: many a connector waits in the tray for hours.
    std::vector<Known> m_known;
    QHash<LocalClientId, Allowance> m_allowances;
    std::shared_ptr<Book> m_book;
    /// Last: it may still write into the book.
    std::unique_ptr<Platform::ProgramLookup> m_lookup;
};

} // namespace Connector::Endpoint
