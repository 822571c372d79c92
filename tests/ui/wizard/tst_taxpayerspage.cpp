#include "ui/theme/theme.h"
#include "ui/wizard/taxpayerspage.h"

#include <QApplication>
#include <QTableWidget>
#include <QTest>

using namespace Connector;
using namespace Connector::Ui;
using namespace Qt::StringLiterals;

/// The preview of clients in windows of every width; the rest is played in tst_wizard.
class TestTaxpayersPage : public QObject
{
    Q_OBJECT

private slots:
    void remark_isShownWhole_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {560, 640, 760, 900, 1300})
            QTest::addRow("%d", width) << width;
    }

    void remark_isShownWhole()
    {
        QFETCH(int, width);
        const Theme theme(*qApp, SchemeWish::Light);
        Draft draft;
        draft.login = Profiles::LoginMode::Intermediary;
        draft.taxpayers = u"nonsense, Bina Jaya\nC2584563200000000000000, Kedai"_s;
        TaxpayersPage page(draft);
        page.enter();
        page.resize(width, 700);
        page.show();
        const QAbstractItemView *preview = page.findChild<QTableWidget *>();
        const auto *rows = page.findChild<QTableWidget *>();
        for (int row = 0; row < 2; ++row) {
            QTRY_VERIFY2(
                rows->rowHeight(row) >= preview->sizeHintForRow(row),
                qPrintable(
                    u"%1 < %2"_s.arg(rows->rowHeight(row)).arg(preview->sizeHintForRow(row))));
        }
    }
};

QTEST_MAIN(TestTaxpayersPage)
#include "tst_taxpayerspage.moc"
