#include "ui/widgets/panes.h"

#include <QTest>
#include <QWidget>

using namespace Connector::Ui;

class TestPanes : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_first = new QWidget(m_window.get());
        m_second = new QWidget(m_window.get());
        m_first->setMinimumSize(200, 50);
        m_second->setMinimumSize(150, 70);
        m_panes = new Panes(m_first, 3, m_second, 1, 10);
        m_window->setLayout(m_panes);
    }

    void roomForBoth_isShared()
    {
        m_panes->setGeometry({0, 0, 810, 300});
        QCOMPARE(m_first->geometry(), QRect(0, 0, 600, 300));
        QCOMPARE(m_second->geometry(), QRect(610, 0, 200, 300));
        QVERIFY(!m_panes->isStacked());
    }

    void lessRoom_givesEachWhatItNeeds()
    {
        m_panes->setGeometry({0, 0, 400, 300});
        QCOMPARE(m_first->width(), 240);
        QCOMPARE(m_second->width(), 150);
        QCOMPARE(m_panes->minimumSize(), QSize(200, 70));
    }

    void tooNarrow_isStacked()
    {
        m_panes->setGeometry({0, 0, 350, 310});
        QVERIFY(m_panes->isStacked());
        QCOMPARE(m_first->geometry(), QRect(0, 0, 350, 150));
        QCOMPARE(m_second->geometry(), QRect(0, 160, 350, 150));
        QCOMPARE(m_panes->minimumSize(), QSize(200, 50 + 10 + 70));
        m_panes->setGeometry({0, 0, 360, 310});
        QVERIFY(!m_panes->isStacked());
    }

    void oneLeftAlone_hasAllTheRoom()
    {
        delete m_first;
        QCOMPARE(m_panes->count(), 1);
        QCOMPARE(m_panes->minimumSize(), QSize(150, 70));
        m_panes->setGeometry({0, 0, 350, 310});
        QCOMPARE(m_second->geometry(), QRect(0, 0, 350, 310));
    }

    void rightToLeft_isMirrored()
    {
        m_window->setLayoutDirection(Qt::RightToLeft);
        m_panes->setGeometry({0, 0, 810, 300});
        QCOMPARE(m_first->geometry(), QRect(210, 0, 600, 300));
        QCOMPARE(m_second->geometry(), QRect(0, 0, 200, 300));
    }

private:
    std::unique_ptr<QWidget> m_window;
    QWidget *m_first = nullptr;
    QWidget *m_second = nullptr;
    Panes *m_panes = nullptr;
};

QTEST_MAIN(TestPanes)
#include "tst_panes.moc"
