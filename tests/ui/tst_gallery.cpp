#include "support/fakeclock.h"
#include "ui/scenes.h"
#include "ui/theme/theme.h"
#include "ui/translations.h"

#include <QApplication>
#include <QTest>

using namespace Connector;

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
        QFETCH(QString, language);
        QFETCH(int, scene);
        Ui::Translations translations;
        QVERIFY(translations.use(language));
        const Test::FakeClock clock(
            {.wall = Milliseconds{1'795'242'064'000}, .boot = Milliseconds{100'000'000}});
        const auto widget = Test::setUp(Test::scenes().at(scene), clock);
        const QStringList complaints = Test::complaintsAbout(*widget);
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    }

    void cutAndNamelessParts_areFound()
    {
        QWidget window;
        auto *edit = new QWidget(&window);
        edit->setFocusPolicy(Qt::StrongFocus);
        window.resize(100, 100);
        window.show();
        QCOMPARE(Test::complaintsAbout(window).size(), 1);
        edit->setAccessibleName(QStringLiteral("named"));
        QVERIFY(Test::complaintsAbout(window).isEmpty());
    }

private:
    std::unique_ptr<Ui::Theme> m_theme;
};

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
