#include "diagnostics/programadvice.h"

#include "diagnostics/wording.h"

#include <QCoreApplication>

namespace Connector::Diagnostics::Program {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Diagnostics::ErrorAdvice)
};

} // namespace

Advice loginPaused(const Error &)
{
    return {Tr::tr("The connection is paused."),
            Tr::tr("It was paused by hand, so no login is made."),
            Tr::tr("Resume the connection.")};
}

Advice loginSignInNeeded(const Error &)
{
    return {Tr::tr("A sign-in is needed."),
            Tr::tr("This system asks a person to sign in with the browser first."),
            Tr::tr("Choose Sign in for this connection and finish the sign-in in the browser.")};
}

Advice loginBackingOff(const Error &error)
{
    return {Tr::tr("The last login failed, and the next one is not due yet."),
            detailed(Tr::tr("After a temporary failure the connector waits before it tries "
                            "again, as the service asks for."),
                     error),
            waiting(error)};
}

Advice loginBudgetExhausted(const Error &error)
{
    return {Tr::tr("The logins of this minute are used up."),
            Tr::tr("The service limits logins per client id, and the connector stays below the "
                   "limit."),
            waiting(error)};
}

Advice loginNeedsAttention(const Error &error)
{
    return {Tr::tr("The login needs attention."),
            detailed(Tr::tr("It was refused, so nothing is sent until a person has looked at "
                            "it."),
                     error),
            Tr::tr("Open Help with a login for this connection, correct the cause, and test the "
                   "login.")};
}

Advice notFound(const Error &error)
{
    return {error.field.isEmpty() ? Tr::tr("There is no such thing.")
                                  : Tr::tr("There is no such %1.").arg(fieldName(error.field)),
            detailed(Tr::tr("The name or id is misspelt, or it was removed."), error),
            Tr::tr("Show the list and copy the name from it.")};
}

Advice notPermitted(const Error &error)
{
    return {Tr::tr("This is not permitted."),
            detailed(Tr::tr("The rights of the caller do not include it."), error),
            Tr::tr("Use a caller that has the right, or extend the rights of this one.")};
}

Advice notSupported(const Error &error)
{
    return {Tr::tr("This is not supported here."),
            detailed(Tr::tr("The system or the connection has no such function."), error),
            Tr::tr("Use a connection of a system that has it.")};
}

Advice programOwnService(const Error &error)
{
    return {Tr::tr("The program logs in through a service of its maker."),
            detailed(Tr::tr("It never uses client ids or tokens of its own, so this connector "
                            "cannot give it any."),
                     error),
            steps({Tr::tr("In MyInvois, open %1 and check that the maker of the program is "
                          "appointed and has the permissions.")
                       .arg(intermediariesPath()),
                   Tr::tr("If it goes on, ask the maker of the program.")})};
}

Advice abandoned(const Error &error)
{
    return {Tr::tr("The task was ended before it was done."),
            detailed(Tr::tr("The program was closing, or the task was cancelled."), error),
            Tr::tr("Repeat it.")};
}

} // namespace Connector::Diagnostics::Program
