#include "ui/diagnosis/diagnosiswords.h"

#include <QTest>

using namespace Connector;
using namespace std::chrono_literals;
using State = Ui::CheckShown::State;

namespace {

Ui::CheckShown checkOf(const char *id, State state, const char *detail)
{
    return {.check = QString::fromLatin1(id),
            .state = state,
            .detail = QString::fromLatin1(detail),
            .seen = {.host = QStringLiteral("api.myinvois.hasil.gov.my")}};
}

QString detailOf(const Ui::CheckShown &check)
{
    // Where a line may break is of no interest here.
    return Ui::checkLine(check).detail.remove(QChar(0x200b));
}

} // namespace

/// What people read of a check: what was seen, in their language.
class TestDiagnosisWords : public QObject
{
    Q_OBJECT

private slots:
    void check_saysWhatWasSeen_data()
    {
        QTest::addColumn<QString>("check");
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("words");
        const auto add = [](const char *check, State state, const char *detail, const char *words) {
            QTest::addRow("%s %s", check, detail)
                << QString::fromLatin1(check) << state << QString::fromLatin1(detail)
                << QString::fromLatin1(words);
        };
        add("proxy", State::Passed, "none", "none is set");
        add("dns", State::Passed, "203.0.113.7", "api.myinvois.hasil.gov.my found");
        add("dns", State::Failed, "api.myinvois.hasil.gov.my",
            "api.myinvois.hasil.gov.my not found");
        add("tcp", State::Passed, "api.myinvois.hasil.gov.my:443", "port 443 answers");
        add("tls", State::Passed, "trusted, from A Root", "valid, issued by A Root");
        add("tls", State::Passed, "trusted, from ", "valid");
        add("login", State::Failed, "unauthorised_client", "refused: unauthorised_client");
        add("login", State::Failed, "network.timeout", "The service did not answer in time");
        add("login", State::Passed, "with client secret 2", "token received with client secret 2");
        add("token", State::Skipped, "an earlier check failed", "not reached");
        add("token", State::Skipped, "words of tomorrow", "not needed or not reached");
        add("endpoint", State::Passed, "127.0.0.1:21060", "127.0.0.1:21060 answers");
        add("api", State::Failed, "status 401", "refused with status 401");
        add("api", State::Failed, "status 401, and more", "status 401, and more");
        add("unheard of", State::Passed, "in its own words", "in its own words");
    }

    void check_saysWhatWasSeen()
    {
        QFETCH(QString, check);
        QFETCH(State, state);
        QFETCH(QString, detail);
        QTEST(detailOf(checkOf(qPrintable(check), state, qPrintable(detail))), "words");
    }

    void number_needsNoLookUp()
    {
        Ui::CheckShown check = checkOf("dns", State::Passed, "");
        check.seen.host = QStringLiteral("127.0.0.1");
        QCOMPARE(detailOf(check), QStringLiteral("127.0.0.1, this computer"));
        check.seen.host = QStringLiteral("203.0.113.7");
        QCOMPARE(detailOf(check), QStringLiteral("203.0.113.7"));
    }

    void proxy_isTheOneThatIsFoundAndReached()
    {
        Ui::CheckShown check = checkOf("dns", State::Passed, "203.0.113.9");
        check.seen.proxy = QStringLiteral("proxy.example.com:3128");
        QCOMPARE(detailOf(check), QStringLiteral("proxy.example.com found"));
        check.check = QStringLiteral("tcp");
        check.detail = check.seen.proxy;
        QCOMPARE(detailOf(check), QStringLiteral("port 3128 of the proxy answers"));
        check.check = QStringLiteral("proxy");
        QCOMPARE(detailOf(check), QStringLiteral("proxy.example.com:3128"));
    }

    void clock_isShownWithItsDifference()
    {
        Ui::CheckShown check = checkOf("server", State::Passed, "status 404");
        QCOMPARE(detailOf(check), QStringLiteral("answers"));
        check.seen.clockAhead = 0s;
        QCOMPARE(detailOf(check), QStringLiteral("answers, clocks agree"));
        check.seen.clockAhead = -7200s;
        QCOMPARE(detailOf(check), QStringLiteral("answers, clocks 7,200 s apart"));
        check.state = State::Failed;
        QCOMPARE(detailOf(check), QStringLiteral("answers, clocks 7,200 s apart"));
    }

    void login_namesTheTaxpayer_andWhatWorksWithoutOne()
    {
        Ui::CheckShown check = checkOf("login", State::Failed, "invalid_client");
        check.seen.taxpayer = QStringLiteral("C3300112240");
        check.seen.worksWithoutTaxpayer = true;
        QCOMPARE(Ui::checkLine(check).title, QStringLiteral("Login for C3300112240"));
        QCOMPARE(detailOf(check),
                 QStringLiteral("refused: invalid_client; works without a taxpayer"));
    }

    void token_namesItsTaxpayer()
    {
        Ui::CheckShown check = checkOf("token", State::Passed, "the token lives 3599 s");
        QCOMPARE(detailOf(check), QStringLiteral("the expected one"));
        check.seen.issuedTo = QStringLiteral("C3300112240");
        QCOMPARE(detailOf(check), QStringLiteral("issued to C3300112240"));
        check.state = State::Failed;
        check.seen.expected = QStringLiteral("C2584563222");
        QCOMPARE(detailOf(check), QStringLiteral("issued to C3300112240 instead of C2584563222"));
        check.seen.clockAhead = 3600s;
        QCOMPARE(detailOf(check), QStringLiteral("clocks 3,600 s apart"));
    }
};

QTEST_APPLESS_MAIN(TestDiagnosisWords)
#include "tst_diagnosiswords.moc"
