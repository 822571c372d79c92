#include "diagnostics/taxpayeradvice.h"

#include "diagnostics/wording.h"

#include <QCoreApplication>

namespace Connector::Diagnostics::Taxpayer {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Diagnostics::ErrorAdvice)
};

} // namespace

Advice intermediaryNotAppointed(const Error &error)
{
    return {Tr::tr("The taxpayer has not appointed this intermediary."),
            detailed(Tr::tr("MyInvois answers this way when the appointment is missing, has "
                            "expired, has not started yet, or was made in the other "
                            "environment."),
                     error),
            steps({Tr::tr("Ask the taxpayer to open %1.").arg(intermediariesPath()),
                   Tr::tr("The intermediary must be listed as Active, with today between "
                          "Representation From and Representation To."),
                   Tr::tr("Check the TIN of the taxpayer; a sole proprietor needs TIN:ROB.")})};
}

Advice intermediaryNeedsRob(const Error &error)
{
    return {Tr::tr("A sole proprietor needs TIN and business registration number."),
            detailed(Tr::tr("With the TIN alone the token stands for the person, and documents of "
                            "the business are refused."),
                     error),
            Tr::tr("Enter the taxpayer as TIN:ROB, for example IG12345678912:201901234567.")};
}

Advice tinFormat(const Error &error)
{
    return {Tr::tr("The %1 does not have the format of a TIN.").arg(nameOf(error, u"tin")),
            Tr::tr("A TIN is a prefix such as C or IG followed by digits, at most 14 "
                   "characters."),
            limited(Tr::tr("Enter the TIN as MyTax shows it, for example C1234567890 (%1)."),
                    Tr::tr("Enter the TIN as MyTax shows it, for example C1234567890."), error)};
}

Advice tinMismatch(const Error &error)
{
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
}

Advice tinPersonalProfile(const Error &error)
{
    return {Tr::tr("The ERP system was registered in a personal profile."),
            detailed(Tr::tr("The credentials belong to the TIN of a person, so invoices of the "
                            "company would be refused."),
                     error),
            steps({Tr::tr("Choose the role of the company in MyTax, and Switch Taxpayer in "
                          "MyInvois if the wrong name shows."),
                   Tr::tr("Register the ERP system there, under %1, and store the new "
                          "credentials here.")
                       .arg(erpPath())})};
}

Advice tinUnknown(const Error &error)
{
    return {Tr::tr("LHDN does not know this TIN together with this number."),
            detailed(Tr::tr("The TIN is mistyped, or the registration or identity number belongs "
                            "to somebody else or is out of date at LHDN."),
                     error),
            steps({Tr::tr("Compare the TIN and the number with the papers of the taxpayer."),
                   Tr::tr("If both are right, the taxpayer updates the data with LHDN.")})};
}

Advice documentRefused(const Error &error)
{
    return {Tr::tr("The document was refused, not the login."),
            detailed(Tr::tr("The login works; LHDN checked the content of the document or has "
                            "received it already."),
                     error),
            steps({Tr::tr("Correct what the answer names in the accounting package, and submit "
                          "again."),
                   Tr::tr("After a duplicate, wait ten minutes and look up the first "
                          "submission.")})};
}

Advice permissionMissing(const Error &error)
{
    return {Tr::tr("A permission is missing."),
            detailed(Tr::tr("The login works, but the taxpayer has not granted what the call "
                            "needs, or the caller is not the party that may do it."),
                     error),
            Tr::tr("Ask the taxpayer to open %1 and to switch on the permission, for example "
                   "Document - Submit.")
                .arg(intermediariesPath())};
}

Advice tokenMissing(const Error &error)
{
    return {Tr::tr("The answer to the login contains no token."),
            detailed(Tr::tr("The address leads to another service, or something between this "
                            "computer and the service answers instead."),
                     error),
            steps({Tr::tr("Restore the default address."),
                   Tr::tr("Open the address in a browser and check what answers there.")})};
}

Advice tokenWrongEnvironment(const Error &error)
{
    return {Tr::tr("The token belongs to the other environment."),
            detailed(Tr::tr("The issuer named in the token does not fit the environment of the "
                            "connection."),
                     error),
            Tr::tr("Choose the environment in which the ERP system was registered, and restore "
                   "its default address.")};
}

Advice tokenExpired(const Error &)
{
    return {Tr::tr("The token has expired."),
            Tr::tr("A token lives for about an hour, and it was used after that."),
            Tr::tr("Let the program ask for a new token before each use; the connector keeps a "
                   "valid one ready.")};
}

Advice tokenRefused(const Error &error)
{
    return {Tr::tr("The service refused the token."),
            detailed(Tr::tr("The token belongs to the other environment, was cut off, or was "
                            "sent without the word Bearer."),
                     error),
            steps({Tr::tr("Check that login and API calls go to the same environment."),
                   Tr::tr("Send the complete token as Authorization: Bearer, in one line.")})};
}

} // namespace Connector::Diagnostics::Taxpayer
