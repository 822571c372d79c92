#include "ui/wizard/wizard.h"

#include "diagnostics/erroradvice.h"
#include "support/httpprobe.h"
#include "ui/desktopstage.h"
#include "ui/widgets/choicecard.h"
#include "ui/wizard/guidewords.h"
#include "ui/wizard/taxpayerspage.h"
#include "ui/wizard/trialpage.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryFile>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Connector;
using namespace Qt::StringLiterals;

namespace {

/// From complete credentials to a package that has its own: counted in Practice, where a login
/// needs nobody else, and the same with credentials of MyInvois.
constexpr int testSaveCopyPaste = 4;

const QString uuid = u"7c1f0a52-93d4-4b1e-8a0f-5d2c6e7b9f10"_s;

/// A person with a keyboard and no mouse, who counts.
class Person
{
public:
    explicit Person(QWidget &window)
        : m_window(window)
    {}

    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        ++m_interactions;
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &m_window, Qt::Key(key), modifiers);
    }
    /// Copying it elsewhere is another person's program.
    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        press(Qt::Key_V, Qt::ControlModifier);
    }
    int interactions() const { return m_interactions; }

private:
    QWidget &m_window;
    int m_interactions = 0;
};

/// "Copy all", as a package would be given it.
QString copiedSetting(const QString &name)
{
    const QString text = QGuiApplication::clipboard()->text();
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith(name + u": "_s))
            return line.mid(name.size() + 2);
    }
    return {};
}

Test::ProbeAnswer askForAToken(quint16 port, const QByteArray &onBehalfOf = {})
{
    const QUrl url(copiedSetting(u"Token URL"_s));
    return Test::HttpProbe(port).send(
        Test::ProbeRequest::login(url.path().toLatin1(), copiedSetting(u"Client ID"_s).toLatin1(),
                                  copiedSetting(u"Client secret"_s).toLatin1(), onBehalfOf));
}

} // namespace

/// The whole way from an empty window to a token, at the keyboard alone.
class TestWizard : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_stage = std::make_unique<Test::DesktopStage>();
        m_stage->window().bringUp();
        QVERIFY(QTest::qWaitForWindowActive(&m_stage->window()));
        m_person = std::make_unique<Person>(m_stage->window());
    }
    void cleanup()
    {
        m_person.reset();
        m_stage.reset();
    }

    void taxpayerInPractice_fromNothingToAToken()
    {
        m_person->press(Qt::Key_Return);
        QVERIFY(m_stage->shows(u"What do you want to log in to?"_s));
        m_person->press(Qt::Key_Return);
        m_person->press(Qt::Key_Return);
        QVERIFY(m_stage->shows(u"Credentials from MyInvois"_s));
        const int untilCredentials = m_person->interactions();
        m_person->press(Qt::Key_Return);
        QTRY_VERIFY(m_stage->shows(u"The login works"_s));
        QVERIFY(m_stage->services->profiles().all().isEmpty());
        m_person->press(Qt::Key_Return);
        QTRY_VERIFY(m_stage->shows(u"Your accounting package"_s));
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"copyAll"_s);
        m_person->press(Qt::Key_Return);
        const Test::ProbeAnswer answer = askForAToken(m_stage->port);
        // Pasting into the package is the owner's last act.
        QVERIFY2(m_person->interactions() + 1 <= 8, "too many interactions");
        QCOMPARE(m_person->interactions() + 1 - untilCredentials, testSaveCopyPaste);
        QCOMPARE(answer.status, 200);
        QVERIFY(!answer.object().value("access_token"_L1).toString().isEmpty());
        QTRY_VERIFY(receivedIsShown());
        qInfo("Practice: %d interactions from the first window to a token",
              m_person->interactions() + 1);

        clickPrimary();
        QVERIFY(m_stage->shows(u"Ready"_s));
        m_person->press(Qt::Key_Space);
        QVERIFY(m_stage->autostart->on);
        m_person->press(Qt::Key_Return);
        QVERIFY(m_stage->shows(u"Logins"_s));
        QCOMPARE(m_stage->services->profiles().all().size(), 1);
    }

    void intermediaryInPractice_fromNothingToAToken()
    {
        for (const int key :
             {Qt::Key_Return, Qt::Key_Return, Qt::Key_Tab, Qt::Key_Return, Qt::Key_Return})
            m_person->press(key);
        QTRY_VERIFY(m_stage->shows(u"The login works"_s));
        m_person->press(Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"copyAll"_s);
        m_person->press(Qt::Key_Return);
        QCOMPARE(m_stage->services->profiles().all().constFirst().taxpayers.size(), 3);
        QCOMPARE(askForAToken(m_stage->port, "C9999990110").status, 200);
        QCOMPARE(askForAToken(m_stage->port, "C9999990130").status, 400);
        QTRY_VERIFY(receivedIsShown());
    }

    // The rest of this way is counted in Practice.
    void realCredentials_arePastedOneAfterTheOther()
    {
        m_person->press(Qt::Key_Return);
        m_person->press(Qt::Key_Tab);
        m_person->press(Qt::Key_Return);
        m_person->press(Qt::Key_Return);
        m_person->paste(uuid + u' ');
        QCOMPARE(QApplication::focusWidget()->objectName(), u"secret1"_s);
        m_person->paste(u"canary-secret-one"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"secret2"_s);
        m_person->paste(u"canary-secret-two"_s);
        QVERIFY(primary()->isEnabled());
        for (const QLineEdit *edit : m_stage->window().findChildren<QLineEdit *>())
            QVERIFY(!edit->text().contains(u"canary"));
        QVERIFY(m_person->interactions() + testSaveCopyPaste <= 15);
        qInfo("Sandbox: %d interactions from the first window to a token",
              m_person->interactions() + testSaveCopyPaste);
    }

    void clientIdOfAnotherLogin_isNamedAndMayBeUsed()
    {
        Profiles::ConnectionProfile other{.uuid = ConnectionUuid(u"u-1"_s),
                                          .id = ConnectionId(u"aminah"_s),
                                          .name = u"Kedai Aminah"_s,
                                          .environment = Profiles::Environment::Sandbox,
                                          .clientId = UpstreamClientId(uuid)};
        QVERIFY(m_stage->services->profiles().add(other));
        // The focus begins on the card of its environment.
        openSystem(0);
        m_person->press(Qt::Key_Return);
        m_person->paste(uuid);
        QVERIFY(showsPart(u"Kedai Aminah has this client ID already"_s));
        // Going on by itself would take the eyes off it.
        QCOMPARE(QApplication::focusWidget()->objectName(), u"clientId"_s);
        m_person->press(Qt::Key_Tab);
        m_person->paste(u"canary-secret-one"_s);
        QVERIFY(primary()->isEnabled());
    }

    // Every scenario that stops a new login, as the practice service plays it.
    void failure_isShownWithItsFixAndStoresNothing_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("mayBeSaved");
        const QString refused = u"The login does not work yet"_s;
        const QString untested = u"The login could not be tested"_s;
        const auto add = [](const char *scenario, const QString &title, ErrorCode code,
                            bool mayBeSaved) {
            QTest::newRow(scenario) << title << int(code) << mayBeSaved;
        };
        add("wrong-secret", refused, ErrorCode::CredentialsRejected, false);
        add("blocked", refused, ErrorCode::CredentialsBlocked, false);
        add("wrong-environment", refused, ErrorCode::CredentialsWrongEnvironment, false);
        add("empty-400", refused, ErrorCode::RequestBasicRefused, false);
        add("maintenance", untested, ErrorCode::ServiceMaintenance, true);
        add("rate-limited", untested, ErrorCode::ServiceRateLimited, true);
        add("captive-portal", untested, ErrorCode::NetworkCaptivePortal, true);
        add("no-token", untested, ErrorCode::TokenMissing, true);
        add("bridge-revoked", refused, ErrorCode::CredentialsRevoked, false);
        add("bridge-rate-limited", untested, ErrorCode::ServiceRateLimited, true);
        add("myob-sign-in-again", refused, ErrorCode::MyobSignInAgain, false);
    }

    void failure_isShownWithItsFixAndStoresNothing()
    {
        QFETCH(QString, title);
        QFETCH(int, code);
        QFETCH(bool, mayBeSaved);
        for (int step = 0; step < 3; ++step)
            m_person->press(Qt::Key_Return);
        chooseScenario(QString::fromLatin1(QTest::currentDataTag()));
        clickPrimary();
        QTRY_VERIFY(m_stage->shows(title));
        const Diagnostics::Advice advice = Diagnostics::adviceFor({.code = ErrorCode(code)});
        QTRY_VERIFY2(showsPart(advice.title), qPrintable(advice.title));
        // The first step may name a number of seconds.
        QTRY_VERIFY2(showsPart(advice.fix.section(u'\n', -1)), qPrintable(advice.fix));
        QCOMPARE(primary()->text(), u"Test again"_s);
        QVERIFY(m_stage->services->profiles().all().isEmpty());
        auto *anyway = m_stage->window().findChild<QPushButton *>(u"saveAnyway"_s);
        QCOMPARE(anyway->isVisible(), mayBeSaved);
    }

    void otherSystemInPractice_isStoredAndServesItsPackage_data()
    {
        QTest::addColumn<bool>("hasTokens");
        QTest::newRow("bridge") << true;
        QTest::newRow("myob") << true;
        QTest::newRow("myob-desktop") << false;
        // The package needs more than the token, and gets it on the way through only.
        QTest::newRow("myob-file-user") << false;
    }

    void otherSystemInPractice_isStoredAndServesItsPackage()
    {
        QFETCH(bool, hasTokens);
        for (int step = 0; step < 3; ++step)
            m_person->press(Qt::Key_Return);
        chooseScenario(QString::fromLatin1(QTest::currentDataTag()));
        clickPrimary();
        QTRY_VERIFY(m_stage->shows(u"The login works"_s));
        m_person->press(Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"copyAll"_s);
        m_person->press(Qt::Key_Return);
        const auto client = m_stage->services->clients().all().constFirst();
        QCOMPARE(client.rights, hasTokens ? Store::Rights::Token : Store::Rights::Api);
        if (!hasTokens) {
            QVERIFY(copiedSetting(u"Token URL"_s).isEmpty());
            const QByteArray pair =
                QStringLiteral("%1:%2")
                    .arg(copiedSetting(u"Client ID"_s), copiedSetting(u"Client secret"_s))
                    .toLatin1();
            const QUrl api(copiedSetting(u"API URL"_s) + u'/');
            const Test::ProbeAnswer answer =
                Test::HttpProbe(m_stage->port)
                    .send({.target = api.path().toLatin1(),
                           .headers = {{"Authorization", "Basic " + pair.toBase64()}}});
            QVERIFY2(answer.status == 200, answer.summary().constData());
            QTRY_VERIFY(receivedIsShown());
            return;
        }
        // Scopes of MyInvois mean nothing there.
        const QUrl url(copiedSetting(u"Token URL"_s));
        const Test::ProbeAnswer answer =
            Test::HttpProbe(m_stage->port)
                .send(Test::ProbeRequest::form(
                    url.path().toLatin1(),
                    {{"client_id", copiedSetting(u"Client ID"_s).toLatin1()},
                     {"client_secret", copiedSetting(u"Client secret"_s).toLatin1()},
                     {"grant_type", "client_credentials"}}));
        QVERIFY2(answer.status == 200, answer.body.constData());
    }

    void bridge_typedAtTheKeyboard_mayBeTested()
    {
        openSystem(3);
        QVERIFY(m_stage->shows(u"Credentials from MyInvois Bridge"_s));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"client_id"_s);
        m_person->paste(u"mib_1"_s);
        QVERIFY(!primary()->isEnabled());
        m_person->press(Qt::Key_Tab);
        m_person->paste(u"canary-secret"_s);
        QVERIFY(primary()->isEnabled());
        QCOMPARE(primary()->text(), u"Test this login"_s);
        m_person->press(Qt::Key_Tab);
        m_person->paste(u"http://bridge.my/token"_s);
        QVERIFY(!primary()->isEnabled());
        for (const QLineEdit *edit : m_stage->window().findChildren<QLineEdit *>())
            QVERIFY(!edit->text().contains(u"canary"));
        button(u"cancel"_s)->click();
        openSystem(3);
        QVERIFY(field(u"client_id"_s)->text().isEmpty());
        QVERIFY(field(u"client_secret"_s)->text().isEmpty());
    }

    void companyFile_inTheNetwork_asksFirst()
    {
        openSystem(5);
        QVERIFY(m_stage->shows(u"Your MYOB company file"_s));
        QVERIFY(primary()->isEnabled());
        auto *trust = m_stage->window().findChild<QCheckBox *>(u"allow_lan"_s);
        QVERIFY(!trust->isVisible());
        field(u"api_url"_s)->setFocus();
        m_person->paste(u"http://192.168.1.9:8080/accountright"_s);
        QVERIFY(trust->isVisible() && !primary()->isEnabled());
        m_person->press(Qt::Key_Tab);
        m_person->press(Qt::Key_Space);
        QVERIFY(trust->isChecked() && primary()->isEnabled());
    }

    // What the browser brings in the end needs MYOB; application/signins has that.
    void myob_signsInWithTheBrowserOrByPaste()
    {
        openSystem(4);
        m_person->paste(u"key-1"_s);
        m_person->press(Qt::Key_Tab);
        m_person->paste(u"canary-secret"_s);
        auto *redirect = m_stage->window().findChild<QComboBox *>(u"redirect_uri"_s);
        redirect->setCurrentText(u"http://desktop"_s);
        QCOMPARE(primary()->text(), u"Next"_s);
        clickPrimary();
        QVERIFY(m_stage->shows(u"Sign in to MYOB"_s));
        m_person->press(Qt::Key_Return);
        QCOMPARE(m_stage->browser->pages.size(), 1);
        const QUrlQuery query(m_stage->browser->pages.constFirst());
        QCOMPARE(query.queryItemValue(u"prompt"_s), u"consent"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"address"_s);
        m_person->paste(u"http://desktop/?code=c&state=wrong"_s);
        m_person->press(Qt::Key_Return);
        QVERIFY(showsPart(Diagnostics::adviceFor({.code = ErrorCode::MyobStateMismatch}).title));
        field(u"address"_s)->selectAll();
        field(u"address"_s)->setFocus();
        m_person->paste(u"http://desktop/?error=access_denied&state="_s
                        + query.queryItemValue(u"state"_s));
        m_person->press(Qt::Key_Return);
        QVERIFY(showsPart(Diagnostics::adviceFor({.code = ErrorCode::MyobConsentRefused}).title));
        m_stage->browser->works = false;
        clickPrimary();
        QVERIFY(showsPart(u"no browser opened"_s));
        button(u"cancel"_s)->click();
        QVERIFY(m_stage->services->profiles().all().isEmpty());
    }

    void myob_companyFileWithAUser_asksForItsPassword()
    {
        openSystem(4);
        m_person->paste(u"key-1"_s);
        m_person->press(Qt::Key_Tab);
        m_person->paste(u"secret-1"_s);
        QVERIFY(primary()->isEnabled());
        QVERIFY(!field(u"file_password"_s));
        field(u"file_user"_s)->setFocus();
        m_person->paste(u"Aminah"_s);
        QLineEdit *password = field(u"file_password"_s);
        QVERIFY(password);
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        for (const char *name : {"file_user", "file_password"})
            QVERIFY(!field(QString::fromLatin1(name))->accessibleName().isEmpty());
        // A user may have none.
        QVERIFY(primary()->isEnabled());
        m_person->press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), password);
        m_person->paste(u"canary-password"_s);
        QVERIFY(primary()->isEnabled());
        for (const QLineEdit *edit : m_stage->window().findChildren<QLineEdit *>())
            QVERIFY(!edit->text().contains(u"canary"));
        button(u"cancel"_s)->click();
        openSystem(4);
        QVERIFY(field(u"file_user"_s)->text().isEmpty());
        QVERIFY(!field(u"file_password"_s));
    }

    void language_isReachedAfterTheChoices()
    {
        openSystem(0);
        button(u"back"_s)->click();
        for (int card = 0; card < 6; ++card)
            m_person->press(Qt::Key_Tab);
        QWidget *language = QApplication::focusWidget();
        QCOMPARE(language->objectName(), u"language"_s);
        m_person->press(Qt::Key_Down);
        QTRY_VERIFY(m_stage->shows(u"Anda mahu log masuk ke mana?"_s));
        QCOMPARE(QApplication::focusWidget(), language);
        m_person->press(Qt::Key_Down);
        QTRY_COMPARE(m_stage->services->preferences().value(u"language"_s), u"zh"_s);
    }

    void choices_areEquallyWideInEveryLanguage()
    {
        button(u"add"_s)->click();
        (void)m_stage->services->preferences().set(u"language"_s, u"ms"_s);
        QTRY_VERIFY(m_stage->shows(u"Anda mahu log masuk ke mana?"_s));
        m_stage->window().resize(700, 480);
        QList<Ui::ChoiceCard *> cards = m_stage->window().findChildren<Ui::ChoiceCard *>();
        cards.removeIf([](const Ui::ChoiceCard *card) { return !card->isVisible(); });
        QTRY_VERIFY(cards.at(3)->x() > 0 && qAbs(cards.at(0)->width() - cards.at(3)->width()) <= 1);
    }

    void step_isLeftAndTakenUpAgain()
    {
        for (int step = 0; step < 3; ++step)
            m_person->press(Qt::Key_Return);
        field(u"name"_s)->setFocus();
        m_person->paste(u"Kedai Latihan"_s);
        button(u"later"_s)->click();
        QVERIFY(m_stage->shows(u"No logins yet"_s));
        QCOMPARE(button(u"add"_s)->text(), u"Continue adding"_s);
        button(u"add"_s)->click();
        QCOMPARE(field(u"name"_s)->text(), u"Kedai Latihan"_s);
        // Not on the button that leaves, where it was last.
        QCOMPARE(QApplication::focusWidget(), field(u"name"_s));
        button(u"back"_s)->click();
        QVERIFY(m_stage->shows(u"Whose invoices are these?"_s));
    }

    void secretTypedByHand_mayBeTestedBeforeItsFieldIsLeft()
    {
        openSystem(3);
        m_person->paste(u"mib_1"_s);
        m_person->press(Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"two words"_s);
        QVERIFY(primary()->isEnabled());
        // It is judged when the click leaves it.
        clickPrimary();
        QVERIFY(m_stage->shows(u"Credentials from MyInvois Bridge"_s));
        QVERIFY(!primary()->isEnabled());
        QCOMPARE(QApplication::focusWidget(), field(u"client_secret"_s));
    }

    void fieldThatAPasteMovesTo_isScrolledIntoSight()
    {
        openSystem(2);
        m_person->press(Qt::Key_Return);
        m_stage->window().resize(m_stage->window().minimumSizeHint());
        m_person->paste(uuid);
        m_person->paste(u"secret-one"_s);
        m_person->paste(u"secret-two"_s);
        const QLineEdit *expires = field(u"expires"_s);
        QCOMPARE(QApplication::focusWidget(), expires);
        QTRY_COMPARE(expires->visibleRegion().boundingRect(), expires->rect());
        button(u"back"_s)->click();
        m_person->press(Qt::Key_Return);
        QTRY_VERIFY(!field(u"name"_s)->visibleRegion().isEmpty());
    }

    void languageChosenInTheMiddle_reachesEveryWord()
    {
        openSystem(2);
        m_person->press(Qt::Key_Return);
        m_person->paste(u"12345"_s);
        const QStringList english{u"A name of your own"_s, u"is not a UUID"_s,
                                  u"Used when MyInvois refuses"_s, u"Where to find them"_s};
        for (const QString &text : english)
            QVERIFY2(showsPart(text), qPrintable(text));
        (void)m_stage->services->preferences().set(u"language"_s, u"ms"_s);
        QTRY_VERIFY(m_stage->shows(u"Kelayakan daripada MyInvois"_s));
        for (const QString &text : english)
            QVERIFY2(!showsPart(text), qPrintable(text));
    }

    void clients_areGoneAfterCancel()
    {
        const auto openClients = [this] {
            openSystem(1);
            m_person->press(Qt::Key_Tab);
            m_person->press(Qt::Key_Return);
            m_person->paste(uuid);
            m_person->paste(u"secret-one"_s);
            clickPrimary();
        };
        openClients();
        auto *list = m_stage->window().findChild<QPlainTextEdit *>(u"taxpayers"_s);
        QVERIFY(list->hasFocus());
        m_person->paste(u"C2584563200, Kedai"_s);
        QVERIFY(primary()->isEnabled());
        button(u"cancel"_s)->click();
        QVERIFY(list->toPlainText().isEmpty());
        (void)m_stage->services->preferences().set(u"language"_s, u"ms"_s);
        (void)m_stage->services->preferences().set(u"language"_s, u"en"_s);
        openClients();
        QVERIFY(list->toPlainText().isEmpty());
        QVERIFY(!primary()->isEnabled());
    }

    void listInAFile_isReadAsSpreadsheetsSaveIt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("read");
        QTest::newRow("UTF-8") << QByteArray("C2584563200, Caf\xc3\xa9")
                               << u"C2584563200, Caf\u00e9"_s;
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                              "C\0"
                                              "1\0",
                                              6)
                                << u"C1"_s;
        QTest::newRow("neither") << QByteArray("C2584563200, Caf\xe9") << QString();
    }

    void listInAFile_isReadAsSpreadsheetsSaveIt()
    {
        QFETCH(QByteArray, bytes);
        openSystem(1);
        auto *page = m_stage->window().findChild<Ui::TaxpayersPage *>();
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(bytes);
        file.close();
        page->readFile(file.fileName());
        const QString read = page->findChild<QPlainTextEdit *>(u"taxpayers"_s)->toPlainText();
        QTEST(read, "read");
    }

    void errorWhileStoring_staysInANewLanguage()
    {
        for (int step = 0; step < 4; ++step)
            m_person->press(Qt::Key_Return);
        QTRY_VERIFY(m_stage->shows(u"The login works"_s));
        auto *page = m_stage->window().findChild<Ui::TrialPage *>();
        const Error error{.code = ErrorCode::KeychainLocked};
        page->showError(error);
        const QString english = Diagnostics::adviceFor(error).title;
        QVERIFY(showsPart(english));
        (void)m_stage->services->preferences().set(u"language"_s, u"ms"_s);
        const QString malay = Diagnostics::adviceFor(error).title;
        QVERIFY(malay != english);
        QTRY_VERIFY(showsPart(malay));
    }

    void storing_happensOnce()
    {
        for (int step = 0; step < 4; ++step)
            m_person->press(Qt::Key_Return);
        QTRY_VERIFY(m_stage->shows(u"The login works"_s));
        auto *page = m_stage->window().findChild<Ui::TrialPage *>();
        page->setOutcome(Ui::TrialOutcome::MayPassLater);
        QVERIFY(button(u"saveAnyway"_s)->isEnabled());
        page->setSaving(true);
        for (const char *name : {"saveAnyway", "primary", "back"})
            QVERIFY2(!button(QString::fromLatin1(name))->isEnabled(), name);
    }

    void preview_takesTheColoursOfTheTheme()
    {
        openSystem(1);
        m_person->press(Qt::Key_Tab);
        m_person->press(Qt::Key_Return);
        m_person->paste(uuid);
        m_person->paste(u"secret-one"_s);
        clickPrimary();
        m_person->paste(u"C2584563200"_s);
        const auto *preview = m_stage->window().findChild<QTableWidget *>();
        const auto colour = [preview] { return preview->item(0, 1)->foreground().color(); };
        (void)m_stage->services->preferences().set(u"theme"_s, u"light"_s);
        QTRY_VERIFY(colour().lightness() < 128);
        (void)m_stage->services->preferences().set(u"theme"_s, u"dark"_s);
        QTRY_VERIFY(colour().lightness() > 128);
    }

    void fields_standOnTheEdgeOfTheTitle()
    {
        openSystem(2);
        m_person->press(Qt::Key_Return);
        const auto left = [this](const QWidget *part) {
            return part->mapTo(&m_stage->window(), QPoint(0, 0)).x();
        };
        const auto labels = m_stage->window().findChildren<QLabel *>();
        const auto title = std::ranges::find(labels, u"Credentials from MyInvois"_s, &QLabel::text);
        for (const int width : {1180, 1600}) {
            m_stage->window().resize(width, 760);
            QTRY_COMPARE(left(field(u"name"_s)), left(*title));
        }
    }

    void loginRemovedElsewhere_endsTheWizard()
    {
        for (int step = 0; step < 4; ++step)
            m_person->press(Qt::Key_Return);
        QTRY_VERIFY(m_stage->shows(u"The login works"_s));
        m_person->press(Qt::Key_Return);
        QTRY_COMPARE(m_stage->services->clients().all().size(), 1);
        button(u"later"_s)->click();
        QCOMPARE(button(u"add"_s)->text(), u"Continue adding"_s);
        m_stage->services->connections().remove(m_stage->services->profiles().all().constFirst().id,
                                                {this, [](const Result<> &) {}});
        QTRY_COMPARE(button(u"add"_s)->text(), u"Add a login"_s);
    }

    void cancel_leavesNothingBehind()
    {
        for (int step = 0; step < 4; ++step)
            m_person->press(Qt::Key_Return);
        QTRY_VERIFY(m_stage->shows(u"The login works"_s));
        m_person->press(Qt::Key_Return);
        QTRY_COMPARE(m_stage->services->clients().all().size(), 1);
        button(u"cancel"_s)->click();
        for (auto *choice : m_stage->window().findChildren<QPushButton *>()) {
            if (choice->text() == u"Remove")
                choice->click();
        }
        QTRY_VERIFY(m_stage->services->profiles().all().isEmpty());
        QVERIFY(m_stage->services->clients().all().isEmpty());
        QTRY_VERIFY(m_stage->shows(u"No logins yet"_s));
        QCOMPARE(button(u"add"_s)->text(), u"Add a login"_s);
    }

private:
    QPushButton *button(const QString &name) const
    {
        return m_stage->window().findChild<QPushButton *>(name);
    }
    QPushButton *primary() const { return button(u"primary"_s); }
    void clickPrimary() const { primary()->click(); }
    /// The card with this number on the first page.
    void openSystem(int number)
    {
        button(u"add"_s)->click();
        for (int card = 0; card < number; ++card)
            m_person->press(Qt::Key_Tab);
        m_person->press(Qt::Key_Return);
    }
    /// The visible one; each system's page has a field of its own.
    QLineEdit *field(const QString &name) const
    {
        for (auto *edit : m_stage->window().findChildren<QLineEdit *>(name)) {
            if (edit->isVisible())
                return edit;
        }
        return nullptr;
    }
    void chooseScenario(const QString &name) const
    {
        auto *box = m_stage->window().findChild<QComboBox *>(u"scenario"_s);
        box->setCurrentIndex(box->findText(Ui::scenarioWords(name)));
        QVERIFY2(box->currentIndex() >= 0, qPrintable(name));
        emit box->activated(box->currentIndex());
    }
    bool showsPart(const QString &text) const
    {
        const auto labels = m_stage->window().findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&text](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    bool receivedIsShown() const
    {
        for (const QLabel *label : m_stage->window().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().startsWith(u"Received"))
                return true;
        }
        return false;
    }

    std::unique_ptr<Test::DesktopStage> m_stage;
    std::unique_ptr<Person> m_person;
};

QTEST_MAIN(TestWizard)
#include "tst_wizard.moc"
