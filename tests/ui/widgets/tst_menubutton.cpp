#include "ui/widgets/menubutton.h"

#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace Connector::Ui;

class TestMenuButton : public QObject
{
    Q_OBJECT

private slots:
    // What stands after the click runs while the menu is open.
    void menu_opensBelowAndNobodyWaits()
    {
        QPushButton button(QStringLiteral("More"));
        QMenu menu;
        menu.addAction(QStringLiteral("Edit"));
        openFrom(button, menu);
        button.show();
        QCOMPARE(button.menu(), &menu);
        QTest::mousePress(&button, Qt::LeftButton);
        QVERIFY(menu.isVisible());
        QVERIFY(button.isDown());
        QCOMPARE(menu.pos(), button.mapToGlobal(QPoint(0, button.height())));
        menu.close();
        QVERIFY(!button.isDown());
        QTest::keyPress(&button, Qt::Key_Space);
        QVERIFY(menu.isVisible());
    }
};

QTEST_MAIN(TestMenuButton)
#include "tst_menubutton.moc"
