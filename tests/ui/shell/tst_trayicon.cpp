#include "support/fakeclock.h"
#include "ui/logins/loginsmodel.h"
#include "ui/samplerows.h"
#include "ui/shell/trayicon.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Connector;
using namespace std::chrono_literals;

class TestTrayIcon : public QObject
{
    Q_OBJECT

private slots:
    void tray_thatComesLate_isTaken()
    {
        Test::FakeClock clock;
        Ui::LoginsModel model(clock);
        bool exists = false;
        Ui::TrayIcon icon(model, clock, nullptr, [&exists] { return exists; });
        QSignalSpy shown(&icon, &Ui::TrayIcon::shown);
        icon.lookForTray();
        clock.advance(25s);
        QVERIFY(!icon.isShown());
        exists = true;
        clock.advance(5s);
        QVERIFY(icon.isShown());
        clock.advance(120s);
        QCOMPARE(shown.size(), 1);
        QVERIFY(icon.isVisible());
        exists = false;
        QVERIFY(!icon.isVisible());
    }

    void menu_ofManyClients_hasALinePerConnection()
    {
        Test::FakeClock clock;
        Ui::LoginsModel model(clock);
        QList<Ui::LoginRow> rows = Test::sampleRows(clock.now()).mid(0, 1);
        for (int client = 0; client < 30; ++client) {
            Ui::LoginRow row = Test::sampleRows(clock.now()).at(client == 20 ? 3 : 1);
            row.name.taxpayer.tin = QStringLiteral("C%1").arg(client);
            rows << row;
        }
        model.setRows(rows);
        Ui::TrayIcon icon(model, clock, nullptr, [] { return false; });
        QSignalSpy chosen(&icon, &Ui::TrayIcon::loginChosen);
        emit icon.menu().aboutToShow();
        QCOMPARE(icon.menu().actions().size(), 9);
        QAction *clients = icon.menu().actions().at(3);
        QVERIFY(clients->text().startsWith(
            u"Chong && Rakan (Production): 29 of 30 ready \u00b7 1 needs you"));
        clients->trigger();
        QCOMPARE(chosen.first().first().value<Broker::LoginName>(), rows.at(21).name);
    }

    void tray_thatNeverComes_isReportedOnceAfterAMinute()
    {
        Test::FakeClock clock;
        Ui::LoginsModel model(clock);
        int looks = 0;
        Ui::TrayIcon icon(model, clock, nullptr, [&looks] {
            ++looks;
            return false;
        });
        QSignalSpy absent(&icon, &Ui::TrayIcon::absent);
        icon.lookForTray();
        clock.advance(59s);
        QCOMPARE(absent.size(), 0);
        clock.advance(1s);
        QCOMPARE(absent.size(), 1);
        QCOMPARE(looks, 7);
        clock.advance(600s);
        QCOMPARE(absent.size(), 1);
    }

    void tray_thatComesMuchLater_isTaken()
    {
        Test::FakeClock clock;
        Ui::LoginsModel model(clock);
        bool exists = false;
        Ui::TrayIcon icon(model, clock, nullptr, [&exists] { return exists; });
        icon.lookForTray();
        clock.advance(3600s);
        exists = true;
        clock.advance(120s);
        QVERIFY(icon.isShown());
    }

    void toolTip_followsTheLogins()
    {
        Test::FakeClock clock;
        Ui::LoginsModel model(clock);
        const Ui::TrayIcon icon(model, clock, nullptr, [] { return false; });
        QCOMPARE(icon.toolTip(), QStringLiteral("No logins yet"));
        model.setRows(Test::sampleRows(clock.now()));
        QVERIFY(icon.toolTip().contains(u"Not appointed"));
    }

    void menu_opensLoginsAndQuits()
    {
        Test::FakeClock clock;
        Ui::LoginsModel model(clock);
        model.setRows(Test::sampleRows(clock.now()));
        Ui::TrayIcon icon(model, clock, nullptr, [] { return false; });
        QSignalSpy opened(&icon, &Ui::TrayIcon::openRequested);
        QSignalSpy chosen(&icon, &Ui::TrayIcon::loginChosen);
        QSignalSpy quit(&icon, &Ui::TrayIcon::quitRequested);
        emit icon.menu().aboutToShow();
        const QList<QAction *> actions = icon.menu().actions();
        QCOMPARE(actions.size(), 13);
        actions.first()->trigger();
        QCOMPARE(opened.size(), 1);
        QVERIFY(actions.at(3)->text().startsWith(u"Chong && Rakan"));
        actions.at(3)->trigger();
        QCOMPARE(chosen.first().first().value<Broker::LoginName>(), model.rows().at(1).name);
        actions.last()->trigger();
        QCOMPARE(quit.size(), 1);
    }
};

QTEST_MAIN(TestTrayIcon)
#include "tst_trayicon.moc"
