#include "support/fakeclock.h"
#include "ui/theme/theme.h"
#include "ui/wizard/wizard.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Connector;
using namespace Connector::Ui;
using namespace Qt::StringLiterals;

namespace {

const QString uuid = u"7c1f0a52-93d4-4b1e-8a0f-5d2c6e7b9f10"_s;

} // namespace

/// The keys that mean something on every page.
class TestWizardKeys : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(
            *qobject_cast<QApplication *>(QCoreApplication::instance()), SchemeWish::Light);
    }
    void init()
    {
        m_wizard = std::make_unique<Wizard>(m_clock);
        m_cancelled = std::make_unique<QSignalSpy>(m_wizard.get(), &Wizard::cancelRequested);
        m_left = std::make_unique<QSignalSpy>(m_wizard.get(), &Wizard::laterRequested);
        m_wizard->resize(1180, 760);
        m_wizard->show();
        QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
        m_wizard->begin(Profiles::Environment::Practice);
    }
    void cleanup()
    {
        m_cancelled.reset();
        m_left.reset();
        m_wizard.reset();
    }
    void cleanupTestCase() { m_theme.reset(); }

    void escape_isCancelWhereNothingWasTyped_data()
    {
        QTest::addColumn<bool>("isPractice");
        QTest::addColumn<WizardStep>("step");
        QTest::newRow("first step") << true << WizardStep::Environment;
        QTest::newRow("a name field") << true << WizardStep::Credentials;
        QTest::newRow("empty fields") << false << WizardStep::Credentials;
        QTest::newRow("an empty list") << false << WizardStep::Taxpayers;
        QTest::newRow("a test") << true << WizardStep::Trial;
    }

    void escape_isCancelWhereNothingWasTyped()
    {
        QFETCH(const bool, isPractice);
        QFETCH(const WizardStep, step);
        if (!isPractice)
            choose(m_wizard->draft(), Profiles::Environment::Sandbox);
        m_wizard->goTo(step);
        press(Qt::Key_Escape);
        QCOMPARE(m_cancelled->size(), 1);
        QCOMPARE(m_left->size(), 0);
    }

    void escape_keepsWhatWasTyped_data()
    {
        QTest::addColumn<QString>("field");
        QTest::newRow("id") << u"clientId"_s;
        QTest::newRow("secret") << u"secret1"_s;
        // Under the keys, it is not yet part of the draft.
        QTest::newRow("second secret") << u"secret2"_s;
        QTest::newRow("date") << u"expires"_s;
        QTest::newRow("name") << u"name"_s;
    }

    void escape_keepsWhatWasTyped()
    {
        QFETCH(const QString, field);
        choose(m_wizard->draft(), Profiles::Environment::Sandbox);
        m_wizard->goTo(WizardStep::Credentials);
        QLineEdit *edit = visible(field);
        QVERIFY(edit);
        edit->setFocus();
        QTest::keyClicks(edit, u"some-words"_s);
        press(Qt::Key_Escape);
        QCOMPARE(m_cancelled->size(), 0);
        QCOMPARE(m_left->size(), 1);
        QVERIFY(holdsWork(m_wizard->draft()));
    }

    // What is stored by then is removed by Cancel, which asks.
    void escape_isCancelOnceTheLoginIsStored()
    {
        choose(m_wizard->draft(), Profiles::Environment::Sandbox);
        m_wizard->draft().clientId = uuid;
        m_wizard->goTo(WizardStep::Package);
        press(Qt::Key_Escape);
        QCOMPARE(m_cancelled->size(), 1);
        m_wizard->goTo(WizardStep::Done);
        press(Qt::Key_Escape);
        QCOMPARE(m_cancelled->size() + m_left->size(), 1);
    }

    void escape_closesAListFirst()
    {
        m_wizard->goTo(WizardStep::Credentials);
        auto *box = m_wizard->findChild<QComboBox *>(u"scenario"_s);
        box->setFocus();
        box->showPopup();
        QVERIFY(QApplication::activePopupWidget());
        QTest::keyClick(m_wizard.get(), Qt::Key_Escape);
        QCOMPARE(m_cancelled->size(), 0);
        box->hidePopup();
        QVERIFY(!QApplication::activePopupWidget());
        // The key is still held.
        QKeyEvent again(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier, QString(), true);
        QCoreApplication::sendEvent(box, &again);
        QCOMPARE(m_cancelled->size(), 0);
        press(Qt::Key_Escape);
        QCOMPARE(m_cancelled->size(), 1);
    }

    void return_pressesTheButtonThatHasTheFocusAlone()
    {
        m_wizard->goTo(WizardStep::Credentials);
        auto *later = m_wizard->findChild<QPushButton *>(u"later"_s);
        later->setFocus();
        press(Qt::Key_Return);
        QCOMPARE(m_left->size(), 1);
        later->setFocus();
        QTest::keyClick(later, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_left->size(), 1);
        QCOMPARE(m_wizard->step(), WizardStep::Credentials);
    }

    void returnThatIsHeld_goesOnOnce()
    {
        m_wizard->goTo(WizardStep::Credentials);
        QLineEdit *name = visible(u"name"_s);
        QCOMPARE(QApplication::focusWidget(), name);
        QKeyEvent again(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QString(), true);
        QCoreApplication::sendEvent(name, &again);
        QCOMPARE(m_wizard->step(), WizardStep::Credentials);
        press(Qt::Key_Return);
        QCOMPARE(m_wizard->step(), WizardStep::Trial);
    }

private:
    /// Each system's page has a field of its own.
    QLineEdit *visible(const QString &name) const
    {
        for (auto *edit : m_wizard->findChildren<QLineEdit *>(name)) {
            if (edit->isVisible())
                return edit;
        }
        return nullptr;
    }
    void press(Qt::Key key) const
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_wizard.get(), key);
    }

    Test::FakeClock m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Wizard> m_wizard;
    std::unique_ptr<QSignalSpy> m_cancelled;
    std::unique_ptr<QSignalSpy> m_left;
};

QTEST_MAIN(TestWizardKeys)
#include "tst_wizardkeys.moc"
