#include "diagnostics/wording.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Diagnostics;
using namespace Qt::StringLiterals;

class TestWording : public QObject
{
    Q_OBJECT

private slots:
    void detailOf_isOneLineWithoutFullStop()
    {
        QCOMPARE(detailOf({.detail = u" two\n lines. "_s}), u"two lines"_s);
        QCOMPARE(detailOf({}), QString());
    }

    void detailed_withoutDetail_leavesTheTextAlone()
    {
        QCOMPARE(detailed(u"A text."_s, {}), u"A text."_s);
        QCOMPARE(detailed(u"A text."_s, {.detail = u"host %1"_s}), u"A text. Details: host %1."_s);
    }

    void limited_namesTheLimitIfItIsKnown()
    {
        QCOMPARE(limited(u"At most %1."_s, u"Less."_s, {.detail = u"512 bytes"_s}),
                 u"At most 512 bytes."_s);
        QCOMPARE(limited(u"At most %1."_s, u"Less."_s, {}), u"Less."_s);
    }

    void waiting_namesTheSecondsIfTheyAreKnown()
    {
        QCOMPARE(waiting({}), u"Wait a minute; the login is repeated by itself."_s);
        QCOMPARE(waiting({.retryAfter = std::chrono::seconds(7)}),
                 u"Wait 7 s; the login is repeated by itself."_s);
    }

    void nameOf_prefersTheFieldOfTheError()
    {
        QCOMPARE(nameOf({.field = u"expect_tin"_s}, u"tin"), u"expected TIN"_s);
        QCOMPARE(nameOf({}, u"tin"), u"TIN"_s);
    }

    void paths_areThePortalsMenus()
    {
        QCOMPARE(erpPath(),
                 u"MyTax \u2192 MyInvois \u2192 View Taxpayer Profile \u2192 "
                 "Representatives \u2192 ERP"_s);
        QVERIFY(intermediariesPath().endsWith(u"Representatives \u2192 Intermediaries"_s));
    }
};

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
