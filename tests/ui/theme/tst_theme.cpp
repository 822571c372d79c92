#include "ui/theme/theme.h"

#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOption>
#include <QTest>

using namespace Connector::Ui;

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void wish_changesWidgetsThatAreAlreadyThere()
    {
        auto *application = qobject_cast<QApplication *>(QCoreApplication::instance());
        Theme theme(*application, SchemeWish::Light);
        TextLabel label(TextRole::Body, Tone::Person);
        label.show();
        QCOMPARE(tokensOf(label.palette()).ground, tokens(Scheme::Light).ground);
        QCOMPARE(label.palette().color(QPalette::WindowText), tokens(Scheme::Light).person);

        theme.setWish(SchemeWish::Dark);
        QCOMPARE(theme.scheme(), Scheme::Dark);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(label.palette().color(QPalette::Window), tokens(Scheme::Dark).ground);
        QCOMPARE(label.palette().color(QPalette::WindowText), tokens(Scheme::Dark).person);
    }

    void system_isWhatTheDesktopSaid()
    {
        auto *application = qobject_cast<QApplication *>(QCoreApplication::instance());
        QApplication::setPalette(paletteOf(tokens(Scheme::Dark)));
        const Theme theme(*application, SchemeWish::System);
        QCOMPARE(theme.scheme(), Scheme::Dark);
    }

    void controls_haveTheHeightOfTheGrid()
    {
        auto *application = qobject_cast<QApplication *>(QCoreApplication::instance());
        const Theme theme(*application, SchemeWish::Light);
        QPushButton button(QStringLiteral("Renew now"));
        QLineEdit field;
        QCOMPARE(button.sizeHint().height(), int(Space::ControlHeight));
        QCOMPARE(field.sizeHint().height(), int(Space::ControlHeight));
    }

    void primaryButton_isAccent_ordinaryIsNot()
    {
        auto *application = qobject_cast<QApplication *>(QCoreApplication::instance());
        const Theme theme(*application, SchemeWish::Light);
        QPushButton button;
        button.resize(100, 38);
        button.setDefault(true);
        const auto face = [&button] { return button.grab().toImage().pixelColor(50, 19); };
        QCOMPARE(face(), tokens(Scheme::Light).accent);
        button.setDefault(false);
        QCOMPARE(face(), tokens(Scheme::Light).surface);
    }

    void checkBox_standsOutInBothSchemes()
    {
        auto *application = qobject_cast<QApplication *>(QCoreApplication::instance());
        for (const auto &[wish, scheme] : {std::pair{SchemeWish::Light, Scheme::Light},
                                           std::pair{SchemeWish::Dark, Scheme::Dark}}) {
            const Theme theme(*application, wish);
            QStyleOptionButton option;
            option.rect = QRect(0, 0, 16, 16);
            option.palette = QApplication::palette();
            option.state = QStyle::State_Enabled;
            const auto colourAt = [&option](const QPoint &place) {
                QImage image(16, 16, QImage::Format_ARGB32_Premultiplied);
                image.fill(Qt::transparent);
                QPainter painter(&image);
                QApplication::style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option,
                                                     &painter);
                return image.pixelColor(place);
            };
            QCOMPARE(colourAt({0, 8}), tokens(scheme).quiet);
            QCOMPARE(colourAt({8, 4}), tokens(scheme).surface);
            option.state |= QStyle::State_On;
            QCOMPARE(colourAt({3, 3}), tokens(scheme).accent);
        }
    }

    void scrollBar_handleReachesBothEnds()
    {
        auto *application = qobject_cast<QApplication *>(QCoreApplication::instance());
        const Theme theme(*application, SchemeWish::Light);
        QScrollBar bar(Qt::Vertical);
        bar.resize(12, 200);
        bar.setRange(0, 1000);
        bar.setPageStep(10);
        const auto handle = [&bar] {
            QStyleOptionSlider option;
            option.initFrom(&bar);
            option.orientation = Qt::Vertical;
            option.maximum = bar.maximum();
            option.pageStep = bar.pageStep();
            option.sliderPosition = bar.value();
            return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option,
                                               QStyle::SC_ScrollBarSlider, &bar);
        };
        QCOMPARE(handle().top(), 0);
        QCOMPARE(handle().height(), 32);
        bar.setValue(1000);
        QCOMPARE(handle().bottom(), 199);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
