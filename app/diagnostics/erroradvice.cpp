#include "diagnostics/erroradvice.h"

#include "diagnostics/inputadvice.h"
#include "diagnostics/machineadvice.h"
#include "diagnostics/wording.h"

#include <QCoreApplication>

namespace Connector::Diagnostics {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Diagnostics::ErrorAdvice)
};

} // namespace

// One switch without default, however long: a new code does not compile until it has its words.
Advice adviceFor(const Error &error)
{
    switch (error.code) {
    case ErrorCode::CredentialsRejected:
        return {Tr::tr("The client id and the client secret were refused."),
                Tr::tr("The secret is mistyped, cut off, replaced or expired, or the client id and "
                       "the secret belong to two different entries or to the other environment."),
                steps({Tr::tr("Check that the connection uses the environment in which the "
                              "credentials were made."),
                       Tr::tr("Copy the client id and the secret again with the copy icons of the "
                              "portal and store them."),
                       Tr::tr("If the secret was not kept, open %1, choose Regenerate Secrets and "
                              "store the new ones.")
                           .arg(erpPath())})};
    case ErrorCode::CredentialsWrongEnvironment:
        return {
            Tr::tr("The credentials belong to the other environment."),
            Tr::tr("Production and sandbox have separate client ids and secrets; each refuses "
                   "those of the other."),
            steps({Tr::tr("Choose the environment in which the ERP system was registered."),
                   Tr::tr("To use the other environment, register the ERP system there as well, "
                          "under %1. The address bar of the sandbox portal shows preprod.")
                       .arg(erpPath())})};
    case ErrorCode::CredentialsSecretExpired:
        return {
            Tr::tr("The client secret has expired."),
            Tr::tr("Both secrets of an ERP system expire at the moment that was chosen when it "
                   "was registered."),
            steps({Tr::tr("Open %1, open the three dots of the ERP system and choose Regenerate "
                          "Secrets.")
                       .arg(erpPath()),
                   Tr::tr("Store the new secrets here together with their expiry date.")})};
    case ErrorCode::CredentialsSecretReplaced:
        return {
            Tr::tr("The client secret was replaced."),
            Tr::tr("The secrets of the ERP system were regenerated; the one stored here stopped "
                   "working at that moment."),
            steps(
                {Tr::tr("Store the new secret here. The person who regenerated it has it."),
                 Tr::tr("If nobody has it, open %1 and choose Regenerate Secrets.").arg(erpPath()),
                 Tr::tr("Let every program take its tokens from this connector, so that the "
                        "secret is kept in one place only.")})};
    case ErrorCode::CredentialsAddressChanged:
        return {Tr::tr("The stored secret is not meant for this address."),
                detailed(Tr::tr("The environment, the address, the client id or the login type of "
                                "the connection changed after the secret was stored, so the secret "
                                "was not sent."),
                         error),
                steps({Tr::tr("Check the address and the client id of the connection."),
                       Tr::tr("If they are right, enter the client secret again.")})};
    case ErrorCode::CredentialsHiddenCharacters:
        return {Tr::tr("The %1 contains hidden characters.").arg(nameOf(error, u"secret")),
                detailed(Tr::tr("A line break, a blank or an invisible character came along when "
                                "the text was copied."),
                         error),
                Tr::tr("Copy the %1 again with the copy icon of the portal and paste it.")
                    .arg(nameOf(error, u"secret"))};
    case ErrorCode::CredentialsSwapped:
        return {Tr::tr("The client id stands in the place of the client secret."),
                Tr::tr("The portal shows Client ID, Client Secret 1 and Client Secret 2 below each "
                       "other; the wrong line was copied."),
                Tr::tr("Enter the client id and the client secret again, each in its own field.")};
    case ErrorCode::CredentialsPlaceholder:
        return {Tr::tr("The %1 is a placeholder.").arg(nameOf(error, u"client_id")),
                Tr::tr("The text comes from an example or from settings that were never filled in; "
                       "such logins are blocked."),
                Tr::tr("Enter the %1 that the portal showed under %2.")
                    .arg(nameOf(error, u"client_id"), erpPath())};
    case ErrorCode::CredentialsNotUuid:
        return {
            Tr::tr("The %1 is not a UUID.").arg(nameOf(error, u"client_id")),
            Tr::tr("MyInvois issues client ids of 32 hexadecimal digits in five groups, such as "
                   "11111111-2222-4333-8444-555555555555."),
            Tr::tr("Copy the complete %1 again with the copy icon of the portal.")
                .arg(nameOf(error, u"client_id"))};
    case ErrorCode::CredentialsBlocked:
        return {
            Tr::tr("MyInvois has blocked this ERP system."),
            Tr::tr("The system user behind the client id is blocked or expired, so its login is "
                   "refused although the secret may be right."),
            steps({Tr::tr("Open %1 and check the entry of the ERP system.").arg(erpPath()),
                   Tr::tr("Choose Regenerate Secrets and store the new secrets here."),
                   Tr::tr("If it stays blocked, call the MyInvois helpdesk, 03-8682 8000, with "
                          "the TIN and the correlation id.")})};
    case ErrorCode::CredentialsRevoked:
        return {Tr::tr("The credentials were revoked."),
                Tr::tr("The system that issued the client id has withdrawn it for good."),
                Tr::tr("Create new credentials in that system and store them in this connection.")};
    case ErrorCode::RequestBasicRefused:
        return {Tr::tr("The login was refused with an empty answer."),
                Tr::tr("MyInvois answers this way when the credentials come in an Authorization "
                       "header, when a form field is missing, or when the client id is a "
                       "placeholder."),
                steps({Tr::tr("Send client_id, client_secret and grant_type as fields of a form in "
                              "the body."),
                       Tr::tr("Check that the program has loaded its settings.")})};
    case ErrorCode::RequestMalformed:
        return {Tr::tr("The login request was not understood."),
                detailed(Tr::tr("The body is not a form, a field occurs twice, or the onbehalfof "
                                "header is malformed."),
                         error),
                steps({Tr::tr("Send the body as application/x-www-form-urlencoded, each field "
                              "once."),
                       Tr::tr("Write onbehalfof as TIN or TIN:ROB, without percent encoding.")})};
    case ErrorCode::RequestBadScope:
        return {Tr::tr("The requested scope was refused."),
                Tr::tr("MyInvois knows the scope InvoicingAPI only; every other system has a list "
                       "of its own."),
                Tr::tr("Use the scope InvoicingAPI for MyInvois, or leave the scope empty.")};
    case ErrorCode::RequestBadGrant:
        return {Tr::tr("The grant type was refused."),
                Tr::tr("The token address accepts the grant type client_credentials only; it is "
                       "misspelt or missing."),
                Tr::tr("Set grant_type to client_credentials.")};
    case ErrorCode::IntermediaryNotAppointed:
        return {Tr::tr("The taxpayer has not appointed this intermediary."),
                detailed(Tr::tr("MyInvois answers this way when the appointment is missing, has "
                                "expired, has not started yet, or was made in the other "
                                "environment."),
                         error),
                steps({Tr::tr("Ask the taxpayer to open %1.").arg(intermediariesPath()),
                       Tr::tr("The intermediary must be listed as Active, with today between "
                              "Representation From and Representation To."),
                       Tr::tr("Check the TIN of the taxpayer; a sole proprietor needs TIN:ROB.")})};
    case ErrorCode::IntermediaryNeedsRob:
        return {Tr::tr("A sole proprietor needs TIN and business registration number."),
                Tr::tr("With the TIN alone the token stands for the person, and documents of the "
                       "business are refused."),
                Tr::tr("Enter the taxpayer as TIN:ROB, for example IG12345678912:201901234567.")};
    case ErrorCode::TinFormat:
        return {Tr::tr("The %1 does not have the format of a TIN.").arg(nameOf(error, u"tin")),
                Tr::tr("A TIN is a prefix such as C or IG followed by digits, at most 14 "
                       "characters."),
                limited(Tr::tr("Enter the TIN as MyTax shows it, for example C1234567890 (%1)."),
                        Tr::tr("Enter the TIN as MyTax shows it, for example C1234567890."),
                        error)};
    case ErrorCode::TinMismatch:
        return {Tr::tr("The token is for another taxpayer."),
                detailed(Tr::tr("The ERP system was registered under another profile, or the "
                                "expected TIN is wrong; invoices of the expected taxpayer would be "
                                "refused."),
                         error),
                steps({Tr::tr("Compare the expected TIN of the connection with the TIN of the "
                              "company."),
                       Tr::tr("If it is right, choose Switch Taxpayer in the portal, register the "
                              "ERP system again under %1, and store the new credentials here.")
                           .arg(erpPath())})};
    case ErrorCode::TinPersonalProfile:
        return {Tr::tr("The ERP system was registered in a personal profile."),
                detailed(Tr::tr("The credentials belong to the TIN of a person, so invoices of the "
                                "company would be refused."),
                         error),
                steps({Tr::tr("Choose the role of the company in MyTax, and Switch Taxpayer in "
                              "MyInvois if the wrong name shows."),
                       Tr::tr("Register the ERP system there, under %1, and store the new "
                              "credentials here.")
                           .arg(erpPath())})};
    case ErrorCode::PermissionMissing:
        return {Tr::tr("A permission is missing."),
                detailed(Tr::tr("The login works, but the taxpayer has not granted what the call "
                                "needs, or the caller is not the party that may do it."),
                         error),
                Tr::tr("Ask the taxpayer to open %1 and to switch on the permission, for example "
                       "Document - Submit.")
                    .arg(intermediariesPath())};
    case ErrorCode::AddressWrongHost:
        return {
            Tr::tr("The host of the address is wrong."),
            detailed(Tr::tr("It does not answer logins. The portal, MyTax and mistyped names are "
                            "the usual mistakes."),
                     error),
            Tr::tr("Use https://api.myinvois.hasil.gov.my for production and "
                   "https://preprod-api.myinvois.hasil.gov.my for the sandbox.")};
    case ErrorCode::AddressWrongPath:
        return {Tr::tr("The path of the address is wrong."),
                detailed(Tr::tr("The server answers, but has nothing at this path."), error),
                Tr::tr("Restore the default address; MyInvois expects /connect/token after the "
                       "host.")};
    case ErrorCode::NetworkOffline:
        return {Tr::tr("This computer is not connected to a network."),
                detailed(Tr::tr("No network connection is up."), error),
                Tr::tr("Connect to the network; the login is repeated by itself.")};
    case ErrorCode::NetworkDns:
        return {Tr::tr("The host name was not found."),
                detailed(Tr::tr("The name is mistyped, a DNS filter blocks it, or this computer is "
                                "offline."),
                         error),
                steps({Tr::tr("Compare the address of the connection with the default address."),
                       Tr::tr("Open the address in a browser, and try another network.")})};
    case ErrorCode::NetworkRefused:
        return {Tr::tr("The connection was refused."),
                detailed(Tr::tr("A firewall blocks it, or no service listens at the address and "
                                "port."),
                         error),
                Tr::tr("Allow connections to the host of the address on its port, 443 for "
                       "MyInvois.")};
    case ErrorCode::NetworkTimeout:
        return {Tr::tr("The service did not answer in time."),
                detailed(Tr::tr("The service is overloaded, or a firewall or proxy holds the "
                                "request."),
                         error),
                steps({waiting(error),
                       Tr::tr("If it goes on, try another network to tell the two apart.")})};
    case ErrorCode::NetworkProxy:
        return {
            Tr::tr("The proxy server refused the connection."),
            detailed(Tr::tr("The proxy asks for a login, is unknown, or does not allow the "
                            "host."),
                     error),
            Tr::tr("Check the proxy in the network settings of the system and allow the host of "
                   "the address on port 443.")};
    case ErrorCode::NetworkCaptivePortal:
        return {Tr::tr("A web page came instead of an answer."),
                detailed(Tr::tr("The network asks for a sign-in in the browser first, or a filter "
                                "shows a page of its own."),
                         error),
                Tr::tr("Open a web page in the browser, sign in to the network, and test the login "
                       "again.")};
    case ErrorCode::TlsIntercepted:
        return {Tr::tr("The certificate of the server is not trusted."),
                detailed(Tr::tr("A virus scanner or a proxy opens encrypted connections and shows "
                                "its own certificate."),
                         error),
                steps({Tr::tr("Exclude the host of the address from the inspection."),
                       Tr::tr("Otherwise install the root certificate of the company in the "
                              "certificate store of the system.")})};
    case ErrorCode::TlsOldTrustStore:
        return {Tr::tr("The certificate of the server cannot be verified."),
                detailed(Tr::tr("The list of root certificates of this computer is too old or "
                                "incomplete."),
                         error),
                Tr::tr("Install the updates of the operating system and test the login again.")};
    case ErrorCode::TlsNotYetValid:
        return {Tr::tr("The certificate of the server is not valid today."),
                detailed(Tr::tr("The clock of this computer is probably wrong."), error),
                Tr::tr("Set date, time and time zone, and switch on automatic time.")};
    case ErrorCode::ClockWrong:
        return {Tr::tr("The clock of this computer is wrong."),
                detailed(Tr::tr("It differs from the clock of the service, so tokens seem expired "
                                "and documents seem dated in the future."),
                         error),
                Tr::tr("Set date, time and time zone, and switch on automatic time.")};
    case ErrorCode::ServiceMaintenance:
        return {
            Tr::tr("The service is under maintenance."),
            Tr::tr("It answers with a maintenance page instead of data."),
            steps({Tr::tr("Wait; the login is repeated by itself."),
                   Tr::tr("After an outage of MyInvois, documents can be issued within 72 hours "
                          "of its recovery.")})};
    case ErrorCode::ServiceUnavailable:
        return {Tr::tr("The service is not available."),
                detailed(Tr::tr("It answers with an error of its own or with something that is no "
                                "answer to a login."),
                         error),
                steps({waiting(error),
                       Tr::tr("If it goes on for hours, call the MyInvois helpdesk, 03-8682 "
                              "8000.")})};
    case ErrorCode::ServiceRateLimited:
        return {Tr::tr("Too many logins in a short time."),
                Tr::tr("The service limits logins per client id; every program and computer that "
                       "uses the same client id shares the limit."),
                steps({waiting(error),
                       Tr::tr("Let all programs take their tokens from this connector, or register "
                              "one ERP system per program under %1.")
                           .arg(erpPath())})};
    case ErrorCode::TokenMissing:
        return {Tr::tr("The answer to the login contains no token."),
                detailed(Tr::tr("The address leads to another service, or something between this "
                                "computer and the service answers instead."),
                         error),
                steps({Tr::tr("Restore the default address."),
                       Tr::tr("Open the address in a browser and check what answers there.")})};
    case ErrorCode::TokenWrongEnvironment:
        return {Tr::tr("The token belongs to the other environment."),
                detailed(Tr::tr("The issuer named in the token does not fit the environment of the "
                                "connection."),
                         error),
                Tr::tr("Choose the environment in which the ERP system was registered, and restore "
                       "its default address.")};
    case ErrorCode::TokenExpired:
        return {Tr::tr("The token has expired."),
                Tr::tr("A token lives for about an hour, and it was used after that."),
                Tr::tr("Let the program ask for a new token before each use; the connector keeps a "
                       "valid one ready.")};
    case ErrorCode::TokenRefused:
        return {Tr::tr("The service refused the token."),
                detailed(Tr::tr("The token belongs to the other environment, was cut off, or was "
                                "sent without the word Bearer."),
                         error),
                steps({Tr::tr("Check that login and API calls go to the same environment."),
                       Tr::tr("Send the complete token as Authorization: Bearer, in one line.")})};
    case ErrorCode::KeychainLocked:
        return Machine::keychainLocked(error);
    case ErrorCode::KeychainDenied:
        return Machine::keychainDenied(error);
    case ErrorCode::KeychainAbsent:
        return Machine::keychainAbsent(error);
    case ErrorCode::KeychainEntryMissing:
        return Machine::keychainEntryMissing(error);
    case ErrorCode::KeychainTimedOut:
        return Machine::keychainTimedOut(error);
    case ErrorCode::KeychainTooLarge:
        return Machine::keychainTooLarge(error);
    case ErrorCode::KeychainFailed:
        return Machine::keychainFailed(error);
    case ErrorCode::KeychainNotBuilt:
        return Machine::keychainNotBuilt(error);
    case ErrorCode::EndpointPortInUse:
        return Machine::endpointPortInUse(error);
    case ErrorCode::EndpointPortReserved:
        return Machine::endpointPortReserved(error);
    case ErrorCode::EndpointLocalClientWrong:
        return Machine::endpointLocalClientWrong(error);
    case ErrorCode::EndpointLocalClientRevoked:
        return Machine::endpointLocalClientRevoked(error);
    case ErrorCode::EndpointBrowserRefused:
        return Machine::endpointBrowserRefused(error);
    case ErrorCode::EndpointOtherUser:
        return Machine::endpointOtherUser(error);
    case ErrorCode::EndpointProxied:
        return Machine::endpointProxied(error);
    case ErrorCode::EndpointBusy:
        return Machine::endpointBusy(error);
    case ErrorCode::InstanceRunning:
        return Machine::instanceRunning(error);
    case ErrorCode::InstanceNotRunning:
        return Machine::instanceNotRunning(error);
    case ErrorCode::InstanceUnreachable:
        return Machine::instanceUnreachable(error);
    case ErrorCode::HomeUnusable:
        return Machine::homeUnusable(error);
    case ErrorCode::HomeMoved:
        return Machine::homeMoved(error);
    case ErrorCode::HomeInUse:
        return Machine::homeInUse(error);
    case ErrorCode::StoreFailed:
        return Machine::storeFailed(error);
    case ErrorCode::StoreTooNew:
        return Machine::storeTooNew(error);
    case ErrorCode::LoginPaused:
        return {Tr::tr("The connection is paused."),
                Tr::tr("It was paused by hand, so no login is made."),
                Tr::tr("Resume the connection.")};
    case ErrorCode::LoginSignInNeeded:
        return {
            Tr::tr("A sign-in is needed."),
            Tr::tr("This system asks a person to sign in with the browser first."),
            Tr::tr("Choose Sign in for this connection and finish the sign-in in the browser.")};
    case ErrorCode::LoginBackingOff:
        return {Tr::tr("The last login failed, and the next one is not due yet."),
                detailed(Tr::tr("After a temporary failure the connector waits before it tries "
                                "again, as the service asks for."),
                         error),
                waiting(error)};
    case ErrorCode::LoginBudgetExhausted:
        return {Tr::tr("The logins of this minute are used up."),
                Tr::tr("The service limits logins per client id, and the connector stays below the "
                       "limit."),
                waiting(error)};
    case ErrorCode::LoginNeedsAttention:
        return {
            Tr::tr("The login needs attention."),
            detailed(Tr::tr("It was refused, so nothing is sent until a person has looked at "
                            "it."),
                     error),
            Tr::tr("Open Help with a login for this connection, correct the cause, and test the "
                   "login.")};
    case ErrorCode::InputRequired:
        return Input::required(error);
    case ErrorCode::InputUnknownValue:
        return Input::unknownValue(error);
    case ErrorCode::InputUnknownOption:
        return Input::unknownOption(error);
    case ErrorCode::InputNotApplicable:
        return Input::notApplicable(error);
    case ErrorCode::InputNotText:
        return Input::notText(error);
    case ErrorCode::InputTooLong:
        return Input::tooLong(error);
    case ErrorCode::InputIdFormat:
        return Input::idFormat(error);
    case ErrorCode::InputNameTaken:
        return Input::nameTaken(error);
    case ErrorCode::InputIdTaken:
        return Input::idTaken(error);
    case ErrorCode::InputTaxpayerTaken:
        return Input::taxpayerTaken(error);
    case ErrorCode::InputRobFormat:
        return Input::robFormat(error);
    case ErrorCode::InputUrlInvalid:
        return Input::urlInvalid(error);
    case ErrorCode::InputUrlNotHttps:
        return Input::urlNotHttps(error);
    case ErrorCode::InputUrlFixed:
        return Input::urlFixed(error);
    case ErrorCode::InputDateFormat:
        return Input::dateFormat(error);
    case ErrorCode::InputDatePast:
        return Input::datePast(error);
    case ErrorCode::InputNumberFormat:
        return Input::numberFormat(error);
    case ErrorCode::InputNumberRange:
        return Input::numberRange(error);
    case ErrorCode::InputMixedEnvironments:
        return Input::mixedEnvironments(error);
    case ErrorCode::InputPracticeOnly:
        return Input::practiceOnly(error);
    case ErrorCode::InputTaxpayerNotInConnection:
        return Input::taxpayerNotInConnection(error);
    case ErrorCode::InputSecretMissing:
        return Input::secretMissing(error);
    case ErrorCode::InputFileUnreadable:
        return Input::fileUnreadable(error);
    case ErrorCode::NotFound:
        return {error.field.isEmpty() ? Tr::tr("There is no such thing.")
                                      : Tr::tr("There is no such %1.").arg(fieldName(error.field)),
                detailed(Tr::tr("The name or id is misspelt, or it was removed."), error),
                Tr::tr("Show the list and copy the name from it.")};
    case ErrorCode::NotPermitted:
        return {Tr::tr("This is not permitted."),
                detailed(Tr::tr("The rights of the caller do not include it."), error),
                Tr::tr("Use a caller that has the right, or extend the rights of this one.")};
    case ErrorCode::NotSupported:
        return {Tr::tr("This is not supported here."),
                detailed(Tr::tr("The system or the connection has no such function."), error),
                Tr::tr("Use a connection of a system that has it.")};
    case ErrorCode::MyobRedirectMismatch:
        return {
            Tr::tr("The redirect URI differs from the registered one."),
            detailed(Tr::tr("MYOB compares it byte for byte; a slash at the end, upper case or "
                            "another port is a difference."),
                     error),
            Tr::tr("Copy the redirect URI from the registration of the API key in MYOB into the "
                   "connection.")};
    case ErrorCode::MyobCodeExpired:
        return {Tr::tr("The sign-in took too long."),
                Tr::tr("The code from MYOB works once and for a few minutes only."),
                Tr::tr("Sign in again and finish without a break.")};
    case ErrorCode::MyobSignInAgain:
        return {Tr::tr("MYOB asks for a new sign-in."),
                detailed(Tr::tr("The consent ended or was withdrawn, the password changed, or "
                                "another program used the same sign-in."),
                         error),
                Tr::tr("Choose Sign in for this connection; an administrator of the company file "
                       "has to do it.")};
    case ErrorCode::MyobKeyInactive:
        return {Tr::tr("The API key of MYOB is not active."),
                Tr::tr("The key is not approved yet, was revoked, or the developer account has "
                       "lapsed."),
                Tr::tr("Check the key in the developer section of my.MYOB.")};
    case ErrorCode::MyobScopeGeneration:
        return {Tr::tr("The scope does not fit the age of the API key."),
                Tr::tr("Keys made before 12 March 2025 use CompanyFile; newer keys use names such "
                       "as sme-company-file."),
                Tr::tr("Choose the other set of scopes in the connection and sign in again.")};
    case ErrorCode::MyobCftokenOnSso:
        return {Tr::tr("MYOB refuses the user of the company file."),
                Tr::tr("The file is linked to my.MYOB, and such a file accepts no file user and "
                       "password of its own."),
                Tr::tr("Remove file user and file password from the connection.")};
    case ErrorCode::Abandoned:
        return {Tr::tr("The task was ended before it was done."),
                detailed(Tr::tr("The program was closing, or the task was cancelled."), error),
                Tr::tr("Repeat it.")};
    case ErrorCode::Unknown:
        break;
    }
    return {
        Tr::tr("The cause is not known."),
        detailed(Tr::tr("The answer fits none of the known cases."), error),
        Tr::tr("Test the login again; if it fails in the same way, save a report and send it to "
               "support.")};
}

} // namespace Connector::Diagnostics
