#include "practice/scenarios.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QUuid>

using namespace Connector::Practice;
using namespace Qt::StringLiterals;

class TestScenarios : public QObject
{
    Q_OBJECT

private slots:
    void scenarios_areThoseOfTheContractInItsOrder()
    {
        QStringList names;
        for (const Scenario &scenario : scenarios())
            names << scenario.name;
        QCOMPARE(names.join(u' '),
                 u"ok intermediary wrong-secret secret-2 blocked wrong-environment empty-400 "
                 "maintenance rate-limited slow down captive-portal no-token short-life "
                 "tin-mismatch not-appointed clock-skew bridge bridge-revoked "
                 "bridge-rate-limited myob myob-sign-in-again myob-desktop myob-file-user"_s);
    }

    void scenarios_standAtTheIndexOfTheirSituation()
    {
        for (qsizetype index = 0; index < scenarios().size(); ++index)
            QCOMPARE(static_cast<qsizetype>(scenarios().at(index).situation), index);
    }

    void credentials_areUniqueUuidsAndVisiblyWorthless()
    {
        QSet<QString> ids;
        QSet<QByteArray> secrets;
        for (const Scenario &scenario : scenarios()) {
            QVERIFY(!QUuid::fromString(scenario.clientId).isNull());
            QVERIFY(scenario.clientId.startsWith(u"fa15e000-"));
            ids << scenario.clientId;
            for (const QByteArray &secret : {scenario.secret1, scenario.secret2}) {
                QVERIFY(secret.startsWith("practice-"));
                QVERIFY(secret.contains("worthless"));
                secrets << secret;
            }
        }
        QCOMPARE(ids.size(), 24);
        QCOMPARE(secrets.size(), 48);
    }

    void filePassword_isPublishedWhereAFileHasAUser()
    {
        const Scenario &file = scenarios().constLast();
        QVERIFY(file.filePassword.startsWith("practice-worthless"));
        QVERIFY(!file.settings.value(u"file_user"_s).isEmpty());
        QVERIFY(isPublished(file.clientId, file.filePassword));
        QVERIFY(!isPublished(scenarios().constFirst().clientId, file.filePassword));
        QVERIFY(!isPublished(scenarios().constFirst().clientId, ""));
    }

    void credentials_areTheOnesPublished()
    {
        const Scenario &ok = scenarios().constFirst();
        QCOMPARE(ok.clientId, u"fa15e000-0000-4000-8000-000000000001"_s);
        QCOMPARE(ok.secret1, "practice-ok-worthless-secret-1");
        QCOMPARE(scenarios().constLast().clientId, u"fa15e000-0000-4000-8000-000000000024"_s);
    }

    void texts_areOneSentence()
    {
        for (const Scenario &scenario : scenarios()) {
            QVERIFY2(scenario.what.endsWith(u'.'), qPrintable(scenario.what));
            QCOMPARE(scenario.what.count(u'.'), 1);
        }
    }

    void tins_followTheRules()
    {
        static const QRegularExpression company(u"^C[1-9][0-9]{8}0$"_s);
        static const QRegularExpression person(u"^IG[1-9][0-9]{8,10}:[0-9]{12}$"_s);
        int persons = 0;
        for (const Scenario &scenario : scenarios()) {
            // Only MyInvois asks for whom.
            QCOMPARE(company.match(scenario.ownerTin).hasMatch(), scenario.system == "myinvois"_L1);
            QCOMPARE(scenario.intermediary, !scenario.taxpayers.isEmpty());
            for (const QString &entry : scenario.taxpayers) {
                const QString taxpayer = entry.section(u'|', 0, 0);
                QVERIFY(!entry.section(u'|', 1).isEmpty());
                const bool isPerson = person.match(taxpayer).hasMatch();
                QVERIFY2(isPerson || company.match(taxpayer).hasMatch(), qPrintable(taxpayer));
                persons += isPerson;
            }
        }
        QCOMPARE(persons, 1);
    }

    void intermediary_hasThreeTaxpayersOneOfThemNotAppointing()
    {
        const Scenario &scenario = scenarios().at(static_cast<int>(Situation::Intermediary));
        QCOMPARE(scenario.taxpayers.size(), 3);
        QCOMPARE(scenario.appointedBy.size(), 2);
    }

    void scenarioOfClient_findsWithoutCase()
    {
        const Scenario &slow = scenarios().at(static_cast<int>(Situation::Slow));
        QCOMPARE(scenarioOfClient(slow.clientId.toUpper()), &slow);
        QCOMPARE(scenarioOfClient(u""), nullptr);
        QCOMPARE(scenarioOfClient(u"11111111-2222-4333-8444-555555555555"), nullptr);
    }

    void isPublished_knowsPairsOnly()
    {
        const Scenario &ok = scenarios().constFirst();
        QVERIFY(isPublished(ok.clientId, ok.secret1));
        QVERIFY(isPublished(ok.clientId.toUpper(), ok.secret2));
        QVERIFY(!isPublished(ok.clientId, scenarios().constLast().secret1));
        QVERIFY(!isPublished(ok.clientId, ""));
        QVERIFY(!isPublished(u"11111111-2222-4333-8444-555555555555", ok.secret1));
    }
};

QTEST_GUILESS_MAIN(TestScenarios)
#include "tst_scenarios.moc"
