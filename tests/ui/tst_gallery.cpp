#include "support/fakeclock.h"
#include "ui/scenes.h"
#include "ui/theme/theme.h"
#include "ui/translations.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace Connector;

namespace {

constexpr QSize smallScreen(960, 480);

/// The parts that need as much, from the outermost to the innermost: "Page 900 x 400 > ...".
QString needOf(const QWidget &widget, const std::function<int(const QSize &)> &side)
{
    const QSize least = widget.minimumSizeHint().expandedTo(widget.minimumSize());
    QString need = QStringLiteral("%1 %2 x %3")
                       .arg(QLatin1StringView(widget.metaObject()->className()))
                       .arg(least.width())
                       .arg(least.height());
    const QWidget *most = nullptr;
    for (const QObject *child : widget.children()) {
        const auto *part = qobject_cast<const QWidget *>(child);
        if (!part || part->isWindow() || side(part->minimumSizeHint()) <= 0)
            continue;
        if (!most || side(part->minimumSizeHint()) > side(most->minimumSizeHint()))
            most = part;
    }
    return most ? need + QStringLiteral(" > ") + needOf(*most, side) : need;
}

/// The scene of a row, in its language, as long as it is looked at.
struct Shown
{
    Shown()
    {
        QFETCH(QString, language);
        [&] { QVERIFY(translations.use(language)); }();
        widget = Test::setUp(scene, clock);
    }

    static const Test::Scene &sceneOfRow()
    {
        QFETCH(int, scene);
        return Test::scenes().at(scene);
    }

    const Test::Scene &scene = sceneOfRow();
    Ui::Translations translations;
    const Test::FakeClock clock{
        {.wall = Milliseconds{1'795'242'064'000}, .boot = Milliseconds{100'000'000}}};
    std::unique_ptr<QWidget> widget;
};

} // namespace

/// Every page and state in every language: nothing cut, everything named.
class TestGallery : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto *application = qobject_cast<QApplication *>(QCoreApplication::instance());
        m_theme = std::make_unique<Ui::Theme>(*application, Ui::SchemeWish::Light);
    }
    void cleanupTestCase() { m_theme.reset(); }

    void scene_isWholeAndNamed_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("scene");
        for (const char *language : {"en", "ms", "zh", "ta"}) {
            for (int scene = 0; scene < Test::scenes().size(); ++scene)
                QTest::addRow("%s %s", language, qPrintable(Test::scenes().at(scene).name))
                    << QString::fromLatin1(language) << scene;
        }
    }

    void scene_isWholeAndNamed()
    {
        const Shown shown;
        const QStringList complaints = Test::complaintsAbout(*shown.widget);
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    }

    void scene_fitsASmallScreen_data() { scene_isWholeAndNamed_data(); }

    // 1920 x 1080 at 200 % are 960 x 540, of which the frame and the task bar take some.
    void scene_fitsASmallScreen()
    {
        const Shown shown;
        QWidget *widget = shown.widget.get();
        const QSize least = widget->minimumSizeHint();
        QVERIFY2(least.width() <= smallScreen.width(), qPrintable(needOf(*widget, &QSize::width)));
        QVERIFY2(least.height() <= smallScreen.height(),
                 qPrintable(needOf(*widget, &QSize::height)));
        if (shown.scene.isDialog)
            return;
        Test::resizeTo(*widget, smallScreen);
        const QStringList complaints = Test::complaintsAbout(*widget);
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    }

    void partsWithoutNameOrRole_areFound()
    {
        QWidget window;
        auto *part = new QWidget(&window);
        part->setFocusPolicy(Qt::StrongFocus);
        auto *edit = new QLineEdit(&window);
        window.resize(100, 100);
        window.show();
        QCOMPARE(Test::complaintsAbout(window).size(), 2);
        edit->setAccessibleName(QStringLiteral("named"));
        part->setAccessibleName(QStringLiteral("nobody knows what it is"));
        QCOMPARE(Test::complaintsAbout(window),
                 QStringList(QStringLiteral("no role: nobody knows what it is")));
    }

private:
    std::unique_ptr<Ui::Theme> m_theme;
};

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
