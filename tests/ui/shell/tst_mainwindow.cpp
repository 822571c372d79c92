#include "ui/shell/mainwindow.h"

#include "ui/shell/footerbar.h"
#include "ui/shell/navrail.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Connector::Ui;

namespace {

bool shows(const QWidget &window, const QString &text)
{
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text() == text)
            return true;
    }
    return false;
}

QPushButton *buttonOf(const QMessageBox &box, const QString &text)
{
    for (QPushButton *button : box.findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void rail_offersOnlyPagesThatExist()
    {
        MainWindow window;
        auto *logins = new QLabel(QStringLiteral("first"));
        auto *help = new QLabel(QStringLiteral("second"));
        window.addPage(Destination::Logins, logins);
        window.addPage(Destination::Help, help);
        window.show();
        const auto buttons = window.findChildren<NavButton *>();
        QCOMPARE(buttons.size(), 2);
        QVERIFY(logins->isVisible());
        QVERIFY(buttons.at(0)->isChecked());

        buttons.at(1)->click();
        QVERIFY(help->isVisible());
        QVERIFY(!logins->isVisible());
        window.showPage(Destination::Logins);
        QVERIFY(logins->isVisible());
        QVERIFY(buttons.at(0)->isChecked());
        window.showPage(Destination::Settings);
        QVERIFY(logins->isVisible());
    }

    void window_isThereBeforeItsContent()
    {
        MainWindow window;
        window.showEmpty();
        QVERIFY(window.isVisible());
        window.addPage(Destination::Logins, new QLabel(QStringLiteral("first")));
        QVERIFY(!shows(window, QStringLiteral("first")));
        window.fill();
        QTRY_VERIFY(shows(window, QStringLiteral("first")));
        QCOMPARE(window.findChild<NavRail *>()->height(), window.height());
    }

    void page_isMadeWhenItIsShownForTheFirstTime()
    {
        MainWindow window;
        int made = 0;
        window.addPage(Destination::Logins, new QLabel(QStringLiteral("first")));
        window.addPage(Destination::Help, [&made]() -> QWidget * {
            ++made;
            auto *page = new QWidget;
            (new QVBoxLayout(page))->addWidget(new QLabel(QStringLiteral("second")));
            return page;
        });
        window.addPage(Destination::About, new QLabel(QStringLiteral("third")));
        window.show();
        QCOMPARE(made, 0);
        window.showPage(Destination::About);
        QVERIFY(shows(window, QStringLiteral("third")));
        QCOMPARE(made, 0);
        window.showPage(Destination::Help);
        QVERIFY(shows(window, QStringLiteral("second")));
        window.showPage(Destination::Logins);
        window.findChildren<NavButton *>().at(1)->click();
        QVERIFY(shows(window, QStringLiteral("second")));
        QCOMPARE(made, 1);
    }

    void rail_isReachableByKeyboard()
    {
        MainWindow window;
        window.addPage(Destination::Logins, new QWidget);
        window.addPage(Destination::Help, new QWidget);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *help = window.findChildren<NavButton *>().at(1);
        QVERIFY(help->focusPolicy() & Qt::TabFocus);
        help->setFocus();
        QTest::keyClick(help, Qt::Key_Space);
        QVERIFY(help->isChecked());
    }

    void count_isSpokenToo()
    {
        MainWindow window;
        window.addPage(Destination::Logins, new QWidget);
        window.setCount(Destination::Logins, 2);
        const auto *button = window.findChild<NavButton *>();
        QCOMPARE(button->accessibleName(), QStringLiteral("Logins"));
        QVERIFY(button->accessibleDescription().startsWith(u'2'));
    }

    void endpointAndNotice_areInSight()
    {
        MainWindow window;
        window.addPage(Destination::Logins, new QWidget);
        window.show();
        QVERIFY(!shows(window, QStringLiteral("Endpoint")));
        window.setEndpoint(QStringLiteral("127.0.0.1:21060"));
        QVERIFY(shows(window, QStringLiteral("Endpoint")));
        QVERIFY(shows(window, QStringLiteral("127.0.0.1:21060")));
        const QString words = QStringLiteral("End the program that holds it (/opt/other).");
        window.setObstacle(words);
        QVERIFY(shows(window, QStringLiteral("Endpoint: not reachable")));
        QVERIFY(std::ranges::any_of(window.findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->toolTip() == words && label->accessibleDescription() == words;
        }));
        window.setObstacle({});
        QVERIFY(shows(window, QStringLiteral("Endpoint")));
        QVERIFY(std::ranges::none_of(window.findChildren<QLabel *>(), [](const QLabel *label) {
            return !label->toolTip().isEmpty();
        }));
        QVERIFY(shows(window, QStringLiteral("Independent software, not affiliated with LHDN")));
    }

    void practice_isInTitleAndBand()
    {
        MainWindow window;
        window.show();
        auto *band = window.findChild<PracticeBand *>();
        QVERIFY(!band->isVisible());
        QCOMPARE(window.windowTitle(), QStringLiteral("MyInvois Connector"));
        window.setPractice(true);
        QVERIFY(band->isVisible());
        QCOMPARE(window.windowTitle(), QStringLiteral("Practice - MyInvois Connector"));
    }

    void close_withATray_hides()
    {
        MainWindow window;
        window.setHidesOnClose(true);
        window.show();
        QSignalSpy quit(&window, &MainWindow::quitRequested);
        window.close();
        QVERIFY(!window.isVisible());
        QVERIFY(!window.findChild<QMessageBox *>());
        QCOMPARE(quit.size(), 0);
        window.bringUp();
        QVERIFY(window.isVisible());
    }

    void close_withoutATray_asksAndQuits()
    {
        MainWindow window;
        window.show();
        QSignalSpy quit(&window, &MainWindow::quitRequested);
        window.close();
        window.close();
        QVERIFY(window.isVisible());
        const auto questions = window.findChildren<QMessageBox *>();
        QCOMPARE(questions.size(), 1);
        buttonOf(*questions.first(), QStringLiteral("Quit"))->click();
        QCOMPARE(quit.size(), 1);
    }

    void close_withoutATray_canStayMinimised()
    {
        MainWindow window;
        window.show();
        QSignalSpy quit(&window, &MainWindow::quitRequested);
        window.close();
        buttonOf(*window.findChild<QMessageBox *>(), QStringLiteral("Keep running, minimised"))
            ->click();
        QVERIFY(window.isMinimized());
        QCOMPARE(quit.size(), 0);
        window.bringUp();
        QVERIFY(!window.isMinimized());
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
