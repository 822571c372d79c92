#include "ui/shell/notices.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Broker::LoginState;

namespace {

const QDate today(2026, 11, 21);

LoginRow rowOf(LoginState state, std::optional<int> daysLeft = {})
{
    LoginRow row;
    row.name.connection = ConnectionId(u"aminah"_s);
    row.company = u"Kedai Aminah"_s;
    row.state = state;
    if (state == LoginState::NeedsAttention)
        row.error = ErrorCode::CredentialsRejected;
    if (daysLeft)
        row.secretExpires = today.addDays(*daysLeft);
    return row;
}

QStringList causesOf(const QList<Notice> &notices)
{
    QStringList causes;
    for (const Notice &notice : notices)
        causes << notice.cause.section(u'/', 0, 0);
    return causes;
}

} // namespace

class TestNotices : public QObject
{
    Q_OBJECT

private slots:
    void causes_areWorthANotice_data()
    {
        QTest::addColumn<LoginState>("state");
        QTest::addColumn<int>("daysLeft");
        QTest::addColumn<QStringList>("causes");
        constexpr int never = 1000;
        QTest::newRow("live") << LoginState::Fresh << never << QStringList();
        QTest::newRow("waiting mends itself") << LoginState::BackingOff << never << QStringList();
        QTest::newRow("paused by hand") << LoginState::Paused << never << QStringList();
        QTest::newRow("refused") << LoginState::NeedsAttention << never
                                 << QStringList{u"refused"_s};
        QTest::newRow("keychain") << LoginState::WaitingForKeychain << never
                                  << QStringList{u"keychain"_s};
        QTest::newRow("91 days") << LoginState::Fresh << 91 << QStringList();
        QTest::newRow("90 days") << LoginState::Fresh << 90 << QStringList{u"secret"_s};
        QTest::newRow("today") << LoginState::Fresh << 0 << QStringList{u"secret"_s};
        QTest::newRow("refused and expired")
            << LoginState::NeedsAttention << -1 << QStringList{u"refused"_s, u"secret"_s};
    }

    void causes_areWorthANotice()
    {
        QFETCH(LoginState, state);
        QFETCH(int, daysLeft);
        const auto notices = noticesFor({rowOf(state, daysLeft)}, {}, today);
        QTEST(causesOf(notices), "causes");
        for (const Notice &notice : notices) {
            QVERIFY(!notice.text.isEmpty());
            if (notice.login && !notice.cause.startsWith(u"keychain"))
                QCOMPARE(notice.title, u"Kedai Aminah (Production)"_s);
        }
    }

    // It concerns every login, so it is about none of them.
    void port_thatCannotBeReached_isSaidWithItsHolder()
    {
        const Error fault{.code = ErrorCode::EndpointPortInUse,
                          .detail = u"port 21060, /opt/other, process 7"_s};
        const auto notices = noticesFor({rowOf(LoginState::Fresh)}, fault, today);
        QCOMPARE(causesOf(notices), QStringList{u"port"_s});
        QVERIFY(notices.first().text.contains(u"/opt/other"_s));
        QVERIFY(!notices.first().login);
        NoticeBook book;
        QCOMPARE(book.take(notices, Moment()).size(), 1);
        QCOMPARE(book.take(notices, Moment()).size(), 0);
        QCOMPARE(book.take({}, Moment()).size(), 0);
        QCOMPARE(book.take(notices, Moment()).size(), 1);
    }

    // Each threshold is a cause of its own, so each is said, and none twice.
    void secret_isRemindedAtEachThresholdOnce()
    {
        NoticeBook book;
        Moment now;
        QList<int> saidAt;
        const QDate end = today.addDays(100);
        for (int day = 0; day <= 101; ++day) {
            LoginRow row = rowOf(LoginState::Fresh);
            row.secretExpires = end;
            now = now + 24h;
            if (!book.take(noticesFor({row}, {}, today.addDays(day)), now).isEmpty())
                saidAt << 100 - day;
        }
        QCOMPARE(saidAt, (QList<int>{90, 30, 14, 7, 1, -1}));
    }

    void secret_isNotRemindedAgainAfterARestart()
    {
        const auto notices = noticesFor({rowOf(LoginState::Fresh, 7)}, {}, today);
        NoticeBook book;
        QCOMPARE(book.take(notices, {}).size(), 1);
        NoticeBook restarted;
        restarted.restore(book.kept());
        QVERIFY(restarted.take(notices, {}).isEmpty());
    }

    void cause_isSaidOnceWhileItLastsAndAgainWhenItReturns()
    {
        const auto refused = noticesFor({rowOf(LoginState::NeedsAttention)}, {}, today);
        NoticeBook book;
        QCOMPARE(book.take(refused, {}).size(), 1);
        QVERIFY(book.take(refused, {1h, 1h}).isEmpty());
        QVERIFY(book.take({}, {2h, 2h}).isEmpty());
        QCOMPARE(book.take(refused, {3h, 3h}).size(), 1);
    }

    void keychain_isSaidOnlyWhenItStaysLocked()
    {
        const auto locked = noticesFor({rowOf(LoginState::WaitingForKeychain)}, {}, today);
        NoticeBook book;
        QVERIFY(book.take(locked, {}).isEmpty());
        QCOMPARE(book.nextLook({}), std::optional<Milliseconds>(2min));
        QVERIFY(book.take(locked, {1min, 1min}).isEmpty());
        QCOMPARE(book.take(locked, {3min, 3min}).size(), 1);
        QCOMPARE(book.nextLook({3min, 3min}), std::nullopt);
    }

    void snoozed_waitsAndIsThenStillTrue()
    {
        const auto refused = noticesFor({rowOf(LoginState::NeedsAttention)}, {}, today);
        NoticeBook book;
        book.snooze({12h, 12h});
        QVERIFY(book.take(refused, {1h, 1h}).isEmpty());
        QCOMPARE(book.nextLook({1h, 1h}), std::optional<Milliseconds>(11h));
        QCOMPARE(book.take(refused, {13h, 13h}).size(), 1);
    }

    void keychain_isSaidAsItIs()
    {
        LoginRow row = rowOf(LoginState::WaitingForKeychain);
        row.error = ErrorCode::KeychainDenied;
        const Notice denied = noticesFor({row}, {}, today).first();
        QCOMPARE(denied.title, u"The keychain refused access"_s);
        QVERIFY(denied.text.contains(u"Allow"));
        row.error = ErrorCode::KeychainAbsent;
        QVERIFY(noticesFor({row}, {}, today).first().text.contains(u"Install"));
    }

    // Each try anew is no reason to wait for two minutes again, or to say it again.
    void cause_thatIsBeingTriedAgain_isNotGone()
    {
        LoginRow row = rowOf(LoginState::WaitingForKeychain);
        row.error = ErrorCode::KeychainLocked;
        const auto locked = noticesFor({row}, {}, today);
        row.state = LoginState::Renewing;
        const auto tried = noticesFor({row}, {}, today);
        NoticeBook book;
        QVERIFY(book.take(tried, {}).isEmpty());
        QCOMPARE(book.nextLook({}), std::nullopt);
        QVERIFY(book.take(locked, {}).isEmpty());
        QVERIFY(book.take(tried, {1min, 1min}).isEmpty());
        QCOMPARE(book.take(locked, {3min, 3min}).size(), 1);
        QVERIFY(book.take(tried, {4min, 4min}).isEmpty());
        QVERIFY(book.take(locked, {5min, 5min}).isEmpty());
    }

    void signIn_thatLapsed_isSaid()
    {
        LoginRow row = rowOf(LoginState::SignedOut);
        QVERIFY(noticesFor({row}, {}, today).isEmpty());
        row.error = ErrorCode::LoginSignInNeeded;
        QCOMPARE(noticesFor({row}, {}, today).first().text, u"Sign-in needed: you must sign in"_s);
    }

    void credentials_areRefusedOnceForAllClients()
    {
        LoginRow one = rowOf(LoginState::NeedsAttention);
        one.client = u"Lim Trading"_s;
        one.name.taxpayer = {u"C1000000000"_s, {}};
        LoginRow other = one;
        other.name.taxpayer = {u"C2000000000"_s, {}};
        const auto notices = noticesFor({one, other}, {}, today);
        QCOMPARE(notices.size(), 1);
        QCOMPARE(notices.first().title, u"Kedai Aminah (Production)"_s);
        one.error = other.error = ErrorCode::IntermediaryNotAppointed;
        QCOMPARE(noticesFor({one, other}, {}, today).size(), 2);
    }

    void secret_thatEndsToday_isSaidSo()
    {
        const auto notices = noticesFor({rowOf(LoginState::Fresh, 0)}, {}, today);
        QCOMPARE(notices.first().text, u"The secrets expire today."_s);
    }

    void causes_areOnePerCause()
    {
        LoginRow other = rowOf(LoginState::WaitingForKeychain);
        other.name.connection = ConnectionId(u"other"_s);
        QCOMPARE(noticesFor({rowOf(LoginState::WaitingForKeychain), other}, {}, today).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestNotices)
#include "tst_notices.moc"
