#include "checks/packagecheck.h"
#include "support/fakeclock.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Checks;
using namespace Qt::StringLiterals;
using Audit::Entry;
using Audit::Event;

namespace {

const LocalClientId ours(u"mic_ours"_s);
const LocalClientId others(u"mic_others"_s);
const ConnectionId kedai(u"kedai"_s);
const ConnectionId lain(u"lain"_s);

Profiles::ConnectionProfile profile()
{
    Profiles::ConnectionProfile made;
    made.id = kedai;
    made.uuid = ConnectionUuid(u"11111111-1111-1111-1111-111111111111"_s);
    return made;
}

QList<Store::LocalClient> clients()
{
    return {{.clientId = ours, .name = u"SQL"_s, .connections = {profile().uuid}},
            {.clientId = others,
             .name = u"Other"_s,
             .connections = {ConnectionUuid(u"22222222-2222-2222-2222-222222222222"_s)}}};
}

Entry refusal(const LocalClientId &client, const QByteArray &code, const ConnectionId &at = {})
{
    return {.event = Event::Refusal,
            .client = client,
            .connection = at,
            .code = code,
            .program = u"sqlacc.exe"_s};
}

Entry handOut(const LocalClientId &client, const QString &program = u"sqlacc.exe"_s)
{
    return {.event = Event::HandOut,
            .verdict = Audit::Verdict::Granted,
            .client = client,
            .connection = kedai,
            .program = program};
}

} // namespace

class TestPackageCheck : public QObject
{
    Q_OBJECT

private slots:
    void refusedPackage_names_data()
    {
        const QByteArray wrong = "endpoint.local_client_wrong";
        QTest::addColumn<QList<Entry>>("entries");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("package");
        const auto row = [](const char *name, const QList<Entry> &entries, const char *code = "",
                            const QString &package = {}) {
            QTest::newRow(name) << entries << QString::fromLatin1(code) << package;
        };
        row("nothing happened", {});
        row("only successes", {handOut(ours)});
        row("wrong secret", {refusal(ours, wrong)}, "endpoint.local_client_wrong", u"SQL"_s);
        row("wrong secret, then right", {refusal(ours, wrong), handOut(ours)});
        row("right, then wrong", {handOut(ours), refusal(ours, wrong)},
            "endpoint.local_client_wrong", u"SQL"_s);
        row("the newest cause counts",
            {refusal(ours, wrong), refusal(ours, "endpoint.local_client_revoked")},
            "endpoint.local_client_revoked", u"SQL"_s);
        row("unknown id, named by its program", {refusal({}, wrong)}, "endpoint.local_client_wrong",
            u"sqlacc.exe"_s);
        row("unknown id, mended in the same program", {refusal({}, wrong), handOut(ours)});
        row("unknown id, another program came through",
            {refusal({}, wrong), handOut(ours, u"autocount.exe"_s)}, "endpoint.local_client_wrong",
            u"sqlacc.exe"_s);
        row("a package of another login", {refusal(others, wrong)});
        row("our package at another login", {refusal(ours, "unauthorized_client", lain)});
        row("another package at this login", {refusal(others, "unauthorized_client", kedai)},
            "not_permitted", u"Other"_s);
        row("a word of OAuth", {refusal(ours, "unsupported_grant_type")}, "request.bad_grant",
            u"SQL"_s);
        row("the login's own failure", {refusal(ours, "credentials.invalid", kedai)});
    }

    void refusedPackage_names()
    {
        QFETCH(QList<Entry>, entries);
        QFETCH(QString, code);
        QFETCH(QString, package);
        const auto refused = refusedPackage(entries, profile(), clients());
        QCOMPARE(refused ? QString(errorId(refused->code)) : QString(), code);
        QCOMPARE(refused ? refused->detail : QString(), package);
    }
};

QTEST_GUILESS_MAIN(TestPackageCheck)
#include "tst_packagecheck.moc"
