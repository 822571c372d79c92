#include "ui/wizard/myobpage.h"

namespace Connector::Ui {

using namespace Qt::StringLiterals;

MyobPage::MyobPage(Draft &draft, QWidget *parent)
    : SystemPage(draft, parent)
{
    addText(u"client_id"_s);
    addSecret();
    // The last one is what MYOB's own pages name for desktop programs.
    addText(u"redirect_uri"_s,
            {u"http://localhost:33333/callback"_s, u"http://127.0.0.1:33333/callback"_s,
             u"http://desktop"_s});
    addChoice(u"key_made"_s, {u"after"_s, u"before"_s});
    addText(u"scope"_s);
    addText(u"business_id"_s);
    addText(u"file_user"_s);
    addSecret(u"file_password"_s);
    MyobPage::retranslate();
}

void MyobPage::retranslate()
{
    setFieldName(u"name"_s, tr("Name"));
    setFieldName(u"client_id"_s, tr("API key"));
    setFieldName(u"client_secret"_s, tr("Secret of the key"));
    setFieldName(u"redirect_uri"_s, tr("Redirect URI"));
    setFieldName(u"key_made"_s, tr("The key was made"));
    setChoiceNames(u"key_made"_s, {tr("on 12 March 2025 or later"), tr("before 12 March 2025")});
    setFieldName(u"scope"_s, tr("Scopes"));
    setFieldName(u"business_id"_s, tr("Company file (businessId)"));
    setFieldName(u"file_user"_s, tr("Company file user"));
    setFieldName(u"file_password"_s, tr("Password of this user"));
    setGuide(myobGuide());
}

} // namespace Connector::Ui
