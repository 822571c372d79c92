#include "profiles/credentialrules.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Profiles;

static const QString uuid = QStringLiteral("7c9e6679-7425-40de-944b-e07fc1f90ae7");
static const QString accepted = QStringLiteral("(accepted)");

template<typename T>
static QString verdict(const Result<T> &result)
{
    return result ? accepted : QString(errorId(result.error().code));
}

class TestCredentialRules : public QObject
{
    Q_OBJECT

private slots:
    void checkMyInvoisClientId_rule_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("id");
        const auto row = [](const char *text, const char *id) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(id);
        };
        row("7c9e6679-7425-40de-944b-e07fc1f90ae7", "(accepted)");
        row("7C9E6679-7425-40DE-944B-E07FC1F90AE7", "(accepted)");
        row("11111111-2222-3333-4444-555555555555", "(accepted)");
        row("fa15e000-0000-4000-8000-000000000001", "(accepted)");
        row(" 7c9e6679-7425-40de-944b-e07fc1f90ae7\r\n", "(accepted)");
        row("\"7c9e6679-7425-40de-944b-e07fc1f90ae7\"", "(accepted)");
        row("\xef\xbb\xbf"
            "7c9e6679-7425-40de-944b-e07fc1f90ae7",
            "(accepted)");
        row("7c9e6679-7425-\xe2\x80\x8b"
            "40de-944b-e07fc1f90ae7",
            "(accepted)");
        row("", "input.required");
        row("  ", "input.required");
        row("\xc2\xa0", "input.required");
        row("0", "credentials.placeholder");
        row("00000000", "credentials.placeholder");
        row("00000000-0000-0000-0000-000000000000", "credentials.placeholder");
        row("xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx", "credentials.placeholder");
        row("XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX", "credentials.placeholder");
        row("********", "credentials.placeholder");
        row("YOUR_CLIENT_ID", "credentials.placeholder");
        row("your-client-id", "credentials.placeholder");
        row("yourClientId", "credentials.placeholder");
        row("your_client_id_here", "credentials.placeholder");
        row("<client id>", "credentials.placeholder");
        row("<CLIENT_ID>", "credentials.placeholder");
        row("{{clientId}}", "credentials.placeholder");
        row("${CLIENT_ID}", "credentials.placeholder");
        row("[client id]", "credentials.placeholder");
        row("%CLIENT_ID%", "credentials.placeholder");
        row("client_id", "credentials.placeholder");
        row("clientId", "credentials.placeholder");
        row("changeme", "credentials.placeholder");
        row("Change_Me", "credentials.placeholder");
        row("null", "credentials.placeholder");
        row("TBD", "credentials.placeholder");
        row("7c9e6679742540de944be07fc1f90ae7", "credentials.not_uuid");
        row("7c9e6679-7425-40de-944b-e07fc1f90ae", "credentials.not_uuid");
        row("7c9e6679-7425-40de-944b-e07fc1f90ae77", "credentials.not_uuid");
        row("7c9e6679-7425-40de-944b-e07fc1f90aeg", "credentials.not_uuid");
        row("7c9e66797-425-40de-944b-e07fc1f90ae7", "credentials.not_uuid");
        row("7c9e6679_7425_40de_944b_e07fc1f90ae7", "credentials.not_uuid");
        row("7c9e6679 7425 40de 944b e07fc1f90ae7", "credentials.not_uuid");
        row("7c9e6679\xe2\x80\x93"
            "7425-40de-944b-e07fc1f90ae7",
            "credentials.not_uuid");
        row("TIN_7c9e6679-7425-40de-944b-e07fc1f90ae7", "credentials.not_uuid");
        row("mib_123", "credentials.not_uuid");
        row("C1234567890", "credentials.not_uuid");
        row("{7c9e6679-7425-40de-944b-e07fc1f90ae7}", "credentials.not_uuid");
    }

    void checkMyInvoisClientId_rule()
    {
        QFETCH(QString, text);
        const auto checked = checkMyInvoisClientId(text);
        QTEST(verdict(checked), "id");
        if (checked) {
            QVERIFY(checked->value.toString().size() == 36);
            QCOMPARE(checked->cleaned.any(), checked->value.toString() != text);
        } else {
            QCOMPARE(checked.error().field, QStringLiteral("client_id"));
            QVERIFY(!checked.error().detail.isEmpty());
        }
    }

    void checkClientId_rule_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("id");
        QTest::newRow("bridge") << QStringLiteral("mib_abc123") << accepted;
        QTest::newRow("uuid") << uuid << accepted;
        QTest::newRow("longest") << QString(255, u'a') << accepted;
        QTest::newRow("too long") << QString(256, u'a') << QStringLiteral("input.too_long");
        QTest::newRow("empty") << QString() << QStringLiteral("input.required");
        QTest::newRow("blank inside")
            << QStringLiteral("a b") << QStringLiteral("credentials.hidden_characters");
        QTest::newRow("accent") << QStringLiteral("caf") + QChar(0xe9)
                                << QStringLiteral("input.not_text");
        QTest::newRow("placeholder")
            << QStringLiteral("YOUR_CLIENT_ID") << QStringLiteral("credentials.placeholder");
    }

    void checkClientId_rule()
    {
        QFETCH(QString, text);
        const auto checked = checkClientId(text);
        QTEST(verdict(checked), "id");
        if (!checked)
            QCOMPARE(checked.error().field, QStringLiteral("client_id"));
    }

    void checkSecret_rule_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("kept");
        QTest::addColumn<QString>("id");
        const auto good = [](const char *tag, const QByteArray &bytes, const QByteArray &kept) {
            QTest::newRow(tag) << bytes << kept << accepted;
        };
        const auto bad = [](const char *tag, const QByteArray &bytes, const char *id) {
            QTest::newRow(tag) << bytes << QByteArray() << QString::fromLatin1(id);
        };
        good("uuid", "0f8fad5b-d9cb-469f-a165-70867728950e",
             "0f8fad5b-d9cb-469f-a165-70867728950e");
        good("signs", "a+b&c%d=e/f~g!\"'", "a+b&c%d=e/f~g!\"'");
        good("one byte", "s", "s");
        good("simple word", "secret", "secret");
        good("starts like a word", "yourself1", "yourself1");
        good("ends in filler", "abc000", "abc000");
        good("line break", "abc\r\n", "abc");
        good("wrapped", "abc\n def", "abcdef");
        good("no-break space",
             "\xc2\xa0"
             "abc\xc2\xa0",
             "abc");
        good("zero-width space inside",
             "ab\xe2\x80\x8b"
             "c",
             "abc");
        good("byte order mark",
             "\xef\xbb\xbf"
             "abc",
             "abc");
        good("direction mark", "abc\xe2\x80\x8e", "abc");
        good("soft hyphen",
             "ab\xc2\xad"
             "c",
             "abc");
        good("quotes", "\"abc\"", "abc");
        good("curly quotes",
             "\xe2\x80\x9c"
             "abc\xe2\x80\x9d",
             "abc");
        good("longest", QByteArray(512, 'a'), QByteArray(512, 'a'));
        bad("too long", QByteArray(513, 'a'), "input.too_long");
        bad("empty", "", "input.secret_missing");
        bad("blank", " \t\r\n", "input.secret_missing");
        bad("only invisible", "\xe2\x80\x8b", "input.secret_missing");
        bad("empty quotes", "\"\"", "input.secret_missing");
        bad("blank inside", "abc def", "credentials.hidden_characters");
        bad("tab inside", "abc\tdef", "credentials.hidden_characters");
        bad("accent", "caf\xc3\xa9", "input.not_text");
        bad("latin1", "caf\xe9", "input.not_text");
        bad("en dash",
            "ab\xe2\x80\x93"
            "cd",
            "input.not_text");
        bad("zero", "0", "credentials.placeholder");
        bad("crosses", "xxxxxxxx", "credentials.placeholder");
        bad("stars", "********", "credentials.placeholder");
        bad("your secret", "YOUR_CLIENT_SECRET", "credentials.placeholder");
        bad("your secret, joined", "yourClientSecret", "credentials.placeholder");
        bad("angle brackets", "<client secret>", "credentials.placeholder");
        bad("braces", "{{secret}}", "credentials.placeholder");
        bad("change me", "changeme", "credentials.placeholder");
        bad("client secret 2", "client_secret_2", "credentials.placeholder");
        bad("the client id", uuid.toLatin1(), "credentials.swapped");
        bad("the client id, capitals", uuid.toUpper().toLatin1(), "credentials.swapped");
        bad("the client id, with margin", " " + uuid.toLatin1() + "\n", "credentials.swapped");
    }

    void checkSecret_rule()
    {
        QFETCH(QByteArray, bytes);
        const auto checked = checkSecret(SecretString::copyOf(bytes), UpstreamClientId(uuid),
                                         QStringLiteral("secret1"));
        QTEST(verdict(checked), "id");
        if (checked) {
            QFETCH(QByteArray, kept);
            QCOMPARE(checked->value.reveal(), QByteArrayView(kept));
            QCOMPARE(checked->cleaned.any(), kept != bytes);
        } else {
            QCOMPARE(checked.error().field, QStringLiteral("secret1"));
            QVERIFY(!checked.error().detail.isEmpty());
        }
    }

    void checkSecret_refusal_neverQuotesTheSecret()
    {
        for (const char *secret : {"YOUR_hunter2", "hunter2 hunter2", "hunter2\xc3\xa9"}) {
            const auto checked = checkSecret(SecretString::copyOf(secret), UpstreamClientId(uuid),
                                             QStringLiteral("secret"));
            QVERIFY(!checked);
            QVERIFY(!checked.error().detail.contains(QStringLiteral("hunter2")));
        }
    }

    void checkSecret_noClientId_isJudgedAlone()
    {
        QVERIFY(checkSecret(SecretString::copyOf("abc"), UpstreamClientId(), QStringLiteral("s")));
    }

    void areSwapped_onlyIfTheOtherFieldHoldsTheUuid_data()
    {
        QTest::addColumn<QString>("clientId");
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<bool>("swapped");
        const QByteArray other("0f8fad5b-d9cb-469f-a165-70867728950e");
        QTest::newRow("swapped") << QStringLiteral("s3cret") << uuid.toLatin1() << true;
        QTest::newRow("swapped with margins")
            << QStringLiteral(" s3cret") << QByteArray(uuid.toLatin1() + '\n') << true;
        QTest::newRow("right") << uuid << QByteArray("s3cret") << false;
        QTest::newRow("something got lost") << uuid.chopped(1) << other << false;
        QTest::newRow("two uuids") << uuid << other << false;
        QTest::newRow("no uuid") << QStringLiteral("a") << QByteArray("b") << false;
    }

    void areSwapped_onlyIfTheOtherFieldHoldsTheUuid()
    {
        QFETCH(QString, clientId);
        QFETCH(QByteArray, secret);
        QTEST(areSwapped(clientId, SecretString::copyOf(secret)), "swapped");
    }
};

QTEST_GUILESS_MAIN(TestCredentialRules)
#include "tst_credentialrules.moc"
