#include "endpoint/route.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Endpoint;
using Target = Route::Target;

class TestRoute : public QObject
{
    Q_OBJECT

private slots:
    void routeOf_table_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("target");
        QTest::addColumn<QString>("connection");
        QTest::addColumn<QString>("taxpayer");
        const auto row = [](const char *path, Target target, const char *connection = "",
                            const char *taxpayer = "") {
            QTest::newRow(path) << QByteArray(path) << static_cast<int>(target)
                                << QString::fromLatin1(connection) << QString::fromLatin1(taxpayer);
        };
        row("/connect/token", Target::Token);
        row("/health", Target::Health);
        row("/c/aminah/connect/token", Target::Token, "aminah");
        row("/c/aminah/C2584563200/connect/token", Target::Token, "aminah", "C2584563200");
        row("/c/a-1/IG12345678910:201901234567/connect/token", Target::Token, "a-1",
            "IG12345678910:201901234567");
        row("/c/a/IG12345678910%3A201901234567/connect/token", Target::Token, "a",
            "IG12345678910:201901234567");
        row("/c/a/C2584563200%253A1/connect/token", Target::Nowhere, "a");
        row("/c/a/c2584563200/connect/token", Target::Nowhere, "a");
        row("/c/a/connect", Target::Nowhere, "a");
        row("/c/connect/token", Target::Nowhere, "connect");
        row("/c/a/C10/C20/connect/token", Target::Nowhere, "a", "C10");
        row("/c/A/connect/token", Target::Nowhere);
        row("/c//connect/token", Target::Refused);
        row("/c", Target::Nowhere);
        row("/c/", Target::Nowhere);
        row("/c/a", Target::Nowhere);
        row("/connect/token/", Target::Nowhere);
        row("/Connect/Token", Target::Nowhere);
        row("/connect%2ftoken", Target::Refused);
        row("/connect%5Ctoken", Target::Refused);
        row("/connect\\token", Target::Refused);
        row("/c/a/../b/connect/token", Target::Refused);
        row("/c/a/%2e%2e/b/connect/token", Target::Refused);
        row("/c/a/%2E./connect/token", Target::Refused);
        row("//connect/token", Target::Refused);
        row("/connect/token%00", Target::Refused);
        row("*", Target::Refused);
        row("", Target::Refused);
        row("/", Target::Nowhere);
        row("/health/", Target::Nowhere);
        row("/c/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/connect/token", Target::Nowhere);
    }

    void routeOf_table()
    {
        QFETCH(QByteArray, path);
        const Route route = routeOf(path);
        QTEST(static_cast<int>(route.target), "target");
        if (route.target != Target::Nowhere) {
            QTEST(route.connection.toString(), "connection");
            QTEST(route.taxpayer.toString(), "taxpayer");
        }
    }

    void taxpayerFromText_shape_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("valid");
        const auto row = [](const char *text, bool valid) {
            QTest::newRow(text) << QByteArray(text) << valid;
        };
        row("C2584563200", true);
        row("IG12345678910:201901234567", true);
        row("IG1:R4494412", true);
        row("CCC1", false);
        row("C", false);
        row("C10:", false);
        row("C10:1-2", false);
        row("C10\n", false);
        row("C10 ", false);
        row("", false);
    }

    void taxpayerFromText_shape()
    {
        QFETCH(QByteArray, text);
        QTEST(taxpayerFromText(text).has_value(), "valid");
    }
};

QTEST_GUILESS_MAIN(TestRoute)
#include "tst_route.moc"
