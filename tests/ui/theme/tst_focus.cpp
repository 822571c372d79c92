#include "ui/shell/navrail.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/choicecard.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/detailscard.h"

#include "support/fakeclock.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace Connector;
using namespace Connector::Ui;

namespace {

const QString Word = QStringLiteral("Renew now");

double luminance(QRgb colour)
{
    const auto channel = [](int value) {
        const double share = value / 255.0;
        return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(qRed(colour)) + 0.7152 * channel(qGreen(colour))
        + 0.0722 * channel(qBlue(colour));
}

/// How many pixels differ by the 3:1 of WCAG 2.2, 2.4.13.
int pixelsApart(const QImage &left, const QImage &right)
{
    int count = 0;
    for (int y = 0; y < left.height(); ++y) {
        for (int x = 0; x < left.width(); ++x) {
            const auto [dark, light] =
                std::minmax({luminance(left.pixel(x, y)), luminance(right.pixel(x, y))});
            count += (light + 0.05) / (dark + 0.05) >= 3 ? 1 : 0;
        }
    }
    return count;
}

QPalette highContrast()
{
    QPalette palette(Qt::white, Qt::black);
    palette.setColor(QPalette::Base, Qt::black);
    palette.setColor(QPalette::Link, Qt::yellow);
    return palette;
}

using Make = std::function<QWidget *(const Clock &)>;

template<typename Button>
QWidget *makeButton(const std::function<void(Button &)> &dress = {})
{
    auto *button = new Button;
    button->setText(Word);
    if (dress)
        dress(*button);
    return button;
}

const QList<std::pair<const char *, Make>> Controls{
    {"button", [](const Clock &) { return makeButton<QPushButton>(); }},
    {"primary button",
     [](const Clock &) {
         return makeButton<QPushButton>([](QPushButton &button) { button.setDefault(true); });
     }},
    {"flat button",
     [](const Clock &) {
         return makeButton<QPushButton>([](QPushButton &button) { button.setFlat(true); });
     }},
    {"check box", [](const Clock &) { return makeButton<QCheckBox>(); }},
    {"radio button", [](const Clock &) { return makeButton<QRadioButton>(); }},
    {"choice",
     [](const Clock &) {
         auto *box = new QComboBox;
         box->addItem(Word);
         return box;
     }},
    {"choice one can type in",
     [](const Clock &) {
         auto *box = new QComboBox;
         box->setEditable(true);
         return box;
     }},
    {"line", [](const Clock &) { return new QLineEdit; }},
    {"lines", [](const Clock &) { return new QPlainTextEdit; }},
    {"field to copy",
     [](const Clock &clock) {
         auto *field = new CopyField(clock, Word);
         field->setFocusProxy(field->findChild<QLineEdit *>());
         return field;
     }},
    {"destination",
     [](const Clock &) {
         auto *button = new NavButton(Glyph::Logins);
         button->setName(Word);
         return button;
     }},
    {"choice card",
     [](const Clock &) {
         auto *card = new ChoiceCard;
         card->setWords(Word, Word);
         return card;
     }},
    {"card",
     [](const Clock &) {
         auto *card = new DetailsCard;
         card->describe(Word, {{Word, Word}});
         return card;
     }},
};

} // namespace

class TestFocus : public QObject
{
    Q_OBJECT

private slots:
    void focus_isSeen_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<int>("control");
        const std::pair<const char *, QPalette> palettes[]{
            {"light", paletteOf(tokens(Scheme::Light))},
            {"dark", paletteOf(tokens(Scheme::Dark))},
            {"high contrast", highContrast()}};
        for (const auto &[name, palette] : palettes) {
            for (int control = 0; control < Controls.size(); ++control)
                QTest::addRow("%s, %s", Controls.at(control).first, name) << palette << control;
        }
    }

    // As much as a line round the control.
    void focus_isSeen()
    {
        QFETCH(const QPalette, palette);
        QFETCH(const int, control);
        const Theme theme(*qobject_cast<QApplication *>(QCoreApplication::instance()));
        QApplication::setPalette(palette);
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *other = new QLineEdit(&window);
        column->addWidget(other);
        QWidget *widget = Controls.at(control).second(m_clock);
        column->addWidget(widget, 0, Qt::AlignLeft);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.setAttribute(Qt::WA_KeyboardFocusChange);
        other->setFocus();
        const auto picture = [&] { return window.grab(widget->geometry()).toImage(); };
        const QImage before = picture();
        widget->setFocus(Qt::OtherFocusReason);
        QCOMPARE(QApplication::focusWidget(), widget->focusProxy() ? widget->focusProxy() : widget);
        const QImage after = picture();
        QVERIFY(pixelsApart(before, after) >= widget->width() + widget->height());
    }

private:
    Test::FakeClock m_clock;
};

QTEST_MAIN(TestFocus)
#include "tst_focus.moc"
