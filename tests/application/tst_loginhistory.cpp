#include "application/loginhistory.h"

#include <QTest>

Q_DECLARE_METATYPE(Connector::Application::PastLogins)

using namespace Connector;
using namespace Connector::Application;
using namespace std::chrono_literals;
using Audit::Entry;
using Audit::Event;
using Audit::Verdict;
using Broker::LoginStatus;

namespace {

// 2026-09-21T13:33:20Z
constexpr Milliseconds now = 1'790'000'000s;

const ConnectionId ours(QStringLiteral("ours"));
const ConnectionId other(QStringLiteral("other"));
const Profiles::Taxpayer first{QStringLiteral("C10"), {}};
const Profiles::Taxpayer second{QStringLiteral("C20"), {}};

Entry worked(int daysAgo, const ConnectionId &connection = ours,
             const Profiles::Taxpayer &taxpayer = {})
{
    return {.time = now - std::chrono::days(daysAgo),
            .event = Event::Renewal,
            .verdict = Verdict::Done,
            .connection = connection,
            .taxpayer = taxpayer};
}

Entry refused(int daysAgo, const ConnectionId &connection = ours,
              const Profiles::Taxpayer &taxpayer = {})
{
    Entry entry = worked(daysAgo, connection, taxpayer);
    entry.verdict = Verdict::Failed;
    entry.code = "credentials.rejected";
    return entry;
}

Entry failed(int daysAgo, const QByteArray &code)
{
    Entry entry = refused(daysAgo);
    entry.code = code;
    return entry;
}

Entry changed(int daysAgo, const ConnectionId &connection = ours)
{
    return {.time = now - std::chrono::days(daysAgo),
            .event = Event::CredentialsChanged,
            .verdict = Verdict::Done,
            .connection = connection};
}

LoginStatus idle(const ConnectionId &connection, const Profiles::Taxpayer &taxpayer = {})
{
    return {.name = {connection, taxpayer}};
}

LoginStatus live(const ConnectionId &connection, int daysAgo)
{
    LoginStatus status = idle(connection);
    status.tokenLive = true;
    status.issuedAt = Moment{.wall = now - std::chrono::days(daysAgo), .boot = {}};
    return status;
}

LoginStatus attention(const ConnectionId &connection, const Profiles::Taxpayer &taxpayer = {})
{
    LoginStatus status = idle(connection, taxpayer);
    status.state = Broker::LoginState::NeedsAttention;
    return status;
}

/// "worked 3, 20 days, expiry -2, refused 1": only what is there.
QString wordsOf(const Diagnostics::History &history)
{
    QStringList words;
    if (history.everWorked)
        words << QStringLiteral("worked %1").arg(history.successes);
    if (history.daysSinceFirstLogin)
        words << QStringLiteral("%1 days").arg(*history.daysSinceFirstLogin);
    if (history.daysToTypedExpiry)
        words << QStringLiteral("expiry %1").arg(*history.daysToTypedExpiry);
    if (history.refusedSince)
        words << QStringLiteral("refused %1").arg((now - *history.refusedSince) / 24h);
    const std::pair<bool, const char *> flags[] = {{history.typedSinceSuccess, "typed"},
                                                   {history.allOfClientFail, "all fail"},
                                                   {history.otherTaxpayersWork, "others work"},
                                                   {history.otherConnectionWorks, "other works"}};
    for (const auto &[set, word] : flags) {
        if (set)
            words << QString::fromLatin1(word);
    }
    return words.join(QStringLiteral(", "));
}

} // namespace

/// What the audit makes of a login that is refused today.
class TestLoginHistory : public QObject
{
    Q_OBJECT

    static void row(const char *name, const QList<Entry> &entries, const char *expected,
                    const QList<LoginStatus> &others = {}, std::optional<QDate> expiry = {})
    {
        QTest::newRow(name) << PastLogins{.login = {ours, {}},
                                          .typedExpiry = expiry,
                                          .others = others,
                                          .entries = entries,
                                          .now = now}
                            << QString::fromLatin1(expected);
    }

    static void rowsOfOneLogin()
    {
        const QDate today(2026, 9, 21);
        row("nothing", {}, "");
        row("first try", {refused(0)}, "refused 0");
        row("a run, then refused", {worked(20), worked(3), refused(1), refused(0)},
            "worked 2, 19 days, refused 1");
        row("refused and mended", {worked(20), refused(10), worked(3)}, "worked 2, 20 days");
        row("an outage is no refusal", {worked(3), failed(1, "network.timeout")},
            "worked 1, 3 days");
        row("typed anew", {worked(20), changed(2), refused(1)}, "refused 1, typed");
        row("typed anew and worked", {worked(20), changed(9), worked(8), refused(1)},
            "worked 1, 7 days, refused 1");
        row("changed elsewhere", {worked(20), changed(2, other), refused(1)},
            "worked 1, 19 days, refused 1");
        row("the expiry counts to the first refusal", {worked(40), refused(30), refused(0)},
            "worked 1, 10 days, expiry 31, refused 30", {}, today.addDays(1));
        row("past the expiry", {worked(4), refused(1)}, "worked 1, 3 days, expiry -1, refused 1",
            {}, today.addDays(-2));
    }

    static void rowsOfSeveral()
    {
        row("other connection refused, too", {worked(9), worked(9, other), refused(1, other)},
            "worked 1, 9 days, all fail", {idle(other)});
        row("other connection needs a person", {worked(9), refused(0)},
            "worked 1, 9 days, refused 0, all fail", {attention(other)});
        row("never tried ones say nothing", {worked(9), refused(0)},
            "worked 1, 9 days, refused 0, all fail", {attention(other), idle(ours, first)});
        row("other connection logged in later", {worked(9), refused(2), worked(1, other)},
            "worked 1, 7 days, refused 2, other works", {idle(other)});
        row("other connection worked before", {worked(9), refused(2), worked(3, other)},
            "worked 1, 7 days, refused 2", {idle(other)});
        row("a token of before proves nothing", {refused(2)}, "refused 2", {live(other, 3)});
        row("a token of after does", {refused(2)}, "refused 2, other works", {live(other, 1)});
        row("other taxpayer logged in later", {refused(2), worked(1, ours, second)},
            "refused 2, others work", {idle(ours, second)});
    }

private slots:
    void history_ofTheAudit_data()
    {
        QTest::addColumn<PastLogins>("past");
        QTest::addColumn<QString>("expected");
        rowsOfOneLogin();
        rowsOfSeveral();
    }

    void history_ofTheAudit()
    {
        QFETCH(PastLogins, past);
        QTEST(wordsOf(historyOf(past)), "expected");
    }
};

QTEST_GUILESS_MAIN(TestLoginHistory)
#include "tst_loginhistory.moc"
