#include "ui/wizard/guidewords.h"

#include "ui/widgets/chip.h"

#include <QCoreApplication>
#include <QHash>

namespace Connector::Ui {

using Profiles::Environment;
using Profiles::LoginMode;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Connector::Ui::Guide)
};

GuideWords practiceGuide()
{
    return {.title = Tr::tr("Practice"),
            .steps = {Tr::tr("A stand-in for MyInvois answers on this computer."),
                      Tr::tr("Its credentials are published, so there is nothing to type."),
                      Tr::tr("Choose a failure to see what it looks like and how it is mended.")},
            .remark = Tr::tr("Real credentials are refused here, so none can be typed by "
                             "mistake.")};
}

/// The first step, which is the one that goes wrong most often.
QString roleStep(const Draft &draft)
{
    const QString site = draft.environment == Environment::Sandbox
        ? QStringLiteral("preprod-mytax.hasil.gov.my")
        : QStringLiteral("mytax.hasil.gov.my");
    return draft.login == LoginMode::Intermediary
        //: %1 is the address of MyTax.
        ? Tr::tr("MyTax (%1): switch to your <b>firm</b>, not your own name").arg(site)
        : Tr::tr("MyTax (%1): switch to the <b>company</b>, not your own name").arg(site);
}

} // namespace

GuideWords credentialsGuide(const Draft &draft)
{
    if (draft.environment == Environment::Practice)
        return practiceGuide();
    return {.title = Tr::tr("Where to find them"),
            .steps = {roleStep(draft),
                      //: The names of the menus are those of the portal.
                      Tr::tr("MyInvois \u2192 View Taxpayer Profile"),
                      Tr::tr("Representatives \u2192 tab <b>ERP</b> \u2192 Register ERP"),
                      Tr::tr("Copy the three values; the portal shows them <b>once</b>")},
            .remark = draft.login == LoginMode::Intermediary
                ? Tr::tr("Use the keys of your own firm. Those of a client do not work here.")
                : Tr::tr("Keys made in the personal profile work only for the personal TIN. This "
                         "is the most common mistake.")};
}

GuideWords taxpayersGuide(const Draft &)
{
    return {.title = Tr::tr("What each client has to do first"),
            .steps = {Tr::tr("MyInvois \u2192 View Taxpayer Profile \u2192 Representatives"),
                      Tr::tr("<b>Intermediaries</b> \u2192 Add Intermediary, with the TIN, BRN and "
                             "exact name of your firm"),
                      Tr::tr("Switch on the permissions, at least <b>Document - Submit</b>")},
            .remark = Tr::tr("A sole proprietor (IG) needs the business number too: TIN:ROB.")};
}

GuideWords bridgeGuide()
{
    return {.title = Tr::tr("Where to find them"),
            //: The names of the menus are those of the Bridge.
            .steps = {Tr::tr("Sign in to MyInvois Bridge as the owner of the workspace"),
                      Tr::tr("Integration \u2192 create a <b>credential</b>"),
                      Tr::tr("Copy id and secret; the secret is shown <b>once</b>")},
            .remark = Tr::tr("The keys of MyInvois itself do not work here. The Bridge has those "
                             "already.")};
}

GuideWords myobGuide()
{
    return {.title = Tr::tr("Where to find them"),
            //: The names of the menus are those of MYOB.
            .steps = {Tr::tr("my.MYOB \u2192 Developer \u2192 <b>Register App</b>"),
                      Tr::tr("Give it the redirect URI that stands here, byte for byte"),
                      Tr::tr("Copy the key and the secret")},
            .remark = Tr::tr("Then an <b>administrator</b> of the company file signs in once. "
                             "Nobody else can allow it.")};
}

GuideWords companyFileGuide()
{
    return {.title = Tr::tr("Before the test"),
            .steps = {Tr::tr("Install AccountRight with its API service on the computer that has "
                             "the company file"),
                      Tr::tr("Put the file into the library folder of AccountRight"),
                      Tr::tr("Try user and password in AccountRight itself")},
            .remark = Tr::tr("The package never sees user and password. They stay in the "
                             "keychain.")};
}

GuideWords packageGuide(const Draft &draft)
{
    const QString hidden =
        Tr::tr("The package never sees the real credentials. They stay in the keychain.");
    // Its user goes along only where the call comes through here.
    const bool hasFileUser = draft.system == Profiles::System::Myob
        && !draft.fields.value(QStringLiteral("file_user")).trimmed().isEmpty();
    if (draft.system == Profiles::System::MyobDesktop || hasFileUser) {
        return {.title = Tr::tr("In the package"),
                .steps = {Tr::tr("Open its connection to MYOB"),
                          Tr::tr("Replace the address of the API by the one that stands here"),
                          Tr::tr("Give it client ID and client secret as user and password"),
                          Tr::tr("Let it read something once")},
                .remark = hidden};
    }
    return {.title = Tr::tr("In the package"),
            .steps = {draft.system == Profiles::System::MyInvois
                          ? Tr::tr("Open its e-Invoice settings")
                          : Tr::tr("Open the settings of its connection"),
                      Tr::tr("Replace the token address, the client ID and the client secret by "
                             "these"),
                      Tr::tr("Leave the address of the API as it is"),
                      Tr::tr("Let it log in once")},
            .remark = hidden};
}

GuideWords signInGuide()
{
    return {.title = Tr::tr("In the browser"),
            .steps = {Tr::tr("Sign in to MYOB as an <b>administrator</b> of the company file"),
                      Tr::tr("Choose the company file and allow the access"),
                      Tr::tr("The browser says when the tab can be closed")},
            .remark = Tr::tr("MYOB asks for this once a year. One sign-in is for one company "
                             "file.")};
}

QString scenarioWords(const QString &name)
{
    const QHash<QString, QString> words{
        {QStringLiteral("ok"), Tr::tr("Everything works")},
        {QStringLiteral("intermediary"), Tr::tr("Three clients, one has not appointed you")},
        {QStringLiteral("wrong-secret"), Tr::tr("The secrets are refused")},
        {QStringLiteral("secret-2"), Tr::tr("Only secret 2 works")},
        {QStringLiteral("blocked"), Tr::tr("LHDN has blocked the ERP system")},
        {QStringLiteral("wrong-environment"), Tr::tr("Credentials of the other environment")},
        {QStringLiteral("empty-400"), Tr::tr("Refused without a word")},
        {QStringLiteral("maintenance"), Tr::tr("MyInvois is under maintenance")},
        {QStringLiteral("rate-limited"), Tr::tr("Too many logins")},
        {QStringLiteral("slow"), Tr::tr("MyInvois answers slowly")},
        {QStringLiteral("down"), Tr::tr("MyInvois does not answer")},
        {QStringLiteral("captive-portal"), Tr::tr("The network asks to sign in first")},
        {QStringLiteral("no-token"), Tr::tr("The answer holds no token")},
        {QStringLiteral("short-life"), Tr::tr("Tokens live for two minutes")},
        {QStringLiteral("tin-mismatch"), Tr::tr("The token is for another company")},
        {QStringLiteral("not-appointed"), Tr::tr("The client has not appointed you")},
        {QStringLiteral("clock-skew"), Tr::tr("The clocks are an hour apart")},
        //: MyInvois Bridge is the name of a product.
        {QStringLiteral("bridge"), Tr::tr("MyInvois Bridge: everything works")},
        {QStringLiteral("bridge-revoked"), Tr::tr("MyInvois Bridge: the credential was revoked")},
        {QStringLiteral("bridge-rate-limited"), Tr::tr("MyInvois Bridge: too many logins")},
        {QStringLiteral("myob"), Tr::tr("MYOB online: everything works")},
        {QStringLiteral("myob-sign-in-again"),
         Tr::tr("MYOB online: a person has to sign in again")},
        {QStringLiteral("myob-desktop"), Tr::tr("MYOB company file: everything works")},
        {QStringLiteral("myob-file-user"), Tr::tr("MYOB online: a file with a user of its own")}};
    return words.value(name, name);
}

} // namespace Connector::Ui
