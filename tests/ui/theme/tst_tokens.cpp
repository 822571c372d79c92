#include "ui/theme/tokens.h"

#include <QTest>

#include <cmath>

using namespace Connector::Ui;

namespace {

/// WCAG 2.1, relative luminance and contrast ratio.
double luminance(const QColor &colour)
{
    const auto channel = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(double(colour.redF())) + 0.7152 * channel(double(colour.greenF()))
        + 0.0722 * channel(double(colour.blueF()));
}

double contrast(const QColor &left, const QColor &right)
{
    const auto [dark, light] = std::minmax({luminance(left), luminance(right)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

class TestTokens : public QObject
{
    Q_OBJECT

private slots:
    void text_onEveryGround_reachesAa_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("ground");
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const Tokens &colours = tokens(scheme);
            const QByteArray name = scheme == Scheme::Light ? "light" : "dark";
            const QList<QColor> grounds{colours.ground, colours.surface, colours.rail,
                                        colours.selection};
            for (int ground = 0; ground < grounds.size(); ++ground) {
                for (int tone = 0; tone <= int(Tone::Practice); ++tone) {
                    const QByteArray row = name + " tone " + QByteArray::number(tone) + " on "
                        + QByteArray::number(ground);
                    QTest::newRow(row.constData()) << colours.of(Tone(tone)) << grounds[ground];
                }
            }
            QTest::newRow((name + " primary button").constData())
                << colours.onAccent << colours.accent;
        }
    }

    void text_onEveryGround_reachesAa()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, ground);
        const double ratio = contrast(text, ground);
        QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
    }

    void bar_againstItsTrack_isVisible_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("light") << Scheme::Light;
        QTest::newRow("dark") << Scheme::Dark;
    }

    // WCAG 1.4.11: 3:1 for graphics that carry meaning.
    void bar_againstItsTrack_isVisible()
    {
        QFETCH(Scheme, scheme);
        QVERIFY(contrast(tokens(scheme).accent, tokens(scheme).track) >= 3.0);
    }

    void palette_carriesTheTokensBack()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            QCOMPARE(tokensOf(paletteOf(tokens(scheme))), tokens(scheme));
            QCOMPARE(schemeOf(paletteOf(tokens(scheme))), scheme);
        }
    }

    void palette_ofAHighContrastDesktop_givesItsOwnColours()
    {
        QPalette foreign;
        foreign.setColor(QPalette::Window, Qt::black);
        foreign.setColor(QPalette::WindowText, Qt::yellow);
        const Tokens colours = tokensOf(foreign);
        QCOMPARE(colours.ground, QColor(Qt::black));
        QCOMPARE(colours.of(Tone::Person), QColor(Qt::yellow));
        QCOMPARE(schemeOf(foreign), Scheme::Dark);
    }
};

QTEST_MAIN(TestTokens)
#include "tst_tokens.moc"
