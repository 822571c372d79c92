#include "identity/myinvois/tokendoubt.h"

#include <QTest>

using namespace Connector;
using Profiles::Environment;

class TestTokenDoubt : public QObject
{
    Q_OBJECT

private slots:
    void doubtAbout_data()
    {
        QTest::addColumn<int>("environment");
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QString>("expectTin");
        QTest::addColumn<QString>("onBehalfOf");
        QTest::addColumn<QString>("tokenTin");
        QTest::addColumn<QString>("code");
        const QString production = QStringLiteral("https://identity.myinvois.hasil.gov.my");
        const QString sandbox = QStringLiteral("https://preprod-identity.myinvois.hasil.gov.my");
        const auto row = [](const char *name, Environment environment, const QString &issuer,
                            const char *expect, const char *behalf, const char *token,
                            const char *code) {
            QTest::newRow(name) << int(environment) << issuer << QString::fromLatin1(expect)
                                << QString::fromLatin1(behalf) << QString::fromLatin1(token)
                                << QString::fromLatin1(code);
        };
        using E = Environment;
        row("all well", E::Production, production, "C1", "", "C1", "");
        row("nothing expected", E::Sandbox, sandbox, "", "", "C1", "");
        row("issuer with a slash", E::Sandbox, sandbox + u'/', "", "", "C1", "");
        row("opaque token", E::Sandbox, QString(), "C1", "", "", "");
        row("sandbox token in production", E::Production, sandbox, "", "", "C1",
            "token.wrong_environment");
        row("production token in sandbox", E::Sandbox, production, "", "", "C1",
            "token.wrong_environment");
        row("environment before TIN", E::Sandbox, production, "C1", "", "C2",
            "token.wrong_environment");
        row("custom: issuer not compared", E::Custom, QStringLiteral("https://x"), "", "", "C1",
            "");
        row("practice: issuer not compared", E::Practice, production, "", "", "C1", "");
        row("other company", E::Sandbox, sandbox, "C1", "", "C2", "tin.mismatch");
        row("person instead of company", E::Sandbox, sandbox, "C1", "", "IG2",
            "tin.personal_profile");
        row("person instead of partnership", E::Sandbox, sandbox, "D1", "", "IG2",
            "tin.personal_profile");
        row("other person", E::Sandbox, sandbox, "IG1", "", "IG2", "tin.mismatch");
        row("company instead of person", E::Sandbox, sandbox, "IG1", "", "C2", "tin.mismatch");
        row("old prefix SG", E::Sandbox, sandbox, "SG1", "", "IG1", "");
        row("old prefix OG in lower case", E::Sandbox, sandbox, "og1", "", "IG1", "");
        row("intermediary, right one", E::Sandbox, sandbox, "", "C1", "C1", "");
        row("intermediary, expectation of the connection does not count", E::Sandbox, sandbox, "C9",
            "C1", "C1", "");
        row("intermediary, own token came", E::Sandbox, sandbox, "", "C1", "C9", "tin.mismatch");
        row("intermediary, person's token came", E::Sandbox, sandbox, "", "C1", "IG9",
            "tin.mismatch");
        row("practice: TIN is compared", E::Practice, QString(), "C1", "", "C2", "tin.mismatch");
    }

    void doubtAbout()
    {
        QFETCH(int, environment);
        QFETCH(QString, issuer);
        QFETCH(QString, expectTin);
        QFETCH(QString, onBehalfOf);
        QFETCH(QString, tokenTin);
        Identity::LoginRequest request;
        request.profile.environment = static_cast<Environment>(environment);
        request.profile.expectTin = expectTin;
        request.onBehalfOf.tin = onBehalfOf;
        Identity::Claims claims;
        claims.issuer = issuer;
        claims.taxpayerTin = tokenTin;
        const std::optional<Error> doubt = Identity::MyInvois::doubtAbout(claims, request);
        QTEST(doubt ? QString(errorId(doubt->code)) : QString(), "code");
    }
};

QTEST_GUILESS_MAIN(TestTokenDoubt)
#include "tst_tokendoubt.moc"
