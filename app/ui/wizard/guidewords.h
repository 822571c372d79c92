#pragma once

#include "ui/wizard/draft.h"

#include <QStringList>

namespace Connector::Ui {

/// The way through MyTax and the MyInvois portal, or another system, that stands beside a form.
/// Words of the portal are given as the portal shows them; <b> emphasises.
struct GuideWords
{
    QString title = {};
    QStringList steps = {};
    QString remark = {};
};

/// Where the credentials of this draft are found, or, in Practice, why there is nothing to find.
GuideWords credentialsGuide(const Draft &draft);
/// What a client has to have done before its TIN works.
GuideWords taxpayersGuide(const Draft &draft);

/// Where the credentials of the other systems are found.
GuideWords bridgeGuide();
GuideWords myobGuide();
GuideWords companyFileGuide();
/// Where in a package its new credentials belong.
GuideWords packageGuide(const Draft &draft);
/// What happens in the browser while a person signs in.
GuideWords signInGuide();

/// What one of the practice scenarios plays, in a person's words; `name` as in the contract.
QString scenarioWords(const QString &name);

} // namespace Connector::Ui
