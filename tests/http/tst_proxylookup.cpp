#include "http/proxylookup.h"

#include <QTest>

#include <optional>

using namespace Connector;

class TestProxyLookup : public QObject
{
    Q_OBJECT

    using Proxies = QList<QNetworkProxy>;

private slots:
    void find_answersLaterWithAtLeastOneWay()
    {
        Http::SystemProxyLookup lookup;
        QObject guard;
        std::optional<Proxies> found;
        lookup.find(QUrl(QStringLiteral("https://api.example.invalid")),
                    Completion<Proxies>(&guard, [&](const Result<Proxies> &result) {
                        QVERIFY(result);
                        found = *result;
                    }));
        QVERIFY(!found);
        QTRY_VERIFY(found);
        QVERIFY(!found->isEmpty());
    }

    void find_again_answersLaterToo()
    {
        Http::SystemProxyLookup lookup;
        QObject guard;
        const QUrl url(QStringLiteral("https://api.example.invalid"));
        QList<Proxies> found;
        const auto note = [&](const Result<Proxies> &result) {
            QVERIFY(result);
            found << *result;
        };
        lookup.find(url, Completion<Proxies>(&guard, note));
        QTRY_COMPARE(found.size(), 1);
        // The second answer comes from memory, the third is asked for again.
        lookup.find(url, Completion<Proxies>(&guard, note));
        QCOMPARE(found.size(), 1);
        QTRY_COMPARE(found.size(), 2);
        lookup.forget();
        lookup.find(url, Completion<Proxies>(&guard, note));
        QTRY_COMPARE(found.size(), 3);
        QCOMPARE(found.at(1), found.at(0));
        QCOMPARE(found.at(2), found.at(0));
    }

    void destroyedWhileAsking_answersAbandoned()
    {
        QObject guard;
        std::optional<ErrorCode> code;
        {
            Http::SystemProxyLookup lookup;
            lookup.find(QUrl(QStringLiteral("https://api.example.invalid")),
                        Completion<Proxies>(&guard, [&](const Result<Proxies> &result) {
                            code = result.error().code;
                        }));
        }
        QCOMPARE(code, ErrorCode::Abandoned);
    }
};

QTEST_GUILESS_MAIN(TestProxyLookup)
#include "tst_proxylookup.moc"
