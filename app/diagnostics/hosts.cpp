#include "diagnostics/hosts.h"

#include "profiles/addresses.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace Connector::Diagnostics {

using namespace Qt::StringLiterals;
using Profiles::Environment;
using Profiles::System;

namespace {

const std::array hosts{
    KnownHost{"api.myinvois.hasil.gov.my"_L1, true, Environment::Production, System::MyInvois},
    KnownHost{"preprod-api.myinvois.hasil.gov.my"_L1, true, Environment::Sandbox, System::MyInvois},
    KnownHost{"app.myinvoisbridge.com"_L1, true, {}, System::Bridge},
    KnownHost{"secure.myob.com"_L1, true, {}, System::Myob},
    KnownHost{"api.myob.com"_L1, true, {}, System::Myob},
    KnownHost{"myinvois.hasil.gov.my"_L1, false, Environment::Production, System::MyInvois,
              "the portal for people"_L1},
    KnownHost{"preprod.myinvois.hasil.gov.my"_L1, false, Environment::Sandbox, System::MyInvois,
              "the sandbox portal for people"_L1},
    KnownHost{"mytax.hasil.gov.my"_L1, false, Environment::Production, System::MyInvois,
              "the website MyTax"_L1},
    KnownHost{"preprod-mytax.hasil.gov.my"_L1, false, Environment::Sandbox, System::MyInvois,
              "the sandbox website of MyTax"_L1},
    KnownHost{"profile.myinvois.hasil.gov.my"_L1, false, Environment::Production, System::MyInvois,
              "the profile pages for people"_L1},
    KnownHost{"identity.myinvois.hasil.gov.my"_L1, false, Environment::Production, System::MyInvois,
              "the issuer named in tokens, not an address to call"_L1},
    KnownHost{"preprod-identity.myinvois.hasil.gov.my"_L1, false, Environment::Sandbox,
              System::MyInvois, "the issuer named in tokens, not an address to call"_L1},
    KnownHost{"preprod-identity.hasil.gov.my"_L1, false, Environment::Sandbox, System::MyInvois,
              "no address of the SDK"_L1},
    KnownHost{"idp.myinvois.hasil.gov.my"_L1, false, {}, System::MyInvois, "it does not exist"_L1},
    KnownHost{"preprod-idp.myinvois.hasil.gov.my"_L1,
              false,
              {},
              System::MyInvois,
              "it does not exist"_L1},
    KnownHost{"preapi.myinvois.hasil.gov.my"_L1,
              false,
              {},
              System::MyInvois,
              "a typing error for preprod-api"_L1},
    KnownHost{
        "sandbox.myinvois.hasil.gov.my"_L1, false, {}, System::MyInvois, "it does not exist"_L1},
    KnownHost{"myaccount.hasil.gov.my"_L1,
              false,
              {},
              System::MyInvois,
              "it does not answer logins of programs"_L1},
    KnownHost{"sdk.myinvois.hasil.gov.my"_L1, false, {}, System::MyInvois, "the documentation"_L1},
    KnownHost{"preprod-sdk.myinvois.hasil.gov.my"_L1,
              false,
              {},
              System::MyInvois,
              "the documentation"_L1},
};

} // namespace

const KnownHost *knownHost(const QString &host)
{
    const auto found = std::find_if(hosts.begin(), hosts.end(), [&](const KnownHost &known) {
        return host.compare(known.host, Qt::CaseInsensitive) == 0;
    });
    return found == hosts.end() ? nullptr : &*found;
}

bool isUnderLhdn(const QString &host)
{
    return host.endsWith(".hasil.gov.my"_L1, Qt::CaseInsensitive);
}

std::optional<Environment> environmentOfIssuer(const QString &issuer)
{
    QString plain = issuer;
    while (plain.endsWith(u'/'))
        plain.chop(1);
    for (const Environment environment : {Environment::Production, Environment::Sandbox}) {
        if (plain == Profiles::expectedIssuer(environment))
            return environment;
    }
    return {};
}

} // namespace Connector::Diagnostics
