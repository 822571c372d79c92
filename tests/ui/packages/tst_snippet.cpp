#include "ui/packages/snippet.h"

#include <QTest>

using namespace Connector::Ui;

class TestSnippet : public QObject
{
    Q_OBJECT

private slots:
    void everyLanguage_carriesEverySetting()
    {
        const PackageSettings settings{.name = QStringLiteral("Kedai"),
                                       .clientId = QStringLiteral("mic_1"),
                                       .clientSecret = QStringLiteral("s3cret"),
                                       .tokenUrl = QStringLiteral("http://127.0.0.1:1/c/a/t"),
                                       .baseUrl = QStringLiteral("http://127.0.0.1:1/c/a")};
        QVERIFY(snippets().size() >= 4);
        for (const Snippet &snippet : snippets()) {
            const QString text = filledIn(snippet, settings);
            for (const QString &part :
                 {settings.clientId, settings.clientSecret, settings.tokenUrl,
                  QStringLiteral("client_credentials"), QStringLiteral("InvoicingAPI")})
                QVERIFY2(text.contains(part),
                         qPrintable(snippet.language + QStringLiteral(": ") + part));
            for (const QString &hole :
                 {QStringLiteral("{client_id}"), QStringLiteral("{client_secret}"),
                  QStringLiteral("{token_url}")})
                QVERIFY2(!text.contains(hole), qPrintable(snippet.language));
        }
        QCOMPARE(&snippetsFor(settings), &snippets());
        const QString all = allSettings(settings);
        for (const QString &part :
             {settings.clientId, settings.clientSecret, settings.tokenUrl, settings.baseUrl})
            QVERIFY(all.contains(part));
    }

    // Where no token opens the login, none is spoken of.
    void everyLanguage_callsTheApiThatNoTokenOpens()
    {
        const PackageSettings settings{.name = QStringLiteral("Books"),
                                       .clientId = QStringLiteral("mic_1"),
                                       .clientSecret = QStringLiteral("s3cret"),
                                       .tokenUrl = QStringLiteral("http://127.0.0.1:1/t"),
                                       .baseUrl = QStringLiteral("http://127.0.0.1:1"),
                                       .apiUrl = QStringLiteral("http://127.0.0.1:1/api")};
        QCOMPARE(&snippetsFor(settings), &apiSnippets());
        QStringList texts{allSettings(settings)};
        for (const Snippet &snippet : apiSnippets())
            texts << filledIn(snippet, settings);
        QVERIFY(texts.size() >= 3);
        for (const QString &text : std::as_const(texts)) {
            for (const QString &part : {settings.clientId, settings.clientSecret, settings.apiUrl})
                QVERIFY2(text.contains(part), qPrintable(text));
            QVERIFY2(!text.contains(settings.tokenUrl), qPrintable(text));
            QVERIFY2(!text.contains(QStringLiteral("{api_url}")), qPrintable(text));
        }
    }
};

QTEST_GUILESS_MAIN(TestSnippet)
#include "tst_snippet.moc"
