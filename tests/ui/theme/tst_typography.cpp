#include "ui/theme/typography.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Connector::Ui;

class TestTypography : public QObject
{
    Q_OBJECT

private slots:
    void font_ofAUsualDesktop_hasTheDesignedSizes()
    {
        QFont system;
        system.setPixelSize(13);
        QCOMPARE(fontOf(TextRole::Title, system).pixelSize(), 20);
        QCOMPARE(fontOf(TextRole::Body, system).pixelSize(), 14);
        QCOMPARE(fontOf(TextRole::Caption, system).pixelSize(), 12);
        QCOMPARE(fontOf(TextRole::Number, system).pixelSize(), 15);
        QCOMPARE(fontOf(TextRole::Number, system).weight(), int(QFont::DemiBold));
    }

    void font_ofAnEnlargedDesktop_growsAlong()
    {
        QFont system;
        system.setPixelSize(30);
        QCOMPARE(fontOf(TextRole::Body, system).pixelSize(), 28);
        QCOMPARE(fontOf(TextRole::Title, system).pixelSize(), 40);
    }

    void tabularWidth_isTheSameForEveryNumberOfDigits()
    {
        const QFont font = fontOf(TextRole::Number);
        QCOMPARE(tabularWidth(font, QStringLiteral("11:11")),
                 tabularWidth(font, QStringLiteral("40:88")));
        QVERIFY(tabularWidth(font, QStringLiteral("1:00:00"))
                > tabularWidth(font, QStringLiteral("11:11")));
    }

    void drawTabular_inksOnlyItsWidth()
    {
        QImage image(200, 40, QImage::Format_ARGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setFont(fontOf(TextRole::Number));
        drawTabular(painter, QRectF(0, 0, 200, 40), QStringLiteral("41:07"));
        painter.end();
        const int width = int(tabularWidth(fontOf(TextRole::Number), QStringLiteral("41:07")));
        QVERIFY(image.copy(0, 0, width, 40) != image.copy(100, 0, width, 40));
        QImage blank = image.copy(width + 2, 0, 100, 40);
        blank.fill(Qt::white);
        QCOMPARE(image.copy(width + 2, 0, 100, 40), blank);
    }

    void dotted_leavesEmptyPartsOut()
    {
        QCOMPARE(dotted({QStringLiteral("a"), QString(), QStringLiteral("b")}),
                 QStringLiteral("a \u00b7 b"));
        QCOMPARE(dotted({QString()}), QString());
    }
};

QTEST_MAIN(TestTypography)
#include "tst_typography.moc"
