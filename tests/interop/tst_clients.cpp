#include "npmpackages.h"
#include "system/fixture.h"

#include <QStandardPaths>
#include <QTest>

using namespace Connector::Test;
using namespace Qt::StringLiterals;

namespace {

const QString taxpayer = u"C9999990110"_s;

/// A library that asks for tokens, in a script of tests/interop/clients. `modes`: credentials in
/// the form or by Basic, a taxpayer in the header, HTTP/1.0, a call of the API with the token.
struct Client
{
    const char *name;
    QString program;
    QString script;
    QStringList modes;
    bool isFromNpm = false;
};

const QStringList usual{u"form"_s, u"basic"_s, u"header"_s, u"api"_s};

// Debian's packages are known to Debian's Python only.
const QString python = u"/usr/bin/python3"_s;

const QList<Client> clients{
    {"curl", u"sh"_s, u"curl.sh"_s, usual + QStringList{u"http10"_s}},
    {"wget", u"sh"_s, u"wget.sh"_s, {u"form"_s, u"basic"_s, u"header"_s}},
    {"requests-oauthlib", python, u"requests_oauthlib_client.py"_s, usual},
    {"Authlib", python, u"authlib_client.py"_s, usual},
    {"openid-client 5", u"node"_s, u"openid_client.cjs"_s, usual, true},
    {"openid-client 6", u"node"_s, u"openid_client6.mjs"_s, usual, true},
    {"simple-oauth2", u"node"_s, u"simple_oauth2.cjs"_s, usual, true},
    {"java.net.http", u"java"_s, u"NetHttp.java"_s, usual},
    {"HttpURLConnection", u"java"_s, u"UrlConnection.java"_s, usual},
    {"PHP curl", u"php"_s, u"curl.php"_s, usual},
    {"PHP streams", u"php"_s, u"streams.php"_s, usual},
    {"LWP", u"perl"_s, u"lwp.pl"_s, usual},
    {"HTTP::Tiny", u"perl"_s, u"http_tiny.pl"_s, usual},
};

bool isThere(const Client &client)
{
    const QString tool =
        client.program == u"sh"_s ? client.script.section(u'.', 0, 0) : client.program;
    return !QStandardPaths::findExecutable(tool).isEmpty();
}

} // namespace

/// Clients of OAuth and HTTP as they come, against the real endpoint: only the address is ours.
class TestClients : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY2(m_serve.start({u"--practice"_s}), m_serve.said().constData());
        m_till = addClient(m_home, u"till"_s, u"--connection practice-ok"_s);
        m_firm =
            addClient(m_home, u"firm"_s, u"--connection practice-intermediary --taxpayer all"_s);
        m_caller = addClient(m_home, u"caller"_s, u"--connection practice-ok --rights api-read"_s);
        for (const LocalClient *client : {&m_till, &m_firm, &m_caller})
            QVERIFY2(client->result.exitCode == 0, client->result.summary().constData());
        m_npm = installNpmPackages();
        QVERIFY2(m_npm.exitCode == 0 || m_npm.exitCode == 77, m_npm.summary().constData());
    }

    void client_getsWhatItAsksFor_data()
    {
        QTest::addColumn<Client>("client");
        QTest::addColumn<QString>("mode");
        for (const Client &client : clients) {
            for (const QString &mode : client.modes)
                QTest::addRow("%s, %s", client.name, qPrintable(mode)) << client << mode;
        }
    }

    void client_getsWhatItAsksFor()
    {
        QFETCH(Client, client);
        QFETCH(QString, mode);
        if (!isThere(client))
            QSKIP(qPrintable(u"not installed: "_s + client.program));
        if (client.isFromNpm && m_npm.exitCode != 0)
            QSKIP(m_npm.errors.constData());
        const LocalClient &credentials = credentialsFor(mode);
        const ProgramResult result =
            run(client.program,
                {QStringLiteral(CONNECTOR_INTEROP) + u"/clients/"_s + client.script, mode}, {},
                environmentFor(credentials), std::chrono::seconds(200));
        if (result.exitCode == 77)
            QSKIP(result.errors.constData());
        QVERIFY2(result.exitCode == 0, result.summary().constData());
        const QByteArray wanted = mode == u"api"_s ? "200" : tokenOf(credentials);
        QVERIFY(!wanted.isEmpty());
        QVERIFY2(saidBy(result) == wanted, result.summary().constData());
    }

private:
    const LocalClient &credentialsFor(const QString &mode) const
    {
        if (mode == u"api"_s)
            return m_caller;
        return mode == u"header"_s ? m_firm : m_till;
    }

    QProcessEnvironment environmentFor(const LocalClient &client) const
    {
        QProcessEnvironment environment = m_home.environment;
        environment.insert(u"TOKEN_URL"_s, client.tokenUrl);
        environment.insert(u"API_URL"_s, client.baseUrl + u"/api/v1.0/documenttypes"_s);
        environment.insert(u"CLIENT_ID"_s, QString::fromLatin1(client.id));
        environment.insert(u"CLIENT_SECRET"_s, QString::fromLatin1(client.secret));
        environment.insert(u"TAXPAYER"_s, taxpayer);
        environment.insert(u"NODE_PATH"_s, QStringLiteral(CONNECTOR_NPM_FOLDER "/node_modules"));
        return environment;
    }

    /// The whole answer, or what a script took out of it.
    static QByteArray saidBy(const ProgramResult &result)
    {
        const QJsonObject object = result.object();
        return object.isEmpty() ? result.output.trimmed()
                                : object.value(u"access_token"_s).toString().toLatin1();
    }

    QByteArray tokenOf(const LocalClient &client) const
    {
        const QByteArray target = QUrl(client.tokenUrl).path().toLatin1();
        const QByteArray onBehalfOf = &client == &m_firm ? taxpayer.toLatin1() : QByteArray();
        const ProbeAnswer answer =
            HttpProbe(m_serve.port())
                .send(ProbeRequest::login(target, client.id, client.secret, onBehalfOf));
        return answer.object().value(u"access_token"_s).toString().toLatin1();
    }

    Home m_home;
    Serve m_serve{m_home};
    LocalClient m_till;
    LocalClient m_firm;
    LocalClient m_caller;
    ProgramResult m_npm;
};

QTEST_GUILESS_MAIN(TestClients)
#include "tst_clients.moc"
