#include "ui/widgets/scrollingpage.h"

#include "ui/widgets/wrappingrow.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace Connector::Ui;

class TestScrollingPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_page = new QWidget;
        auto *column = new QVBoxLayout(m_page);
        column->setContentsMargins(0, 0, 0, 0);
        // Wrapped text would like more than it needs.
        auto *text = new QLabel(QStringLiteral("some words that wrap"));
        text->setWordWrap(true);
        column->addWidget(text);
        m_greedy = new QWidget;
        m_greedy->setMinimumSize(200, 300);
        m_greedy->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        column->addWidget(m_greedy);
        m_last = new QLineEdit;
        column->addWidget(m_last);
        m_scroll = std::make_unique<ScrollingPage>(m_page);
    }

    void roomEnough_isTakenWithoutABar()
    {
        show({500, 600});
        QCOMPARE(m_page->size(), QSize(500, 600));
        QVERIFY(!m_scroll->verticalScrollBar()->isVisible());
    }

    void roomTooLow_scrollsUpAndDownOnly()
    {
        show({500, 250});
        QVERIFY(m_scroll->verticalScrollBar()->isVisible());
        QVERIFY(m_page->height() > 300);
        QCOMPARE(m_page->width(), m_scroll->viewport()->width());
        QVERIFY(m_page->width() < 500);
        m_scroll->resize(500, 600);
        QTRY_COMPARE(m_page->size(), QSize(500, 600));
        QVERIFY(!m_scroll->verticalScrollBar()->isVisible());
    }

    void contentThatGrows_isFollowed()
    {
        show({500, 400});
        QVERIFY(!m_scroll->verticalScrollBar()->isVisible());
        m_greedy->setMinimumHeight(700);
        QTRY_VERIFY(m_scroll->verticalScrollBar()->isVisible());
        QVERIFY(m_page->height() > 700);
    }

    void pageOfText_getsTheHeightOfItsLines()
    {
        auto *text = m_page->findChild<QLabel *>();
        text->setText(QStringLiteral("words ").repeated(200));
        m_page->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        show({400, 300});
        QVERIFY(text->height() >= text->heightForWidth(text->width()));
        QVERIFY(m_scroll->verticalScrollBar()->isVisible());
    }

    // The heading needs a second line in a narrower window, and with it the page more height.
    void rowThatWraps_isFollowed()
    {
        auto *row = new WrappingRow(10);
        for (int button = 0; button < 3; ++button) {
            auto *wide = new QWidget;
            wide->setFixedSize(160, 40);
            row->addWidget(wide);
        }
        static_cast<QVBoxLayout *>(m_page->layout())->insertLayout(0, row);
        show({560, 500});
        const int least = m_page->minimumSizeHint().height();
        m_scroll->resize(560, least);
        QTRY_COMPARE(m_page->height(), least);
        QVERIFY(!m_scroll->verticalScrollBar()->isVisible());
        m_scroll->resize(360, least);
        QTRY_VERIFY(m_scroll->verticalScrollBar()->isVisible());
        QCOMPARE(m_page->height(), m_page->minimumSizeHint().height());
        QVERIFY(m_page->height() > least);
    }

    void focusOutOfSight_isBroughtIntoSight()
    {
        show({500, 250});
        QVERIFY(!m_scroll->viewport()->rect().contains(
            m_last->mapTo(m_scroll->viewport(), QPoint(0, 0))));
        m_scroll->ensureWidgetVisible(m_last);
        QVERIFY(m_scroll->viewport()->rect().contains(
            m_last->mapTo(m_scroll->viewport(), QPoint(0, 0))));
    }

    void leastSize_isThePagesWidthAndALowHeight()
    {
        QCOMPARE(m_scroll->minimumSizeHint().width(),
                 200 + m_scroll->verticalScrollBar()->sizeHint().width());
        QVERIFY(m_scroll->minimumSizeHint().height() < 300);
    }

private:
    void show(const QSize &size)
    {
        m_scroll->resize(size);
        m_scroll->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_scroll.get()));
    }

    std::unique_ptr<ScrollingPage> m_scroll;
    QWidget *m_page = nullptr;
    QWidget *m_greedy = nullptr;
    QLineEdit *m_last = nullptr;
};

QTEST_MAIN(TestScrollingPage)
#include "tst_scrollingpage.moc"
