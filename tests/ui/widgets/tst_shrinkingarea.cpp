#include "ui/widgets/shrinkingarea.h"

#include <QLabel>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace Connector::Ui;

class TestShrinkingArea : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_content = new QWidget;
        auto *column = new QVBoxLayout(m_content);
        column->setContentsMargins(0, 0, 0, 0);
        m_text = new QLabel(m_content);
        m_text->setWordWrap(true);
        column->addWidget(m_text);
        m_area = std::make_unique<ShrinkingArea>(m_content);
    }

    void oneSentence_asksForItsLinesOnly()
    {
        m_text->setText(QStringLiteral("One sentence."));
        show({400, 300});
        const int needed = m_content->heightForWidth(400);
        QVERIFY(needed < 60);
        QCOMPARE(m_area->minimumSizeHint().height(), needed);
        QCOMPARE(m_area->sizeHint().height(), needed);
    }

    void longText_asksForALittleAndScrolls()
    {
        m_text->setText(QStringLiteral("words ").repeated(400));
        show({400, 120});
        QVERIFY(m_area->minimumSizeHint().height() < 120);
        QVERIFY(m_area->verticalScrollBar()->isVisible());
        QCOMPARE(m_content->width(), m_area->viewport()->width());
        QCOMPARE(m_content->height(), m_content->heightForWidth(m_content->width()));
    }

    // Beside the bar the text needs a line more than without it.
    void textThatFitsWithoutTheBar_losesIt()
    {
        m_text->setText(QStringLiteral("words ").repeated(100));
        const int width = widthWhereTheBarCostsALine();
        const int needed = m_content->heightForWidth(width);
        show({width, needed - 1});
        QVERIFY(m_area->verticalScrollBar()->isVisible());
        m_area->resize(width, needed);
        QTRY_VERIFY(!m_area->verticalScrollBar()->isVisible());
        QCOMPARE(m_content->size(), QSize(width, needed));
    }

    void textThatGrows_isFollowed()
    {
        m_text->setText(QStringLiteral("One sentence."));
        show({300, 120});
        QVERIFY(!m_area->verticalScrollBar()->isVisible());
        QCOMPARE(m_content->size(), QSize(300, 120));
        m_text->setText(QStringLiteral("words ").repeated(200));
        QTRY_VERIFY(m_area->verticalScrollBar()->isVisible());
        m_text->setText(QStringLiteral("One sentence."));
        QTRY_VERIFY(!m_area->verticalScrollBar()->isVisible());
        QCOMPARE(m_content->size(), QSize(300, 120));
    }

private:
    int widthWhereTheBarCostsALine() const
    {
        const int bar = m_area->verticalScrollBar()->sizeHint().width();
        int width = 300;
        while (m_content->heightForWidth(width - bar) == m_content->heightForWidth(width))
            ++width;
        return width;
    }

    void show(const QSize &size)
    {
        m_area->resize(size);
        m_area->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_area.get()));
    }

    std::unique_ptr<ShrinkingArea> m_area;
    QWidget *m_content = nullptr;
    QLabel *m_text = nullptr;
};

QTEST_MAIN(TestShrinkingArea)
#include "tst_shrinkingarea.moc"
