#include "endpoint/accesspolicy.h"
#include "snapshotbuilder.h"
#include "support/fakeclock.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Endpoint;
using namespace std::chrono_literals;

namespace {

const Profiles::Taxpayer c10{QStringLiteral("C10"), {}};
const Profiles::Taxpayer c20{QStringLiteral("C20"), {}};
const Profiles::Taxpayer ig{QStringLiteral("IG10"), QStringLiteral("201901234567")};
const Profiles::Taxpayer igBare{QStringLiteral("IG10"), {}};

TokenRequest requestOf(const QString &client, const QByteArray &secret = "s3cret")
{
    TokenRequest request;
    request.clientId = LocalClientId(client);
    request.secret = SecretString::copyOf(secret);
    return request;
}

} // namespace

class TestAccessPolicy : public QObject
{
    Q_OBJECT

    const Moment m_now = Test::FakeClock().now();

    Test::SnapshotBuilder office() const
    {
        Test::SnapshotBuilder builder(m_now);
        builder.taxpayer(QStringLiteral("own"), QStringLiteral("C99"));
        builder.taxpayer(QStringLiteral("unknown"));
        builder.intermediary(QStringLiteral("clients"), {c10, c20, ig});
        builder.client(QStringLiteral("one"), {QStringLiteral("own")});
        builder.client(QStringLiteral("fresh"), {QStringLiteral("unknown")});
        builder.client(QStringLiteral("firm"), {QStringLiteral("clients")});
        builder.client(QStringLiteral("both"), {QStringLiteral("own"), QStringLiteral("clients")});
        auto &narrow = builder.client(QStringLiteral("narrow"), {QStringLiteral("clients")});
        narrow.allTaxpayers = false;
        narrow.taxpayers = {c10};
        builder.client(QStringLiteral("nothing"), {});
        return builder;
    }

private slots:
    void refuseClient_table()
    {
        Test::SnapshotBuilder builder = office();
        builder.client(QStringLiteral("revoked"), {QStringLiteral("own")}).revoked = true;
        builder.client(QStringLiteral("expired"), {QStringLiteral("own")}).expiresAt = m_now.wall;
        builder.client(QStringLiteral("later"), {QStringLiteral("own")}).expiresAt =
            m_now.wall + 1ms;
        const auto errorFor = [&](const QString &client, const QByteArray &secret = "s3cret") {
            const auto refusal = refuseClient(builder.get(), requestOf(client, secret), m_now.wall);
            return refusal ? refusal->error : QByteArray();
        };
        QCOMPARE(errorFor(QStringLiteral("one")), QByteArray());
        QCOMPARE(errorFor(QStringLiteral("later")), QByteArray());
        QCOMPARE(errorFor(QStringLiteral("one"), "wrong"), QByteArray("invalid_client"));
        QCOMPARE(errorFor(QStringLiteral("one"), ""), QByteArray("invalid_client"));
        QCOMPARE(errorFor(QStringLiteral("nobody")), QByteArray("invalid_client"));
        QCOMPARE(errorFor(QStringLiteral("revoked")), QByteArray("invalid_client"));
        QCOMPARE(errorFor(QStringLiteral("expired")), QByteArray("invalid_client"));
    }

    void refuseClient_secretBeforeTheRotation_isGoodForTheOverlap()
    {
        Test::SnapshotBuilder builder = office();
        auto &rotated = builder.client(QStringLiteral("rotated"), {QStringLiteral("own")});
        rotated.previousSalt = "old salt";
        rotated.previousHash = hashLocalSecret(SecretString::copyOf("old"), rotated.previousSalt);
        rotated.previousUntil = m_now.wall;
        const auto reasonFor = [&](const QByteArray &secret, Milliseconds wall) {
            const auto refusal =
                refuseClient(builder.get(), requestOf(QStringLiteral("rotated"), secret), wall);
            return refusal ? refusal->reason : ErrorCode::Unknown;
        };
        QCOMPARE(reasonFor("old", m_now.wall - 1ms), ErrorCode::Unknown);
        QCOMPARE(reasonFor("s3cret", m_now.wall - 1ms), ErrorCode::Unknown);
        QCOMPARE(reasonFor("old", m_now.wall), ErrorCode::EndpointLocalClientWrong);
        QCOMPARE(reasonFor("s3cret", m_now.wall), ErrorCode::Unknown);
        QCOMPARE(reasonFor("", m_now.wall - 1ms), ErrorCode::EndpointLocalClientWrong);

        const QString id = QStringLiteral("rotated");
        QVERIFY(usesPreviousSecret(rotated, requestOf(id, "old")));
        QVERIFY(!usesPreviousSecret(rotated, requestOf(id)));
        const auto &one = *builder.get().clients.constFind(LocalClientId(QStringLiteral("one")));
        QVERIFY(!usesPreviousSecret(one, requestOf(QStringLiteral("one"))));
    }

    void refuseClient_reason_isToldOnlyToTheRightSecret()
    {
        Test::SnapshotBuilder builder = office();
        builder.client(QStringLiteral("revoked"), {QStringLiteral("own")}).revoked = true;
        builder.client(QStringLiteral("expired"), {QStringLiteral("own")}).expiresAt = m_now.wall;
        const auto reasonFor = [&](const QString &client, const QByteArray &secret) {
            return refuseClient(builder.get(), requestOf(client, secret), m_now.wall)->reason;
        };
        const QString revoked = QStringLiteral("revoked");
        const QString expired = QStringLiteral("expired");
        QCOMPARE(reasonFor(revoked, "s3cret"), ErrorCode::EndpointLocalClientRevoked);
        QCOMPARE(reasonFor(expired, "s3cret"), ErrorCode::EndpointLocalClientExpired);
        QCOMPARE(reasonFor(revoked, "wrong"), ErrorCode::EndpointLocalClientWrong);
        QCOMPARE(reasonFor(expired, "wrong"), ErrorCode::EndpointLocalClientWrong);
    }

    void mayHaveUpstreamToken_onlyWithTheRightToken()
    {
        ClientEntry client;
        QVERIFY(mayHaveUpstreamToken(client));
        for (const Store::Rights rights : {Store::Rights::Api, Store::Rights::ApiRead}) {
            client.rights = rights;
            QVERIFY(!mayHaveUpstreamToken(client));
        }
    }

    void refuseClient_unknownAndWrong_sayTheSame()
    {
        const Test::SnapshotBuilder builder = office();
        TokenRequest unknown = requestOf(QStringLiteral("nobody"));
        TokenRequest wrong = requestOf(QStringLiteral("one"), "wrong");
        QCOMPARE(refuseClient(builder.get(), unknown, m_now.wall)->description,
                 refuseClient(builder.get(), wrong, m_now.wall)->description);
        wrong.viaBasic = true;
        const auto refusal = refuseClient(builder.get(), wrong, m_now.wall);
        QCOMPARE(refusal->status, 401);
        QVERIFY(refusal->challenge);
    }

    void selectLogin_table_data()
    {
        QTest::addColumn<QString>("client");
        QTest::addColumn<QString>("connection");
        QTest::addColumn<QString>("taxpayer");
        QTest::addColumn<QString>("chosen");
        const auto row = [](const char *name, const char *client, const char *connection,
                            const char *taxpayer, const char *chosen) {
            QTest::newRow(name) << QString::fromLatin1(client) << QString::fromLatin1(connection)
                                << QString::fromLatin1(taxpayer) << QString::fromLatin1(chosen);
        };
        row("the only connection", "one", "", "", "own ");
        row("the only one, pinned", "one", "own", "", "own ");
        row("its own TIN", "one", "", "C99", "own  must be C99");
        row("another TIN", "one", "", "C10", "invalid_request");
        row("own TIN not known yet", "fresh", "", "C55", "unknown  must be C55");
        row("pinned to what is not granted", "one", "clients", "", "unauthorized_client");
        row("pinned to what does not exist", "one", "nope", "", "unauthorized_client");
        row("several taxpayers", "firm", "", "", "invalid_request");
        row("chosen by TIN", "firm", "", "C10", "clients C10");
        row("pinned and chosen", "firm", "clients", "C20", "clients C20");
        row("sole proprietor", "firm", "", "IG10:201901234567", "clients IG10:201901234567");
        row("sole proprietor without ROB is another", "firm", "", "IG10", "unauthorized_client");
        row("unknown taxpayer", "firm", "", "C77", "unauthorized_client");
        row("narrow: the only one granted", "narrow", "", "", "clients C10");
        row("narrow: another", "narrow", "", "C20", "unauthorized_client");
        row("two connections, nothing said", "both", "", "", "invalid_request");
        row("two connections, pinned", "both", "own", "", "own ");
        row("two connections, by TIN", "both", "", "C20", "clients C20");
        row("two connections, own TIN", "both", "", "C99", "own  must be C99");
        row("no grant at all", "nothing", "", "", "unauthorized_client");
    }

    void selectLogin_table()
    {
        QFETCH(QString, client);
        QFETCH(QString, connection);
        QFETCH(QString, taxpayer);
        const Test::SnapshotBuilder builder = office();
        TokenRequest request = requestOf(client);
        request.connection = ConnectionId(connection);
        request.taxpayer = {taxpayer.section(u':', 0, 0), taxpayer.section(u':', 1)};
        const auto selected = selectLogin(builder.get(), request);
        QString chosen;
        if (const auto *refusal = std::get_if<Refusal>(&selected)) {
            chosen = QString::fromLatin1(refusal->error);
            QVERIFY(!refusal->description.contains(taxpayer.toLatin1()) || taxpayer.isEmpty());
        } else {
            const auto &selection = std::get<Selection>(selected);
            chosen =
                selection.login.connection.toString() + u' ' + selection.login.taxpayer.toString();
            if (!selection.mustBeTin.isEmpty())
                chosen += QStringLiteral(" must be ") + selection.mustBeTin;
        }
        QTEST(chosen, "chosen");
    }

    void refuseTin_onlyTheNamedOne()
    {
        Broker::Token token;
        token.claims.taxpayerTin = QStringLiteral("C10");
        QVERIFY(!refuseTin({}, token));
        QVERIFY(!refuseTin({.login = {}, .mustBeTin = QStringLiteral("C10")}, token));
        QVERIFY(refuseTin({.login = {}, .mustBeTin = QStringLiteral("C20")}, token));
        QVERIFY(refuseTin({.login = {}, .mustBeTin = QStringLiteral("C20")}, {}));
        // An opaque token names no TIN; for the expected one that will do.
        QVERIFY(!refuseTin({.mustBeTin = QStringLiteral("C20"), .isOwnTin = true}, {}));
        QVERIFY(refuseTin({.mustBeTin = QStringLiteral("C20"), .isOwnTin = true}, token));
    }

    void refuseScope_coveredByOneOfThem()
    {
        Broker::Token token;
        token.scope = QStringLiteral("InvoicingAPI extra");
        TokenRequest request;
        QVERIFY(!refuseScope(request, token));
        request.scopes = {"openid", "InvoicingAPI"};
        QVERIFY(!refuseScope(request, token));
        request.scopes = {"invoicingapi"};
        QCOMPARE(refuseScope(request, token)->error, QByteArray("invalid_scope"));
        token.scope.clear();
        QVERIFY(!refuseScope(request, token));
    }
};

QTEST_GUILESS_MAIN(TestAccessPolicy)
#include "tst_accesspolicy.moc"
