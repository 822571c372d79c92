#include "support/wine.h"
#include "system/fixture.h"

#include <QJsonDocument>
#include <QTest>

using namespace Connector::Test;

namespace {

const QString python = QStringLiteral(R"(
import json, sys, urllib.parse, urllib.request
url, client, secret, taxpayer = sys.argv[1:5]
form = {"client_id": client, "client_secret": secret, "grant_type": "client_credentials",
        "scope": "InvoicingAPI"}
request = urllib.request.Request(url, data=urllib.parse.urlencode(form).encode())
if taxpayer:
    request.add_header("onbehalfof", taxpayer)
print(json.load(urllib.request.urlopen(request, timeout=20))["access_token"])
)");

const QString node = QStringLiteral(R"(
const [url, client, secret, taxpayer] = process.argv.slice(1);
const body = new URLSearchParams({client_id: client, client_secret: secret,
    grant_type: "client_credentials", scope: "InvoicingAPI"});
const headers = taxpayer ? {onbehalfof: taxpayer} : {};
fetch(url, {method: "POST", body, headers})
    .then(answer => answer.json()).then(answer => console.log(answer.access_token));
)");

} // namespace

/// Ready-made HTTP clients get a token as they would from MyInvois; only the address is another.
class TestPackages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const ProgramResult added = addConnection(m_home, m_upstream, QStringLiteral("kedai"));
        QVERIFY2(added.exitCode == 0, added.summary().constData());
        m_taxpayers = QStringList{QStringLiteral("C2000000010"), QStringLiteral("C2000000020"),
                                  QStringLiteral("IG12345678912:201901234567")};
        const ProgramResult firm =
            addConnection(m_home, m_upstream, QStringLiteral("firm"), m_taxpayers);
        QVERIFY2(firm.exitCode == 0, firm.summary().constData());
        QCOMPARE(firm.object().value(QStringLiteral("taxpayers")).toArray().size(), 3);
        QVERIFY2(m_serve.start(), m_serve.said().constData());
        m_port = QString::number(m_serve.port());
        m_kedai = addClient(m_home, QStringLiteral("pos"), QStringLiteral("--connection kedai"));
        QVERIFY2(m_kedai.result.exitCode == 0, m_kedai.result.summary().constData());
        m_firm = addClient(m_home, QStringLiteral("books"),
                           QStringLiteral("--connection firm --taxpayer all"));
        QVERIFY2(m_firm.result.exitCode == 0, m_firm.result.summary().constData());
    }

    void clientAdd_namesAddressesOfTheRunningEndpoint()
    {
        QCOMPARE(m_kedai.baseUrl, QStringLiteral("http://127.0.0.1:%1/c/kedai").arg(m_port));
        QCOMPARE(m_kedai.tokenUrl, m_kedai.baseUrl + QStringLiteral("/connect/token"));
    }

    void program_asksForAToken_getsTheUpstreams_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("taxpayer");
        for (const char *program : {"curl", "python3", "node"}) {
            QTest::addRow("%s, taxpayer", program) << QString::fromLatin1(program) << QString();
            QTest::addRow("%s, intermediary", program)
                << QString::fromLatin1(program) << QStringLiteral("C2000000010");
        }
    }

    void program_asksForAToken_getsTheUpstreams()
    {
        QFETCH(QString, program);
        QFETCH(QString, taxpayer);
        if (isWine())
            QSKIP("the programs of the machine that builds; check-package asks with its curl");
        const LocalClient &client = taxpayer.isEmpty() ? m_kedai : m_firm;
        const QStringList values{client.tokenUrl, QString::fromLatin1(client.id),
                                 QString::fromLatin1(client.secret), taxpayer};
        const ProgramResult result = ask(program, values);
        QVERIFY2(result.exitCode == 0, result.summary().constData());
        QVERIFY2(m_upstream.tokens().contains(tokenIn(result.output)),
                 result.summary().constData());
    }

    void intermediary_eachTaxpayerByHeaderAndByPath_getsItsOwnToken()
    {
        const HttpProbe probe(m_serve.port());
        for (const QString &taxpayer : std::as_const(m_taxpayers)) {
            const QByteArray text = taxpayer.toLatin1();
            const ProbeAnswer header = probe.send(
                ProbeRequest::login("/c/firm/connect/token", m_firm.id, m_firm.secret, text));
            const ProbeAnswer path = probe.send(ProbeRequest::login(
                "/c/firm/" + text + "/connect/token", m_firm.id, m_firm.secret));
            QVERIFY2(header.status == 200, header.summary().constData());
            QVERIFY2(path.status == 200, path.summary().constData());
            const QString token = header.object().value(QStringLiteral("access_token")).toString();
            QCOMPARE(path.object().value(QStringLiteral("access_token")).toString(), token);
            const QByteArray claims = QByteArray::fromBase64(token.toLatin1().split('.').value(1),
                                                             QByteArray::Base64UrlEncoding);
            QVERIFY2(claims.contains("\"TaxpayerTIN\":\"" + text.split(':').first() + '"'),
                     claims.constData());
            m_seen.insert(token);
        }
        QCOMPARE(m_seen.size(), m_taxpayers.size());
        const auto sent = [this](const QString &taxpayer) {
            return std::count_if(m_upstream.logins().cbegin(), m_upstream.logins().cend(),
                                 [&](const UpstreamLogin &login) {
                                     return login.onBehalfOf == taxpayer.toLatin1();
                                 });
        };
        for (const QString &taxpayer : std::as_const(m_taxpayers))
            QCOMPARE(sent(taxpayer), 1);
    }

    void restart_keepsLocalCredentialsAndSecrets()
    {
        QVERIFY(m_serve.stop());
        Serve again(m_home);
        QVERIFY2(again.start({QStringLiteral("--port"), m_port}), again.said().constData());
        m_upstream.forgetLogins();
        const ProbeAnswer answer =
            HttpProbe(again.port())
                .send(ProbeRequest::login("/c/kedai/connect/token", m_kedai.id, m_kedai.secret));
        QVERIFY2(answer.status == 200, answer.summary().constData());
        QCOMPARE(m_upstream.logins().size(), 1);
        QVERIFY2(m_upstream.tokens().contains(tokenIn(answer.body)), answer.summary().constData());
        QVERIFY(again.stop());
    }

private:
    static QByteArray tokenIn(const QByteArray &output)
    {
        const QByteArray fromJson = QJsonDocument::fromJson(output)
                                        .object()
                                        .value(QStringLiteral("access_token"))
                                        .toString()
                                        .toLatin1();
        return fromJson.isEmpty() ? output.trimmed() : fromJson;
    }

    /// URL, client id, client secret, taxpayer.
    static ProgramResult ask(const QString &program, const QStringList &values)
    {
        if (program == u"python3")
            return run(program, QStringList{QStringLiteral("-c"), python} + values);
        if (program == u"node")
            return run(program, QStringList{QStringLiteral("-e"), node} + values);
        QStringList arguments{QStringLiteral("-sS"), values[0]};
        arguments << QStringLiteral("-d") << QStringLiteral("client_id=") + values[1]
                  << QStringLiteral("-d") << QStringLiteral("client_secret=") + values[2]
                  << QStringLiteral("-d") << QStringLiteral("grant_type=client_credentials");
        if (!values[3].isEmpty())
            arguments << QStringLiteral("-H") << QStringLiteral("onbehalfof: ") + values[3];
        return run(program, arguments);
    }

    UpstreamDouble m_upstream;
    Home m_home;
    Serve m_serve{m_home};
    QStringList m_taxpayers;
    QString m_port;
    LocalClient m_kedai;
    LocalClient m_firm;
    QSet<QString> m_seen;
};

QTEST_GUILESS_MAIN(TestPackages)
#include "tst_packages.moc"
