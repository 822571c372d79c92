#include "ui/widgets/chip.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Connector::Ui;
using Connector::Profiles::Environment;

class TestChip : public QObject
{
    Q_OBJECT

private slots:
    void environment_isNamedInItsOwnTone_data()
    {
        QTest::addColumn<Environment>("environment");
        QTest::addColumn<QString>("name");
        QTest::addColumn<Tone>("tone");
        QTest::newRow("production")
            << Environment::Production << QStringLiteral("Production") << Tone::Accent;
        QTest::newRow("sandbox") << Environment::Sandbox << QStringLiteral("Sandbox")
                                 << Tone::Sandbox;
        QTest::newRow("practice") << Environment::Practice << QStringLiteral("Practice")
                                  << Tone::Practice;
        QTest::newRow("custom") << Environment::Custom << QStringLiteral("Own address")
                                << Tone::Quiet;
    }

    void environment_isNamedInItsOwnTone()
    {
        QFETCH(Environment, environment);
        QTEST(environmentName(environment), "name");
        QTEST(toneOf(environment), "tone");
        EnvironmentChip chip;
        chip.setEnvironment(environment);
        QTEST(chip.text(), "name");
    }

    void chip_inTooLittleRoom_staysInside()
    {
        QImage image(100, 40, QImage::Format_ARGB32);
        QPainter painter(&image);
        const QRectF area(0, 0, 60, 40);
        const QRectF taken =
            drawChip(painter, area, QStringLiteral("A very long environment"), Qt::black);
        QVERIFY(area.contains(taken));
    }
};

QTEST_MAIN(TestChip)
#include "tst_chip.moc"
