#include "ui/wizard/signincontroller.h"

#include "support/httpprobe.h"
#include "support/scriptedserver.h"
#include "ui/desktopstage.h"
#include "ui/logins/logindialogs.h"
#include "ui/logins/loginspage.h"
#include "ui/wizard/wizard.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QUrlQuery>

using namespace Connector;
using namespace Qt::StringLiterals;

namespace {

/// MYOB's token address: every answer has another refresh token and voids the one before. Its API
/// is beside it, with a company file that opens to one user only.
class RotatingServer
{
public:
    RotatingServer()
    {
        server.answerWith([this](const Test::RecordedRequest &request) { return answer(request); });
    }

    Test::ScriptedServer server;
    QByteArray valid;
    int issued = 0;
    /// Base64 of user and password.
    QByteArray opens = "QW1pbmFoOnA6dw==";

private:
    Test::ScriptedAnswer answer(const Test::RecordedRequest &request)
    {
        if (request.target.startsWith("/t/")) {
            return Test::ScriptedAnswer::json(
                request.headers.value("x-myobapi-cftoken") == opens ? 200 : 401, "[]");
        }
        const QUrlQuery form(QString::fromLatin1(request.body));
        const bool isCode = request.body.contains("code=a%21b");
        const bool isRenewal =
            !valid.isEmpty() && form.queryItemValue(u"refresh_token"_s).toLatin1() == valid;
        if (!isCode && !isRenewal)
            return Test::ScriptedAnswer::json(400, R"({"error":"invalid_grant"})");
        ++issued;
        valid = "refresh-" + QByteArray::number(issued);
        return Test::ScriptedAnswer::json(
            200,
            "{\"access_token\":\"access-" + QByteArray::number(issued)
                + "\",\"token_type\":\"bearer\",\"expires_in\":\"1200\",\"refresh_token\":\""
                + valid + "\"}");
    }
};

QString copiedSetting(const QString &name)
{
    const QString text = QGuiApplication::clipboard()->text();
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith(name + u": "_s))
            return line.mid(name.size() + 2);
    }
    return {};
}

} // namespace

/// The wizard signs in, tests, stores and serves; keychain and network are real, MYOB is not.
class TestSignInController : public QObject
{
    Q_OBJECT

private slots:
    void signIn_fromTheBrowserToAToken()
    {
        beginSignIn();
        primary()->click();
        QCOMPARE(m_stage->browser->pages.size(), 1);
        const QUrlQuery query(m_stage->browser->pages.constFirst());
        auto *address = m_stage->window().findChild<QLineEdit *>(u"address"_s);
        address->setText(u"http://desktop/?code=a%21b&businessId=B-1&businessName=Kedai+Aminah"
                         "&state="_s
                         + query.queryItemValue(u"state"_s));
        primary()->click();
        QTRY_VERIFY(m_stage->shows(u"The login works"_s));
        // The exchange was the login; another one would have voided what it brought.
        QCOMPARE(m_upstream->issued, 1);
        QVERIFY(m_stage->shows(u"Kedai Aminah"_s));
        QVERIFY(m_stage->services->profiles().all().isEmpty());
        primary()->click();
        QTRY_VERIFY(m_stage->shows(u"Your accounting package"_s));
        const auto profile = m_stage->services->profiles().all().constFirst();
        QCOMPARE(profile.setting(u"business_name"_s), u"Kedai Aminah"_s);
        QVERIFY(!profile.setting(u"signed_in"_s).isEmpty());
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"copyAll"_s);
        qobject_cast<QPushButton *>(QApplication::focusWidget())->click();
        const Test::ProbeAnswer answer =
            Test::HttpProbe(m_stage->port)
                .send(Test::ProbeRequest::form(
                    QUrl(copiedSetting(u"Token URL"_s)).path().toLatin1(),
                    {{"client_id", copiedSetting(u"Client ID"_s).toLatin1()},
                     {"client_secret", copiedSetting(u"Client secret"_s).toLatin1()},
                     {"grant_type", "client_credentials"}}));
        QVERIFY2(answer.status == 200, answer.body.constData());
        QCOMPARE(answer.object().value("access_token"_L1).toString(), u"access-2"_s);
    }

    // Typed once, tried, stored, and replaced later; the package never sees it.
    void companyFileUser_fromTheWizardToThePackage()
    {
        beginSignIn(u"Aminah"_s, "p:w");
        primary()->click();
        const QUrlQuery query(m_stage->browser->pages.constFirst());
        m_stage->window()
            .findChild<QLineEdit *>(u"address"_s)
            ->setText(u"code=a%21b&businessId=B-1&state="_s + query.queryItemValue(u"state"_s));
        primary()->click();
        QTRY_VERIFY(m_stage->shows(u"The login works"_s));
        QCOMPARE(m_upstream->server.requests().last().target, QByteArray("/t/B-1/"));
        QVERIFY(m_stage->shows(u"the token is accepted"_s));
        primary()->click();
        QTRY_VERIFY(m_stage->shows(u"Your accounting package"_s));
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"copyAll"_s);
        qobject_cast<QPushButton *>(QApplication::focusWidget())->click();
        m_package = copiedSetting(u"Client ID"_s).toLatin1() + ':'
            + copiedSetting(u"Client secret"_s).toLatin1();
        QCOMPARE(callOfThePackage(), 200);
        QCOMPARE(m_upstream->server.requests().last().target, QByteArray("/t/B-1/Sale"));

        m_upstream->opens = "QW1pbmFoOm5ldw==";
        QCOMPARE(callOfThePackage(), 401);
        replaceSecrets(u"canary-secret-2"_s, u"new"_s);
        QTRY_COMPARE(callOfThePackage(), 200);
        // An empty field keeps what is stored.
        replaceSecrets(u"canary-secret-3"_s, {});
        QTRY_COMPARE(callOfThePackage(), 200);

        // Another user, without the secret of the key; the sign-in stays.
        m_upstream->opens = "U2l0aTpwdw==";
        editFileUser(u"Siti"_s, u"pw"_s);
        QTRY_COMPARE(callOfThePackage(), 200);
        editFileUser({}, {});
        QTRY_COMPARE(callOfThePackage(), 401);
        QVERIFY(!m_upstream->server.requests().last().headers.contains("x-myobapi-cftoken"));
    }

    void edited_afterwards_asksAgain()
    {
        beginSignIn();
        primary()->click();
        const QUrlQuery query(m_stage->browser->pages.constFirst());
        m_stage->window()
            .findChild<QLineEdit *>(u"address"_s)
            ->setText(u"code=a%21b&businessId=B-1&state="_s + query.queryItemValue(u"state"_s));
        primary()->click();
        QTRY_VERIFY(m_stage->shows(u"The login works"_s));
        auto *wizard = m_stage->window().findChild<Ui::Wizard *>();
        wizard->goTo(Ui::WizardStep::SignIn);
        QCOMPARE(primary()->text(), u"Test this login"_s);
        wizard->goTo(Ui::WizardStep::Credentials);
        wizard->draft().isSignedIn = false;
        wizard->goTo(Ui::WizardStep::SignIn);
        QCOMPARE(primary()->text(), u"Sign in with your browser"_s);
        m_stage->window().findChild<QPushButton *>(u"cancel"_s)->click();
        QVERIFY(m_stage->services->profiles().all().isEmpty());
    }

private:
    QPushButton *primary() const
    {
        return m_stage->window().findChild<QPushButton *>(u"primary"_s);
    }

    /// The status of a call through the connector.
    int callOfThePackage() const
    {
        const QByteArray id =
            m_stage->services->profiles().all().constFirst().id.toString().toLatin1();
        return Test::HttpProbe(m_stage->port)
            .send({.target = "/c/" + id + "/api/B-1/Sale",
                   .headers = {{"Authorization", "Basic " + m_package.toBase64()}}})
            .status;
    }
    void replaceSecrets(const QString &secret, const QString &filePassword) const
    {
        const ConnectionId id = m_stage->services->profiles().all().constFirst().id;
        const qint64 before = m_stage->services->profiles().find(id)->credentialGeneration;
        auto *page = m_stage->window().findChild<Ui::LoginsPage *>();
        emit page->actionRequested({.connection = id}, Ui::LoginAction::ReplaceSecret);
        auto *dialog = page->findChild<Ui::SecretDialog *>();
        QVERIFY(dialog);
        for (const auto &[name, text] :
             {std::pair{u"secret1"_s, secret}, std::pair{u"secret2"_s, filePassword}}) {
            QGuiApplication::clipboard()->setText(text);
            dialog->findChild<QLineEdit *>(name)->paste();
        }
        dialog->findChild<QPushButton *>(u"confirm"_s)->click();
        QTRY_VERIFY(m_stage->services->profiles().find(id)->credentialGeneration > before);
        QTRY_VERIFY(!page->findChild<Ui::SecretDialog *>());
    }

    void editFileUser(const QString &user, const QString &password) const
    {
        const ConnectionId id = m_stage->services->profiles().all().constFirst().id;
        auto *page = m_stage->window().findChild<Ui::LoginsPage *>();
        emit page->actionRequested({.connection = id}, Ui::LoginAction::Edit);
        auto *dialog = page->findChild<Ui::EditDialog *>();
        QVERIFY(dialog);
        auto *edit = dialog->findChild<QLineEdit *>(u"fileUser"_s);
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, user);
        QGuiApplication::clipboard()->setText(password);
        dialog->findChild<QLineEdit *>(u"filePassword"_s)->paste();
        dialog->findChild<QPushButton *>(u"confirm"_s)->click();
        QTRY_COMPARE(m_stage->services->profiles().find(id)->setting(u"file_user"_s), user);
        QTRY_VERIFY(!page->findChild<Ui::EditDialog *>());
    }

    /// A wizard at the step, with everything typed; addresses of MYOB itself are compiled in.
    void beginSignIn(const QString &fileUser = {}, const QByteArray &filePassword = {})
    {
        m_upstream = std::make_unique<RotatingServer>();
        m_stage = std::make_unique<Test::DesktopStage>();
        m_stage->window().bringUp();
        QVERIFY(QTest::qWaitForWindowActive(&m_stage->window()));
        m_stage->window().findChild<QPushButton *>(u"add"_s)->click();
        auto *wizard = m_stage->window().findChild<Ui::Wizard *>();
        Ui::Draft &draft = wizard->draft();
        choose(draft, Profiles::System::Myob);
        draft.environment = Profiles::Environment::Custom;
        draft.name = u"Books"_s;
        draft.clientId = u"key-1"_s;
        draft.secret1 = SecretString::copyOf("canary-secret");
        const QString server = m_upstream->server.url(u"/t"_s).toString();
        draft.fields = {{u"redirect_uri"_s, u"http://desktop"_s},
                        {u"token_url"_s, server},
                        {u"authorize_url"_s, server},
                        {u"api_url"_s, server}};
        if (!fileUser.isEmpty())
            draft.fields.insert(u"file_user"_s, fileUser);
        draft.filePassword = SecretString::copyOf(filePassword);
        wizard->goTo(Ui::WizardStep::SignIn);
    }

    std::unique_ptr<RotatingServer> m_upstream;
    std::unique_ptr<Test::DesktopStage> m_stage;
    /// Its id and secret here.
    QByteArray m_package;
};

QTEST_MAIN(TestSignInController)
#include "tst_signincontroller.moc"
