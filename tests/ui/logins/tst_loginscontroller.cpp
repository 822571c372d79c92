#include "ui/logins/loginscontroller.h"

#include "diagnostics/erroradvice.h"
#include "support/brokerbench.h"
#include "ui/logins/loginsmodel.h"
#include "ui/logins/loginspage.h"

#include <QLabel>
#include <QTest>

#include <algorithm>

using namespace Connector;
using namespace std::chrono_literals;
using Broker::LoginState;
using Test::FakeProvider;

namespace {

const QString one = QStringLiteral("one");
const QString two = QStringLiteral("two");

struct Stage
{
    Stage()
    {
        controller.attach(page);
        page.show();
    }

    LoginState stateOf(int row) const { return model.rows().at(row).state; }
    void renewChosen() { emit page.renewRequested(*page.chosen()); }

    Test::BrokerBench bench;
    Profiles::ConnectionProfile profile = bench.add(one);
    Ui::LoginsModel model{bench.clock};
    Ui::LoginsPage page{model, bench.clock};
    Ui::LoginsController controller{model, *bench.broker, *bench.profiles, bench.clock};
};

} // namespace

class TestLoginsController : public QObject
{
    Q_OBJECT

private slots:
    void renewal_isShownFromTheFirstMomentToTheLast()
    {
        Stage stage;
        stage.bench.provider.setSlow(true);
        QCOMPARE(stage.stateOf(0), LoginState::Idle);
        stage.renewChosen();
        QCOMPARE(stage.stateOf(0), LoginState::Renewing);
        stage.bench.provider.answerAll();
        QCOMPARE(stage.stateOf(0), LoginState::Fresh);
        QVERIFY(stage.model.rows().first().tokenLive);
    }

    void past_isWhatTheAuditCountedAndRecords()
    {
        Stage stage;
        const Milliseconds wall = stage.bench.clock.now().wall;
        Audit::Entry entry{.time = wall,
                           .event = Audit::Event::HandOut,
                           .verdict = Audit::Verdict::Granted,
                           .connection = stage.profile.id,
                           .program = QStringLiteral("/opt/till")};
        stage.controller.learn(
            QList<Audit::AuditStore::Tally>{{.connection = stage.profile.id,
                                             .event = entry.event,
                                             .verdict = entry.verdict,
                                             .slot = Audit::slotOf(wall, Ui::LoginHistory::span),
                                             .count = 4,
                                             .time = wall - 1s}});
        QCOMPARE(stage.model.rows().first().past.handOutsToday, 4);
        stage.controller.learn(QList{entry});
        QCOMPARE(stage.model.rows().first().past.handOutsToday, 5);
        const QString words = stage.model.index(0, Ui::LoginsModel::Past).data().toString();
        QVERIFY2(words.startsWith(u"5 "), qPrintable(words));
        QCOMPARE(stage.model.rows().first().past.lastProgram, entry.program);
    }

    void refusal_isShownWithItsWords()
    {
        Stage stage;
        stage.bench.provider.setRule(
            [](const FakeProvider::Sent &) { return FakeProvider::refused(); });
        stage.renewChosen();
        QCOMPARE(stage.stateOf(0), LoginState::NeedsAttention);
        QCOMPARE(stage.model.rows().first().error, ErrorCode::CredentialsRejected);
        QVERIFY(!stage.model.rows().first().errorWords.fix.isEmpty());
    }

    void connections_comeChangeAndGo()
    {
        Stage stage;
        stage.bench.add(two);
        QTRY_COMPARE(stage.model.rows().size(), 2);
        stage.profile.name = QStringLiteral("Renamed");
        QVERIFY(stage.bench.profiles->update(stage.profile));
        QTRY_COMPARE(stage.model.rows().first().company, QStringLiteral("Renamed"));
        QVERIFY(stage.bench.profiles->remove(ConnectionId(two)));
        QTRY_COMPARE(stage.model.rows().size(), 1);
    }

    void endpoint_startsEveryAddress()
    {
        Stage stage;
        QCOMPARE(stage.model.rows().first().address, QString());
        stage.controller.setEndpoint(QStringLiteral("http://127.0.0.1:4711"));
        QCOMPARE(stage.model.rows().first().address, QStringLiteral("http://127.0.0.1:4711/c/one"));
    }

    void exhaustedBudget_isToldBesideTheButton()
    {
        Stage stage;
        const QString title =
            Diagnostics::adviceFor({.code = ErrorCode::LoginBudgetExhausted}).title;
        const auto isTold = [&] {
            return std::ranges::any_of(stage.page.findChildren<QLabel *>(), [&](QLabel *label) {
                return label->isVisible() && label->text().startsWith(title);
            });
        };
        for (int login = 0; login < 12; ++login)
            stage.renewChosen();
        QVERIFY(!isTold());
        stage.renewChosen();
        QCOMPARE(stage.bench.provider.sent().size(), 12);
        QVERIFY(isTold());
        // The token of the last login is as good as before.
        QCOMPARE(stage.stateOf(0), LoginState::Fresh);

        stage.bench.clock.advance(61s);
        stage.renewChosen();
        QCOMPARE(stage.bench.provider.sent().size(), 13);
        QVERIFY(!isTold());
    }
};

QTEST_MAIN(TestLoginsController)
#include "tst_loginscontroller.moc"
