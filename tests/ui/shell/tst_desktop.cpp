#include "ui/shell/desktop.h"

#include "diagnostics/erroradvice.h"
#include "support/httpprobe.h"
#include "ui/activity/activitycontroller.h"
#include "ui/activity/activitymodel.h"
#include "ui/activity/activitypage.h"
#include "ui/desktopstage.h"
#include "ui/diagnosis/diagnosispage.h"
#include "ui/logins/logindialogs.h"
#include "ui/logins/loginspage.h"
#include "ui/logins/signindialog.h"
#include "ui/packages/packagedialogs.h"
#include "ui/packages/packagespage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/navrail.h"
#include "ui/widgets/copyfield.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Connector;

namespace {

struct Stage : Test::DesktopStage
{
    Stage()
        : DesktopStage(true)
    {}
};

QPushButton *button(const QWidget *parent, const char *name)
{
    return parent->findChild<QPushButton *>(QLatin1StringView(name));
}

void type(const QWidget *parent, const char *name, const QString &text)
{
    auto *edit = parent->findChild<QLineEdit *>(QLatin1StringView(name));
    edit->clear();
    QTest::keyClicks(edit, text);
}

QCheckBox *checkBox(const QWidget *parent, const QString &text)
{
    for (auto *box : parent->findChildren<QCheckBox *>()) {
        if (box->text().contains(text))
            return box;
    }
    return nullptr;
}

/// What the newest dialog shows once; closes it.
Ui::PackageSettings shownSettings(const QWidget &page)
{
    auto *dialog = page.findChildren<Ui::CredentialsDialog *>().constLast();
    const auto text = [dialog](const char *name) {
        return dialog->findChild<Ui::CopyField *>(QLatin1StringView(name))->text();
    };
    const Ui::PackageSettings settings{.clientId = text("localId"),
                                       .clientSecret = text("localSecret"),
                                       .tokenUrl = text("tokenUrl")};
    delete dialog;
    return settings;
}

int statusFor(quint16 port, const Ui::PackageSettings &settings)
{
    const QByteArray path = QUrl(settings.tokenUrl).path().toLatin1();
    return Test::HttpProbe(port)
        .send(Test::ProbeRequest::login(path, settings.clientId.toLatin1(),
                                        settings.clientSecret.toLatin1(), {}))
        .status;
}

} // namespace

class TestDesktop : public QObject
{
    Q_OBJECT

private slots:
    void signedOutLogin_opensTheBrowserAndTakesAnAddress()
    {
        Stage stage;
        const Profiles::ConnectionProfile books{
            .uuid = ConnectionUuid(QStringLiteral("books")),
            .id = ConnectionId(QStringLiteral("books")),
            .name = QStringLiteral("Books"),
            .system = Profiles::System::Myob,
            .environment = Profiles::Environment::Production,
            .clientId = UpstreamClientId(QStringLiteral("key-1")),
            .settings = {{QStringLiteral("redirect_uri"), QStringLiteral("http://desktop")}}};
        QVERIFY(stage.services->profiles().add(books));
        auto *page = stage.window().findChild<Ui::LoginsPage *>();
        QTRY_VERIFY(stage.shows(QStringLiteral("Logins")));
        QCoreApplication::sendPostedEvents();
        page->choose({books.id});
        QTRY_VERIFY(button(page, "signIn")->isVisible());
        button(page, "signIn")->click();
        QCOMPARE(stage.browser->pages.size(), 1);
        auto *dialog = stage.window().findChild<Ui::SignInDialog *>();
        QVERIFY(dialog && !button(dialog, "confirm")->isEnabled());
        const QUrlQuery query(stage.browser->pages.constFirst());
        type(dialog, "address",
             QStringLiteral("http://desktop/?error=access_denied&state=")
                 + query.queryItemValue(QStringLiteral("state")));
        button(dialog, "confirm")->click();
        const QString title = Diagnostics::adviceFor({.code = ErrorCode::MyobConsentRefused}).title;
        QTRY_VERIFY(
            std::ranges::any_of(dialog->findChildren<QLabel *>(), [&title](const QLabel *label) {
                return label->text().contains(title);
            }));
    }

    void practice_isShownAsPractice()
    {
        const Stage stage;
        QVERIFY(stage.window().isVisible());
        QCOMPARE(stage.window().windowTitle(), QStringLiteral("Practice - MyInvois Connector"));
    }

    void endpoint_isInTheRailAndInTheAddress()
    {
        const Stage stage;
        stage.desktop->setPort(4711);
        QVERIFY(stage.shows(QStringLiteral("127.0.0.1:4711")));
        const auto *address = stage.window().findChild<Ui::LoginsPage *>()->findChild<QLineEdit *>(
            QStringLiteral("copyText"));
        QVERIFY(address);
        QCOMPARE(address->text(), QStringLiteral("http://127.0.0.1:4711/c/practice-ok"));
    }

    // From the button to the practice service and back, over real HTTP on loopback.
    void renewNow_bringsAToken()
    {
        const Stage stage;
        auto *page = stage.window().findChild<Ui::LoginsPage *>();
        QCOMPARE(page->chosen()->connection, ConnectionId(QStringLiteral("practice-ok")));
        page->findChild<QPushButton *>(QStringLiteral("renew"))->click();
        QTRY_VERIFY(stage.services->broker().status(*page->chosen()).tokenLive);
        QTRY_VERIFY(stage.shows(QStringLiteral("Issued")));
    }

    void preferences_actAtOnce()
    {
        const Stage stage;
        QVERIFY(stage.services->preferences().set(QStringLiteral("theme"), QStringLiteral("dark")));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(Ui::tokensOf(stage.window().palette()), Ui::tokens(Ui::Scheme::Dark));
        QVERIFY(
            stage.services->preferences().set(QStringLiteral("language"), QStringLiteral("ms")));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(stage.window().findChild<Ui::NavButton *>()->text(), QStringLiteral("Log masuk"));
    }

    void login_isPausedEditedAndRemoved()
    {
        const Stage stage;
        auto *page = stage.window().findChild<Ui::LoginsPage *>();
        const ConnectionId id = page->chosen()->connection;
        const auto action = [page](const char *name) {
            return page->findChild<QAction *>(QLatin1StringView(name));
        };
        action("pause")->trigger();
        QVERIFY(stage.services->profiles().find(id)->paused);
        QTRY_COMPARE(action("pause")->text(), QStringLiteral("Resume"));
        action("pause")->trigger();
        QVERIFY(!stage.services->profiles().find(id)->paused);

        action("edit")->trigger();
        auto *dialog = page->findChild<Ui::EditDialog *>();
        QVERIFY(dialog);
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("name"));
        name->setText(QStringLiteral("Kedai Baharu"));
        dialog->findChild<QPushButton *>(QStringLiteral("confirm"))->click();
        QTRY_COMPARE(stage.services->profiles().find(id)->name, QStringLiteral("Kedai Baharu"));

        action("remove")->trigger();
        for (auto *button : page->findChildren<QPushButton *>()) {
            if (button->text() == u"Remove")
                button->click();
        }
        QTRY_VERIFY(!stage.services->profiles().find(id));
    }

    // As the command does it: the published password only, and none without its user.
    void fileUser_isChangedAndRemoved()
    {
        const Stage stage;
        auto *page = stage.window().findChild<Ui::LoginsPage *>();
        const ConnectionId id(QStringLiteral("practice-myob-file-user"));
        const auto user = [&] {
            return stage.services->profiles().find(id)->setting(QStringLiteral("file_user"));
        };
        const auto edit = [&] {
            emit page->actionRequested({id}, Ui::LoginAction::Edit);
            return QPointer(page->findChild<Ui::EditDialog *>());
        };
        const qint64 before = stage.services->profiles().find(id)->credentialGeneration;
        const auto refused = edit();
        type(refused, "fileUser", QStringLiteral("Siti"));
        QGuiApplication::clipboard()->setText(QStringLiteral("real"));
        refused->findChild<QLineEdit *>(QStringLiteral("filePassword"))->paste();
        button(refused, "confirm")->click();
        QVERIFY(stage.shows(Diagnostics::sentenceFor(
            {.code = ErrorCode::InputPracticeOnly, .field = QStringLiteral("client_secret_2")})));
        refused->reject();
        QTRY_VERIFY(!refused);
        QVERIFY(user() != u"Siti");

        const auto changed = edit();
        type(changed, "fileUser", QStringLiteral("Siti"));
        button(changed, "confirm")->click();
        QTRY_COMPARE(user(), QStringLiteral("Siti"));
        QVERIFY(stage.services->profiles().find(id)->credentialGeneration > before);
        QTRY_VERIFY(!changed);

        const auto removed = edit();
        auto *field = removed->findChild<QLineEdit *>(QStringLiteral("fileUser"));
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        button(removed, "confirm")->click();
        QTRY_COMPARE(user(), QString());
        QTRY_VERIFY(!removed);
    }

    // Both may happen elsewhere while the dialog is open.
    void loginBeingEdited_staysPausedAndTakesItsDialogAlong()
    {
        const Stage stage;
        auto *page = stage.window().findChild<Ui::LoginsPage *>();
        Profiles::ConnectionProfile profile =
            *stage.services->profiles().find(page->chosen()->connection);
        page->findChild<QAction *>(QStringLiteral("edit"))->trigger();
        const QPointer<Ui::EditDialog> first = page->findChild<Ui::EditDialog *>();
        QCOMPARE(first->windowTitle(), QStringLiteral("Edit Practice: ok (Practice)"));
        profile.paused = true;
        QVERIFY(stage.services->profiles().update(profile));
        type(first, "name", QStringLiteral("Kedai Baharu"));
        button(first, "confirm")->click();
        QTRY_COMPARE(stage.services->profiles().find(profile.id)->name,
                     QStringLiteral("Kedai Baharu"));
        QVERIFY(stage.services->profiles().find(profile.id)->paused);
        QTRY_VERIFY(!first);

        page->findChild<QAction *>(QStringLiteral("edit"))->trigger();
        const QPointer<Ui::EditDialog> second = page->findChild<Ui::EditDialog *>();
        QVERIFY(second);
        QVERIFY(stage.services->profiles().remove(profile.id));
        QTRY_VERIFY(!second);
    }

    void test_saysWhatCameOfIt()
    {
        const Stage stage;
        auto *page = stage.window().findChild<Ui::LoginsPage *>();
        page->findChild<QPushButton *>(QStringLiteral("test"))->click();
        QTRY_VERIFY(stage.shows(QStringLiteral("The login works, for C9999990010.")));
        // The secrets of Practice are published; there is nothing to replace.
        QVERIFY(!page->findChild<QAction *>(QStringLiteral("replaceSecret"))->isEnabled());
    }

    void footer_countsTheLoginsOfTheMinute()
    {
        const Stage stage;
        auto *page = stage.window().findChild<Ui::LoginsPage *>();
        QTRY_VERIFY(stage.shows(QStringLiteral("12 of 12 logins left this minute")));
        page->findChild<QPushButton *>(QStringLiteral("test"))->click();
        QTRY_VERIFY(stage.shows(QStringLiteral("11 of 12 logins left this minute")));
        // Where nobody counts on, no number stands still.
        stage.window().showPage(Ui::Destination::Packages);
        QVERIFY(!stage.shows(QStringLiteral("11 of 12 logins left this minute")));
        stage.window().showPage(Ui::Destination::Logins);
        QVERIFY(stage.shows(QStringLiteral("11 of 12 logins left this minute")));
    }

    void login_thatFails_leadsToItsCause()
    {
        const Stage stage;
        const auto lent =
            Application::lendScenario(stage.services->profiles(), QStringLiteral("wrong-secret"));
        QVERIFY(lent);
        auto *page = stage.window().findChild<Ui::LoginsPage *>();
        QVERIFY(button(page, "test")->isVisible());
        QVERIFY(!button(page, "cause")->isVisible());
        page->choose({lent->profile.id});
        button(page, "renew")->click();
        QTRY_VERIFY(button(page, "cause")->isVisible());
        QVERIFY(!button(page, "test")->isVisible());
        button(page, "cause")->click();
        auto *help = stage.window().findChild<Ui::DiagnosisPage *>();
        QTRY_VERIFY(button(help, "copy")->isVisible());
        QVERIFY(help->subject().endsWith(u"wrong-secret"));
        QVERIFY(std::ranges::any_of(help->findChildren<QLabel *>(), [](const QLabel *label) {
            return label->text().startsWith(u"Most likely");
        }));
    }

    // From the button to a token over HTTP, through a new secret, to the refusal.
    void package_isAddedRotatedAndRevoked()
    {
        const Stage stage;
        stage.window().showPage(Ui::Destination::Packages);
        auto *page = stage.window().findChild<Ui::PackagesPage *>();
        button(page, "addPackage")->click();
        auto *add = page->findChild<Ui::AddPackageDialog *>();
        QVERIFY(add && !button(add, "confirm")->isEnabled());
        type(add, "name", QStringLiteral("Till"));
        checkBox(add, QStringLiteral("Practice: ok"))->click();
        button(add, "confirm")->click();
        const Ui::PackageSettings first = shownSettings(*page);
        QCOMPARE(statusFor(stage.port, first), 200);
        QCOMPARE(page->chosen()->name, QStringLiteral("Till"));

        button(page, "rotate")->click();
        auto *rotate = page->findChild<Ui::RotateDialog *>();
        auto *overlap = rotate->findChild<QComboBox *>(QStringLiteral("overlap"));
        overlap->setCurrentIndex(overlap->count() - 1);
        button(rotate, "confirm")->click();
        const Ui::PackageSettings second = shownSettings(*page);
        QCOMPARE(second.clientId, first.clientId);
        QCOMPARE(statusFor(stage.port, first), 400);
        QCOMPARE(statusFor(stage.port, second), 200);

        button(page, "revoke")->click();
        auto *revoke = page->findChild<Ui::RevokeDialog *>();
        QVERIFY(!button(revoke, "confirm")->isEnabled());
        type(revoke, "reason", QStringLiteral("Sold"));
        button(revoke, "confirm")->click();
        QCOMPARE(statusFor(stage.port, second), 400);
        QCOMPARE(page->chosen()->revokedReason, QStringLiteral("Sold"));
        QVERIFY(!button(page, "rotate")->isEnabled());
    }

    void packages_areSearchedByWhatTheirRowSays()
    {
        const Stage stage;
        stage.window().showPage(Ui::Destination::Packages);
        auto *page = stage.window().findChild<Ui::PackagesPage *>();
        const QString readyMade = page->chosen()->clientId.toString();
        button(page, "addPackage")->click();
        auto *add = page->findChild<Ui::AddPackageDialog *>();
        type(add, "name", QStringLiteral("Till"));
        checkBox(add, QStringLiteral("Practice: ok"))->click();
        button(add, "confirm")->click();
        (void)shownSettings(*page);
        type(page, "search", readyMade.toUpper());
        QCOMPARE(page->chosen()->clientId.toString(), readyMade);
        type(page, "search", QStringLiteral("nothing like this"));
        QVERIFY(stage.shows(QStringLiteral("No package matches.")));
        QVERIFY(!page->chosen());
        type(page, "search", QStringLiteral("till"));
        QCOMPARE(page->chosen()->name, QStringLiteral("Till"));
    }

    // What a package does is on the page while somebody looks, and in the file they save.
    void activity_followsAndIsExported()
    {
        const Stage stage;
        stage.window().showPage(Ui::Destination::Activity);
        auto *page = stage.window().findChild<Ui::ActivityPage *>();
        auto *model = stage.desktop->findChild<Ui::ActivityModel *>();
        auto *controller = stage.desktop->findChild<Ui::ActivityController *>();
        QVERIFY(page && model && controller);
        auto *logins = stage.window().findChild<Ui::LoginsPage *>();
        emit logins->renewRequested(*logins->chosen());
        QTRY_COMPARE(model->rowCount(), 1);
        QCOMPARE(model->entries().constFirst().event, Audit::Event::Login);
        auto *table = page->findChild<QTableView *>();
        table->setCurrentIndex(model->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(QToolTip::text().contains(u"Logged in") && QToolTip::text().contains(u"Practice"));
        auto *verdict = page->findChild<QComboBox *>(QStringLiteral("verdict"));
        verdict->setCurrentIndex(1);
        QTRY_COMPARE(model->rowCount(), 0);
        verdict->setCurrentIndex(0);
        QTRY_COMPARE(model->rowCount(), 1);

        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("a.csv"));
        controller->exportTo(file, QStringLiteral("csv"));
        QTRY_VERIFY(QFile::exists(file));
        QFile saved(file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const QByteArray text = saved.readAll();
        QVERIFY(text.startsWith("\xEF\xBB\xBFtime,event,verdict"));
        QVERIFY(text.contains("login,done"));
        controller->exportTo(folder.filePath(QStringLiteral("none/a.csv")), QStringLiteral("csv"));
        QTRY_VERIFY(
            stage.shows(QStringLiteral("The file could not be written. Another folder may help.")));
        // What happens meanwhile does not take it away.
        emit logins->renewRequested(*logins->chosen());
        QTRY_COMPARE(model->rowCount(), 2);
        QVERIFY(
            stage.shows(QStringLiteral("The file could not be written. Another folder may help.")));
    }

    void settings_actAtOnceAndShowTheRealState()
    {
        const Stage stage;
        stage.window().showPage(Ui::Destination::Settings);
        auto *page = stage.window().findChild<Ui::SettingsPage *>();
        auto *theme = page->findChild<QComboBox *>(QStringLiteral("theme"));
        theme->setCurrentIndex(theme->findData(QStringLiteral("dark")));
        emit theme->activated(theme->currentIndex());
        QCOMPARE(stage.services->preferences().value(QStringLiteral("theme")),
                 QStringLiteral("dark"));
        auto *start = page->findChild<QCheckBox *>(QStringLiteral("start"));
        QVERIFY(!start->isChecked());
        start->click();
        QVERIFY(stage.autostart->on && start->isChecked());
        auto *proxy = page->findChild<QComboBox *>(QStringLiteral("proxy"));
        auto *address = page->findChild<QLineEdit *>(QStringLiteral("proxy_address"));
        QVERIFY(address->isHidden());
        proxy->setCurrentIndex(proxy->findData(QStringLiteral("manual")));
        emit proxy->activated(proxy->currentIndex());
        QVERIFY(!address->isHidden());
        emit page->valueRequested(QStringLiteral("proxy_address"), QStringLiteral("p:3128"));
        QCOMPARE(address->text(), QStringLiteral("p:3128"));
        emit page->valueRequested(QStringLiteral("port"), QStringLiteral("80"));
        QVERIFY(std::ranges::any_of(page->findChildren<QLabel *>(), [](const QLabel *label) {
            return label->text().contains(u"65535");
        }));
    }

    void settings_sayWhatIsWrongUntilItIsRight()
    {
        const Stage stage;
        stage.window().showPage(Ui::Destination::Settings);
        auto *page = stage.window().findChild<Ui::SettingsPage *>();
        auto *port = page->findChild<QLineEdit *>(QStringLiteral("port"));
        const QString kept = port->text();
        const auto enter = [page, port](const QString &text) {
            type(page, "port", text);
            QTest::keyClick(port, Qt::Key_Return);
        };
        for (const auto &wrong : {QStringLiteral("0"), QStringLiteral("70000"),
                                  QStringLiteral("abc"), QStringLiteral(" ")}) {
            enter(wrong);
            QVERIFY2(port->accessibleDescription().contains(u"65535"), qPrintable(wrong));
        }
        emit page->valueRequested(QStringLiteral("theme"), QStringLiteral("dark"));
        QVERIFY(port->accessibleDescription().contains(u"65535"));
        // Nothing changes, so nobody announces it.
        enter(kept);
        QVERIFY(!port->accessibleDescription().contains(u"65535"));
    }

    void settings_readWhatOthersChanged()
    {
        const Stage stage;
        stage.window().showPage(Ui::Destination::Settings);
        const auto *start = stage.window().findChild<Ui::SettingsPage *>()->findChild<QCheckBox *>(
            QStringLiteral("start"));
        QTRY_VERIFY(start->isVisible());
        QVERIFY(!start->isChecked());
        stage.autostart->on = true;
        stage.window().showPage(Ui::Destination::Logins);
        stage.window().showPage(Ui::Destination::Settings);
        QVERIFY(start->isChecked());
    }

    // As a desktop does it at sign-out.
    void endOfTheSession_quitsWithoutAsking()
    {
        const Stage stage;
        QSignalSpy quit(stage.desktop.get(), &Ui::Desktop::quitRequested);
        QEvent end(QEvent::Quit);
        QCoreApplication::sendEvent(QCoreApplication::instance(), &end);
        QCOMPARE(quit.size(), 1);
        QVERIFY(!stage.window().findChild<QMessageBox *>());
    }

    // A panel may go as well as come.
    void trayThatWent_isNoPlaceToHideIn()
    {
        const Stage stage;
        stage.window().setHidesOnClose(true);
        stage.window().close();
        QVERIFY(stage.window().isVisible());
        QVERIFY(stage.window().findChild<QMessageBox *>());
    }

    void withoutATray_closingAsksAndQuits()
    {
        const Stage stage;
        QSignalSpy quit(stage.desktop.get(), &Ui::Desktop::quitRequested);
        stage.window().close();
        QVERIFY(stage.window().isVisible());
        for (auto *button : stage.window().findChildren<QPushButton *>()) {
            if (button->text() == u"Quit")
                button->click();
        }
        QCOMPARE(quit.size(), 1);
    }
};

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
