#include "diagnostics/machineadvice.h"

#include "diagnostics/wording.h"

#include <QCoreApplication>

namespace Connector::Diagnostics::Machine {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Diagnostics::MachineAdvice)
};

} // namespace

Advice keychainLocked(const Error &error)
{
    return {Tr::tr("The keychain is locked."),
            detailed(Tr::tr("The secrets of this connector are kept there, and it has not been "
                            "unlocked yet."),
                     error),
            Tr::tr("Unlock the keychain with its password; the login goes on by itself.")};
}

Advice keychainDenied(const Error &error)
{
    return {Tr::tr("The keychain refused access."),
            detailed(Tr::tr("The question of the system was answered with Deny or closed, or "
                            "the system does not trust this program."),
                     error),
            Tr::tr("Test the login again and answer the question of the system with Allow.")};
}

Advice keychainAbsent(const Error &error)
{
    return {Tr::tr("This computer has no keychain."),
            detailed(Tr::tr("No keychain service is running, and secrets are never kept "
                            "anywhere else."),
                     error),
            Tr::tr("Install and start a keychain, for example GNOME Keyring or KWallet, and "
                   "sign in to the desktop again.")};
}

Advice keychainEntryMissing(const Error &error)
{
    return {Tr::tr("The secret is not in the keychain."),
            detailed(Tr::tr("It was removed there, or the keychain of another user or computer "
                            "is open."),
                     error),
            Tr::tr("Enter the client secret of the connection again.")};
}

Advice keychainTimedOut(const Error &error)
{
    return {
        Tr::tr("The keychain did not answer."),
        detailed(Tr::tr("It may be waiting for its password in a window behind others."), error),
        Tr::tr("Look for a question of the keychain and answer it; then test the login "
               "again.")};
}

Advice keychainTooLarge(const Error &error)
{
    return {Tr::tr("The secret is too long for the keychain."),
            detailed(Tr::tr("The keychain of this system keeps short entries only."), error),
            Tr::tr("Check that only the client secret was pasted, without other text.")};
}

Advice keychainFailed(const Error &error)
{
    return {Tr::tr("The keychain reported an error."),
            detailed(Tr::tr("The entry was neither read nor written."), error),
            steps({Tr::tr("Sign out of the system, sign in again, and test the login."),
                   Tr::tr("If it stays, open the keychain program of the system and check that "
                          "it works."),
                   Tr::tr("If only one login is concerned, remove it and add it again.")})};
}

Advice keychainNotBuilt(const Error &)
{
    return {Tr::tr("This build has no access to the keychain."),
            Tr::tr("It was made without keychain support, so it can run the Practice "
                   "environment only."),
            Tr::tr("Install a build with keychain support.")};
}

Advice endpointPortInUse(const Error &error)
{
    return {Tr::tr("The port of the token endpoint is in use."),
            Tr::tr("Another program, or this connector under another user, listens on the same "
                   "port."),
            limited(Tr::tr("End the program that holds it (%1), or choose another port with "
                           "\"myinvoisctl settings set port NUMBER\" and enter the new address in "
                           "every accounting package."),
                    Tr::tr("End the program that holds it, or choose another port with "
                           "\"myinvoisctl settings set port NUMBER\" and enter the new address in "
                           "every accounting package."),
                    error)};
}

Advice endpointPortReserved(const Error &error)
{
    return {Tr::tr("The port of the token endpoint is reserved by the system."),
            detailed(Tr::tr("Windows reserves ranges of ports, for example for Hyper-V and "
                            "WSL; \"netsh int ipv4 show excludedportrange tcp\" lists them."),
                     error),
            Tr::tr("Choose another port with \"myinvoisctl settings set port NUMBER\" and enter "
                   "the new address in every accounting package.")};
}

Advice endpointLocalClientWrong(const Error &error)
{
    return {Tr::tr("The accounting package uses wrong local credentials."),
            detailed(Tr::tr("Its client id or client secret is not one that this connector issued; "
                            "credentials of the portal do not work here."),
                     error),
            Tr::tr("Issue new local credentials for the package and enter them there.")};
}

Advice endpointLocalClientRevoked(const Error &error)
{
    return {Tr::tr("The local credentials of the package were revoked."),
            detailed(Tr::tr("They were withdrawn in this connector."), error),
            Tr::tr("Issue new local credentials for the package and enter them there.")};
}

Advice endpointLocalClientExpired(const Error &error)
{
    return {Tr::tr("The local credentials of the package have expired."),
            detailed(Tr::tr("They reached the date that was chosen when they were issued."), error),
            Tr::tr("Issue new local credentials for the package and enter them there.")};
}

Advice endpointTooManyGuesses(const Error &)
{
    return {Tr::tr("A package keeps asking with wrong local credentials."),
            Tr::tr("Answers to wrong credentials are slowed down more and more; right ones are "
                   "answered at once as before."),
            Tr::tr("Find the package in the audit, and enter its client id and client secret "
                   "again.")};
}

Advice endpointBrowserRefused(const Error &)
{
    return {Tr::tr("A web page tried to use the token endpoint."),
            Tr::tr("Requests that a browser sends for a web page are always refused, because a "
                   "page must not get a token."),
            Tr::tr("Ask for the token from a program on this computer instead of a web page.")};
}

Advice endpointOtherUser(const Error &error)
{
    return {Tr::tr("Another user of this computer tried to use the token endpoint."),
            detailed(Tr::tr("The endpoint serves the user who runs the connector, and others "
                            "only when they were named."),
                     error),
            Tr::tr("Run the package as the same user, or name its user in the rights of the "
                   "local client.")};
}

Advice endpointProxied(const Error &)
{
    return {Tr::tr("The request came through a proxy."),
            Tr::tr("The token endpoint answers programs on this computer only, without anything "
                   "in between."),
            Tr::tr("Exclude 127.0.0.1 and localhost from the proxy settings of the package.")};
}

Advice endpointBusy(const Error &error)
{
    return {Tr::tr("The token endpoint is busy."),
            Tr::tr("More requests wait for a login than the endpoint can hold."),
            steps({waiting(error),
                   Tr::tr("Let the package keep its token instead of asking for every call.")})};
}

Advice endpointAuditFull(const Error &error)
{
    return {Tr::tr("Nothing is handed out, because it cannot be recorded."),
            detailed(Tr::tr("The audit waits to be written, and its queue is full; the disk may be "
                            "full or the database busy."),
                     error),
            Tr::tr("Make room on the disk that holds the data folder; requests are answered again "
                   "as soon as the audit is written.")};
}

Advice instanceRunning(const Error &error)
{
    return {Tr::tr("The connector is already running."),
            detailed(Tr::tr("Another instance uses the same data folder."), error),
            Tr::tr("Use the running instance, or stop it first.")};
}

Advice instanceNotRunning(const Error &)
{
    return {Tr::tr("The connector is not running."),
            Tr::tr("This command needs a running instance with the same data folder."),
            Tr::tr("Start the connector and repeat the command.")};
}

Advice instanceUnreachable(const Error &error)
{
    return {Tr::tr("The running connector does not answer."),
            detailed(Tr::tr("An instance holds the data folder, but its control socket does not "
                            "respond."),
                     error),
            Tr::tr("Close the connector, end its process if it does not close, and start it "
                   "again.")};
}

Advice homeUnusable(const Error &error)
{
    return {Tr::tr("The data folder cannot be used."),
            detailed(Tr::tr("It cannot be created, read or written by this user."), error),
            Tr::tr("Choose a folder on this computer that belongs to the current user, or "
                   "correct its permissions.")};
}

Advice homeMoved(const Error &error)
{
    return {
        Tr::tr("The data folder was copied or moved."),
        detailed(Tr::tr("It was made at another place, and the original may still be in "
                        "use."),
                 error),
        Tr::tr("Run \"myinvoisctl settings set home moved\" if the folder was moved, or "
               "\"myinvoisctl settings set home copied\" if it is a copy; the secrets of a copy "
               "have to be typed again.")};
}

Advice homeInUse(const Error &error)
{
    return {Tr::tr("The data folder is in use."),
            detailed(Tr::tr("Another program of this connector works with it right now."), error),
            Tr::tr("Wait until the other command is done, or stop the running connector.")};
}

Advice storeFailed(const Error &error)
{
    return {Tr::tr("The database of the connector reported an error."),
            detailed(Tr::tr("The disk is full or write-protected, or the file is damaged."), error),
            Tr::tr("Make room on the disk and check the permissions of the data folder; restore "
                   "connector.db from a backup if it is damaged.")};
}

Advice storeTooNew(const Error &error)
{
    return {Tr::tr("The data was written by a newer version."),
            detailed(Tr::tr("This version does not know the format of the database and leaves "
                            "it untouched."),
                     error),
            Tr::tr("Install the newer version of the connector.")};
}

} // namespace Connector::Diagnostics::Machine
