#include "diagnostics/myobadvice.h"

#include "diagnostics/wording.h"

#include <QCoreApplication>

namespace Connector::Diagnostics::Myob {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Diagnostics::ErrorAdvice)
};

} // namespace

Advice myobRedirectMismatch(const Error &error)
{
    return {Tr::tr("The redirect URI differs from the registered one."),
            detailed(Tr::tr("MYOB compares it byte for byte; a slash at the end, upper case or "
                            "another port is a difference."),
                     error),
            Tr::tr("Copy the redirect URI from the registration of the API key in MYOB into the "
                   "connection.")};
}

Advice myobCodeExpired(const Error &)
{
    return {Tr::tr("The sign-in took too long."),
            Tr::tr("The code from MYOB works once and for a few minutes only."),
            Tr::tr("Sign in again and finish without a break.")};
}

Advice myobSignInAgain(const Error &error)
{
    return {Tr::tr("MYOB asks for a new sign-in."),
            detailed(Tr::tr("The consent ended or was withdrawn, the password changed, or "
                            "another program used the same sign-in."),
                     error),
            Tr::tr("Choose Sign in for this connection; an administrator of the company file "
                   "has to do it.")};
}

Advice myobKeyInactive(const Error &)
{
    return {Tr::tr("The API key of MYOB is not active."),
            Tr::tr("The key is not approved yet, was revoked, or the developer account has "
                   "lapsed."),
            Tr::tr("Check the key in the developer section of my.MYOB.")};
}

Advice myobScopeGeneration(const Error &)
{
    return {Tr::tr("The scope does not fit the age of the API key."),
            Tr::tr("Keys made before 12 March 2025 use CompanyFile; newer keys use names such "
                   "as sme-company-file."),
            Tr::tr("Choose the other set of scopes in the connection and sign in again.")};
}

Advice myobCftokenOnSso(const Error &)
{
    return {Tr::tr("MYOB refuses the user of the company file."),
            Tr::tr("The file is linked to my.MYOB, and such a file accepts no file user and "
                   "password of its own."),
            Tr::tr("Remove file user and file password from the connection.")};
}

Advice myobConsentRefused(const Error &)
{
    return {Tr::tr("MYOB was not given the consent."),
            Tr::tr("The sign-in was cancelled, or the person is not an administrator of the "
                   "company file."),
            Tr::tr("Sign in again as an administrator of the company file and allow the access.")};
}

Advice myobStateMismatch(const Error &)
{
    return {Tr::tr("The answer belongs to another sign-in."),
            Tr::tr("The address comes from an earlier attempt, or from somebody else."),
            Tr::tr("Start the sign-in again and use the address that this sign-in ends at.")};
}

Advice myobSignInNotSaved(const Error &error)
{
    return {Tr::tr("The sign-in at MYOB could not be saved."),
            detailed(Tr::tr("MYOB gave a new refresh token and the keychain did not take it. It "
                            "is held in memory only and is lost when this program ends."),
                     error),
            Tr::tr("Unlock the keychain before this program is closed; the rest happens by "
                   "itself.")};
}

Advice myobBusinessMissing(const Error &)
{
    return {Tr::tr("MYOB did not say which company file was chosen."),
            Tr::tr("The API key is an old one, or an earlier consent was used again."),
            Tr::tr("Sign in again, or enter the GUID of the company file in the connection.")};
}

Advice myobFileUserRefused(const Error &)
{
    return {Tr::tr("The company file refused its user or password."),
            Tr::tr("The user of the file is not the one of my.MYOB; its usual name is "
                   "Administrator, without a password."),
            Tr::tr("Enter the user and the password that open the file in AccountRight.")};
}

Advice myobConsentOld(const Error &)
{
    return {Tr::tr("The consent at MYOB is almost a year old."),
            Tr::tr("MYOB asks for the consent once a year; without it the login ends."),
            Tr::tr("Sign in again at a time that suits.")};
}

} // namespace Connector::Diagnostics::Myob
