#include "ui/logins/summary.h"
#include "ui/samplerows.h"
#include "ui/translations.h"

#include <QTest>

using namespace Connector;
using Broker::LoginState;
using Ui::LoginRow;

namespace {

LoginRow in(LoginState state, bool tokenLive = false, std::optional<ErrorCode> error = {})
{
    LoginRow row;
    row.state = state;
    row.tokenLive = tokenLive;
    row.error = error;
    return row;
}

} // namespace

class TestSummary : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_english.use(QStringLiteral("en"))); }

    void text_ofTheSampleLogins()
    {
        const auto rows = Test::sampleRows({});
        QCOMPARE(summaryText(Ui::summaryOf(rows)),
                 QStringLiteral("4 of 6 ready \u00b7 1 needs you \u00b7 1 waits for MyInvois"));
    }

    void text_ofNoLogins_isEmpty() { QCOMPARE(summaryText(Ui::summaryOf({})), QString()); }

    void text_ofOneOfEach_countsEachOnce()
    {
        const QList<LoginRow> rows{
            in(LoginState::WaitingForKeychain),
            in(LoginState::Renewing),
            in(LoginState::Paused, true),
            in(LoginState::SignedOut),
            in(LoginState::BackingOff, true),
            in(LoginState::BackingOff, false, ErrorCode::NetworkOffline),
            in(LoginState::BackingOff, false, ErrorCode::ServiceUnavailable)};
        const Ui::LoginsSummary summary = Ui::summaryOf(rows);
        QCOMPARE(summary.ready + summary.underWay + summary.needsPerson + summary.waitsForKeychain
                     + summary.waits + summary.paused,
                 summary.total);
        QCOMPARE(summaryText(summary),
                 QStringLiteral("1 of 7 ready \u00b7 1 needs you \u00b7 1 waits for the keychain "
                                "\u00b7 2 wait to try again \u00b7 1 logging in \u00b7 1 paused"));
    }

    void worst_personBeforeKeychainBeforeWaiting()
    {
        QList<LoginRow> rows;
        const auto shape = [&rows] { return Ui::worstOf(Ui::summaryOf(rows)).shape; };
        QCOMPARE(shape(), Ui::Glyph::Idle);
        rows << in(LoginState::Paused);
        QCOMPARE(shape(), Ui::Glyph::Paused);
        rows << in(LoginState::Fresh, true);
        QCOMPARE(shape(), Ui::Glyph::Live);
        rows << in(LoginState::Renewing);
        QCOMPARE(shape(), Ui::Glyph::Renewing);
        rows << in(LoginState::BackingOff);
        QCOMPARE(shape(), Ui::Glyph::Waiting);
        rows << in(LoginState::WaitingForKeychain);
        QCOMPARE(shape(), Ui::Glyph::Keychain);
        rows << in(LoginState::NeedsAttention);
        QCOMPARE(shape(), Ui::Glyph::Person);
    }

private:
    Ui::Translations m_english;
};

QTEST_GUILESS_MAIN(TestSummary)
#include "tst_summary.moc"
