#include "ui/logins/errorglance.h"

#include "diagnostics/erroradvice.h"

#include <QCoreApplication>

namespace Connector::Ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Connector::Ui::ErrorGlance)
};

QString fromSentence(const QString &sentence, const QString &otherwise)
{
    return sentence.isEmpty() ? otherwise : Diagnostics::withoutFullStop(sentence);
}

} // namespace

QString whatIsWrong(const LoginRow &row)
{
    switch (row.error.value_or(ErrorCode::Unknown)) {
    case ErrorCode::CredentialsRejected:
        return Tr::tr("Credentials refused");
    case ErrorCode::CredentialsWrongEnvironment:
    case ErrorCode::TokenWrongEnvironment:
        return Tr::tr("Wrong environment");
    case ErrorCode::CredentialsSecretExpired:
        return Tr::tr("Secret expired");
    case ErrorCode::CredentialsSecretReplaced:
        return Tr::tr("Secret replaced");
    case ErrorCode::CredentialsAddressChanged:
        return Tr::tr("Address changed");
    case ErrorCode::CredentialsBlocked:
        return Tr::tr("Blocked");
    case ErrorCode::CredentialsRevoked:
        return Tr::tr("Credentials revoked");
    case ErrorCode::IntermediaryNotAppointed:
        return Tr::tr("Not appointed");
    case ErrorCode::IntermediaryNeedsRob:
        return Tr::tr("Business number missing");
    case ErrorCode::TinMismatch:
    case ErrorCode::TinPersonalProfile:
        return Tr::tr("Token of another TIN");
    case ErrorCode::PermissionMissing:
        return Tr::tr("Permission missing");
    case ErrorCode::KeychainEntryMissing:
        return Tr::tr("Secret not in keychain");
    case ErrorCode::TlsIntercepted:
        return Tr::tr("Connection intercepted");
    case ErrorCode::ClockWrong:
        return Tr::tr("Clock is wrong");
    default:
        return fromSentence(row.errorWords.title, Tr::tr("Refused"));
    }
}

QString whoActs(const LoginRow &row)
{
    switch (row.error.value_or(ErrorCode::Unknown)) {
    case ErrorCode::IntermediaryNotAppointed:
        return Tr::tr("the taxpayer must act");
    case ErrorCode::CredentialsSecretExpired:
    case ErrorCode::CredentialsSecretReplaced:
    case ErrorCode::CredentialsAddressChanged:
    case ErrorCode::KeychainEntryMissing:
        return Tr::tr("enter the secret again");
    case ErrorCode::CredentialsBlocked:
        return Tr::tr("look at the ERP entry in MyInvois");
    default:
        return Tr::tr("you must act");
    }
}

QString whatIsWaitedFor(const LoginRow &row)
{
    const QString system = systemName(row.system);
    switch (row.error.value_or(ErrorCode::ServiceUnavailable)) {
    case ErrorCode::ServiceUnavailable:
    case ErrorCode::NetworkTimeout:
    case ErrorCode::NetworkRefused:
        //: %1 is the name of a system, for example MyInvois.
        return Tr::tr("%1 does not answer").arg(system);
    case ErrorCode::ServiceMaintenance:
        return Tr::tr("%1 is under maintenance").arg(system);
    case ErrorCode::ServiceRateLimited:
        return Tr::tr("%1 asks to wait").arg(system);
    case ErrorCode::LoginBudgetExhausted:
        return Tr::tr("too many logins this minute");
    case ErrorCode::NetworkOffline:
        return Tr::tr("this computer is offline");
    case ErrorCode::NetworkDns:
        return Tr::tr("the address is not found");
    case ErrorCode::NetworkProxy:
        return Tr::tr("the proxy refuses");
    case ErrorCode::NetworkCaptivePortal:
        return Tr::tr("the network asks to sign in");
    default:
        return fromSentence(row.errorWords.title, Tr::tr("tries again by itself"));
    }
}

} // namespace Connector::Ui
