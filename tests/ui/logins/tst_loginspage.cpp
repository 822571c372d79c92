#include "support/fakeclock.h"
#include "ui/logins/logincards.h"
#include "ui/logins/loginsmodel.h"
#include "ui/logins/loginspage.h"
#include "ui/logins/loginstable.h"
#include "ui/samplerows.h"
#include "ui/theme/theme.h"
#include "ui/translations.h"
#include "ui/widgets/copyfield.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Connector;
using namespace std::chrono_literals;

namespace {

struct Stage
{
    Stage()
    {
        model.setRows(Test::sampleRows(clock.now()));
        page.resize(920, 680);
        page.show();
    }

    QPushButton *button(const char *name)
    {
        return page.findChild<QPushButton *>(QString::fromLatin1(name));
    }
    Ui::LoginsTable *table() { return page.findChild<Ui::LoginsTable *>(); }
    bool shows(const QString &text)
    {
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == text)
                return true;
        }
        return false;
    }
    QString idChosen() { return page.chosen() ? page.chosen()->connection.toString() : QString(); }

    Test::FakeClock clock;
    Ui::LoginsModel model{clock};
    Ui::LoginsPage page{model, clock};
};

} // namespace

class TestLoginsPage : public QObject
{
    Q_OBJECT

private slots:
    void firstLogin_isChosenAndItsAddressShown()
    {
        Stage stage;
        QCOMPARE(stage.idChosen(), QStringLiteral("aminah"));
        QCOMPARE(stage.page.findChild<Ui::CopyField *>()->text(),
                 QStringLiteral("http://127.0.0.1:21060/c/aminah"));
        QVERIFY(stage.shows(QStringLiteral("C2584563200, taxpayer login")));
    }

    // Over the first login of each company stands its name; the logins of one stand together.
    void companies_areGroupedAndBack()
    {
        Stage stage;
        const int plain = stage.table()->rowHeight(0);
        const auto company = [&stage](int row) {
            const auto index = stage.table()->model()->index(row, 0);
            return index.data(Ui::LoginsModel::RowRole).value<Ui::LoginRow>().company;
        };
        stage.button("byCompany")->click();
        QStringList companies;
        for (int row = 0; row < stage.table()->model()->rowCount(); ++row) {
            const bool first = row == 0 || company(row) != company(row - 1);
            QCOMPARE(stage.table()->rowHeight(row) > plain, first);
            if (first)
                companies << company(row);
        }
        QCOMPARE(companies.size(), 3);
        QCOMPARE(QSet<QString>(companies.begin(), companies.end()).size(), 3);
        stage.button("byCompany")->click();
        QCOMPARE(stage.table()->rowHeight(0), plain);
        QCOMPARE(company(4), company(0));
    }

    void countdown_ticksOnlyWhileVisible()
    {
        Stage stage;
        const auto life = [&stage] {
            return stage.model.index(0, Ui::LoginsModel::Life).data().toString();
        };
        QVERIFY(stage.model.isTicking());
        stage.clock.advance(2s);
        QCOMPARE(life(), QStringLiteral("41:05"));
        stage.page.hide();
        QVERIFY(!stage.model.isTicking());
        stage.clock.advance(10s);
        QCOMPARE(life(), QStringLiteral("41:05"));
        stage.page.show();
        QCOMPARE(life(), QStringLiteral("40:55"));
    }

    void renew_byButton_namesTheChosenLogin()
    {
        Stage stage;
        QSignalSpy renewals(&stage.page, &Ui::LoginsPage::renewRequested);
        QTest::keyClick(stage.table(), Qt::Key_Down);
        stage.button("renew")->click();
        QCOMPARE(renewals.size(), 1);
        const auto name = renewals.first().first().value<Broker::LoginName>();
        QCOMPARE(name, stage.model.rows().at(1).name);
    }

    void renew_byKeyboard_namesTheChosenLogin()
    {
        Stage stage;
        QVERIFY(QTest::qWaitForWindowActive(&stage.page));
        QSignalSpy renewals(&stage.page, &Ui::LoginsPage::renewRequested);
        stage.table()->setFocus();
        QTest::keyClick(stage.table(), Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(renewals.size(), 1);
    }

    void renew_whileRenewingOrPaused_isNotOffered()
    {
        Stage stage;
        QVERIFY(stage.button("renew")->isEnabled());
        QSignalSpy renewals(&stage.page, &Ui::LoginsPage::renewRequested);
        stage.page.choose(stage.model.rows().at(2).name);
        QVERIFY(!stage.button("renew")->isEnabled());
        QVERIFY(QTest::qWaitForWindowActive(&stage.page));
        QTest::keyClick(stage.table(), Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(renewals.size(), 0);
    }

    void enter_movesToTheDetails()
    {
        Stage stage;
        QVERIFY(QTest::qWaitForWindowActive(&stage.page));
        stage.table()->setFocus();
        QTest::keyClick(stage.table(), Qt::Key_Return);
        auto *details = stage.page.findChild<Ui::DetailsCard *>();
        QVERIFY(details->hasFocus());
        QVERIFY(details->accessibleDescription().contains(u"taxpayer login"));
    }

    void homeAndEnd_goToTheFirstAndTheLastLogin()
    {
        Stage stage;
        QTest::keyClick(stage.table(), Qt::Key_End);
        QCOMPARE(stage.idChosen(), QStringLiteral("practice-ok"));
        QTest::keyClick(stage.table(), Qt::Key_Home);
        QCOMPARE(stage.idChosen(), QStringLiteral("aminah"));
    }

    // As wide as on the first start, in the language with the longest words for waiting.
    void strip_isShownInEveryLanguage()
    {
        const Ui::Theme theme(*qobject_cast<QApplication *>(QCoreApplication::instance()));
        Stage stage;
        Ui::Translations translations;
        QVERIFY(translations.use(QStringLiteral("ms")));
        stage.page.resize(946, 900);
        QCoreApplication::sendPostedEvents();
        QVERIFY(!stage.table()->isColumnHidden(Ui::LoginsModel::Past));
    }

    void tab_leavesTheTable()
    {
        Stage stage;
        QVERIFY(QTest::qWaitForWindowActive(&stage.page));
        stage.table()->setFocus();
        QTest::keyClick(stage.table(), Qt::Key_Tab);
        QVERIFY(!stage.table()->hasFocus());
    }

    void copy_emitsWhoseAddress()
    {
        Stage stage;
        QSignalSpy copied(&stage.page, &Ui::LoginsPage::addressCopied);
        stage.button("copy")->click();
        QCOMPARE(copied.size(), 1);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("http://127.0.0.1:21060/c/aminah"));
    }

    void rowsSetAgain_keepTheChoice()
    {
        Stage stage;
        stage.page.choose(stage.model.rows().at(4).name);
        QList<Ui::LoginRow> rows = stage.model.rows();
        rows.removeFirst();
        std::swap(rows[0], rows[3]);
        stage.model.setRows(rows);
        QCOMPARE(stage.idChosen(), QStringLiteral("aminah-sandbox"));
    }

    void notice_belongsToItsLogin()
    {
        Stage stage;
        const auto names = stage.model.rows();
        stage.page.showNotice(names.at(1).name, QStringLiteral("Too many logins."));
        QVERIFY(!stage.shows(QStringLiteral("Too many logins.")));
        stage.page.showNotice(names.at(0).name, QStringLiteral("Too many logins."));
        QVERIFY(stage.shows(QStringLiteral("Too many logins.")));
        stage.page.choose(names.at(1).name);
        QVERIFY(!stage.shows(QStringLiteral("Too many logins.")));
    }

    void search_withoutMatch_saysSoAndHidesTheDetails()
    {
        Stage stage;
        auto *search = stage.page.findChild<QLineEdit *>();
        search->setText(QStringLiteral("nobody"));
        QVERIFY(stage.shows(QStringLiteral("No login matches.")));
        QVERIFY(!stage.page.chosen());
        QVERIFY(!stage.button("renew")->isVisible());
        search->clear();
        QCOMPARE(stage.idChosen(), QStringLiteral("aminah"));
        QVERIFY(stage.button("renew")->isVisible());
    }

    void states_areFilteredByTheirGroup()
    {
        Stage stage;
        auto *states = stage.page.findChild<QComboBox *>();
        states->setCurrentText(QStringLiteral("Needs you"));
        QCOMPARE(stage.table()->model()->rowCount(), 1);
        QCOMPARE(stage.page.chosen()->taxpayer.tin, QStringLiteral("C3300112240"));
        QVERIFY(stage.shows(QStringLiteral("Ask Bina Jaya to add you as an intermediary.")));
        states->setCurrentIndex(0);
        QCOMPARE(stage.table()->model()->rowCount(), 6);
    }

    void longAdvice_scrollsInsteadOfGrowingTheWindow()
    {
        Stage stage;
        QCoreApplication::sendPostedEvents();
        const int least = stage.page.minimumSizeHint().height();
        Ui::LoginRow row = stage.model.rows().first();
        row.error = ErrorCode::CredentialsRejected;
        row.errorWords.fix = QStringLiteral("One more step to take.\n").repeated(60);
        stage.model.updateRow(row);
        QCoreApplication::sendPostedEvents();
        QVERIFY(stage.shows(row.errorWords.fix));
        QCOMPARE(stage.page.minimumSizeHint().height(), least);
        QCOMPARE(stage.page.height(), 680);
    }

    void language_changesWhatIsShownAlready()
    {
        Stage stage;
        Ui::Translations translations;
        QVERIFY(translations.use(QStringLiteral("ms")));
        QCoreApplication::sendPostedEvents();
        QVERIFY(stage.shows(QStringLiteral("Log masuk")));
        QVERIFY(stage.shows(QStringLiteral("4 daripada 6 sedia \u00b7 1 perlukan anda \u00b7 1 "
                                           "menunggu MyInvois")));
        QVERIFY(stage.shows(QStringLiteral("C2584563200, log masuk pembayar cukai")));
        QVERIFY(
            stage.model.index(0, Ui::LoginsModel::State).data().toString().startsWith(u"Aktif"));
    }

    void language_makesRoomForItsStates()
    {
        Stage stage;
        const auto *states = stage.page.findChild<QComboBox *>();
        Ui::Translations translations;
        QVERIFY(translations.use(QStringLiteral("ta")));
        QCoreApplication::sendPostedEvents();
        QVERIFY(states->width() >= states->minimumSizeHint().width());
    }

    void language_changesWhatTheTableIsCalled()
    {
        Stage stage;
        Ui::Translations translations;
        QVERIFY(translations.use(QStringLiteral("ms")));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(stage.table()->accessibleName(), QStringLiteral("Log masuk"));
    }

    // A button that is disabled for a while loses the focus.
    void focus_comesBackAfterTheLogin()
    {
        Stage stage;
        QVERIFY(QTest::qWaitForWindowActive(&stage.page));
        Ui::LoginRow row = stage.model.rows().first();
        const auto become = [&](Broker::LoginState state, std::optional<ErrorCode> error = {}) {
            row.state = state;
            row.error = error;
            stage.model.updateRow(row);
        };
        stage.button("test")->setFocus();
        become(Broker::LoginState::Renewing);
        QVERIFY(!stage.button("test")->hasFocus());
        become(Broker::LoginState::Fresh);
        QVERIFY(stage.button("test")->hasFocus());
        become(Broker::LoginState::Renewing);
        become(Broker::LoginState::NeedsAttention, ErrorCode::CredentialsRejected);
        QVERIFY(stage.button("cause")->hasFocus());
        become(Broker::LoginState::Fresh);
        stage.button("renew")->setFocus();
        become(Broker::LoginState::Renewing);
        stage.table()->setFocus();
        become(Broker::LoginState::Fresh);
        QVERIFY(stage.table()->hasFocus());
    }

    void menuKey_offersWhatCanBeDone()
    {
        Stage stage;
        stage.table()->setCurrentIndex(stage.table()->model()->index(3, 0));
        const QPoint centre = stage.table()->visualRect(stage.table()->currentIndex()).center();
        QContextMenuEvent key(QContextMenuEvent::Keyboard, centre,
                              stage.table()->viewport()->mapToGlobal(centre));
        QCoreApplication::sendEvent(stage.table()->viewport(), &key);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QSignalSpy renewals(&stage.page, &Ui::LoginsPage::renewRequested);
        QCOMPARE(menu->actions().first()->text(), QStringLiteral("Renew now"));
        menu->actions().first()->trigger();
        QCOMPARE(renewals.first().first().value<Broker::LoginName>(),
                 stage.model.rows().at(3).name);
        QVERIFY(std::ranges::any_of(menu->actions(), [](const QAction *action) {
            return action->text() == u"Pause with all clients";
        }));
        menu->close();
    }

    // What was opened for one login must not act on the next.
    void menu_closesWhenItsLoginGoes()
    {
        Stage stage;
        stage.button("more")->menu()->popup(QPoint());
        QVERIFY(stage.button("more")->menu()->isVisible());
        stage.model.setRows(stage.model.rows().mid(1));
        QVERIFY(!stage.button("more")->menu()->isVisible());
    }

    void chosenFromOutside_isShownThoughFiltered()
    {
        Stage stage;
        stage.page.findChild<QLineEdit *>()->setText(QStringLiteral("nobody"));
        stage.page.choose(stage.model.rows().at(4).name);
        QCOMPARE(stage.idChosen(), QStringLiteral("aminah-sandbox"));
        stage.page.findChild<QComboBox *>()->setCurrentText(QStringLiteral("Needs you"));
        stage.page.choose(stage.model.rows().at(4).name);
        QCOMPARE(stage.idChosen(), QStringLiteral("aminah-sandbox"));
    }

    // Its words do; the ground of a flat button is wider.
    void byCompany_endsWhereTheRestDoes()
    {
        Stage stage;
        stage.page.setAddAvailable(true);
        const auto *card = stage.page.findChild<Ui::LoginAddressCard *>();
        for (const int width : {744, 920, 1400}) {
            stage.page.resize(width, 480);
            QCoreApplication::sendPostedEvents();
            const auto end = [&stage](const QWidget *part) {
                return part->mapTo(&stage.page, QPoint(part->width(), 0)).x();
            };
            QCOMPARE(end(stage.button("byCompany")) - Ui::Space::One, end(card));
            QCOMPARE(end(stage.button("add")), end(card));
        }
    }

    void noLogins_showsTheEmptyState()
    {
        Stage stage;
        stage.model.setRows({});
        QVERIFY(stage.shows(QStringLiteral("No logins yet")));
        QVERIFY(!stage.table()->isVisible());
        QVERIFY(!stage.button("add")->isVisible());
        stage.page.setAddAvailable(true);
        QSignalSpy adds(&stage.page, &Ui::LoginsPage::addRequested);
        stage.button("add")->click();
        QCOMPARE(adds.size(), 1);
    }

    void everyControl_hasAnAccessibleName()
    {
        Stage stage;
        int checked = 0;
        for (const QWidget *widget : stage.page.findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible()
                || widget->objectName().startsWith(u"qt_"))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool named =
                !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(named, widget->metaObject()->className());
            ++checked;
        }
        QVERIFY(checked >= 6);
    }
};

QTEST_MAIN(TestLoginsPage)
#include "tst_loginspage.moc"
