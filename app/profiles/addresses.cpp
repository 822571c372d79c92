#include "profiles/addresses.h"

#include <algorithm>

namespace Connector::Profiles {

using namespace Qt::StringLiterals;

// SDK site, FAQ, "Environments": today login and API share one host in each environment. They are
// two settings all the same, because the SDK describes them as two services.
constexpr auto productionHost = "https://api.myinvois.hasil.gov.my"_L1;
constexpr auto sandboxHost = "https://preprod-api.myinvois.hasil.gov.my"_L1;

// The `iss` of tokens seen in each environment; not an address that is ever called.
constexpr auto productionIssuer = "https://identity.myinvois.hasil.gov.my"_L1;
constexpr auto sandboxIssuer = "https://preprod-identity.myinvois.hasil.gov.my"_L1;

static QUrl addressOf(const ConnectionProfile &profile, const QUrl &own)
{
    // Another system's secret must never travel to LHDN, whatever its environment is called.
    if (profile.system != System::MyInvois)
        return own;
    switch (profile.environment) {
    case Environment::Production:
        return QUrl(QString(productionHost));
    case Environment::Sandbox:
        return QUrl(QString(sandboxHost));
    case Environment::Practice:
        return {};
    case Environment::Custom:
        return own;
    }
    return {};
}

QUrl identityAddress(const ConnectionProfile &profile)
{
    return addressOf(profile, profile.identityUrl);
}

QUrl apiAddress(const ConnectionProfile &profile)
{
    return addressOf(profile, profile.apiUrl);
}

QUrl myInvoisTokenUrl(const QUrl &identityAddress)
{
    if (identityAddress.isEmpty())
        return {};
    QString path = identityAddress.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    QUrl url = identityAddress;
    url.setPath(path + "/connect/token"_L1, QUrl::StrictMode);
    return url;
}

QString expectedIssuer(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return productionIssuer;
    case Environment::Sandbox:
        return sandboxIssuer;
    case Environment::Practice:
    case Environment::Custom:
        return {};
    }
    return {};
}

static bool isOctet(QStringView text)
{
    const bool digits =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const bool plain = text.size() == 1 || (text.size() <= 3 && !text.startsWith(u'0'));
    return digits && !text.isEmpty() && plain && text.toInt() <= 255;
}

// Part by part: "127.evil.com" and "127.0.0.1.evil.com" are names on the internet.
static bool isLoopbackIpv4(const QString &host)
{
    const QList<QStringView> parts = QStringView(host).split(u'.');
    return parts.size() == 4 && parts.constFirst() == "127"_L1
        && std::all_of(parts.begin(), parts.end(), isOctet);
}

bool isLoopback(const QUrl &address)
{
    // QUrl has put the host into its one spelling by now: lower case, [0:0::1] as ::1, 0x7f.1 as
    // 127.0.0.1. What is still another spelling (localhost., ::ffff:127.0.0.1, ::1%lo) is refused.
    const QString host = address.host();
    return host == "localhost"_L1 || host == "::1"_L1 || isLoopbackIpv4(host);
}

static bool isPrivateIpv4(const QString &host)
{
    const QList<QStringView> parts = QStringView(host).split(u'.');
    if (parts.size() != 4 || !std::all_of(parts.begin(), parts.end(), isOctet))
        return false;
    const int first = parts.at(0).toInt();
    const int second = parts.at(1).toInt();
    return first == 10 || (first == 172 && second >= 16 && second <= 31)
        || (first == 192 && second == 168) || (first == 169 && second == 254);
}

bool isPrivateNetwork(const QUrl &address)
{
    const QString host = address.host();
    if (isPrivateIpv4(host))
        return true;
    const bool isName = std::all_of(host.begin(), host.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'-' || c == u'.';
    });
    return isName && !host.isEmpty()
        && (!host.contains(u'.') || host.endsWith(".local"_L1) || host.endsWith(".lan"_L1));
}

bool isAcceptable(const QUrl &address)
{
    if (!address.isValid() || address.host().isEmpty() || !address.userInfo().isEmpty())
        return false;
    if (address.scheme() == "https"_L1)
        return true;
    return address.scheme() == "http"_L1 && isLoopback(address);
}

} // namespace Connector::Profiles
