#include "ui/wizard/draftrules.h"

#include "store/database.h"
#include "store/profilestore.h"
#include "ui/wizard/taxpayerlist.h"
#include "ui/wizard/trialwords.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Connector;
using namespace Connector::Ui;
using namespace Qt::StringLiterals;
using Kind = Verdict::Kind;
using Profiles::Environment;
using Profiles::LoginMode;
using Profiles::System;

Q_DECLARE_METATYPE(Connector::Profiles::System)
Q_DECLARE_METATYPE(Connector::Ui::Verdict::Kind)

namespace {

const QString uuid = u"7c1f0a52-93d4-4b1e-8a0f-5d2c6e7b9f10"_s;
const QByteArray secret = "3f0d5a6e-1111-4222-8333-944455566677";
const QDate today(2026, 11, 21);

Draft typed(const QString &id, const QByteArray &first, const QByteArray &second = {})
{
    Draft draft;
    draft.environment = Environment::Sandbox;
    draft.name = u"Kedai"_s;
    draft.clientId = id;
    draft.secret1 = SecretString::copyOf(first);
    draft.secret2 = SecretString::copyOf(second);
    return draft;
}

} // namespace

/// The steps, the verdicts and the lists of the wizard, all without a window.
class TestDraftRules : public QObject
{
    Q_OBJECT

private slots:
    void steps_listClientsOnlyWhereThereAreSome()
    {
        Draft draft;
        QVERIFY(!stepsOf(draft).contains(WizardStep::Taxpayers));
        draft.login = LoginMode::Intermediary;
        QVERIFY(!stepsOf(draft).contains(WizardStep::Taxpayers));
        draft.environment = Environment::Sandbox;
        QCOMPARE(stepAfter(draft, WizardStep::Credentials), WizardStep::Taxpayers);
        QCOMPARE(stepBefore(draft, WizardStep::Trial), WizardStep::Taxpayers);
        QCOMPARE(stepBefore(draft, WizardStep::Environment), WizardStep::Environment);
        QCOMPARE(stepAfter(draft, WizardStep::Done), WizardStep::Done);
        QVERIFY(!mayGoBack(WizardStep::Package));
    }

    void environment_neverTakesCredentialsOfAnother()
    {
        Draft draft = typed(uuid, secret, secret);
        choose(draft, Environment::Sandbox);
        QCOMPARE(draft.clientId, uuid);
        choose(draft, Environment::Production);
        QVERIFY(draft.clientId.isEmpty());
        QVERIFY(draft.secret1.isEmpty() && draft.secret2.isEmpty());
        choose(draft, Environment::Practice);
        QVERIFY(draft.clientId.startsWith(u"fa15e000-"));
        const QString own = draft.clientId;
        choose(draft, LoginMode::Intermediary);
        QVERIFY(draft.clientId != own);
    }

    void choosingTheSame_keepsWhatWasTyped()
    {
        Draft draft = typed({}, secret);
        draft.expires = u"2027-03-03"_s;
        choose(draft, Environment::Sandbox);
        QVERIFY(!draft.secret1.isEmpty());
        QCOMPARE(draft.expires, u"2027-03-03"_s);
    }

    void name_thatWasTypedSurvivesEveryChoice()
    {
        Draft draft;
        draft.name = u"My company"_s;
        choose(draft, LoginMode::Intermediary);
        QVERIFY(draft.name.isEmpty());
        draft.name = u"Kedai"_s;
        draft.isNamed = true;
        choose(draft, LoginMode::Taxpayer);
        choose(draft, System::Bridge);
        choose(draft, Environment::Sandbox);
        QCOMPARE(draft.name, u"Kedai"_s);
    }

    void secretUnderTheKeys_mayBeTested()
    {
        Draft draft = typed(uuid, {});
        QVERIFY(!isComplete(WizardStep::Credentials, draft, {}, today));
        draft.isTypingSecret = true;
        QVERIFY(isComplete(WizardStep::Credentials, draft, {}, today));
        choose(draft, System::Bridge);
        QVERIFY(!draft.isTypingSecret);
    }

    void work_isWhatAPersonWouldHaveToDoAgain_data()
    {
        using Change = std::function<void(Draft &)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("holds");
        const auto add = [](const char *name, const Change &change, bool holds) {
            QTest::newRow(name) << change << holds;
        };
        const auto sandbox = [](Draft &draft) { choose(draft, Environment::Sandbox); };
        add(
            "nothing", [](Draft &) {}, false);
        add(
            "scenario", [](Draft &draft) { choose(draft, Environment::Practice); }, false);
        add("environment", sandbox, false);
        add(
            "proposed name", [](Draft &draft) { draft.name = u"My company"_s; }, false);
        add(
            "typed name", [](Draft &draft) { draft.isNamed = true; }, true);
        add(
            "usual redirect URI",
            [](Draft &draft) {
                choose(draft, System::Myob);
                draft.fields.insert(u"redirect_uri"_s, u"http://localhost:33333/callback"_s);
                draft.fields.insert(u"scope"_s, {});
            },
            false);
        add(
            "scope",
            [](Draft &draft) {
                choose(draft, System::Myob);
                draft.fields.insert(u"scope"_s, u"x"_s);
            },
            true);
        const auto typing = [&](const char *name, const Change &change) {
            add(
                name,
                [=](Draft &draft) {
                    sandbox(draft);
                    change(draft);
                },
                true);
        };
        typing("id", [](Draft &draft) { draft.clientId = uuid; });
        typing("secret 1", [](Draft &draft) { draft.secret1 = SecretString::copyOf(secret); });
        typing("secret 2", [](Draft &draft) { draft.secret2 = SecretString::copyOf(secret); });
        typing("password", [](Draft &draft) { draft.filePassword = SecretString::copyOf("p"); });
        typing("under the keys", [](Draft &draft) { draft.isTypingSecret = true; });
        typing("date", [](Draft &draft) { draft.expires = u"2027"_s; });
        typing("clients", [](Draft &draft) { draft.taxpayers = u"C1"_s; });
        typing("sign-in", [](Draft &draft) { draft.isSignedIn = true; });
    }

    void work_isWhatAPersonWouldHaveToDoAgain()
    {
        QFETCH(std::function<void(Draft &)>, change);
        Draft draft;
        change(draft);
        QTEST(holdsWork(draft), "holds");
    }

    void system_hasStepsAndFieldsOfItsOwn()
    {
        Draft draft = typed(uuid, secret, secret);
        draft.login = LoginMode::Intermediary;
        choose(draft, System::Myob);
        QVERIFY(draft.clientId.isEmpty() && draft.secret1.isEmpty() && draft.name.isEmpty());
        QCOMPARE(stepsOf(draft),
                 QList({WizardStep::Environment, WizardStep::Credentials, WizardStep::SignIn,
                        WizardStep::Trial, WizardStep::Package, WizardStep::Done}));
        QCOMPARE(proposedName(draft, {}), u"MYOB"_s);
        draft.fields.insert(u"redirect_uri"_s, u"http://desktop"_s);
        choose(draft, System::Bridge);
        QVERIFY(draft.fields.isEmpty());
        QVERIFY(!stepsOf(draft).contains(WizardStep::SignIn));
        choose(draft, Environment::Production);
        QCOMPARE(draft.system, System::MyInvois);
        QVERIFY(stepsOf(draft).contains(WizardStep::Login));
    }

    void practice_playsEverySystem()
    {
        Draft draft;
        choose(draft, Environment::Practice);
        choose(draft, LoginMode::Taxpayer);
        chooseScenario(draft, u"fa15e000-0000-4000-8000-000000000023"_s);
        QCOMPARE(draft.system, System::MyobDesktop);
        QCOMPARE(draft.fields.value(u"file_user"_s), u"Administrator"_s);
        QVERIFY(stepsOf(draft).contains(WizardStep::Login));
        QVERIFY(!stepsOf(draft).contains(WizardStep::SignIn));
        choose(draft, Environment::Sandbox);
        QCOMPARE(draft.system, System::MyInvois);
        QVERIFY(draft.fields.isEmpty());
    }

    void field_isJudgedByItsSystem_data()
    {
        QTest::addColumn<System>("system");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<bool>("allows");
        const auto add = [](const char *name, System system, const QString &field,
                            const QString &text, Kind kind, bool allows) {
            QTest::newRow(name) << system << field << text << kind << allows;
        };
        const QString url = u"token_url"_s;
        const QString redirect = u"redirect_uri"_s;
        const QString api = u"api_url"_s;
        add("usual token address", System::Bridge, url, {}, Kind::Open, true);
        add("own token address", System::Bridge, url, u"https://bridge.my/token"_s, Kind::Good,
            true);
        add("plain token address", System::Bridge, url, u"http://bridge.my/token"_s, Kind::Bad,
            false);
        add("scopes", System::Bridge, u"scope"_s, u"invoices:read"_s, Kind::Good, true);
        add("no scopes", System::Bridge, u"scope"_s, u"a\tb\"c"_s, Kind::Bad, false);
        add("no id", System::Bridge, u"client_id"_s, {}, Kind::Open, false);
        add("id", System::Bridge, u"client_id"_s, u"mib_1"_s, Kind::Good, true);
        add("id of Practice", System::Bridge, u"client_id"_s,
            u"fa15e000-0000-4000-8000-000000000018"_s, Kind::Bad, false);
        add("no redirect", System::Myob, redirect, {}, Kind::Open, false);
        add("desktop redirect", System::Myob, redirect, u"http://desktop"_s, Kind::Good, true);
        add("plain redirect", System::Myob, redirect, u"http://kedai.my/back"_s, Kind::Bad, false);
        add("no GUID", System::Myob, u"business_id"_s, u"Kedai"_s, Kind::Bad, false);
        add("no user", System::MyobDesktop, u"file_user"_s, {}, Kind::Open, true);
        add("usual API", System::MyobDesktop, api, {}, Kind::Open, true);
        add("own API", System::MyobDesktop, api, u"http://127.0.0.1:8081/accountright"_s,
            Kind::Good, true);
        add("API in the network", System::MyobDesktop, api, u"http://192.168.1.9:8080/a"_s,
            Kind::Doubtful, false);
        add("API elsewhere", System::MyobDesktop, api, u"http://kedai.my/a"_s, Kind::Bad, false);
    }

    void field_isJudgedByItsSystem()
    {
        QFETCH(System, system);
        QFETCH(QString, field);
        QFETCH(QString, text);
        Draft draft;
        choose(draft, system);
        if (field == u"client_id")
            draft.clientId = text;
        else
            draft.fields.insert(field, text);
        const Verdict verdict = verdictOnField(draft, field);
        QTEST(verdict.kind, "kind");
        QTEST(verdict.allows, "allows");
        QVERIFY(!verdict.words.isEmpty() || verdict.kind == Kind::Open);
    }

    void companyFile_inTheNetworkNeedsAWord()
    {
        Draft draft;
        choose(draft, System::MyobDesktop);
        draft.name = u"Books"_s;
        const auto complete = [&] { return isComplete(WizardStep::Credentials, draft, {}, today); };
        // User and password may be empty.
        QVERIFY(complete());
        QVERIFY(!isAsked(draft, u"allow_lan"_s));
        draft.fields.insert(u"api_url"_s, u"http://office:8080/accountright"_s);
        QVERIFY(isAsked(draft, u"allow_lan"_s) && !complete());
        draft.fields.insert(u"allow_lan"_s, u"yes"_s);
        QVERIFY(isAsked(draft, u"allow_lan"_s) && complete());
    }

    void filePassword_countsWithItsUserOnly()
    {
        Draft draft;
        choose(draft, System::Myob);
        draft.name = u"Books"_s;
        draft.clientId = u"key-1"_s;
        draft.secret1 = SecretString::copyOf(secret);
        draft.fields.insert(u"redirect_uri"_s, u"http://desktop"_s);
        draft.filePassword = SecretString::copyOf("p\tw");
        const auto complete = [&] { return isComplete(WizardStep::Credentials, draft, {}, today); };
        QVERIFY(!isAsked(draft, u"file_password"_s) && complete());
        draft.fields.insert(u"file_user"_s, u"Aminah"_s);
        QVERIFY(isAsked(draft, u"file_password"_s) && !complete());
        QCOMPARE(verdictOnField(draft, u"file_password"_s).kind, Kind::Bad);
        draft.filePassword = {};
        QCOMPARE(verdictOnField(draft, u"file_password"_s).kind, Kind::Open);
        QVERIFY(complete());
        draft.filePassword = SecretString::copyOf("p w");
        QCOMPARE(verdictOnField(draft, u"file_password"_s).kind, Kind::Good);
        QVERIFY(complete());
        choose(draft, System::Bridge);
        QVERIFY(draft.filePassword.isEmpty());
    }

    void blanks_areNoExpiryDate()
    {
        QTemporaryDir folder;
        const auto database = Store::Database::open(folder.filePath(u"connector.db"_s));
        QVERIFY(database);
        const Store::ProfileStore profiles(**database);
        Draft draft = typed(uuid, secret);
        draft.expires = u"  "_s;
        QVERIFY(isComplete(WizardStep::Credentials, draft, {}, today));
        QVERIFY(connectionOf(draft, profiles, today));
    }

    void connection_hasThePasswordOfItsFileUser()
    {
        QTemporaryDir folder;
        const auto database = Store::Database::open(folder.filePath(u"connector.db"_s));
        QVERIFY(database);
        const Store::ProfileStore profiles(**database);
        Draft draft;
        choose(draft, System::Myob);
        draft.name = u"Books"_s;
        draft.clientId = u"key-1"_s;
        draft.secret1 = SecretString::copyOf(secret);
        draft.fields.insert(u"redirect_uri"_s, u"http://desktop"_s);
        draft.filePassword = SecretString::copyOf("p w");
        const auto without = connectionOf(draft, profiles, today);
        QVERIFY(without);
        QVERIFY(without->credentials.filePassword.isEmpty());
        draft.fields.insert(u"file_user"_s, u"Aminah"_s);
        const auto with = connectionOf(draft, profiles, today);
        QVERIFY(with);
        QCOMPARE(with->credentials.filePassword.reveal(), QByteArrayView("p w"));
        QVERIFY(with->credentials.secret2.isEmpty());
    }

    void clientId_isJudged_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("secret1");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing yet") << u""_s << QByteArray() << Kind::Open << u""_s;
        QTest::newRow("right") << uuid << QByteArray() << Kind::Good << u"Looks right."_s;
        QTest::newRow("blank at the end")
            << uuid + u' ' << QByteArray() << Kind::Good << u"spaces at the ends"_s;
        QTest::newRow("zero-width") << QString(QChar(0x200B)) + uuid << QByteArray() << Kind::Good
                                    << u"invisible characters"_s;
        QTest::newRow("no UUID") << u"12345"_s << QByteArray() << Kind::Bad << u""_s;
        QTest::newRow("placeholder") << u"YOUR_CLIENT_ID"_s << QByteArray() << Kind::Bad << u""_s;
        QTest::newRow("swapped") << u"aVeryRandomSecret"_s << uuid.toUtf8() << Kind::Bad << u""_s;
        QTest::newRow("cut off, beside a secret that is a UUID")
            << uuid.chopped(1) << secret << Kind::Bad << u"not a UUID"_s;
        QTest::newRow("of Practice") << u"fa15e000-0000-4000-8000-000000000001"_s << QByteArray()
                                     << Kind::Bad << u"Practice"_s;
    }

    void clientId_isJudged()
    {
        QFETCH(QString, id);
        QFETCH(QByteArray, secret1);
        QFETCH(QString, says);
        const Verdict verdict = verdictOnClientId(typed(id, secret1));
        QTEST(verdict.kind, "kind");
        QCOMPARE(verdict.allows, verdict.kind == Kind::Good);
        QVERIFY2(verdict.words.contains(says), qPrintable(verdict.words));
        QCOMPARE(verdict.words.isEmpty(), verdict.kind == Kind::Open);
    }

    void clientIdOfAnotherLogin_isAWarningThatNamesIt_data()
    {
        using Change = std::function<void(Profiles::ConnectionProfile &)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<LoginMode>("login");
        QTest::addColumn<QString>("advice");
        const auto add = [](const char *name, const Change &change, LoginMode login,
                            const QString &advice) {
            QTest::newRow(name) << change << login << advice;
        };
        const Change none = [](Profiles::ConnectionProfile &) {};
        const Change clients = [](Profiles::ConnectionProfile &other) {
            other.login = LoginMode::Intermediary;
        };
        const QString package = u"One more package can use Firm instead."_s;
        const QString client = u"One more client can be added to Firm instead."_s;
        add("both as taxpayer", none, LoginMode::Taxpayer, package);
        add("both as intermediary", clients, LoginMode::Intermediary, client);
        add("taxpayer beside intermediary", clients, LoginMode::Taxpayer, {});
        add("intermediary beside taxpayer", none, LoginMode::Intermediary, {});
        add(
            "other letters",
            [](Profiles::ConnectionProfile &other) {
                other.clientId = UpstreamClientId(uuid.toUpper());
            },
            LoginMode::Taxpayer, package);
        add("other id",
            [](Profiles::ConnectionProfile &other) {
                other.clientId = UpstreamClientId(QString::fromLatin1(secret));
            },
            LoginMode::Taxpayer, {});
        add("other environment",
            [](Profiles::ConnectionProfile &other) { other.environment = Environment::Production; },
            LoginMode::Taxpayer, {});
        add("other system",
            [](Profiles::ConnectionProfile &other) { other.system = System::Bridge; },
            LoginMode::Taxpayer, {});
    }

    void clientIdOfAnotherLogin_isAWarningThatNamesIt()
    {
        QFETCH(std::function<void(Profiles::ConnectionProfile &)>, change);
        QFETCH(LoginMode, login);
        QFETCH(QString, advice);
        Profiles::ConnectionProfile other{.name = u"Firm"_s, .environment = Environment::Sandbox};
        other.clientId = UpstreamClientId(uuid);
        change(other);
        // The blank is cleaned away first, and said.
        Draft draft = typed(uuid + u' ', {});
        draft.login = login;
        const Verdict verdict = verdictOnClientId(draft, {{}, other});
        QVERIFY(verdict.allows);
        QCOMPARE(verdict.kind, advice.isEmpty() ? Kind::Good : Kind::Doubtful);
        QVERIFY2(verdict.words.contains(advice), qPrintable(verdict.words));
        QCOMPARE(verdict.words.startsWith(u"Firm has this client ID already"), !advice.isEmpty());
        QVERIFY(verdict.words.contains(u"spaces at the ends"_s));
    }

    void secrets_areJudgedAndNeverQuoted_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<Kind>("firstKind");
        QTest::addColumn<Kind>("secondKind");
        QTest::newRow("nothing yet") << QByteArray() << QByteArray() << Kind::Open << Kind::Open;
        QTest::newRow("one") << secret << QByteArray() << Kind::Good << Kind::Open;
        QTest::newRow("two") << secret << QByteArray("another-secret") << Kind::Good << Kind::Good;
        QTest::newRow("twice the same") << secret << secret << Kind::Good << Kind::Doubtful;
        QTest::newRow("the id") << uuid.toUtf8() << QByteArray() << Kind::Bad << Kind::Open;
        QTest::newRow("blank inside")
            << QByteArray("two words") << QByteArray() << Kind::Bad << Kind::Open;
    }

    void secrets_areJudgedAndNeverQuoted()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        const Draft draft = typed(uuid, first, second);
        const Verdict one = verdictOnSecret1(draft);
        const Verdict two = verdictOnSecret2(draft);
        QTEST(one.kind, "firstKind");
        QTEST(two.kind, "secondKind");
        for (const QByteArray &typedBytes : {first, second})
            QVERIFY(typedBytes.isEmpty()
                    || !(one.words + two.words).contains(QString::fromLatin1(typedBytes)));
    }

    void expiry_isReadAndCounted()
    {
        QVERIFY(verdictOnExpiry({}, today).allows);
        QCOMPARE(verdictOnExpiry(u"2026-12-01"_s, today).kind, Kind::Good);
        QVERIFY(verdictOnExpiry(u"2026-12-01"_s, today).words.contains(u"10"));
        QCOMPARE(verdictOnExpiry(u"2026-11-21"_s, today).kind, Kind::Doubtful);
        QVERIFY(!verdictOnExpiry(u"2025-12-01"_s, today).allows);
        QVERIFY(!verdictOnExpiry(u"soon"_s, today).allows);
    }

    void name_isUniqueWithoutRegardToCase()
    {
        QVERIFY(verdictOnName(u"Kedai"_s, {}).allows);
        QVERIFY(!verdictOnName(u"  "_s, {}).allows);
        QVERIFY(!verdictOnName(u"kedai"_s, {u"Kedai"_s}).allows);
        const Draft draft;
        QCOMPARE(proposedName(draft, {}), u"My company"_s);
        QCOMPARE(proposedName(draft, {u"my company"_s, u"My company 2"_s}), u"My company 3"_s);
    }

    void credentials_areCompleteWhenEveryFieldAllows()
    {
        const auto complete = [](const Draft &draft) {
            return isComplete(WizardStep::Credentials, draft, {}, today);
        };
        QVERIFY(complete(typed(uuid, secret)));
        QVERIFY(!complete(typed(uuid, {})));
        QVERIFY(!complete(typed({}, secret)));
        Draft late = typed(uuid, secret);
        late.expires = u"2020-01-01"_s;
        QVERIFY(!complete(late));
        Draft practice;
        practice.name = u"Kedai"_s;
        QVERIFY(complete(practice));
        practice.name.clear();
        QVERIFY(!complete(practice));
    }

    void taxpayers_areReadFromWhatPeoplePaste_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("taxpayers");
        QTest::addColumn<QStringList>("labels");
        QTest::addColumn<int>("bad");
        const auto add = [](const char *name, const QString &text, const QStringList &taxpayers,
                            const QStringList &labels,
                            int bad) { QTest::newRow(name) << text << taxpayers << labels << bad; };
        const QString sole = u"IG12345678910:201901234567"_s;
        add("nothing", u" \n"_s, {}, {}, 0);
        add("TINs alone", u"C2584563200\nC9012345670"_s, {u"C2584563200"_s, u"C9012345670"_s},
            {u""_s, u""_s}, 0);
        add("name behind", u"C2584563200, Kedai Aminah"_s, {u"C2584563200"_s}, {u"Kedai Aminah"_s},
            0);
        add("ROB in a column", u"IG12345678910;201901234567;Lim Trading"_s, {sole},
            {u"Lim Trading"_s}, 0);
        add("ROB with a colon", u"IG12345678910:201901234567\tLim"_s, {sole}, {u"Lim"_s}, 0);
        add("columns named", u"label,tin,rob\nLim,IG12345678910,201901234567"_s, {sole}, {u"Lim"_s},
            0);
        add("a name that is no name", u"C2584563200, "_s + QString(101, u'x'), {}, {}, 1);
        add("bad lines are left out", u"C2584563200\nnonsense\nC2584563200"_s, {u"C2584563200"_s},
            {u""_s}, 2);
    }

    void taxpayers_areReadFromWhatPeoplePaste()
    {
        QFETCH(QString, text);
        const QList<TaxpayerLine> lines = readTaxpayers(text);
        QStringList taxpayers;
        QStringList labels;
        for (const auto &entry : goodTaxpayers(lines)) {
            taxpayers << entry.taxpayer.toString();
            labels << entry.label;
        }
        QTEST(taxpayers, "taxpayers");
        QTEST(labels, "labels");
        QTEST(countBad(lines), "bad");
        for (const TaxpayerLine &line : lines)
            QVERIFY(line.good || !line.words.isEmpty());
    }

    void quotationMarkThatStaysOpen_isNamed()
    {
        const QList<TaxpayerLine> lines = readTaxpayers(u"C2584563200,\"Kedai\nC9012345670"_s);
        QCOMPARE(countBad(lines), 1);
        QVERIFY(lines.constFirst().words.contains(u"quotation marks"_s));
    }

    void trialSteps_haveWordsInEveryState()
    {
        using Application::TrialStep;
        const Profiles::ConnectionProfile profile;
        QSet<int> shapes;
        for (int state = 0; state <= int(TrialStep::State::NotReached); ++state) {
            for (int kind = 0; kind <= int(TrialStep::Kind::Api); ++kind) {
                TrialStep step{.kind = TrialStep::Kind(kind), .state = TrialStep::State(state)};
                const bool wrong = step.state == TrialStep::State::Failed
                    || step.state == TrialStep::State::Doubtful;
                if (wrong)
                    step.error = Error{.code = ErrorCode::CredentialsRejected};
                const TrialWords words = trialWords(step, profile);
                QVERIFY(!words.title.isEmpty());
                QCOMPARE(!words.advice.fix.isEmpty(), wrong);
                shapes << int(words.shape);
            }
        }
        QCOMPARE(shapes.size(), 5);
    }
};

QTEST_GUILESS_MAIN(TestDraftRules)
#include "tst_draftrules.moc"
