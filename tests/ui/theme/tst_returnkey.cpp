#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Connector::Ui;

class TestReturnKey : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(
            *qobject_cast<QApplication *>(QCoreApplication::instance()), SchemeWish::Light);
    }

    void focusedButton_isPressedAlone_data()
    {
        QTest::addColumn<bool>("isDialog");
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("window, Return") << false << Qt::Key_Return;
        QTest::newRow("window, Enter") << false << Qt::Key_Enter;
        QTest::newRow("dialog, Return") << true << Qt::Key_Return;
        QTest::newRow("dialog, Enter") << true << Qt::Key_Enter;
    }

    void focusedButton_isPressedAlone()
    {
        QFETCH(const bool, isDialog);
        QFETCH(const Qt::Key, key);
        fill(isDialog ? std::make_unique<QDialog>() : std::make_unique<QWidget>());
        m_other->setFocus();
        QTest::keyClick(m_other, key, key == Qt::Key_Enter ? Qt::KeypadModifier : Qt::NoModifier);
        QCOMPARE(m_otherPressed->count(), 1);
        QCOMPARE(m_primaryPressed->count(), 0);
        m_primary->setFocus();
        QTest::keyClick(m_primary, key);
        QCOMPARE(m_otherPressed->count(), 1);
        QCOMPARE(m_primaryPressed->count(), 1);
    }

    void heldKey_pressesOnce()
    {
        fill(std::make_unique<QWidget>());
        m_other->setFocus();
        QTest::keyPress(m_other, Qt::Key_Return);
        QKeyEvent again(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QString(), true);
        QCoreApplication::sendEvent(m_other, &again);
        QCOMPARE(m_otherPressed->count(), 1);
    }

    void buttonWithAMenu_opensIt()
    {
        fill(std::make_unique<QWidget>());
        QMenu menu;
        menu.addAction(QStringLiteral("Pause"));
        const QSignalSpy opened(&menu, &QMenu::aboutToShow);
        // Qt waits in the menu of a button.
        connect(&menu, &QMenu::aboutToShow, &menu, &QMenu::close, Qt::QueuedConnection);
        m_other->setMenu(&menu);
        m_other->setFocus();
        QTest::keyClick(m_other, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QVERIFY(!m_other->isDown());
    }

    void tickBoxInADialog_stillMeansToGoOn()
    {
        fill(std::make_unique<QDialog>());
        m_box->setFocus();
        QTest::keyClick(m_box, Qt::Key_Return);
        QVERIFY(!m_box->isChecked());
        QCOMPARE(m_primaryPressed->count(), 1);
    }

private:
    void fill(std::unique_ptr<QWidget> window)
    {
        m_window = std::move(window);
        auto *column = new QVBoxLayout(m_window.get());
        m_primary = new QPushButton(QStringLiteral("Remove"));
        m_primary->setDefault(true);
        m_other = new QPushButton(QStringLiteral("Cancel"));
        // As our dialogs have it.
        m_other->setAutoDefault(false);
        m_box = new QCheckBox(QStringLiteral("Really"));
        for (QWidget *widget : std::initializer_list<QWidget *>{m_primary, m_other, m_box})
            column->addWidget(widget);
        m_primaryPressed = std::make_unique<QSignalSpy>(m_primary, &QPushButton::clicked);
        m_otherPressed = std::make_unique<QSignalSpy>(m_other, &QPushButton::clicked);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_window;
    QPushButton *m_primary = nullptr;
    QPushButton *m_other = nullptr;
    QCheckBox *m_box = nullptr;
    std::unique_ptr<QSignalSpy> m_primaryPressed;
    std::unique_ptr<QSignalSpy> m_otherPressed;
};

QTEST_MAIN(TestReturnKey)
#include "tst_returnkey.moc"
