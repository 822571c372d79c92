#include "identity/myob/scopes.h"

namespace Connector::Identity::Myob {

using namespace Qt::StringLiterals;

bool isOldKey(const Profiles::ConnectionProfile &profile)
{
    return profile.setting(u"key_made"_s) == "before"_L1;
}

QString scopesOf(const Profiles::ConnectionProfile &profile)
{
    const QString own = profile.setting(u"scope"_s);
    if (!own.isEmpty())
        return own;
    if (isOldKey(profile))
        return u"CompanyFile"_s;
    return u"sme-company-file sme-company-settings sme-general-ledger sme-sales sme-purchases "
           "sme-banking sme-inventory sme-payroll sme-timebilling sme-contacts-customer "
           "sme-contacts-supplier sme-contacts-employee sme-contacts-personal"_s;
}

} // namespace Connector::Identity::Myob
