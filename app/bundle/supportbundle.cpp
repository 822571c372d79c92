#include "bundle/supportbundle.h"

#include "base/randomness.h"
#include "bundle/auditsection.h"
#include "bundle/line.h"
#include "bundle/reportsection.h"
#include "diagnostics/erroradvice.h"
#include "diagnostics/hosts.h"

#include <QCoreApplication>
#include <QDir>
#include <QSysInfo>

namespace Connector::Bundle {

using namespace Qt::StringLiterals;
using Application::Services;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Bundle)
};

/// The newest ones; a bundle is mailed.
constexpr int mostEntries = 5000;
const QString keyFact = u"bundle_key"_s;

Result<QByteArray> pseudonymKey(Store::Preferences &preferences)
{
    QString key = preferences.fact(keyFact);
    if (key.isEmpty()) {
        key = QString::fromLatin1(randomToken(32));
        if (const auto kept = preferences.setFact(keyFact, key); !kept)
            return kept.error();
    }
    return key.toLatin1();
}

/// Everything that this home has a name for.
Scrubber scrubberFor(Services &services, const Pseudonyms &names)
{
    Scrubber scrubber(names);
    for (const auto &profile : services.profiles().all()) {
        scrubber.know(Kind::Connection, profile.name);
        scrubber.know(Kind::Connection, profile.id.toString());
        scrubber.know(Kind::Connection, profile.uuid.toString());
        scrubber.know(Kind::ClientId, profile.clientId.toString());
        scrubber.know(Kind::Host, profile.identityUrl.host());
        scrubber.know(Kind::Host, profile.apiUrl.host());
        scrubber.know(Kind::Tin, profile.expectTin);
        for (const auto &entry : profile.taxpayers) {
            scrubber.know(Kind::Taxpayer, entry.label);
            scrubber.know(Kind::Tin, entry.taxpayer.tin);
            scrubber.know(Kind::Person, entry.taxpayer.rob);
        }
    }
    for (const Store::LocalClient &client : services.clients().all()) {
        scrubber.know(Kind::Client, client.name);
        scrubber.know(Kind::Client, client.clientId.toString());
        scrubber.know(Kind::Program, client.lastProgram);
        scrubber.know(Kind::User, client.osUser);
    }
    scrubber.know(Kind::Path, services.home().folder());
    scrubber.know(Kind::Path, QDir::homePath());
    scrubber.know(Kind::User, QDir::home().dirName());
    scrubber.know(Kind::Host, QSysInfo::machineHostName());
    return scrubber;
}

QByteArray versions(Services &services, const Pseudonyms &names)
{
    return Line(names)
        .time("made"_L1, services.clock().now().wall)
        .word("program"_L1, QString::fromLatin1(CONNECTOR_VERSION))
        .word("qt"_L1, QString::fromLatin1(qVersion()))
        .word("system"_L1, QSysInfo::productType())
        .word("system_version"_L1, QSysInfo::productVersion())
        .word("kernel"_L1, QSysInfo::kernelVersion().toLower())
        .word("architecture"_L1, QSysInfo::currentCpuArchitecture())
        .pseudonym("home"_L1, Kind::Path, services.home().folder())
        .pseudonym("computer"_L1, Kind::Host, QSysInfo::machineHostName())
        .number("port"_L1, services.port())
        .flag("serving"_L1, services.isServing())
        .toJson();
}

QByteArray settings(Services &services, const Pseudonyms &names)
{
    QByteArray section;
    for (const Store::PreferenceField &field : Store::Preferences::fields()) {
        Line line(names);
        line.word("key"_L1, field.key);
        const QString value = services.preferences().value(field.key);
        if (field.kind == Store::PreferenceField::Kind::Text)
            line.pseudonym("value"_L1, Kind::Person, value);
        else
            line.word("value"_L1, value);
        section += line.toJson();
    }
    return section;
}

/// The addresses of LHDN are no secret of anybody.
void putHost(Line &line, QLatin1StringView name, const QString &host)
{
    if (Diagnostics::knownHost(host))
        line.word(name, host);
    else
        line.pseudonym(name, Kind::Host, host);
}

QByteArray connections(Services &services, const Pseudonyms &names)
{
    QByteArray section;
    for (const auto &profile : services.profiles().all()) {
        Line line(names);
        line.pseudonym("connection"_L1, Kind::Connection, profile.id.toString())
            .pseudonym("name"_L1, Kind::Connection, profile.name)
            .word("system"_L1, toText(profile.system))
            .word("login"_L1, toText(profile.login))
            .word("environment"_L1, toText(profile.environment))
            .pseudonym("client_id"_L1, Kind::ClientId, profile.clientId.toString())
            .pseudonym("expect_tin"_L1, Kind::Tin, profile.expectTin)
            .number("taxpayers"_L1, profile.taxpayers.size())
            .number("credential_generation"_L1, profile.credentialGeneration)
            .flag("paused"_L1, profile.paused);
        putHost(line, "identity_host"_L1, services.upstreams().identityUrl(profile).host());
        putHost(line, "api_host"_L1, services.upstreams().apiUrl(profile).host());
        if (profile.secretExpires)
            line.word("secret_expires"_L1, profile.secretExpires->toString(Qt::ISODate));
        section += line.toJson();
    }
    return section;
}

std::optional<Milliseconds> wallOf(const std::optional<Moment> &moment)
{
    return moment ? std::optional(moment->wall) : std::nullopt;
}

QByteArray logins(Services &services, const Pseudonyms &names, const Scrubber &scrubber)
{
    QByteArray section;
    for (const Broker::LoginStatus &status : services.broker().statuses()) {
        Line line(names);
        line.pseudonym("connection"_L1, Kind::Connection, status.name.connection.toString())
            .pseudonym("taxpayer"_L1, Kind::Tin, status.name.taxpayer.tin)
            .flag("with_rob"_L1, !status.name.taxpayer.rob.isEmpty())
            .word("state"_L1, toText(status.state))
            .flag("token_live"_L1, status.tokenLive)
            .time("issued_at"_L1, wallOf(status.issuedAt))
            .time("expires_at"_L1, wallOf(status.expiresAt))
            .time("next_attempt_at"_L1, wallOf(status.nextAttemptAt))
            .number("secret_in_use"_L1, status.secretInUse)
            .number("logins_left"_L1, services.broker().loginsLeft(status.name.connection))
            .pseudonym("token_tin"_L1, Kind::Tin, status.claims.taxpayerTin);
        if (status.lastError) {
            line.code("refusal"_L1, status.lastError->code)
                .code("finding"_L1, status.shownError()->code)
                .prose("detail"_L1, scrubber.scrub(status.lastError->detail));
        }
        section += line.toJson();
    }
    return section;
}

QByteArray clients(Services &services, const Pseudonyms &names)
{
    QByteArray section;
    for (const Store::LocalClient &client : services.clients().all()) {
        section += Line(names)
                       .pseudonym("client"_L1, Kind::Client, client.clientId.toString())
                       .pseudonym("name"_L1, Kind::Client, client.name)
                       .word("rights"_L1, toText(client.rights))
                       .number("connections"_L1, client.connections.size())
                       .number("min_valid"_L1, client.minValid.count())
                       .pseudonym("os_user"_L1, Kind::User, client.osUser)
                       .pseudonym("last_program"_L1, Kind::Program, client.lastProgram)
                       .time("last_used"_L1, client.lastUsed)
                       .time("expires"_L1, client.expiresAt)
                       .time("revoked"_L1, client.revokedAt)
                       .toJson();
    }
    return section;
}

QByteArray headed(const char *heading, const QByteArray &section)
{
    return QByteArray("\n## ") + heading + '\n' + section;
}

/// Nothing that was ticked is replaced; ids of the portal always are.
QSet<Kind> shownKinds(const Contents &contents)
{
    QSet<Kind> shown;
    if (contents.tins)
        shown += {Kind::Tin};
    if (contents.names)
        shown += {Kind::Connection, Kind::Client, Kind::Taxpayer, Kind::Person, Kind::User};
    if (contents.paths)
        shown += {Kind::Path, Kind::Program};
    if (contents.hosts)
        shown += {Kind::Host};
    return shown;
}

QByteArray bundleText(Services &services, const Contents &contents, const QByteArray &key,
                      const QList<Audit::Entry> &audit)
{
    const Pseudonyms names(key, shownKinds(contents));
    const Scrubber scrubber = scrubberFor(services, names);
    QByteArray text = QByteArray("# MyInvois Connector, support bundle\n")
        + contentSentence(contents).toUtf8() + '\n' + headed("versions", versions(services, names))
        + headed("settings", settings(services, names))
        + headed("connections", connections(services, names))
        + headed("logins", logins(services, names, scrubber))
        + headed("clients", clients(services, names));
    if (contents.report)
        text += headed("checkup", reportSection(*contents.report, names, scrubber));
    return text + headed("audit", auditSection(audit, names, scrubber))
        + headed("log", logSection(services.home().logFile(), contents.window, names, scrubber));
}

} // namespace

QString contentSentence(const Contents &contents)
{
    const QString inside =
        Tr::tr("The report holds versions, settings, the states of the logins, the audit and the "
               "log of the chosen time, without any secret or token.");
    QStringList shown;
    if (contents.tins)
        shown << Tr::tr("TINs");
    if (contents.names)
        shown << Tr::tr("names");
    if (contents.paths)
        shown << Tr::tr("paths");
    if (contents.hosts)
        shown << Tr::tr("host names");
    if (shown.isEmpty())
        return Diagnostics::joined(inside,
                                   Tr::tr("TINs, names, paths and host names are replaced."));
    //: %1 is a list such as "TINs, names".
    return Diagnostics::joined(inside, Tr::tr("Not replaced in it: %1.").arg(shown.join(u", "_s)));
}

void supportBundle(Services &services, const Contents &contents, Completion<QByteArray> done)
{
    const auto key = pseudonymKey(services.preferences());
    if (!key) {
        done(key.error());
        return;
    }
    auto answer = std::make_shared<Completion<QByteArray>>(std::move(done));
    services.readAudit(
        {.since = contents.window.since, .until = contents.window.until, .limit = mostEntries},
        {&services,
         [&services, contents, answer, key = *key](const Result<QList<Audit::Entry>> &audit) {
             if (audit)
                 (*answer)(bundleText(services, contents, key, *audit));
             else
                 (*answer)(audit.error());
         }});
}

} // namespace Connector::Bundle
