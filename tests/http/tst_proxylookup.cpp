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
