#include "diagnostics/inputadvice.h"

#include "diagnostics/wording.h"

#include <QCoreApplication>

namespace Connector::Diagnostics::Input {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Diagnostics::InputAdvice)
};

} // namespace

Advice required(const Error &error)
{
    return {Tr::tr("The %1 is missing.").arg(nameOf(error, {})),
            Tr::tr("This field cannot stay empty."),
            Tr::tr("Enter the %1.").arg(nameOf(error, {}))};
}

Advice unknownValue(const Error &error)
{
    return {Tr::tr("The %1 is not one of the known values.").arg(nameOf(error, {})),
            Tr::tr("This field accepts fixed words only."),
            limited(Tr::tr("Use one of these: %1."),
                    Tr::tr("Use one of the values that the help lists."), error)};
}

Advice unknownOption(const Error &error)
{
    if (error.field == "command"_L1) {
        return {limited(Tr::tr("There is no command %1."), Tr::tr("A command is missing."), error),
                Tr::tr("The command may be misspelt."), Tr::tr("Show the commands with --help.")};
    }
    if (error.field == "argument"_L1) {
        return {limited(Tr::tr("The argument %1 is one too many."),
                        Tr::tr("There is an argument too many."), error),
                Tr::tr("A name of several words without quotation marks counts as several."),
                Tr::tr("Put a name of several words in quotation marks.")};
    }
    if (error.field == "column"_L1) {
        return {limited(Tr::tr("The column %1 is unknown."), Tr::tr("A column is unknown."), error),
                Tr::tr("The first line of the file names the columns; this name may be misspelt."),
                Tr::tr("Correct its name in the first line, or remove the column.")};
    }
    return {limited(Tr::tr("The option %1 is unknown."), Tr::tr("An option is unknown."), error),
            Tr::tr("This command does not have it; it may be misspelt."),
            Tr::tr("Show the options of the command with --help.")};
}

Advice notApplicable(const Error &error)
{
    return {
        Tr::tr("The %1 does not apply here.").arg(nameOf(error, {})),
        detailed(Tr::tr("The chosen system, environment or login type has no such field."), error),
        Tr::tr("Leave the %1 out.").arg(nameOf(error, {}))};
}

Advice notText(const Error &error)
{
    return {Tr::tr("The %1 is not readable text.").arg(nameOf(error, {})),
            detailed(Tr::tr("It contains bytes that are not valid UTF-8, or control or "
                            "non-ASCII characters that are not allowed here."),
                     error),
            Tr::tr("Enter the %1 as plain text.").arg(nameOf(error, {}))};
}

Advice tooLong(const Error &error)
{
    return {Tr::tr("The %1 is too long.").arg(nameOf(error, {})),
            Tr::tr("There is a limit to the length of this field."),
            limited(Tr::tr("Shorten it; the limit is %1."), Tr::tr("Shorten it."), error)};
}

Advice idFormat(const Error &error)
{
    return {Tr::tr("The %1 contains characters that an id cannot have.").arg(nameOf(error, u"id")),
            Tr::tr("An id stands in addresses: it has 1 to 32 lower-case letters, digits and "
                   "hyphens and does not start with a hyphen."),
            Tr::tr("Use lower-case letters, digits and hyphens, for example main-company.")};
}

Advice nameTaken(const Error &error)
{
    return {Tr::tr("The %1 is already in use.").arg(nameOf(error, u"name")),
            Tr::tr("Every name is used once, so that it is clear what is meant."),
            Tr::tr("Choose another name.")};
}

Advice idTaken(const Error &error)
{
    return {Tr::tr("The %1 is already in use.").arg(nameOf(error, u"id")),
            Tr::tr("An id belongs to one connection for ever."), Tr::tr("Choose another id.")};
}

Advice taxpayerTaken(const Error &)
{
    return {Tr::tr("The taxpayer is already in this connection."),
            Tr::tr("The same TIN, or the same TIN and business registration number, is listed "
                   "once only."),
            Tr::tr("Use the taxpayer that is there, or remove it first.")};
}

Advice robFormat(const Error &error)
{
    return {
        Tr::tr("The business registration number has the wrong format."),
        Tr::tr("It stands after the colon and consists of letters and digits; the numbers "
               "of SSM have 12 digits."),
        limited(
            Tr::tr("Enter the number without spaces and hyphens, for example 201901234567 (%1)."),
            Tr::tr("Enter the number without spaces and hyphens, for example 201901234567."),
            error)};
}

Advice urlInvalid(const Error &error)
{
    if (error.field == u"proxy_address") {
        return {Tr::tr("This is not the address of a proxy."),
                Tr::tr("It has a host and a port; a user name and a password cannot be given."),
                Tr::tr("Enter host and port, for example proxy.example.com:3128.")};
    }
    return {Tr::tr("The %1 is not a valid address.").arg(nameOf(error, u"identity_url")),
            Tr::tr("An address has a scheme and a host, and no user name, query or fragment."),
            limited(Tr::tr("Enter an address such as https://api.example.com (%1)."),
                    Tr::tr("Enter an address such as https://api.example.com."), error)};
}

Advice urlNotHttps(const Error &error)
{
    return {Tr::tr("The %1 does not start with https.").arg(nameOf(error, u"identity_url")),
            Tr::tr("A secret is sent over encrypted connections only; http is allowed for this "
                   "computer itself."),
            Tr::tr("Enter an address that starts with https://.")};
}

Advice urlFixed(const Error &error)
{
    return {Tr::tr("The %1 is fixed in this environment.").arg(nameOf(error, u"identity_url")),
            Tr::tr("The addresses of production, sandbox and practice are built in."),
            Tr::tr("Leave the %1 out, or choose the environment custom.")
                .arg(nameOf(error, u"identity_url"))};
}

Advice lanAddress(const Error &error)
{
    return {Tr::tr("The %1 is another computer, reached without encryption.")
                .arg(nameOf(error, u"api_url")),
            Tr::tr("User and password of the company file would cross the local network readable "
                   "for everybody on it."),
            Tr::tr("Run this program on the computer that has the company file, or confirm with "
                   "--allow-lan that the network is trusted.")};
}

Advice dateFormat(const Error &error)
{
    return {Tr::tr("The %1 is not a date.").arg(nameOf(error, u"secret_expires")),
            Tr::tr("A date is a real day, written as year, month and day."),
            Tr::tr("Enter it as YYYY-MM-DD, for example 2027-03-31.")};
}

Advice datePast(const Error &error)
{
    return {Tr::tr("The %1 lies in the past.").arg(nameOf(error, u"secret_expires")),
            Tr::tr("The date must be today or later."),
            Tr::tr("Enter the date that was chosen when the secret was made.")};
}

Advice timeFormat(const Error &error)
{
    return {Tr::tr("The %1 is not a time.").arg(nameOf(error, u"since")),
            Tr::tr("A time is a date, a date with a time of day, or a span back from now."),
            Tr::tr("Enter it as 2027-03-31, 2027-03-31T08:00:00Z, 24h or 7d.")};
}

Advice durationFormat(const Error &error)
{
    return {Tr::tr("The %1 is not a span of time.").arg(nameOf(error, u"overlap")),
            limited(Tr::tr("It is a whole number with a unit: s, m, h or d (%1)."),
                    Tr::tr("It is a whole number with a unit: s, m, h or d."), error),
            Tr::tr("Enter it as 90m, 24h or 7d, for example.")};
}

Advice unknownUser(const Error &error)
{
    return {Tr::tr("The %1 does not exist.").arg(nameOf(error, u"os_user")),
            Tr::tr("The system knows no user of this name."),
            Tr::tr("Enter the name that the user signs in to this computer with.")};
}

Advice numberFormat(const Error &error)
{
    return {Tr::tr("The %1 is not a whole number.").arg(nameOf(error, {})),
            Tr::tr("This field takes digits only."),
            limited(Tr::tr("Enter a whole number: %1."), Tr::tr("Enter a whole number."), error)};
}

Advice numberRange(const Error &error)
{
    return {Tr::tr("The %1 is out of range.").arg(nameOf(error, {})),
            Tr::tr("The number is too small or too large for this field."),
            limited(Tr::tr("Enter a number within these limits: %1."),
                    Tr::tr("Enter another number."), error)};
}

Advice mixedEnvironments(const Error &)
{
    return {Tr::tr("The connections belong to different environments."),
            Tr::tr("A local client never mixes environments, so that test data cannot reach "
                   "production."),
            Tr::tr("Make one local client per environment.")};
}

Advice practiceOnly(const Error &)
{
    return {Tr::tr("Practice accepts its own published credentials only."),
            Tr::tr("Real credentials must not be typed into it, and its credentials open "
                   "nothing elsewhere."),
            Tr::tr("Use the ready practice connections, or choose the environment of the "
                   "credentials.")};
}

Advice taxpayerNotInConnection(const Error &error)
{
    return {limited(Tr::tr("The taxpayer %1 is not in this connection."),
                    Tr::tr("The taxpayer is not in this connection."), error),
            Tr::tr("A connection logs in only for the taxpayers that it lists."),
            Tr::tr("Add the taxpayer to the connection, or choose one that it lists.")};
}

Advice secretMissing(const Error &error)
{
    return {Tr::tr("The %1 is missing.").arg(nameOf(error, u"secret")),
            Tr::tr("Without it no login is possible."),
            Tr::tr("Enter the %1, or pass it on the standard input with --secret-stdin.")
                .arg(nameOf(error, u"secret"))};
}

Advice fileUnreadable(const Error &error)
{
    return {Tr::tr("The file cannot be read or written."),
            detailed(Tr::tr("It does not exist, belongs to another user, or has another "
                            "format."),
                     error),
            Tr::tr("Check the name, the permissions and the format of the file.")};
}

} // namespace Connector::Diagnostics::Input
