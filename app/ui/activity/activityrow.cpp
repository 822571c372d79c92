#include "ui/activity/activityrow.h"

#include "diagnostics/erroradvice.h"
#include "ui/theme/typography.h"

#include <QCoreApplication>

namespace Connector::Ui {

using namespace std::chrono_literals;
using Audit::Event;
using Audit::Verdict;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Connector::Ui::Activity)
};

QString titleOf(Event event, bool failed)
{
    switch (event) {
    case Event::HandOut:
        return Tr::tr("Token handed out");
    case Event::ApiCall:
        return Tr::tr("Call passed on");
    case Event::Refusal:
        return failed ? Tr::tr("No token to give") : Tr::tr("Refused");
    case Event::Login:
        return failed ? Tr::tr("Login failed") : Tr::tr("Logged in");
    case Event::Renewal:
        return failed ? Tr::tr("Renewal failed") : Tr::tr("Renewed");
    case Event::CredentialsChanged:
        return Tr::tr("Credentials changed");
    case Event::ClientAdded:
        return Tr::tr("Package added");
    case Event::ClientChanged:
        return Tr::tr("Package changed");
    case Event::ClientRotated:
        return Tr::tr("New secret for a package");
    case Event::ClientRevoked:
        return Tr::tr("Package revoked");
    case Event::TokenRevoked:
        return Tr::tr("Token given back");
    case Event::Diagnosis:
        return Tr::tr("Login examined");
    }
    Q_UNREACHABLE();
}

Glyph shapeOf(const Audit::Entry &entry)
{
    switch (entry.verdict) {
    case Verdict::Granted:
        return Glyph::Live;
    case Verdict::Refused:
        return Glyph::Person;
    case Verdict::Failed:
        return Glyph::Waiting;
    case Verdict::Done:
        return entry.event == Event::Login || entry.event == Event::Renewal ? Glyph::Renewing
                                                                            : Glyph::Key;
    }
    Q_UNREACHABLE();
}

Tone toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Granted:
        return Tone::Good;
    case Verdict::Refused:
        return Tone::Person;
    case Verdict::Failed:
        return Tone::Waiting;
    case Verdict::Done:
        return Tone::Quiet;
    }
    Q_UNREACHABLE();
}

/// What the endpoint calls by the names of OAuth has no code of ours.
QString causeOf(const QByteArray &code)
{
    if (code.isEmpty())
        return {};
    if (code == "invalid_client")
        return Tr::tr("client ID or secret is wrong");
    if (code == "invalid_request")
        return Tr::tr("the request is not complete");
    if (const auto known = errorCodeFromId(QString::fromLatin1(code)))
        return Diagnostics::withoutFullStop(Diagnostics::adviceFor({.code = *known}).title);
    return QString::fromLatin1(code);
}

QString tookText(Milliseconds duration)
{
    //: %1 is a number of milliseconds.
    return duration > 0ms ? Tr::tr("%1 ms").arg(duration.count()) : QString();
}

} // namespace

QString AuditNames::packageOf(const LocalClientId &client) const
{
    return packages.value(client, client.toString());
}

QString AuditNames::loginOf(const ConnectionId &connection) const
{
    return logins.value(connection, connection.toString());
}

Milliseconds beginningOf(Window window, Milliseconds wall)
{
    switch (window) {
    case Window::Hour:
        return wall - 1h;
    case Window::Day:
        return wall - 24h;
    case Window::Week:
        return wall - 7 * 24h;
    case Window::Month:
        return wall - 30 * 24h;
    case Window::Everything:
        return Audit::keptSince(wall);
    }
    Q_UNREACHABLE();
}

bool passes(const ActivityFilter &filter, const Audit::Entry &entry)
{
    return (filter.client.isEmpty() || filter.client == entry.client)
        && (filter.connection.isEmpty() || filter.connection == entry.connection)
        && (!filter.verdict || *filter.verdict == entry.verdict);
}

StateWords activityWords(const Audit::Entry &entry)
{
    const bool wentWrong = entry.verdict == Verdict::Refused || entry.verdict == Verdict::Failed;
    const QString times = entry.count > 1 ? Tr::tr("%n times", nullptr, entry.count) : QString();
    const bool isLogin = entry.event == Event::Login || entry.event == Event::Renewal;
    return {.title = titleOf(entry.event, entry.verdict == Verdict::Failed),
            .detail = dotted({times, causeOf(entry.code), entry.note,
                              isLogin ? tookText(entry.duration) : QString()}),
            .tone = wentWrong ? toneOf(entry.verdict) : Tone::Normal,
            .shape = shapeOf(entry),
            .shapeTone = toneOf(entry.verdict)};
}

} // namespace Connector::Ui
