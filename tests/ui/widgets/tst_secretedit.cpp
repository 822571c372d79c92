#include "ui/widgets/secretedit.h"

#include "support/fakeclock.h"
#include "ui/widgets/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Connector;
using namespace std::chrono_literals;

namespace {

QByteArray typedIn(const Ui::SecretEdit &edit)
{
    return edit.secret().reveal().toByteArray();
}

} // namespace

class TestSecretEdit : public QObject
{
    Q_OBJECT

private slots:
    void pasted_isTakenOutAtOnce()
    {
        Ui::SecretEdit edit;
        QSignalSpy pasted(&edit, &Ui::SecretEdit::pasted);
        QGuiApplication::clipboard()->setText(QStringLiteral("canary-1234"));
        edit.paste();
        QCOMPARE(pasted.size(), 1);
        QCOMPARE(typedIn(edit), QByteArray("canary-1234"));
        QCOMPARE(edit.text(), QString(11, QChar(0x2022)));
        QVERIFY(!edit.isUndoAvailable());
    }

    void typed_isTakenOutWhenTheFieldIsLeft()
    {
        Ui::SecretEdit edit;
        QTest::keyClicks(&edit, QStringLiteral("abc"));
        QCOMPARE(typedIn(edit), QByteArray());
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(typedIn(edit), QByteArray("abc"));
        QCOMPARE(edit.text(), QString(3, QChar(0x2022)));
    }

    void typingIntoTheDots_replacesTheWholeSecret()
    {
        Ui::SecretEdit edit;
        edit.setSecret(SecretString::copyOf("old"));
        edit.setCursorPosition(1);
        QTest::keyClicks(&edit, QStringLiteral("new"));
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(typedIn(edit), QByteArray("new"));
    }

    void deleting_leavesNothing()
    {
        Ui::SecretEdit edit;
        QSignalSpy changed(&edit, &Ui::SecretEdit::secretChanged);
        edit.setSecret(SecretString::copyOf("old"));
        edit.end(false);
        QTest::keyClick(&edit, Qt::Key_Backspace);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(typedIn(edit), QByteArray());
        QVERIFY(edit.text().isEmpty());
        QVERIFY(!changed.isEmpty());
    }

    void secret_isNeitherShownNorCopiedOut()
    {
        Ui::SecretEdit edit;
        edit.setSecret(SecretString::copyOf("canary"));
        QCOMPARE(edit.echoMode(), QLineEdit::Password);
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        edit.selectAll();
        edit.copy();
        edit.cut();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    }

    void clipboard_forgetsAfterAMinute()
    {
        Test::FakeClock clock;
        Ui::SecretClipboard clipboard(clock);
        clipboard.copy(QStringLiteral("local secret"));
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("local secret"));
        QVERIFY(QGuiApplication::clipboard()->mimeData()->hasFormat(
            QStringLiteral("x-kde-passwordManagerHint")));
        clock.advance(59s);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("local secret"));
        clock.advance(2s);
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }

    void clipboard_leavesWhatSomebodyElseCopied()
    {
        Test::FakeClock clock;
        Ui::SecretClipboard clipboard(clock);
        clipboard.copy(QStringLiteral("local secret"));
        QGuiApplication::clipboard()->setText(QStringLiteral("something else"));
        clock.advance(61s);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("something else"));
    }
};

QTEST_MAIN(TestSecretEdit)
#include "tst_secretedit.moc"
