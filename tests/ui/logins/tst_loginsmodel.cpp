#include "support/fakeclock.h"
#include "ui/logins/loginsmodel.h"
#include "ui/samplerows.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Connector;
using namespace std::chrono_literals;
using Ui::LoginsModel;

namespace {

QStringList idsIn(const LoginsModel &model)
{
    QStringList ids;
    for (const Ui::LoginRow &row : model.rows())
        ids << row.name.connection.toString();
    return ids;
}

Ui::LoginRow rowOf(const QString &id)
{
    Ui::LoginRow row;
    row.name.connection = ConnectionId(id);
    row.company = id;
    return row;
}

QList<Ui::LoginRow> rowsOf(const QString &ids)
{
    QList<Ui::LoginRow> rows;
    for (const QChar id : ids)
        rows << rowOf(QString(id));
    return rows;
}

QString textAt(const LoginsModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestLoginsModel : public QObject
{
    Q_OBJECT

private slots:
    void rows_thatGoTogether_areOneRemoval()
    {
        Test::FakeClock clock;
        LoginsModel model(clock);
        model.setRows(rowsOf(QStringLiteral("abcdefg")));
        QSignalSpy removed(&model, &LoginsModel::rowsRemoved);
        model.setRows(rowsOf(QStringLiteral("adg")));
        QCOMPARE(removed.size(), 2);
        QCOMPARE(idsIn(model).join(QString()), QStringLiteral("adg"));
    }

    void name_likeHtml_isShownAsItIs()
    {
        Test::FakeClock clock;
        LoginsModel model(clock);
        model.setRows({rowOf(QStringLiteral("<b>x</b> & y"))});
        const auto toolTip = model.index(0, LoginsModel::Login).data(Qt::ToolTipRole).toString();
        QVERIFY(toolTip.startsWith(u"&lt;b&gt;x&lt;/b&gt; &amp; y<br>"));
        model.setRows({rowOf(QStringLiteral("x & y"))});
        QVERIFY(model.index(0, LoginsModel::Login)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .startsWith(u"x & y\n"));
    }

    // The colour for persons is for what asks for one now.
    void failures_haveTheColourOfTheirState()
    {
        Test::FakeClock clock;
        LoginsModel model(clock);
        model.setRows(Test::sampleRows(clock.now()));
        const auto toneAt = [&model](int row) {
            return model.index(row, LoginsModel::Past)
                .data(LoginsModel::StripRole)
                .value<Ui::LoginStrip>()
                .failureTone;
        };
        QCOMPARE(toneAt(0), Ui::Tone::Waiting);
        QCOMPARE(toneAt(3), Ui::Tone::Person);
        QCOMPARE(toneAt(4), Ui::Tone::Waiting);
    }

    void rows_areAppliedAsDifferences_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("survivor");
        QTest::newRow("first") << QString() << QStringLiteral("abc") << QString();
        QTest::newRow("all gone") << QStringLiteral("abc") << QString() << QString();
        QTest::newRow("inserted") << QStringLiteral("ac") << QStringLiteral("abc")
                                  << QStringLiteral("c");
        QTest::newRow("removed") << QStringLiteral("abcd") << QStringLiteral("bd")
                                 << QStringLiteral("d");
        QTest::newRow("moved") << QStringLiteral("abcd") << QStringLiteral("dabc")
                               << QStringLiteral("b");
        QTest::newRow("reversed") << QStringLiteral("abcd") << QStringLiteral("dcba")
                                  << QStringLiteral("a");
        QTest::newRow("all at once")
            << QStringLiteral("abcde") << QStringLiteral("xeyb") << QStringLiteral("b");
    }

    void rows_areAppliedAsDifferences()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, survivor);
        Test::FakeClock clock;
        LoginsModel model(clock);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setRows(rowsOf(before));
        const QPersistentModelIndex kept =
            model.index(model.rowOf(rowOf(survivor).name), LoginsModel::Login);
        model.setRows(rowsOf(after));

        QCOMPARE(idsIn(model).join(QString()), after);
        QCOMPARE(reset.size(), 0);
        if (!survivor.isEmpty())
            QCOMPARE(kept.data(LoginsModel::RowRole).value<Ui::LoginRow>().company, survivor);
    }

    void rows_unchanged_saysNothing()
    {
        Test::FakeClock clock;
        LoginsModel model(clock);
        model.setRows(Test::sampleRows(clock.now()));
        QSignalSpy edited(&model, &LoginsModel::rowsEdited);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setRows(Test::sampleRows(clock.now()));
        QCOMPARE(edited.size(), 0);
        QCOMPARE(changed.size(), 0);
    }

    void updateRow_changesOnlyThatRow()
    {
        Test::FakeClock clock;
        LoginsModel model(clock);
        model.setRows(Test::sampleRows(clock.now()));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        Ui::LoginRow row = model.rows().at(3);
        row.state = Broker::LoginState::Paused;
        model.updateRow(row);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex().row(), 3);
        QVERIFY(textAt(model, 3, LoginsModel::State).startsWith(u"Paused"));
        model.updateRow(rowOf(QStringLiteral("stranger")));
        QCOMPARE(model.rows().size(), 6);
    }

    void cells_readAsSentencesOfTheRow()
    {
        Test::FakeClock clock;
        LoginsModel model(clock);
        model.setRows(Test::sampleRows(clock.now()));
        QCOMPARE(textAt(model, 0, LoginsModel::Login),
                 QStringLiteral("Kedai Runcit Aminah Sdn Bhd\nC2584563200 \u00b7 own company"));
        QCOMPARE(textAt(model, 0, LoginsModel::Environment), QStringLiteral("Production"));
        QCOMPARE(textAt(model, 0, LoginsModel::State), QStringLiteral("Live\nrenews in 21 min"));
        QCOMPARE(textAt(model, 0, LoginsModel::Life), QStringLiteral("41:07"));
        QCOMPARE(model.index(0, LoginsModel::State).data(Qt::AccessibleTextRole),
                 model.index(0, LoginsModel::State).data());
    }

    void ticking_announcesOnlyCellsThatChanged()
    {
        Test::FakeClock clock;
        LoginsModel model(clock);
        model.setRows(Test::sampleRows(clock.now()));
        model.setTicking(true);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        clock.advance(1s);

        QSet<std::pair<int, int>> cells;
        for (const auto &call : changed) {
            const auto from = call.at(0).toModelIndex();
            const auto to = call.at(1).toModelIndex();
            QCOMPARE(from, to);
            cells.insert({from.row(), from.column()});
        }
        // Three countdowns of tokens, and the next try of the login that waits.
        const QSet<std::pair<int, int>> expected{{0, LoginsModel::Life},
                                                 {1, LoginsModel::Life},
                                                 {2, LoginsModel::Life},
                                                 {4, LoginsModel::State}};
        QCOMPARE(cells, expected);
        QCOMPARE(textAt(model, 0, LoginsModel::Life), QStringLiteral("41:06"));
        QVERIFY(textAt(model, 4, LoginsModel::State).startsWith(u"Waiting, next try 0:41"));
    }

    void ticking_neverSkipsASecond()
    {
        Test::FakeClock clock;
        LoginsModel model(clock);
        model.setRows({Test::sampleRows(clock.now()).first()});
        model.setTicking(true);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        clock.advance(600s);
        QStringList life{textAt(model, 0, LoginsModel::Life)};
        QCOMPARE(life.first(), QStringLiteral("31:07"));
        // 600 countdowns and ten changes of the minutes until renewal.
        QCOMPARE(changed.size(), 610);
    }

    void ticking_stopped_isSilent()
    {
        Test::FakeClock clock;
        LoginsModel model(clock);
        model.setRows(Test::sampleRows(clock.now()));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        clock.advance(5s);
        QCOMPARE(changed.size(), 0);
        model.setTicking(true);
        model.setTicking(false);
        changed.clear();
        clock.advance(5s);
        QCOMPARE(changed.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestLoginsModel)
#include "tst_loginsmodel.moc"
