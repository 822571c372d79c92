#include "system/fixture.h"
#include "ui/packages/snippet.h"

#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTest>

using namespace Connector;
using namespace Connector::Test;
using namespace Qt::StringLiterals;

namespace {

/// How a snippet is run, once it is saved under this name; with `sh`.
struct Recipe
{
    QString language;
    QString file;
    QString program;
    QString command;
};

const QList<Recipe> recipes{
    {u"curl"_s, u"token.sh"_s, u"curl"_s, u"sh token.sh"_s},
    {u"C#"_s, u"Token.cs"_s, u"mcs"_s,
     u"mcs -r:System.Net.Http.dll Token.cs >&2 && mono Token.exe"_s},
    {u"Java"_s, u"Token.java"_s, u"java"_s, u"java Token.java"_s},
    {u"PHP"_s, u"token.php"_s, u"php"_s, u"php token.php"_s},
    {u"Python"_s, u"token.py"_s, u"python3"_s, u"python3 token.py"_s},
    {u"Node.js"_s, u"token.mjs"_s, u"node"_s, u"node token.mjs"_s},
    {u"Free Pascal"_s, u"token.pas"_s, u"fpc"_s, u"fpc -v0 -otoken token.pas >&2 && ./token"_s},
};

// They need Windows, or a compiler that Debian does not have.
const QStringList notHere{u"PowerShell"_s, u"VBA"_s, u"Delphi"_s};

} // namespace

/// What the window shows for copying is run as it stands, and prints the token.
class TestSnippets : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY2(m_serve.start({u"--practice"_s}), m_serve.said().constData());
        m_client = addClient(m_home, u"kedai"_s, u"--connection practice-ok"_s);
        QVERIFY2(m_client.result.exitCode == 0, m_client.result.summary().constData());
        const ProbeAnswer answer = HttpProbe(m_serve.port())
                                       .send(ProbeRequest::login("/c/practice-ok/connect/token",
                                                                 m_client.id, m_client.secret));
        m_token = answer.object().value(u"access_token"_s).toString().toLatin1();
        QVERIFY2(!m_token.isEmpty(), answer.summary().constData());
    }

    void everyLanguage_isRunOrCannotBe()
    {
        QStringList known = notHere;
        for (const Recipe &recipe : recipes)
            known << recipe.language;
        for (const Ui::Snippet &snippet : Ui::snippets())
            QVERIFY2(known.removeOne(snippet.language), qPrintable(snippet.language));
        QCOMPARE(known, QStringList());
    }

    void snippet_printsTheToken_data()
    {
        QTest::addColumn<Recipe>("recipe");
        for (const Recipe &recipe : recipes)
            QTest::newRow(qPrintable(recipe.language)) << recipe;
    }

    void snippet_printsTheToken()
    {
        QFETCH(Recipe, recipe);
        if (QStandardPaths::findExecutable(recipe.program).isEmpty())
            QSKIP(qPrintable(recipe.program + u" is not installed."_s));
        const QTemporaryDir folder;
        QFile file(folder.filePath(recipe.file));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(textOf(recipe.language).toUtf8());
        file.close();
        const ProgramResult result =
            run(u"sh"_s, {u"-c"_s, u"cd \"$1\" && "_s + recipe.command, u"sh"_s, folder.path()}, {},
                m_home.environment, std::chrono::seconds(200));
        QVERIFY2(result.exitCode == 0, result.summary().constData());
        const QByteArray said = result.output.trimmed();
        const QByteArray token = said.startsWith('{')
            ? result.object().value(u"access_token"_s).toString().toLatin1()
            : said;
        QVERIFY2(token == m_token, result.summary().constData());
    }

private:
    QString textOf(const QString &language) const
    {
        const Ui::PackageSettings settings{.name = u"kedai"_s,
                                           .clientId = QString::fromLatin1(m_client.id),
                                           .clientSecret = QString::fromLatin1(m_client.secret),
                                           .tokenUrl = m_client.tokenUrl,
                                           .baseUrl = m_client.baseUrl};
        for (const Ui::Snippet &snippet : Ui::snippets()) {
            if (snippet.language == language)
                return filledIn(snippet, settings);
        }
        return {};
    }

    Home m_home;
    Serve m_serve{m_home};
    LocalClient m_client;
    QByteArray m_token;
};

QTEST_GUILESS_MAIN(TestSnippets)
#include "tst_snippets.moc"
