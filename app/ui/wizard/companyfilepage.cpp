#include "ui/wizard/companyfilepage.h"

#include "identity/systems.h"

namespace Connector::Ui {

using namespace Qt::StringLiterals;

CompanyFilePage::CompanyFilePage(Draft &draft, QWidget *parent)
    : SystemPage(draft, parent)
{
    const Profiles::ConnectionProfile usual{.system = Profiles::System::MyobDesktop,
                                            .environment = Profiles::Environment::Production};
    addText(u"file_user"_s, u"Administrator"_s);
    addSecret();
    addText(u"api_url"_s, Identity::systemOf(usual).apiUrl(usual, {}).toString());
    addSwitch(u"allow_lan"_s);
    CompanyFilePage::retranslate();
}

void CompanyFilePage::retranslate()
{
    setFieldName(u"name"_s, tr("Name"));
    setFieldName(u"file_user"_s, tr("User of the company file"));
    setFieldName(u"client_secret"_s, tr("Password of the user"));
    setFieldName(u"api_url"_s, tr("Address of AccountRight's API"));
    setFieldName(u"allow_lan"_s, tr("I know, and I trust this network"));
    setGuide(companyFileGuide());
}

} // namespace Connector::Ui
