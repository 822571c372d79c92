#include "ui/shell/desktop.h"

#include "ui/desktopstage.h"
#include "ui/logins/logindialogs.h"
#include "ui/logins/loginspage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/navrail.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Connector;

namespace {

struct Stage : Test::DesktopStage
{
    Stage()
        : DesktopStage(true)
    {}
};

} // namespace

class TestDesktop : public QObject
{
    Q_OBJECT

private slots:
    void practice_isShownAsPractice()
    {
        const Stage stage;
        QVERIFY(stage.window().isVisible());
        QCOMPARE(stage.window().windowTitle(), QStringLiteral("MyInvois Connector - Practice"));
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

    void test_saysWhatCameOfIt()
    {
        const Stage stage;
        auto *page = stage.window().findChild<Ui::LoginsPage *>();
        page->findChild<QPushButton *>(QStringLiteral("test"))->click();
        QTRY_VERIFY(stage.shows(QStringLiteral("The login works, for C9999990010.")));
        // The secrets of Practice are published; there is nothing to replace.
        QVERIFY(!page->findChild<QAction *>(QStringLiteral("replaceSecret"))->isEnabled());
    }

    void settings_actAtOnceAndShowTheRealState()
    {
        const Stage stage;
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
        emit page->valueRequested(QStringLiteral("port"), QStringLiteral("80"));
        QVERIFY(std::ranges::any_of(page->findChildren<QLabel *>(), [](const QLabel *label) {
            return label->text().contains(u"65535");
        }));
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
