#include "ui/widgets/wrappingrow.h"

#include <QTest>
#include <QWidget>

using namespace Connector::Ui;

namespace {

/// A widget of one size.
class Block final : public QWidget
{
public:
    Block(int width, int height, QWidget *parent)
        : QWidget(parent)
        , m_size(width, height)
    {}
    QSize sizeHint() const override { return m_size; }

private:
    QSize m_size;
};

constexpr int gap = 10;

} // namespace

class TestWrappingRow : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_row = new WrappingRow(gap, 1);
        m_window->setLayout(m_row);
        m_blocks.clear();
        for (const int width : {100, 60, 80})
            m_blocks << add(width);
    }

    void enoughRoom_isOneLineWithTheLeadAtTheLeft()
    {
        layOut(400);
        QCOMPARE(places(), (QList<QPoint>{{0, 0}, {250, 0}, {320, 0}}));
        QCOMPARE(m_row->sizeHint(), QSize(100 + gap + 60 + gap + 80, 20));
        QCOMPARE(m_row->heightForWidth(400), 20);
        QCOMPARE(m_row->heightForWidth(260), 20);
    }

    void lessRoom_isMoreLines_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addColumn<QList<QPoint>>("places");
        QTest::newRow("two") << 200 << 50 << QList<QPoint>{{0, 0}, {140, 0}, {120, 30}};
        QTest::newRow("three") << 120 << 80 << QList<QPoint>{{0, 0}, {60, 30}, {40, 60}};
    }

    void lessRoom_isMoreLines()
    {
        QFETCH(int, width);
        QFETCH(int, height);
        QCOMPARE(m_row->heightForWidth(width), height);
        layOut(width);
        QTEST(places(), "places");
        QCOMPARE(m_row->minimumSize().width(), 100);
    }

    void hiddenWidgets_takeNoRoom()
    {
        m_blocks.at(1)->hide();
        QCOMPARE(m_row->sizeHint().width(), 100 + gap + 80);
        layOut(200);
        QCOMPARE(m_blocks.at(2)->pos(), QPoint(120, 0));
    }

    void lineHeight_isTheLeast()
    {
        m_row->setLineHeight(38);
        QCOMPARE(m_row->heightForWidth(400), 38);
        layOut(400);
        QCOMPARE(m_blocks.at(0)->pos(), QPoint(0, 9));
    }

    void rightToLeft_isMirrored()
    {
        m_window->setLayoutDirection(Qt::RightToLeft);
        layOut(400);
        QCOMPARE(places(), (QList<QPoint>{{300, 0}, {90, 0}, {0, 0}}));
    }

    void itemsTakenAway_areGone()
    {
        const std::unique_ptr<QLayoutItem> taken(m_row->takeAt(0));
        QCOMPARE(taken->widget(), m_blocks.at(0));
        QCOMPARE(m_row->count(), 2);
        QVERIFY(!m_row->takeAt(2));
        QVERIFY(!m_row->itemAt(-1));
    }

private:
    QWidget *add(int width)
    {
        auto *block = new Block(width, 20, m_window.get());
        m_row->addWidget(block);
        block->show();
        return block;
    }
    void layOut(int width) { m_row->setGeometry(QRect(0, 0, width, m_row->heightForWidth(width))); }
    QList<QPoint> places() const
    {
        QList<QPoint> all;
        for (const QWidget *block : m_blocks)
            all << block->pos();
        return all;
    }

    std::unique_ptr<QWidget> m_window;
    WrappingRow *m_row = nullptr;
    QList<QWidget *> m_blocks;
};

QTEST_MAIN(TestWrappingRow)
#include "tst_wrappingrow.moc"
