#include "ui/wizard/wizardcontroller.h"

#include "support/scriptedserver.h"
#include "ui/desktopstage.h"
#include "ui/widgets/secretedit.h"

#include <QApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Connector;
using namespace Qt::StringLiterals;

namespace {

const QString login = u"/org/freedesktop/secrets/collection/login"_s;

/// How many secrets of anybody the keychain holds; -1 if it does not say.
qsizetype itemsInKeychain()
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        u"org.freedesktop.secrets"_s, login, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << u"org.freedesktop.Secret.Collection"_s << u"Items"_s;
    const QDBusMessage answer = QDBusConnection::sessionBus().call(question);
    if (answer.type() != QDBusMessage::ReplyMessage)
        return -1;
    return qdbus_cast<QList<QDBusObjectPath>>(
               answer.arguments().constFirst().value<QDBusVariant>().variant())
        .size();
}

} // namespace

/// What stays of a login that was cancelled, in a keychain that is real.
class TestWizardController : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QCOMPARE(itemsInKeychain(), 0);
        m_accountRight.playAlways(Test::ScriptedAnswer::json(200, R"([{"Name":"Kedai"}])"));
        m_stage = std::make_unique<Test::DesktopStage>();
        m_stage->window().bringUp();
        QVERIFY(QTest::qWaitForWindowActive(&m_stage->window()));
        button(u"add"_s)->click();
        // The last card: a company file asks nobody but this computer.
        for (int card = 0; card < 5; ++card)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        type(u"client_secret"_s, u"canary-password"_s);
        type(u"api_url"_s, m_accountRight.url(u"/accountright"_s).toString());
        button(u"primary"_s)->click();
        QTRY_VERIFY(m_stage->shows(u"The login works"_s));
    }

    void cleanup()
    {
        QTRY_VERIFY(m_stage->services->profiles().all().isEmpty());
        QCOMPARE(itemsInKeychain(), 0);
        QVERIFY(m_stage->services->clients().all().isEmpty());
        m_stage.reset();
    }

    void cancelAfterTheTest_leavesNothing()
    {
        QCOMPARE(itemsInKeychain(), 0);
        button(u"cancel"_s)->click();
        QVERIFY(m_stage->shows(u"No logins yet"_s));
    }

    void cancelWhileTheKeychainWrites_leavesNothing()
    {
        const Store::ProfileStore &profiles = m_stage->services->profiles();
        QSignalSpy stored(&profiles, &Store::ProfileStore::added);
        QSignalSpy dropped(&profiles, &Store::ProfileStore::removed);
        button(u"primary"_s)->click();
        QVERIFY(!button(u"primary"_s)->isEnabled() && !button(u"back"_s)->isEnabled());
        button(u"cancel"_s)->click();
        QVERIFY(m_stage->shows(u"No logins yet"_s));
        QCOMPARE(stored.size(), 0);
        // The wizard that is begun meanwhile is another one.
        button(u"add"_s)->click();
        QTRY_COMPARE(dropped.size(), 1);
        QCOMPARE(stored.size(), 1);
        QCOMPARE(itemsInKeychain(), 0);
        QVERIFY(m_stage->shows(u"What do you want to log in to?"_s));
    }

    void cancelAfterSaving_leavesNothing()
    {
        button(u"primary"_s)->click();
        QTRY_COMPARE(m_stage->services->clients().all().size(), 1);
        QCOMPARE(itemsInKeychain(), 1);
        for (const auto *edit : m_stage->window().findChildren<Ui::SecretEdit *>())
            QVERIFY(edit->secret().isEmpty());
        button(u"cancel"_s)->click();
        for (auto *choice : m_stage->window().findChildren<QPushButton *>()) {
            if (choice->text() == u"Remove")
                choice->click();
        }
        QTRY_VERIFY(m_stage->shows(u"No logins yet"_s));
    }

private:
    QPushButton *button(const QString &name) const
    {
        return m_stage->window().findChild<QPushButton *>(name);
    }
    void type(const QString &name, const QString &text) const
    {
        for (auto *edit : m_stage->window().findChildren<QLineEdit *>(name)) {
            if (edit->isVisible()) {
                edit->setFocus();
                QTest::keyClicks(edit, text);
            }
        }
    }

    Test::ScriptedServer m_accountRight;
    std::unique_ptr<Test::DesktopStage> m_stage;
};

QTEST_MAIN(TestWizardController)
#include "tst_wizardcontroller.moc"
