#include "ui/packages/packagerow.h"

#include "identity/systems.h"
#include "ui/logins/malaysiantime.h"
#include "ui/packages/programname.h"

#include <QCoreApplication>

namespace Connector::Ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Connector::Ui::Packages)
};

bool hasPassed(const std::optional<Milliseconds> &when, Milliseconds wall)
{
    return when && *when <= wall;
}

bool oldSecretWorks(const PackageRow &row, Milliseconds wall)
{
    return row.previousUntil && *row.previousUntil > wall;
}

QString dayOf(Milliseconds when)
{
    return dayText(malaysianTime(when).date());
}

StateWords stoppedWords(const PackageRow &row, Milliseconds wall)
{
    StateWords words{.tone = Tone::Person, .shape = Glyph::Person, .shapeTone = Tone::Person};
    if (row.revokedAt) {
        // Somebody wanted it so: nothing to act on.
        words.tone = Tone::Quiet;
        words.shape = Glyph::None;
        words.shapeTone = Tone::Quiet;
        //: %1 is a time or a day with a time.
        words.title = Tr::tr("Revoked, %1").arg(momentWords(*row.revokedAt, wall));
        words.detail = row.revokedReason;
    } else if (hasPassed(row.expiresAt, wall)) {
        words.title = Tr::tr("Expired");
        words.detail = momentWords(*row.expiresAt, wall);
    } else {
        words.title = Tr::tr("No login left");
        words.detail = Tr::tr("its login was removed");
    }
    return words;
}

QString secretWords(const PackageRow &row, Milliseconds wall)
{
    if (!oldSecretWorks(row, wall))
        return {};
    const QString until = momentWords(*row.previousUntil, wall);
    if (row.previousUsedAt) {
        //: Both are times: "The old one works until 22 Nov, 14:21; it was used at 14:19."
        return Tr::tr("The old one works until %1; last used %2.")
            .arg(until, momentWords(*row.previousUsedAt, wall));
    }
    return Tr::tr("The old one works until %1; nobody has used it since.").arg(until);
}

QString lastUseWords(const PackageRow &row, Milliseconds wall)
{
    if (!row.lastUsed)
        return Tr::tr("never");
    const QString when = momentWords(*row.lastUsed, wall);
    return row.lastProgram.isEmpty() ? when
                                     : programName(row.lastProgram) + QStringLiteral(", ") + when;
}

/// A package of several logins that names no taxpayer is told apart by its address only.
QString loginAddresses(const PackageRow &row)
{
    return row.loginUrls.size() > 1 ? row.loginUrls.join(u'\n') : QString();
}

bool callsFirst(const Store::LocalClient &client, const Profiles::ConnectionProfile &profile)
{
    return client.rights != Store::Rights::Token && isCalledOnly(profile);
}

QString tokenUrlIn(const QString &baseUrl)
{
    return baseUrl + QStringLiteral("/connect/token");
}

QString apiUrlIn(const QString &baseUrl)
{
    return baseUrl + QStringLiteral("/api");
}

} // namespace

bool isCalledOnly(const Profiles::ConnectionProfile &profile)
{
    const Identity::UpstreamSystem &system = Identity::systemOf(profile);
    return !system.hasTokens() || system.hasFileUser(profile);
}

QString apiUrlOf(const Store::LocalClient &client,
                 const QList<Profiles::ConnectionProfile> &profiles, const QString &baseUrl)
{
    int logins = 0;
    int called = 0;
    for (const auto &profile : profiles) {
        if (!client.connections.contains(profile.uuid))
            continue;
        ++logins;
        called += callsFirst(client, profile) ? 1 : 0;
    }
    return logins > 0 && called == logins ? apiUrlIn(baseUrl) : QString();
}

PackageRow packageRowOf(const Store::LocalClient &client,
                        const QList<Profiles::ConnectionProfile> &profiles, const QString &endpoint)
{
    PackageRow row{.clientId = client.clientId,
                   .name = client.name,
                   .rights = client.rights,
                   .createdAt = client.createdAt,
                   .expiresAt = client.expiresAt,
                   .lastUsed = client.lastUsed,
                   .revokedAt = client.revokedAt,
                   .previousUntil = client.previousUntil,
                   .previousUsedAt = client.previousUsedAt,
                   .tokensUntil = client.tokensUntil,
                   .lastProgram = client.lastProgram,
                   .revokedReason = client.revokedReason};
    if (!client.allTaxpayers) {
        for (const Profiles::Taxpayer &taxpayer : client.taxpayers)
            row.taxpayers << taxpayer.toString();
    }
    for (const auto &profile : profiles) {
        if (!client.connections.contains(profile.uuid))
            continue;
        row.logins << profile.name;
        row.connections << profile.id;
        row.environment = profile.environment;
        if (endpoint.isEmpty())
            continue;
        const QString base = endpoint + QStringLiteral("/c/") + profile.id.toString();
        row.loginUrls << (callsFirst(client, profile) ? apiUrlIn(base) : tokenUrlIn(base));
    }
    if (endpoint.isEmpty() || row.logins.isEmpty())
        return row;
    row.baseUrl = endpoint;
    if (row.connections.size() == 1)
        row.baseUrl += QStringLiteral("/c/") + row.connections.constFirst().toString();
    row.tokenUrl = tokenUrlIn(row.baseUrl);
    row.apiUrl = apiUrlOf(client, profiles, row.baseUrl);
    return row;
}

bool isStopped(const PackageRow &row, Milliseconds wall)
{
    return row.revokedAt || hasPassed(row.expiresAt, wall) || row.logins.isEmpty();
}

QString rightsWords(Store::Rights rights)
{
    switch (rights) {
    case Store::Rights::Token:
        return Tr::tr("tokens of MyInvois");
    case Store::Rights::Api:
        return Tr::tr("calls through the connector");
    case Store::Rights::ApiRead:
        return Tr::tr("reading calls through the connector");
    }
    Q_UNREACHABLE();
}

StateWords packageWords(const PackageRow &row, Milliseconds wall)
{
    if (isStopped(row, wall))
        return stoppedWords(row, wall);
    if (oldSecretWorks(row, wall) && row.previousUsedAt) {
        return {.title = Tr::tr("Still uses its old secret"),
                //: %1 is a time or a day with a time.
                .detail = Tr::tr("which works until %1").arg(momentWords(*row.previousUntil, wall)),
                .tone = Tone::Waiting,
                .shape = Glyph::Waiting,
                .shapeTone = Tone::Waiting};
    }
    if (!row.lastUsed)
        return {.title = Tr::tr("Not used yet"),
                .detail = Tr::tr("waits for its first call"),
                .shape = Glyph::Idle};
    return {.title = momentWords(*row.lastUsed, wall),
            .detail = programName(row.lastProgram),
            .shape = Glyph::Live,
            .shapeTone = Tone::Good};
}

QList<DetailLine> packageDetails(const PackageRow &row, Milliseconds wall)
{
    QList<DetailLine> lines;
    const auto add = [&lines](const QString &caption, const QString &text) {
        if (!text.isEmpty())
            lines << DetailLine{caption, text};
    };
    add(Tr::tr("Client ID"), row.clientId.toString());
    add(Tr::tr("May log in to"), row.logins.join(QStringLiteral(", ")));
    add(Tr::tr("Address of one login"), loginAddresses(row));
    add(Tr::tr("For"), row.taxpayers.join(QStringLiteral(", ")));
    add(Tr::tr("Gets"), rightsWords(row.rights));
    if (row.revokedAt)
        add(Tr::tr("Reason"), row.revokedReason);
    else
        add(Tr::tr("Secret"), secretWords(row, wall));
    if (row.expiresAt)
        add(Tr::tr("Works until"), momentWords(*row.expiresAt, wall));
    add(Tr::tr("Last use"), lastUseWords(row, wall));
    add(Tr::tr("Added on"), dayOf(row.createdAt));
    return lines;
}

} // namespace Connector::Ui
