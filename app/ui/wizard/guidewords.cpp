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
        {QStringLiteral("clock-skew"), Tr::tr("The clocks are an hour apart")}};
    return words.value(name, name);
}

} // namespace Connector::Ui
