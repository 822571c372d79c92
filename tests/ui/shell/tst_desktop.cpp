#include "ui/shell/desktop.h"

#include "application/services.h"
#include "ui/logins/loginspage.h"
#include "ui/shell/navrail.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Connector;

namespace {

/// A home with the ready practice logins, and the desktop on top of it.
struct Stage
{
    Stage()
    {
        auto home = Application::Home::open(folder.path());
        services = std::move(*Application::Services::create(std::move(*home)));
        furnished = bool(services->furnish());
        desktop = std::make_unique<Ui::Desktop>(
            *qobject_cast<QApplication *>(QCoreApplication::instance()), *services);
        desktop->start();
    }

    Ui::MainWindow *window() const
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<Ui::MainWindow *>(widget))
                return found;
        }
        return nullptr;
    }
    bool shows(const QString &text) const
    {
        const auto labels = window()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&text](const QLabel *label) {
            return label->isVisible() && label->text() == text;
        });
    }

    QTemporaryDir folder;
    std::unique_ptr<Application::Services> services;
    std::unique_ptr<Ui::Desktop> desktop;
    bool furnished = false;
};

} // namespace

class TestDesktop : public QObject
{
    Q_OBJECT

private slots:
    void practice_isShownAsPractice()
    {
        const Stage stage;
        QVERIFY(stage.furnished);
        QVERIFY(stage.window()->isVisible());
        QCOMPARE(stage.window()->windowTitle(), QStringLiteral("MyInvois Connector - Practice"));
    }

    void endpoint_isInTheRailAndInTheAddress()
    {
        const Stage stage;
        stage.desktop->setPort(4711);
        QVERIFY(stage.shows(QStringLiteral("127.0.0.1:4711")));
        const auto *address = stage.window()->findChild<Ui::LoginsPage *>()->findChild<QLineEdit *>(
            QStringLiteral("copyText"));
        QVERIFY(address);
        QCOMPARE(address->text(), QStringLiteral("http://127.0.0.1:4711/c/practice-ok"));
    }

    // From the button to the practice service and back, over real HTTP on loopback.
    void renewNow_bringsAToken()
    {
        const Stage stage;
        auto *page = stage.window()->findChild<Ui::LoginsPage *>();
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
        QCOMPARE(Ui::tokensOf(stage.window()->palette()), Ui::tokens(Ui::Scheme::Dark));
        QVERIFY(
            stage.services->preferences().set(QStringLiteral("language"), QStringLiteral("ms")));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(stage.window()->findChild<Ui::NavButton *>()->text(), QStringLiteral("Log masuk"));
    }

    void withoutATray_closingAsksAndQuits()
    {
        const Stage stage;
        QSignalSpy quit(stage.desktop.get(), &Ui::Desktop::quitRequested);
        stage.window()->close();
        QVERIFY(stage.window()->isVisible());
        for (auto *button : stage.window()->findChildren<QPushButton *>()) {
            if (button->text() == u"Quit")
                button->click();
        }
        QCOMPARE(quit.size(), 1);
    }
};

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
