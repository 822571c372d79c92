#include "ui/logins/summary.h"

#include "ui/theme/typography.h"

#include <QCoreApplication>
#include <QStringList>

namespace Connector::Ui {

using Broker::LoginState;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Connector::Ui::LoginsSummary)
};

bool waitsForItself(const LoginRow &row)
{
    switch (row.error.value_or(ErrorCode::ServiceUnavailable)) {
    case ErrorCode::ServiceMaintenance:
    case ErrorCode::ServiceUnavailable:
    case ErrorCode::ServiceRateLimited:
    case ErrorCode::NetworkTimeout:
    case ErrorCode::NetworkRefused:
        return row.system == Profiles::System::MyInvois;
    default:
        return false;
    }
}

int &countOf(LoginGroup group, LoginsSummary &summary)
{
    switch (group) {
    case LoginGroup::Ready:
        return summary.ready;
    case LoginGroup::UnderWay:
        return summary.underWay;
    case LoginGroup::NeedsPerson:
        return summary.needsPerson;
    case LoginGroup::Keychain:
        return summary.waitsForKeychain;
    case LoginGroup::Waiting:
        return summary.waits;
    case LoginGroup::Paused:
        return summary.paused;
    }
    Q_UNREACHABLE();
}

} // namespace

LoginGroup groupOf(const LoginRow &row)
{
    switch (row.state) {
    case LoginState::SignedOut:
    case LoginState::NeedsAttention:
        return LoginGroup::NeedsPerson;
    case LoginState::WaitingForKeychain:
        return LoginGroup::Keychain;
    case LoginState::BackingOff:
        return row.tokenLive ? LoginGroup::Ready : LoginGroup::Waiting;
    case LoginState::Renewing:
        return row.tokenLive ? LoginGroup::Ready : LoginGroup::UnderWay;
    case LoginState::Paused:
        return LoginGroup::Paused;
    case LoginState::Idle:
    case LoginState::Fresh:
    case LoginState::NotApplicable:
        return LoginGroup::Ready;
    }
    Q_UNREACHABLE();
}

LoginsSummary summaryOf(const QList<LoginRow> &rows)
{
    LoginsSummary summary;
    summary.total = int(rows.size());
    bool allForMyInvois = true;
    for (const LoginRow &row : rows) {
        const LoginGroup group = groupOf(row);
        ++countOf(group, summary);
        if (group == LoginGroup::Waiting)
            allForMyInvois = allForMyInvois && waitsForItself(row);
    }
    summary.waitsForMyInvois = summary.waits > 0 && allForMyInvois;
    return summary;
}

QString summaryText(const LoginsSummary &summary)
{
    if (summary.total == 0)
        return {};
    //: %n is the number of all logins, %1 of those that can hand out a token.
    QStringList parts{Tr::tr("%1 of %n ready", nullptr, summary.total).arg(summary.ready)};
    if (summary.needsPerson > 0)
        parts << Tr::tr("%n needs you", nullptr, summary.needsPerson);
    if (summary.waitsForKeychain > 0)
        parts << Tr::tr("%n waits for the keychain", nullptr, summary.waitsForKeychain);
    if (summary.waits > 0) {
        parts << (summary.waitsForMyInvois
                      ? Tr::tr("%n waits for MyInvois", nullptr, summary.waits)
                      : Tr::tr("%n waits to try again", nullptr, summary.waits));
    }
    if (summary.underWay > 0)
        parts << Tr::tr("%n logging in", nullptr, summary.underWay);
    if (summary.paused > 0)
        parts << Tr::tr("%n paused", nullptr, summary.paused);
    return dotted(parts);
}

StateSign worstOf(const LoginsSummary &summary)
{
    if (summary.needsPerson > 0)
        return {Glyph::Person, Tone::Person};
    if (summary.waitsForKeychain > 0)
        return {Glyph::Keychain, Tone::Waiting};
    if (summary.waits > 0)
        return {Glyph::Waiting, Tone::Waiting};
    if (summary.underWay > 0)
        return {Glyph::Renewing, Tone::Accent};
    if (summary.ready > 0)
        return {Glyph::Live, Tone::Good};
    if (summary.paused > 0)
        return {Glyph::Paused, Tone::Quiet};
    return {};
}

} // namespace Connector::Ui
