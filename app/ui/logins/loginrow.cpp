#include "ui/logins/loginrow.h"

#include "ui/theme/typography.h"

#include <QCoreApplication>

#include <algorithm>

namespace Connector::Ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Connector::Ui::LoginRow)
};

} // namespace

QString displayName(const LoginRow &row)
{
    return dotted({row.company, row.client});
}

QString taxpayerLine(const LoginRow &row)
{
    if (row.environment == Profiles::Environment::Practice && row.taxpayer.isEmpty())
        return Tr::tr("practice taxpayer");
    const QString whose = row.login == Profiles::LoginMode::Intermediary ? Tr::tr("for a client")
                                                                         : Tr::tr("own company");
    // A TIN with a business number is long; it says by itself whose it is.
    if (row.taxpayer.contains(u':'))
        return row.taxpayer;
    return dotted({row.taxpayer, whose});
}

bool needsSignIn(const LoginRow &row)
{
    return row.signsIn
        && (row.state == Broker::LoginState::SignedOut || row.error == ErrorCode::LoginSignInNeeded
            || row.error == ErrorCode::MyobSignInAgain || row.error == ErrorCode::MyobConsentOld);
}

bool mayRenew(const LoginRow &row)
{
    return row.state != Broker::LoginState::Renewing && row.state != Broker::LoginState::Paused
        && row.state != Broker::LoginState::NotApplicable;
}

QString systemName(Profiles::System system)
{
    switch (system) {
    case Profiles::System::MyInvois:
        return QStringLiteral("MyInvois");
    case Profiles::System::Bridge:
        return QStringLiteral("MyInvois Bridge");
    case Profiles::System::Myob:
    case Profiles::System::MyobDesktop:
        return QStringLiteral("MYOB");
    }
    Q_UNREACHABLE();
}

bool areAllPractice(const QList<LoginRow> &rows)
{
    return !rows.isEmpty() && std::ranges::all_of(rows, [](const LoginRow &row) {
        return row.environment == Profiles::Environment::Practice;
    });
}

} // namespace Connector::Ui
