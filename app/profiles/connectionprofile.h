#pragma once

#include "base/ids.h"
#include "profiles/taxpayer.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QUrl>

#include <optional>

namespace Connector::Profiles {

enum class System { MyInvois, Bridge, Myob, MyobDesktop };
enum class LoginMode { Taxpayer, Intermediary };
enum class Environment { Production, Sandbox, Practice, Custom };

/// Everything about a connection that is not secret. A plain value; ProfileStore keeps it.
struct ConnectionProfile
{
    ConnectionUuid uuid = {};
    ConnectionId id = {};
    /// Free text, unique, shown everywhere.
    QString name = {};
    System system = System::MyInvois;
    LoginMode login = LoginMode::Taxpayer;
    Environment environment = Environment::Sandbox;
    /// Base addresses without a trailing slash. Empty where the system has them compiled in and for
    /// practice (known once the practice service runs).
    QUrl identityUrl = {};
    QUrl apiUrl = {};
    UpstreamClientId clientId = {};
    /// Only intermediary connections have taxpayers.
    QList<LabelledTaxpayer> taxpayers = {};
    /// Whose token a taxpayer login must be; empty: not checked.
    QString expectTin = {};
    /// Typed by the owner; nothing in a token reveals it.
    std::optional<QDate> secretExpires = {};
    bool paused = false;
    /// Made by `serve --practice`, removed by the next start without it.
    bool readyMade = false;
    /// Counts the replacements of the secret: what was decided about an older generation is void.
    qint64 credentialGeneration = 1;
    /// What only the system of this connection knows about, by the names of the contract
    /// ("token_body"); identity/ has one folder per system that gives them their meaning.
    QMap<QString, QString> settings = {};

    QString setting(const QString &key) const { return settings.value(key); }
    bool operator==(const ConnectionProfile &) const = default;
};

/// The words of the contract, in both directions: "myinvois", "taxpayer", "production".
QString toText(System system);
QString toText(LoginMode login);
QString toText(Environment environment);
std::optional<System> systemFromText(QStringView text);
std::optional<LoginMode> loginModeFromText(QStringView text);
std::optional<Environment> environmentFromText(QStringView text);

} // namespace Connector::Profiles
