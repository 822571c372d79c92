#include "diagnostics/credentialadvice.h"

#include "diagnostics/wording.h"

#include <QCoreApplication>

namespace Connector::Diagnostics::Credential {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Diagnostics::ErrorAdvice)
};

} // namespace

Advice credentialsRejected(const Error &)
{
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
}

Advice credentialsWrongEnvironment(const Error &)
{
    return {Tr::tr("The credentials belong to the other environment."),
            Tr::tr("Production and sandbox have separate client ids and secrets; each refuses "
                   "those of the other."),
            steps({Tr::tr("Choose the environment in which the ERP system was registered."),
                   Tr::tr("To use the other environment, register the ERP system there as well, "
                          "under %1. The address bar of the sandbox portal shows preprod.")
                       .arg(erpPath())})};
}

Advice credentialsSecretExpired(const Error &)
{
    return {Tr::tr("The client secret has expired."),
            Tr::tr("Both secrets of an ERP system expire at the moment that was chosen when it "
                   "was registered."),
            steps({Tr::tr("Open %1, open the three dots of the ERP system and choose Regenerate "
                          "Secrets.")
                       .arg(erpPath()),
                   Tr::tr("Store the new secrets here together with their expiry date.")})};
}

Advice credentialsSecretReplaced(const Error &)
{
    return {
        Tr::tr("The client secret was replaced."),
        Tr::tr("The secrets of the ERP system were regenerated; the one stored here stopped "
               "working at that moment."),
        steps({Tr::tr("Store the new secret here. The person who regenerated it has it."),
               Tr::tr("If nobody has it, open %1 and choose Regenerate Secrets.").arg(erpPath()),
               Tr::tr("Let every program take its tokens from this connector, so that the "
                      "secret is kept in one place only.")})};
}

Advice credentialsAddressChanged(const Error &error)
{
    return {Tr::tr("The stored secret is not meant for this address."),
            detailed(Tr::tr("The environment, the address, the client id or the login type of "
                            "the connection changed after the secret was stored, so the secret "
                            "was not sent."),
                     error),
            steps({Tr::tr("Check the address and the client id of the connection."),
                   Tr::tr("If they are right, enter the client secret again.")})};
}

Advice credentialsHiddenCharacters(const Error &error)
{
    return {Tr::tr("The %1 contains hidden characters.").arg(nameOf(error, u"secret")),
            detailed(Tr::tr("A line break, a blank or an invisible character came along when "
                            "the text was copied."),
                     error),
            Tr::tr("Copy the %1 again with the copy icon of the portal and paste it.")
                .arg(nameOf(error, u"secret"))};
}

Advice credentialsSwapped(const Error &)
{
    return {Tr::tr("The client id stands in the place of the client secret."),
            Tr::tr("The portal shows Client ID, Client Secret 1 and Client Secret 2 below each "
                   "other; the wrong line was copied."),
            Tr::tr("Enter the client id and the client secret again, each in its own field.")};
}

Advice credentialsPlaceholder(const Error &error)
{
    return {Tr::tr("The %1 is a placeholder.").arg(nameOf(error, u"client_id")),
            Tr::tr("The text comes from an example or from settings that were never filled in; "
                   "such logins are blocked."),
            Tr::tr("Enter the %1 that the portal showed under %2.")
                .arg(nameOf(error, u"client_id"), erpPath())};
}

Advice credentialsNotUuid(const Error &error)
{
    return {Tr::tr("The %1 is not a UUID.").arg(nameOf(error, u"client_id")),
            Tr::tr("MyInvois issues client ids of 32 hexadecimal digits in five groups, such as "
                   "11111111-2222-4333-8444-555555555555."),
            Tr::tr("Copy the complete %1 again with the copy icon of the portal.")
                .arg(nameOf(error, u"client_id"))};
}

Advice credentialsBlocked(const Error &)
{
    return {Tr::tr("MyInvois has blocked this ERP system."),
            Tr::tr("The system user behind the client id is blocked or expired, so its login is "
                   "refused although the secret may be right."),
            steps({Tr::tr("Open %1 and check the entry of the ERP system.").arg(erpPath()),
                   Tr::tr("Choose Regenerate Secrets and store the new secrets here."),
                   Tr::tr("If it stays blocked, call the MyInvois helpdesk, 03-8682 8000, with "
                          "the TIN and the correlation id.")})};
}

Advice credentialsRevoked(const Error &)
{
    return {Tr::tr("The credentials were revoked."),
            Tr::tr("The system that issued the client id has withdrawn it for good."),
            Tr::tr("Create new credentials in that system and store them in this connection.")};
}

Advice requestBasicRefused(const Error &)
{
    return {Tr::tr("The login was refused with an empty answer."),
            Tr::tr("MyInvois answers this way when the credentials come in an Authorization "
                   "header, when a form field is missing, or when the client id is a "
                   "placeholder."),
            steps({Tr::tr("Send client_id, client_secret and grant_type as fields of a form in "
                          "the body."),
                   Tr::tr("Check that the program has loaded its settings.")})};
}

Advice requestMalformed(const Error &error)
{
    return {Tr::tr("The login request was not understood."),
            detailed(Tr::tr("The body is not a form, a field occurs twice, or the onbehalfof "
                            "header is malformed."),
                     error),
            steps({Tr::tr("Send the body as application/x-www-form-urlencoded, each field "
                          "once."),
                   Tr::tr("Write onbehalfof as TIN or TIN:ROB, without percent encoding.")})};
}

Advice requestBadScope(const Error &)
{
    return {Tr::tr("The requested scope was refused."),
            Tr::tr("MyInvois knows the scope InvoicingAPI only; every other system has a list "
                   "of its own."),
            Tr::tr("Use the scope InvoicingAPI for MyInvois, or leave the scope empty.")};
}

Advice requestBadGrant(const Error &)
{
    return {Tr::tr("The grant type was refused."),
            Tr::tr("The token address accepts the grant type client_credentials only; it is "
                   "misspelt or missing."),
            Tr::tr("Set grant_type to client_credentials.")};
}

} // namespace Connector::Diagnostics::Credential
