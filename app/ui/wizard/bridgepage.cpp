#include "ui/wizard/bridgepage.h"

#include "identity/systems.h"

namespace Connector::Ui {

using namespace Qt::StringLiterals;

BridgePage::BridgePage(Draft &draft, QWidget *parent)
    : SystemPage(draft, parent)
{
    const Profiles::ConnectionProfile usual{.system = Profiles::System::Bridge,
                                            .environment = Profiles::Environment::Production};
    addText(u"client_id"_s, u"mib_\u2026"_s);
    addSecret();
    addText(u"token_url"_s, Identity::systemOf(usual).tokenUrl(usual, {}).toString());
    addChoice(u"token_body"_s, {u"form"_s, u"json"_s});
    addText(u"scope"_s, u"invoices:read invoices:write"_s);
    BridgePage::retranslate();
}

void BridgePage::retranslate()
{
    setFieldName(u"name"_s, tr("Name"));
    setFieldName(u"client_id"_s, tr("Client ID"));
    setFieldName(u"client_secret"_s, tr("Client secret"));
    setFieldName(u"token_url"_s, tr("Token address"));
    setFieldName(u"token_body"_s, tr("A login is sent"));
    setChoiceNames(u"token_body"_s, {tr("as a form (usual)"), tr("as JSON")});
    setFieldName(u"scope"_s, tr("Scopes"));
    setGuide(bridgeGuide());
}

} // namespace Connector::Ui
