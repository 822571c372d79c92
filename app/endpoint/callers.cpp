#include "endpoint/callers.h"

#include "base/logcategories.h"

#include <mutex>

namespace Connector::Endpoint {

namespace {

Platform::TcpPeer tcpPeerOf(const Http::Peer &peer)
{
    return {.address = peer.address, .port = peer.port, .localPort = peer.localPort};
}

constexpr std::size_t bookPlaces = 1024;

} // namespace

/// What was found, for as long as an entry may still want it.
struct Callers::Book
{
    struct Found
    {
        quint64 connection = 0;
        QString program;
    };

    Found &placeOf(quint64 connection)
    {
        if (places.empty())
            places.resize(bookPlaces);
        return places.at(connection % bookPlaces);
    }

    std::mutex mutex;
    /// Made for the first caller, too.
    std::vector<Found> places;
    QHash<LocalClientId, QString> lastPrograms;
};

Callers::Callers()
    : m_book(std::make_shared<Book>())
    , m_lookup(std::make_unique<Platform::ProgramLookup>())
{
    m_system.ownerOf = [owner = std::make_shared<Platform::PeerOwner>()](
                           const Platform::TcpPeer &peer) { return owner->ownerOf(peer); };
    m_system.findProgram = [this](const Platform::TcpPeer &peer,
                                  Platform::ProgramLookup::Found found) {
        return m_lookup->ask(peer, std::move(found));
    };
}

Callers::Callers(System system)
    : m_system(std::move(system))
    , m_book(std::make_shared<Book>())
{}

Callers::~Callers() = default;

const Platform::Ownership &Callers::ownerOf(const Http::Peer &peer)
{
    if (m_known.empty())
        m_known.resize(places);
    Known &known = m_known.at(peer.connection % places);
    if (peer.connection == 0 || known.connection != peer.connection) {
        known = {.connection = peer.connection, .owner = m_system.ownerOf(tcpPeerOf(peer))};
        static bool isSaid = false;
        if (known.owner.kind == Platform::Ownership::Kind::Unsupported
            && !std::exchange(isSaid, true))
            qCWarning(lcEndpoint)
                << "This system does not say who owns a connection; the secret of "
                   "a local client is the only proof of a caller.";
    }
    return known.owner;
}

quint64 Callers::noteCaller(const Http::Peer &peer, const LocalClientId &client, Milliseconds wall)
{
    if (!programOf(peer.connection).isEmpty())
        return peer.connection;
    if (peer.connection == 0 || !mayLookUp(client, wall))
        return 0;
    const bool isAsked = m_system.findProgram(
        tcpPeerOf(peer),
        [book = m_book, client,
         connection = peer.connection](const Platform::PeerProgram &program) {
            const std::lock_guard lock(book->mutex);
            book->placeOf(connection) = {.connection = connection, .program = program.path};
            if (!client.isEmpty() && !program.path.isEmpty())
                book->lastPrograms.insert(client, program.path);
        });
    return isAsked ? peer.connection : 0;
}

bool Callers::mayLookUp(const LocalClientId &client, Milliseconds wall)
{
    Allowance &allowance = m_allowances[client];
    const auto second = std::chrono::floor<Seconds>(wall);
    if (allowance.second != second)
        allowance = {.second = second};
    return allowance.used++ < lookupsPerSecond;
}

QString Callers::programOf(quint64 caller) const
{
    if (caller == 0)
        return {};
    const std::lock_guard lock(m_book->mutex);
    const Book::Found &found = m_book->placeOf(caller);
    return found.connection == caller ? found.program : QString();
}

QString Callers::lastProgram(const LocalClientId &client) const
{
    const std::lock_guard lock(m_book->mutex);
    return m_book->lastPrograms.value(client);
}

} // namespace Connector::Endpoint
