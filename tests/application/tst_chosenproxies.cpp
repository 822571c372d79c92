#include "application/chosenproxies.h"

#include <QTest>

using namespace Connector;

class TestChosenProxies : public QObject
{
    Q_OBJECT

private slots:
    void find_none_neverAsksTheSystem()
    {
        // Windows is asked for the settings of its user instead.
        qputenv("https_proxy", "http://127.0.0.1:9");
        auto database = Store::Database::open(QStringLiteral(":memory:"));
        QVERIFY(database);
        Store::Preferences preferences(**database);
        Application::ChosenProxies proxies(preferences);
        QObject guard;
        std::optional<QNetworkProxy> found;
        const auto ask = [&] {
            found.reset();
            proxies.find(QUrl(QStringLiteral("https://example.invalid/")),
                         {&guard, [&](const Result<QList<QNetworkProxy>> &answer) {
                              found = answer->constFirst();
                          }});
        };
        ask();
        QTRY_VERIFY(found);
#if !defined(Q_OS_WIN)
        QCOMPARE(found->port(), quint16(9));
#endif
        QVERIFY(preferences.set(QStringLiteral("proxy"), QStringLiteral("none")));
        ask();
        QVERIFY(found);
        QCOMPARE(found->type(), QNetworkProxy::NoProxy);
    }
};

QTEST_GUILESS_MAIN(TestChosenProxies)
#include "tst_chosenproxies.moc"
