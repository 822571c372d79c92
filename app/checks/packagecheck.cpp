#include "checks/packagecheck.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace Connector::Checks {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Audit::Entry;
using Audit::Event;

namespace {

/// Older refusals are history: somebody has given up or moved on.
constexpr Milliseconds lookBack = 24h;

/// What the package itself has to do otherwise; a login that failed has a check of its own, and the
/// error words of OAuth (RFC 6749 section 5.2) stand where no code of ours says more.
std::optional<ErrorCode> faultOf(const Entry &refusal)
{
    static const QHash<QByteArray, ErrorCode> words{
        {"invalid_request", ErrorCode::RequestMalformed},
        {"unsupported_grant_type", ErrorCode::RequestBadGrant},
        {"unauthorized_client", ErrorCode::NotPermitted}};
    static const QList<ErrorCode> faults{ErrorCode::EndpointLocalClientWrong,
                                         ErrorCode::EndpointLocalClientRevoked,
                                         ErrorCode::EndpointLocalClientExpired,
                                         ErrorCode::EndpointTooManyGuesses,
                                         ErrorCode::EndpointBrowserRefused,
                                         ErrorCode::EndpointOtherUser,
                                         ErrorCode::EndpointProxied,
                                         ErrorCode::RequestMalformed,
                                         ErrorCode::RequestBadGrant,
                                         ErrorCode::NotPermitted};
    const auto word = words.constFind(refusal.code);
    const auto code = word != words.constEnd() ? std::optional(*word)
                                               : errorCodeFromId(QString::fromLatin1(refusal.code));
    return code && faults.contains(*code) ? code : std::nullopt;
}

bool concerns(const Entry &entry, const Profiles::ConnectionProfile &profile,
              const QList<Store::LocalClient> &clients)
{
    if (!entry.connection.isEmpty())
        return entry.connection == profile.id;
    const auto client =
        std::find_if(clients.begin(), clients.end(), [&](const Store::LocalClient &candidate) {
            return candidate.clientId == entry.client;
        });
    // Who names no client of ours may have meant any login.
    return client == clients.end() ? entry.client.isEmpty()
                                   : client->connections.contains(profile.uuid);
}

QString nameOf(const Entry &entry, const QList<Store::LocalClient> &clients)
{
    for (const Store::LocalClient &client : clients) {
        if (client.clientId == entry.client)
            return client.name;
    }
    return entry.client.isEmpty() ? entry.program : entry.client.toString();
}

} // namespace

std::optional<Error> refusedPackage(const QList<Entry> &entries,
                                    const Profiles::ConnectionProfile &profile,
                                    const QList<Store::LocalClient> &clients)
{
    QStringList served;
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
        // The same package, or the same program where a wrong id hides which package it is.
        const QStringList names{entry->client.toString(), entry->program};
        const bool isServed = std::any_of(names.begin(), names.end(), [&](const QString &name) {
            return !name.isEmpty() && served.contains(name);
        });
        if (entry->event == Event::HandOut || entry->event == Event::ApiCall)
            served << names;
        if (entry->event != Event::Refusal || isServed || !concerns(*entry, profile, clients))
            continue;
        if (const auto fault = faultOf(*entry))
            return Error{.code = *fault, .detail = nameOf(*entry, clients)};
    }
    return {};
}

PackageCheck::PackageCheck(Application::LoginCauses::ReadAudit readAudit,
                           const Store::LocalClientStore &clients, const Clock &clock,
                           QObject *parent)
    : Check(parent)
    , m_readAudit(std::move(readAudit))
    , m_clients(clients)
    , m_clock(clock)
{}

void PackageCheck::run(const Subject &subject, Knowledge known, Done done)
{
    if (subject.profile->readyMade) {
        done(skipped(std::move(known), u"this login serves to learn from"_s));
        return;
    }
    const auto onEntries = [this, profile = *subject.profile, known = std::move(known),
                            done = std::move(done)](const Result<QList<Entry>> &entries) mutable {
        if (!entries) {
            done(skipped(std::move(known), errorId(entries.error().code)));
            return;
        }
        const auto refused = refusedPackage(*entries, profile, m_clients.all());
        done(refused ? failed(std::move(known), *refused) : passed(std::move(known)));
    };
    m_readAudit({.since = m_clock.now().wall - lookBack},
                Completion<QList<Entry>>(this, onEntries));
}

} // namespace Connector::Checks
