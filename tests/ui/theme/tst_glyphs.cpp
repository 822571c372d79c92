#include "ui/theme/glyphs.h"

#include <QImage>
#include <QPainter>
#include <QSet>
#include <QTest>

using namespace Connector::Ui;

namespace {

QImage drawn(Glyph glyph, int side)
{
    QImage image(side, side, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawGlyph(painter, glyph, QRectF(0, 0, side, side), Qt::black);
    return image;
}

} // namespace

class TestGlyphs : public QObject
{
    Q_OBJECT

private slots:
    // Without colour, at the size of a list, no two signs are the same picture.
    void glyphs_haveDifferentShapes()
    {
        QSet<QByteArray> pictures;
        const int count = int(Glyph::ChevronDown) + 1;
        for (int index = 0; index < count; ++index) {
            const QImage image = drawn(Glyph(index), 21);
            pictures.insert(
                QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
        }
        QCOMPARE(pictures.size(), count);
    }

    void glyphs_stayInsideTheirArea()
    {
        for (int index = 0; index <= int(Glyph::ChevronDown); ++index) {
            QImage image(48, 48, QImage::Format_ARGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            drawGlyph(painter, Glyph(index), QRectF(12, 12, 24, 24), Qt::black);
            painter.end();
            QImage outside = image;
            QPainter(&outside).fillRect(12, 12, 24, 24, Qt::white);
            QImage blank(48, 48, QImage::Format_ARGB32);
            blank.fill(Qt::white);
            QVERIFY2(outside == blank, qPrintable(QString::number(index)));
            QVERIFY(image != blank);
        }
    }

    void icons_areDrawnAtEverySizeAsked()
    {
        for (const int side : {16, 22, 44, 256}) {
            const QSize size(side, side);
            QCOMPARE(appIcon().pixmap(size, 1.0).size(), size);
            QCOMPARE(trayIcon(Glyph::Person, Tone::Person).pixmap(size, 1.0).size(), size);
        }
    }

    void trayIcon_tellsStatesApart()
    {
        const auto picture = [](Glyph glyph, Tone tone) {
            return trayIcon(glyph, tone).pixmap(QSize(22, 22), 1.0).toImage();
        };
        QVERIFY(picture(Glyph::Live, Tone::Good) != picture(Glyph::Person, Tone::Person));
        // By shape, too.
        QVERIFY(picture(Glyph::Waiting, Tone::Person) != picture(Glyph::Person, Tone::Person));
    }
};

QTEST_MAIN(TestGlyphs)
#include "tst_glyphs.moc"
