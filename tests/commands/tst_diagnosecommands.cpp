#include "commands/commandbench.h"

using namespace Connector;
using namespace Qt::StringLiterals;
using Test::CommandBench;
using Test::Said;

namespace {

QString firstCode(const Said &said)
{
    return said.object()
        .value(u"findings"_s)
        .toArray()
        .at(0)
        .toObject()
        .value(u"code"_s)
        .toString();
}

QJsonObject firstCheckup(const Said &said)
{
    return said.object().value(u"checkups"_s).toArray().at(0).toObject();
}

} // namespace

class TestDiagnoseCommands : public QObject
{
    Q_OBJECT

private slots:
    void scenario_isRecognised_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("exitCode");
        const auto row = [](const char *scenario, const char *code, int exitCode) {
            QTest::newRow(scenario) << QString::fromLatin1(code) << exitCode;
        };
        row("ok", "", 0);
        row("intermediary", "", 0);
        row("secret-2", "", 0);
        row("short-life", "", 0);
        row("wrong-secret", "credentials.rejected", 3);
        row("blocked", "credentials.blocked", 3);
        row("wrong-environment", "credentials.wrong_environment", 3);
        row("empty-400", "request.basic_refused", 3);
        row("maintenance", "service.maintenance", 4);
        row("rate-limited", "service.rate_limited", 4);
        row("down", "network.timeout", 4);
        row("captive-portal", "network.captive_portal", 4);
        row("no-token", "token.missing", 4);
        row("tin-mismatch", "tin.mismatch", 3);
        row("not-appointed", "intermediary.not_appointed", 3);
        row("clock-skew", "clock.wrong", 4);
        row("myob-file-user", "", 0);
    }

    void scenario_isRecognised()
    {
        QFETCH(QString, code);
        CommandBench bench;
        QVERIFY(bench.services->furnish());
        const QString id = u"practice-"_s + QLatin1StringView(QTest::currentDataTag());
        const Said said = bench.run(u"diagnose --connection "_s + id);
        QCOMPARE(firstCode(said), code);
        QTEST(said.exitCode(), "exitCode");
        QCOMPARE(said.object().value(u"ok"_s), QJsonValue(code.isEmpty()));
        QVERIFY(said.object().value(u"findings"_s).toArray().size() <= 3);
    }

    // MYOB answers 401 either way; a call without the user tells which.
    void fileUser_refused_isToldFromALinkedFile_data()
    {
        QTest::addColumn<QString>("client");
        QTest::addColumn<QString>("code");
        QTest::newRow("linked to my.MYOB") << u"000000000021"_s << u"myob.cftoken_on_sso"_s;
        QTest::newRow("another user") << u"000000000024"_s << u"myob.file_user_refused"_s;
    }

    void fileUser_refused_isToldFromALinkedFile()
    {
        QFETCH(QString, client);
        CommandBench bench;
        QVERIFY(bench.services->furnish());
        const Said added = bench.run(
            u"connection add books --system myob --environment practice --file-user nobody "
            "--client-id fa15e000-0000-4000-8000-"_s
            + client);
        QVERIFY2(added.exitCode() == 0, added.reply.output.constData());
        QCOMPARE(added.object().value(u"file_user"_s), QJsonValue(u"nobody"_s));
        const Said said = bench.run(u"diagnose --connection books"_s);
        QTEST(firstCode(said), "code");
        QCOMPARE(said.exitCode(), 3);
    }

    void healthy_costsOneLoginAndNoneTheNextTime()
    {
        CommandBench bench;
        QVERIFY(bench.services->furnish());
        const ConnectionId ok(u"practice-ok"_s);
        const int before = bench.services->broker().loginsLeft(ok);
        for (int run = 0; run < 3; ++run)
            QCOMPARE(bench.run(u"diagnose --connection practice-ok"_s).exitCode(), 0);
        QCOMPARE(before - bench.services->broker().loginsLeft(ok), 1);
    }

    void checkup_namesEveryCheckInOrder()
    {
        CommandBench bench;
        QVERIFY(bench.services->furnish());
        QVERIFY(bench.services->startEndpoint(quint16(0)));
        const QJsonObject checkup = firstCheckup(bench.run(u"diagnose --connection practice-ok"_s));
        QStringList checks;
        for (const QJsonValue &value : checkup.value(u"checks"_s).toArray()) {
            const QJsonObject check = value.toObject();
            checks << check.value(u"check"_s).toString();
            QVERIFY2(check.value(u"verdict"_s) != u"failed"_s,
                     qPrintable(check.value(u"detail"_s).toString()));
        }
        QCOMPARE(checks.join(u' '),
                 u"input keychain proxy dns tcp tls server login token api endpoint packages"_s);
        QCOMPARE(checkup.value(u"incident"_s).toString().size(), 6);
    }

    void tin_withItsNumber_isAskedForOnRequest()
    {
        CommandBench bench;
        QVERIFY(bench.services->furnish());
        const QString line = u"diagnose --connection practice-intermediary --validate-tin "_s;
        const Said known = bench.run(line + u"BRN:209903000012"_s);
        QCOMPARE(known.exitCode(), 0);
        const Said unheard =
            bench.run(u"diagnose --connection practice-not-appointed --validate-tin BRN:1"_s);
        QCOMPARE(unheard.exitCode(), 3);
        QVERIFY(QJsonDocument(firstCheckup(unheard)).toJson().contains("\"tin\""));
        QCOMPARE(bench.run(line + u"X:1"_s).field(), u"validate-tin"_s);
        QCOMPARE(bench.run(u"diagnose --try-environment"_s).field(), u"connection"_s);
        QCOMPARE(bench.run(u"diagnose --connection practice-ok --try-rob ?"_s).field(),
                 u"try-rob"_s);
    }

    void incident_isFoundInLogAndAudit()
    {
        CommandBench bench;
        QVERIFY(bench.services->furnish());
        const QString incident =
            firstCheckup(bench.run(u"diagnose --connection practice-wrong-secret"_s))
                .value(u"incident"_s)
                .toString();
        QCOMPARE(incident.size(), 6);
        bool found = false;
        for (const QJsonValue &value : bench.run(u"audit list"_s).array()) {
            const QJsonObject entry = value.toObject();
            found = found
                || (entry.value(u"event"_s) == u"diagnosis"_s && entry.value(u"note"_s) == incident
                    && entry.value(u"code"_s) == u"credentials.rejected"_s);
        }
        QVERIFY(found);
    }

    void words_haveEveryStepAndTheIncident()
    {
        CommandBench bench;
        QVERIFY(bench.services->furnish());
        const QByteArray text =
            bench.runPlain(Test::words(u"diagnose --connection practice-blocked"_s)).reply.output;
        QVERIFY2(text.startsWith("practice-blocked (incident "), text.constData());
        QVERIFY2(text.contains("login     failed"), text.constData());
        QVERIFY2(text.contains("credentials.blocked ("), text.constData());
        QVERIFY2(text.contains("Who can do it: "), text.constData());
    }

    void all_connections_areExaminedTogether()
    {
        CommandBench bench;
        bench.addPractice(u"Kedai"_s);
        bench.addPractice(u"Lain"_s, u"--client-id fa15e000-0000-4000-8000-000000000005"_s);
        const Said said = bench.run(u"diagnose"_s);
        QCOMPARE(said.object().value(u"checkups"_s).toArray().size(), 2);
        QCOMPARE(firstCode(said), u"credentials.blocked"_s);
        QCOMPARE(said.exitCode(), 3);
    }

    void nothing_toExamine_isThisComputer()
    {
        CommandBench bench;
        const Said said = bench.run(u"diagnose"_s);
        QCOMPARE(said.exitCode(), 0);
        QCOMPARE(firstCheckup(said).value(u"checks"_s).toArray().size(), 1);
    }

    void unknown_connection_isNotFound()
    {
        CommandBench bench;
        const Said said = bench.run(u"diagnose --connection nobody"_s);
        QCOMPARE(said.exitCode(), 7);
        QCOMPARE(said.code(), u"not_found"_s);
    }
};

QTEST_GUILESS_MAIN(TestDiagnoseCommands)
#include "tst_diagnosecommands.moc"
