#include "support/fakeclock.h"
#include "ui/diagnosis/diagnosispage.h"
#include "ui/scenes.h"
#include "ui/translations.h"
#include "ui/widgets/card.h"
#include "ui/widgets/checklist.h"

#include <QComboBox>
#include <QPushButton>
#include <QTest>

using namespace Connector;

namespace {

const Test::Scene &sceneOf(const QString &name)
{
    const QList<Test::Scene> &all = Test::scenes();
    return *std::ranges::find(all, name, &Test::Scene::name);
}

/// All of it, in the window.
bool isInSight(const QWidget &part)
{
    return part.isVisible() && part.visibleRegion().boundingRect() == part.rect();
}

/// The page in its window, in a state of the gallery.
struct Stage
{
    explicit Stage(const QString &scene, const QSize &size = {1120, 720})
        : window(Test::setUp(sceneOf(scene), clock))
        , page(window->findChild<Ui::DiagnosisPage *>())
    {
        Test::resizeTo(*window, size);
    }

    QPushButton *button(const char *name) const
    {
        return page->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    /// The causes, in their order.
    QList<Ui::Card *> cards() const
    {
        QList<Ui::Card *> found;
        for (auto *card : page->findChildren<Ui::Card *>()) {
            if (card->accessibleName().contains(QStringLiteral("likely")))
                found << card;
        }
        return found;
    }
    QWidget *focus() const { return window->focusWidget(); }
    void tab() const { QTest::keyClick(focus(), Qt::Key_Tab); }

    const Test::FakeClock clock{
        {.wall = Milliseconds{1'795'242'064'000}, .boot = Milliseconds{100'000'000}}};
    std::unique_ptr<QWidget> window;
    Ui::DiagnosisPage *page;
};

} // namespace

class TestDiagnosisPage : public QObject
{
    Q_OBJECT

private slots:
    void code_isInSight_howeverLongTheCausesAre_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "ms", "zh", "ta"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void code_isInSight_howeverLongTheCausesAre()
    {
        QFETCH(QString, language);
        Ui::Translations translations;
        QVERIFY(translations.use(language));
        for (const char *scene : {"help", "help-doubt"}) {
            const Stage stage{QString::fromLatin1(scene)};
            QVERIFY(stage.button("copy")->text().contains(QStringLiteral("K7Q2MD")));
            for (const char *name : {"copy", "report", "turn"})
                QVERIFY2(isInSight(*stage.button(name)), name);
        }
    }

    void keyboard_goesThroughTheCauses_andScrollsToThem()
    {
        const Stage stage(QStringLiteral("help"), {1120, 560});
        const QList<Ui::Card *> cards = stage.cards();
        QCOMPARE(cards.size(), 2);
        QVERIFY(!isInSight(*cards.at(1)));
        stage.button("turn")->setFocus();
        stage.tab(); // The checks.
        stage.tab();
        QCOMPARE(stage.focus(), cards.at(0));
        stage.tab();
        QCOMPARE(stage.focus(), cards.at(1));
        QVERIFY(isInSight(*cards.at(1)));
        stage.tab();
        QCOMPARE(stage.focus(), stage.button("copy"));
    }

    void checks_scrollWithTheKeyboard()
    {
        const Stage stage(QStringLiteral("help"), {1120, 480});
        auto *checks = stage.page->findChild<Ui::Checklist *>();
        QVERIFY(!isInSight(*checks));
        const int before = checks->mapTo(stage.page, QPoint()).y();
        checks->setFocus();
        QTest::keyClick(stage.focus(), Qt::Key_PageDown);
        QVERIFY(checks->mapTo(stage.page, QPoint()).y() < before);
    }

    void focus_comesBackToCheck_afterACheckup()
    {
        const Stage stage(QStringLiteral("help"));
        stage.button("check")->setFocus();
        stage.page->setRunning(true);
        QVERIFY(stage.focus() != stage.button("check"));
        stage.page->setRunning(false);
        QCOMPARE(stage.focus(), stage.button("check"));
        // Where somebody arrives who asked for the check on another page.
        stage.page->findChild<QComboBox *>()->setFocus();
        stage.page->setRunning(true);
        stage.page->setRunning(false);
        QCOMPARE(stage.focus(), stage.button("check"));
        stage.page->setRunning(true);
        stage.button("report")->setFocus();
        stage.page->setRunning(false);
        QCOMPARE(stage.focus(), stage.button("report"));
    }

    void copy_saysThatItWasCopied_untilThereIsAnotherCode()
    {
        const Stage stage(QStringLiteral("help"));
        stage.button("copy")->click();
        QVERIFY(stage.button("copy")->text().startsWith(QStringLiteral("Copied")));
        stage.page->setIncident(QStringLiteral("AAAAAA"));
        QVERIFY(stage.button("copy")->text().startsWith(QStringLiteral("Copy for support")));
    }

    void escape_leadsBackToTheChecks()
    {
        const Stage stage(QStringLiteral("help-explained"));
        QTest::keyClick(stage.page, Qt::Key_Escape);
        QVERIFY(stage.button("check")->isVisible());
        QCOMPARE(stage.focus(), stage.button("turn"));
    }
};

QTEST_MAIN(TestDiagnosisPage)
#include "tst_diagnosispage.moc"
