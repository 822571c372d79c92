#include "diagnostics/responsibility.h"

#include <QCoreApplication>

namespace Connector::Diagnostics {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Diagnostics::Responsibility)
};

} // namespace

// Whatever is not named here can be mended by the owner, in this program.
Who whoFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::CredentialsSecretExpired:
    case ErrorCode::CredentialsSecretReplaced:
    case ErrorCode::CredentialsBlocked:
    case ErrorCode::TinPersonalProfile:
        return Who::Director;
    case ErrorCode::IntermediaryNotAppointed:
    case ErrorCode::PermissionMissing:
    case ErrorCode::TinUnknown:
        return Who::Taxpayer;
    case ErrorCode::NetworkOffline:
    case ErrorCode::NetworkDns:
    case ErrorCode::NetworkRefused:
    case ErrorCode::NetworkTimeout:
    case ErrorCode::NetworkProxy:
    case ErrorCode::TlsIntercepted:
    case ErrorCode::TlsOldTrustStore:
    case ErrorCode::TlsNotYetValid:
    case ErrorCode::ClockWrong:
    case ErrorCode::KeychainAbsent:
    case ErrorCode::EndpointPortReserved:
    case ErrorCode::EndpointPortInUse:
    case ErrorCode::EndpointOtherUser:
    case ErrorCode::EndpointProxied:
        return Who::It;
    case ErrorCode::RequestBasicRefused:
    case ErrorCode::RequestMalformed:
    case ErrorCode::RequestBadScope:
    case ErrorCode::RequestBadGrant:
    case ErrorCode::TokenExpired:
    case ErrorCode::TokenRefused:
    case ErrorCode::EndpointBrowserRefused:
    case ErrorCode::EndpointBusy:
    case ErrorCode::DocumentRefused:
    case ErrorCode::ProgramOwnService:
        return Who::Vendor;
    case ErrorCode::ServiceMaintenance:
    case ErrorCode::ServiceUnavailable:
        return Who::Lhdn;
    case ErrorCode::CredentialsRevoked:
    case ErrorCode::MyobSignInAgain:
    case ErrorCode::MyobKeyInactive:
    case ErrorCode::MyobCodeExpired:
    case ErrorCode::MyobConsentRefused:
    case ErrorCode::MyobConsentOld:
        return Who::Administrator;
    case ErrorCode::Unknown:
        return Who::Support;
    default:
        return Who::Owner;
    }
}

QLatin1StringView toText(Who who)
{
    switch (who) {
    case Who::Owner:
        return "owner"_L1;
    case Who::Director:
        return "director"_L1;
    case Who::Taxpayer:
        return "taxpayer"_L1;
    case Who::It:
        return "it"_L1;
    case Who::Vendor:
        return "vendor"_L1;
    case Who::Lhdn:
        return "lhdn"_L1;
    case Who::Administrator:
        return "administrator"_L1;
    case Who::Support:
        return "support"_L1;
    }
    return "owner"_L1;
}

QString wordFor(Who who)
{
    switch (who) {
    case Who::Owner:
        return Tr::tr("the person who looks after this connector");
    case Who::Director:
        return Tr::tr("a director of the company, or whom the director gave the permission in "
                      "MyTax");
    case Who::Taxpayer:
        return Tr::tr("the taxpayer for whom the login is made");
    case Who::It:
        return Tr::tr("whoever looks after this computer and its network");
    case Who::Vendor:
        return Tr::tr("the maker of the accounting package");
    case Who::Lhdn:
        return Tr::tr("LHDN, or whoever runs the service");
    case Who::Administrator:
        return Tr::tr("an administrator of the other system");
    case Who::Support:
        return Tr::tr("the support of this program, and the MyInvois helpdesk");
    }
    return {};
}

} // namespace Connector::Diagnostics
