#include "ui/diagnosis/diagnosiscontroller.h"

#include "application/services.h"
#include "checks/createcheckup.h"
#include "ui/diagnosis/diagnosispage.h"
#include "ui/diagnosis/reportdialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Connector;

namespace {

const QString wrongSecret = QStringLiteral("scenario:wrong-secret");

/// The page on the services of a new home with one practice login.
class Stage
{
public:
    Stage()
    {
        // Nothing answers there, whatever the machine of the test has.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        auto home = Application::Home::open(m_folder.filePath(QStringLiteral("home")));
        auto made = Application::Services::create(std::move(*home));
        services = std::move(*made);
        const auto lent = Application::lendScenario(services->profiles(), QStringLiteral("ok"));
        Profiles::ConnectionProfile own = lent->profile;
        [[maybe_unused]] const auto removed = services->profiles().remove(own.id);
        own.id = ConnectionId(QStringLiteral("kedai"));
        own.name = QStringLiteral("Kedai Runcit Aminah");
        own.readyMade = false;
        [[maybe_unused]] const auto added = services->profiles().add(own);
        page = std::make_unique<Ui::DiagnosisPage>();
        controller = std::make_unique<Ui::DiagnosisController>(*page, *services);
        page->show();
    }

    template<typename Widget>
    Widget *part(const char *name) const
    {
        return page->findChild<Widget *>(QString::fromLatin1(name));
    }
    void press(const char *button) const { part<QPushButton>(button)->click(); }
    /// A visible label holds this text.
    bool shows(const QString &text) const
    {
        for (const auto *label : page->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }
    bool isDone() const { return part<QPushButton>("copy")->isVisible(); }

    std::unique_ptr<Application::Services> services;
    std::unique_ptr<Ui::DiagnosisPage> page;
    std::unique_ptr<Ui::DiagnosisController> controller;

private:
    QTemporaryDir m_folder;
};

} // namespace

class TestDiagnosisController : public QObject
{
    Q_OBJECT

private slots:
    void subjects_areTheLoginsThenTheScenarios()
    {
        const Stage stage;
        const auto *subjects = stage.page->findChild<QComboBox *>();
        QCOMPARE(subjects->currentText(), QStringLiteral("Kedai Runcit Aminah"));
        QVERIFY(subjects->findData(wrongSecret) > 0);
        QVERIFY(subjects->count() > 17);
    }

    void login_chosenElsewhere_isTheOneToAskAbout()
    {
        const Stage stage;
        const Broker::LoginName kedai{ConnectionId(QStringLiteral("kedai"))};
        stage.page->choose(wrongSecret);
        stage.controller->prefer(kedai);
        QCOMPARE(stage.page->subject(), QStringLiteral("kedai/"));
        stage.page->choose(wrongSecret);
        stage.controller->prefer(kedai);
        QCOMPARE(stage.page->subject(), wrongSecret);
    }

    void checks_areShownBeforeTheyAreMade()
    {
        const Stage stage;
        QVERIFY(stage.shows(QStringLiteral("Whose token")));
        QVERIFY(stage.shows(QStringLiteral("where a login stops")));
        QCOMPARE(stage.part<QPushButton>("check")->text(), QStringLiteral("Check"));
        QStringList ahead;
        for (const Ui::CheckShown &check : Ui::checksAhead())
            ahead << check.check;
        const auto profile = stage.services->profiles().find(ConnectionId(QStringLiteral("kedai")));
        QCOMPARE(ahead, Checks::createCheckup(*stage.services, profile, {}, {})->ids());
    }

    void login_thatWorks_isSaidToWork()
    {
        const Stage stage;
        stage.press("check");
        QVERIFY(!stage.part<QPushButton>("check")->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(stage.isDone(), 15'000);
        QVERIFY(stage.shows(QStringLiteral("every check passed")));
        QVERIFY(stage.shows(QStringLiteral("token received")));
        QVERIFY(stage.shows(QStringLiteral("1 of 12 logins")));
        QVERIFY(stage.shows(QStringLiteral("answers, clocks ")));
        QVERIFY(stage.shows(QStringLiteral("issued to ")));
        QVERIFY(stage.part<QPushButton>("check")->isEnabled());
    }

    void scenario_isShownWithItsCause_andLeavesNothing()
    {
        const Stage stage;
        stage.page->choose(wrongSecret);
        stage.press("check");
        QVERIFY(
            stage.services->profiles().find(ConnectionId(QStringLiteral("practice-wrong-secret"))));
        QTRY_VERIFY_WITH_TIMEOUT(stage.isDone(), 15'000);
        QVERIFY(stage.shows(QStringLiteral("Most likely")));
        QVERIFY(stage.shows(QStringLiteral("What to do now")));
        QVERIFY(stage.shows(QStringLiteral("Who can do it: ")));
        QVERIFY(stage.shows(QStringLiteral("refused: invalid_client")));
        QTRY_COMPARE(stage.services->profiles().all().size(), 1);
        stage.press("copy");
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.contains(QStringLiteral("credentials.rejected (")), qPrintable(copied));
        QVERIFY(copied.contains(QStringLiteral("login failed")));
        QCOMPARE(stage.part<QPushButton>("check")->text(), QStringLiteral("Check again"));
        QVERIFY(stage.shows(QStringLiteral("of 12 logins")));
    }

    void taxpayer_lookedAtElsewhere_isTheOneOfItsScenario()
    {
        const Stage stage;
        const auto lent =
            Application::lendScenario(stage.services->profiles(), QStringLiteral("intermediary"));
        const Profiles::Taxpayer last = lent->profile.taxpayers.constLast().taxpayer;
        stage.controller->examine({lent->profile.id, last});
        QTRY_VERIFY_WITH_TIMEOUT(stage.isDone(), 15'000);
        QVERIFY(stage.shows(QStringLiteral("Login for ") + last.toString()));
        QVERIFY(stage.shows(QStringLiteral("Most likely")));
        QVERIFY(stage.shows(QStringLiteral("works without a taxpayer")));
    }

    void difference_isShownWhereItWasFound_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("clock-skew") << QStringLiteral("clocks 3,600 s apart");
        QTest::newRow("tin-mismatch") << QStringLiteral(" instead of C9999990010");
    }

    void difference_isShownWhereItWasFound()
    {
        QFETCH(QString, words);
        const Stage stage;
        stage.page->choose(QStringLiteral("scenario:")
                           + QString::fromLatin1(QTest::currentDataTag()));
        stage.press("check");
        QTRY_VERIFY_WITH_TIMEOUT(stage.isDone(), 15'000);
        QVERIFY(stage.shows(words));
    }

    void findings_areOfTheChosenLogin()
    {
        const Stage stage;
        stage.page->choose(wrongSecret);
        stage.press("check");
        QTRY_VERIFY_WITH_TIMEOUT(stage.isDone(), 15'000);
        stage.page->choose(QStringLiteral("kedai/"));
        QVERIFY(!stage.shows(QStringLiteral("Most likely")));
        QVERIFY(!stage.shows(QStringLiteral("refused")));
        QVERIFY(!stage.isDone());
        stage.page->choose(wrongSecret);
        QVERIFY(stage.shows(QStringLiteral("Most likely")));
        QVERIFY(stage.isDone());
    }

    void answer_thatIsPasted_isExplained()
    {
        const Stage stage;
        stage.press("turn");
        QVERIFY(!stage.part<QPushButton>("explain")->isEnabled());
        stage.part<QPlainTextEdit>("paste")->setPlainText(
            QStringLiteral("400 {'error': 'invalid_client'}"));
        stage.press("explain");
        QVERIFY(stage.shows(QStringLiteral("Most likely")));
        stage.press("turn");
        QVERIFY(stage.part<QPushButton>("check")->isVisible());
    }

    void report_isSavedAsItWasShown()
    {
        const Stage stage;
        stage.page->choose(wrongSecret);
        stage.press("check");
        QTRY_VERIFY_WITH_TIMEOUT(stage.isDone(), 15'000);
        stage.press("report");
        auto *dialog = stage.page->findChild<Ui::ReportDialog *>();
        QVERIFY(dialog);
        auto *preview = dialog->findChild<QPlainTextEdit *>();
        QTRY_VERIFY(preview->toPlainText().contains(QStringLiteral("## checkup\n{")));
        QVERIFY(preview->toPlainText().contains(QStringLiteral("\"rule\":\"invalid-client\"")));
        QVERIFY(!preview->toPlainText().contains(QStringLiteral("Aminah")));
        dialog->findChild<QCheckBox *>(QStringLiteral("names"))->click();
        QTRY_VERIFY(preview->toPlainText().contains(QStringLiteral("Aminah")));
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("report.txt"));
        emit dialog->saveRequested(QStringLiteral("/nonexistent/report.txt"), "x");
        QVERIFY(dialog->isVisible());
        emit dialog->saveRequested(file, preview->toPlainText().toUtf8());
        QFile saved(file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(saved.readAll()), preview->toPlainText());
    }
};

QTEST_MAIN(TestDiagnosisController)
#include "tst_diagnosiscontroller.moc"
