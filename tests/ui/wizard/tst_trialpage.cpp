#include "ui/wizard/trialpage.h"

#include "ui/widgets/checklist.h"
#include "ui/widgets/guidecard.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Ui;

/// The live test in windows of every width; the rest is played in tst_wizard.
class TestTrialPage : public QObject
{
    Q_OBJECT

private slots:
    void advice_standsBesideTheListOrAboveIt()
    {
        Draft draft;
        TrialPage page(draft);
        page.showError({.code = ErrorCode::KeychainLocked});
        page.resize(900, 600);
        page.show();
        const auto *list = page.findChild<Checklist *>();
        const auto *advice = page.findChild<GuideCard *>();
        QTRY_VERIFY(advice->x() > list->geometry().right());
        page.resize(640, 600);
        QTRY_VERIFY(advice->geometry().bottom() < list->y());
        QCOMPARE(advice->width(), page.width());
        // Back only where a scroll bar that goes away cannot have made the room.
        page.resize(690, 600);
        QTRY_COMPARE(advice->width(), page.width());
        page.resize(900, 600);
        QTRY_VERIFY(advice->x() > list->geometry().right());
    }
};

QTEST_MAIN(TestTrialPage)
#include "tst_trialpage.moc"
