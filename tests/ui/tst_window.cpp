#include "support/fakeclock.h"
#include "ui/logins/loginsmodel.h"
#include "ui/logins/loginspage.h"
#include "ui/logins/loginstable.h"
#include "ui/samplerows.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QImage>
#include <QSet>
#include <QTest>

using namespace Connector;

namespace {

struct Stage
{
    Stage()
    {
        model.setRows(Test::sampleRows(clock.now()));
        page->setAddAvailable(true);
        window.addPage(Ui::Destination::Logins, page);
        // Without a window manager nobody else gives it the focus.
        window.bringUp();
    }

    Test::FakeClock clock;
    Ui::LoginsModel model{clock};
    Ui::MainWindow window;
    Ui::LoginsPage *page = new Ui::LoginsPage(model, clock);
};

} // namespace

/// The window as the desktop shows it: keyboard, focus, sizes.
class TestWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto *application = qobject_cast<QApplication *>(QCoreApplication::instance());
        m_theme = std::make_unique<Ui::Theme>(*application, Ui::SchemeWish::Light);
    }
    void cleanupTestCase() { m_theme.reset(); }

    void tab_reachesEveryControlAndComesBack()
    {
        Stage stage;
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        QSet<const QWidget *> wanted;
        for (const QWidget *widget : stage.window.findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->isEnabled()
                && (widget->focusPolicy() & Qt::TabFocus))
                wanted.insert(widget);
        }
        QVERIFY(wanted.size() >= 8);
        QSet<const QWidget *> reached;
        for (int step = 0; step < 2 * wanted.size(); ++step) {
            QTest::keyClick(&stage.window, Qt::Key_Tab);
            reached.insert(QApplication::focusWidget());
        }
        wanted.subtract(reached);
        for (const QWidget *widget : std::as_const(wanted))
            qWarning() << "never reached" << widget;
        QVERIFY(wanted.isEmpty());
    }

    // A person who only uses the keyboard sees where they are.
    void focus_isVisibleOnEveryControl()
    {
        Stage stage;
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        for (int step = 0; step < 8; ++step) {
            QTest::keyClick(&stage.window, Qt::Key_Tab);
            QWidget *widget = QApplication::focusWidget();
            QVERIFY(widget);
            // A read-only text shows its cursor or selection, which blinks.
            if (widget->inherits("QLineEdit"))
                continue;
            const QImage with = widget->grab().toImage();
            widget->clearFocus();
            const QImage without = widget->grab().toImage();
            QVERIFY2(with != without, widget->metaObject()->className());
            widget->setFocus(Qt::TabFocusReason);
        }
    }

    void window_fitsASmallLaptop()
    {
        const Stage stage;
        for (const Ui::LoginRow &row : Test::sampleRows(stage.clock.now())) {
            stage.page->choose(row.name);
            QCoreApplication::sendPostedEvents();
            const QSize least = stage.window.minimumSizeHint();
            QVERIFY2(least.width() <= 1000 && least.height() <= 600,
                     qPrintable(QStringLiteral("%1: %2 x %3")
                                    .arg(row.company)
                                    .arg(least.width())
                                    .arg(least.height())));
        }
    }

    void rows_areAsHighAsTheirTwoLines()
    {
        const Stage stage;
        const auto *table = stage.window.findChild<Ui::LoginsTable *>();
        QVERIFY(table->rowHeight(0) >= 61);
        QCOMPARE(table->rowHeight(0), table->rowHeight(5));
    }

private:
    std::unique_ptr<Ui::Theme> m_theme;
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
