#include "diagnostics/networkadvice.h"

#include "diagnostics/wording.h"

#include <QCoreApplication>

namespace Connector::Diagnostics::Network {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Diagnostics::ErrorAdvice)
};

} // namespace

Advice addressWrongHost(const Error &error)
{
    return {Tr::tr("The host of the address is wrong."),
            detailed(Tr::tr("It does not answer logins. The portal, MyTax and mistyped names are "
                            "the usual mistakes."),
                     error),
            Tr::tr("Use https://api.myinvois.hasil.gov.my for production and "
                   "https://preprod-api.myinvois.hasil.gov.my for the sandbox.")};
}

Advice addressWrongPath(const Error &error)
{
    return {Tr::tr("The path of the address is wrong."),
            detailed(Tr::tr("The server answers, but has nothing at this path."), error),
            Tr::tr("Restore the default address; MyInvois expects /connect/token after the "
                   "host.")};
}

Advice networkOffline(const Error &error)
{
    return {Tr::tr("This computer is not connected to a network."),
            detailed(Tr::tr("No network connection is up."), error),
            Tr::tr("Connect to the network; the login is repeated by itself.")};
}

Advice networkDns(const Error &error)
{
    return {Tr::tr("The host name was not found."),
            detailed(Tr::tr("The name is mistyped, a DNS filter blocks it, or this computer is "
                            "offline."),
                     error),
            steps({Tr::tr("Compare the address of the connection with the default address."),
                   Tr::tr("Open the address in a browser, and try another network.")})};
}

Advice networkRefused(const Error &error)
{
    return {Tr::tr("The connection was refused."),
            detailed(Tr::tr("A firewall blocks it, or no service listens at the address and "
                            "port."),
                     error),
            Tr::tr("Allow connections to the host of the address on its port, 443 for "
                   "MyInvois.")};
}

Advice networkTimeout(const Error &error)
{
    return {Tr::tr("The service did not answer in time."),
            detailed(Tr::tr("The service is overloaded, or a firewall or proxy holds the "
                            "request."),
                     error),
            steps({waiting(error),
                   Tr::tr("If it goes on, try another network to tell the two apart.")})};
}

Advice networkProxy(const Error &error)
{
    return {Tr::tr("The proxy server refused the connection."),
            detailed(Tr::tr("The proxy asks for a login, is unknown, or does not allow the "
                            "host."),
                     error),
            Tr::tr("Check the proxy in the network settings of the system and allow the host of "
                   "the address on port 443.")};
}

Advice networkCaptivePortal(const Error &error)
{
    return {Tr::tr("A web page came instead of an answer."),
            detailed(Tr::tr("The network asks for a sign-in in the browser first, or a filter "
                            "shows a page of its own."),
                     error),
            Tr::tr("Open a web page in the browser, sign in to the network, and test the login "
                   "again.")};
}

Advice tlsIntercepted(const Error &error)
{
    return {Tr::tr("The certificate of the server is not trusted."),
            detailed(Tr::tr("A virus scanner or a proxy opens encrypted connections and shows "
                            "its own certificate."),
                     error),
            steps({Tr::tr("Exclude the host of the address from the inspection."),
                   Tr::tr("Otherwise install the root certificate of the company in the "
                          "certificate store of the system.")})};
}

Advice tlsOldTrustStore(const Error &error)
{
    return {Tr::tr("The certificate of the server cannot be verified."),
            detailed(Tr::tr("The list of root certificates of this computer is too old or "
                            "incomplete."),
                     error),
            Tr::tr("Install the updates of the operating system and test the login again.")};
}

Advice tlsNotYetValid(const Error &error)
{
    return {Tr::tr("The certificate of the server is not valid today."),
            detailed(Tr::tr("The clock of this computer is probably wrong."), error),
            Tr::tr("Set date, time and time zone, and switch on automatic time.")};
}

Advice clockWrong(const Error &error)
{
    return {Tr::tr("The clock of this computer is wrong."),
            detailed(Tr::tr("It differs from the clock of the service, so tokens seem expired "
                            "and documents seem dated in the future."),
                     error),
            Tr::tr("Set date, time and time zone, and switch on automatic time.")};
}

Advice serviceMaintenance(const Error &)
{
    return {Tr::tr("The service is under maintenance."),
            Tr::tr("It answers with a maintenance page instead of data."),
            steps({Tr::tr("Wait; the login is repeated by itself."),
                   Tr::tr("After an outage of MyInvois, documents can be issued within 72 hours "
                          "of its recovery.")})};
}

Advice serviceUnavailable(const Error &error)
{
    return {Tr::tr("The service is not available."),
            detailed(Tr::tr("It answers with an error of its own or with something that is no "
                            "answer to a login."),
                     error),
            steps({waiting(error),
                   Tr::tr("If it goes on for hours, call the MyInvois helpdesk, 03-8682 "
                          "8000.")})};
}

Advice serviceRateLimited(const Error &error)
{
    return {Tr::tr("Too many logins in a short time."),
            Tr::tr("The service limits logins per client id; every program and computer that "
                   "uses the same client id shares the limit."),
            steps({waiting(error),
                   Tr::tr("Let all programs take their tokens from this connector, or register "
                          "one ERP system per program under %1.")
                       .arg(erpPath())})};
}

} // namespace Connector::Diagnostics::Network
