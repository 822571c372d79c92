#include "ui/packages/packagerow.h"

#include "ui/packages/programname.h"

#include <QTest>

using namespace Connector;
using namespace Connector::Ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// 21 November 2026, 14:21:04 in Malaysia.
constexpr Milliseconds wall{1'795'242'064'000};

PackageRow inUse()
{
    return {.clientId = LocalClientId(u"mic_5f0d6c2b"_s),
            .name = u"SQL Account"_s,
            .logins = {u"Kedai Aminah"_s},
            .createdAt = wall - 720h,
            .lastUsed = wall - 2min,
            .lastProgram = uR"(C:\eStream\sqlacc.exe)"_s};
}

using Change = std::function<void(PackageRow &)>;

Profiles::ConnectionProfile profileOf(const QString &id, const QString &name)
{
    Profiles::ConnectionProfile profile;
    profile.id = ConnectionId(id);
    profile.uuid = ConnectionUuid(id);
    profile.name = name;
    profile.environment = Profiles::Environment::Sandbox;
    return profile;
}

QString lineOf(const PackageRow &row, const QString &caption)
{
    for (const DetailLine &line : packageDetails(row, wall)) {
        if (line.caption == caption)
            return line.text;
    }
    return {};
}

} // namespace

class TestPackageRow : public QObject
{
    Q_OBJECT

private slots:
    // The address without a login is refused as soon as a package has two of them.
    void severalLogins_haveAnAddressEach()
    {
        Store::LocalClient client;
        client.connections = {ConnectionUuid(u"aminah"_s)};
        const QList profiles{profileOf(u"aminah"_s, u"Kedai Aminah"_s),
                             profileOf(u"chong"_s, u"Chong & Rakan"_s)};
        const QString endpoint = u"http://127.0.0.1:21060"_s;
        const QString caption = u"Address of one login"_s;
        QCOMPARE(lineOf(packageRowOf(client, profiles, endpoint), caption), QString());
        client.connections << ConnectionUuid(u"chong"_s);
        QCOMPARE(lineOf(packageRowOf(client, profiles, endpoint), caption),
                 u"http://127.0.0.1:21060/c/aminah/connect/token\n"
                 "http://127.0.0.1:21060/c/chong/connect/token"_s);
        QCOMPARE(lineOf(packageRowOf(client, profiles, {}), caption), QString());
    }

    void words_sayWhenItCameOrWhyItCannot_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<bool>("stopped");
        const auto add = [](const char *name, const Change &change, const QString &title,
                            const QString &detail, bool stopped) {
            QTest::newRow(name) << change << title << detail << stopped;
        };
        add(
            "in use", [](PackageRow &) {}, u"14:19"_s, u"sqlacc.exe"_s, false);
        add(
            "yesterday", [](PackageRow &row) { row.lastUsed = wall - 24h; }, u"20 Nov, 14:21"_s,
            u"sqlacc.exe"_s, false);
        add(
            "last year", [](PackageRow &row) { row.lastUsed = wall - 8760h; },
            u"21 Nov 2025, 14:21"_s, u"sqlacc.exe"_s, false);
        add(
            "never", [](PackageRow &row) { row.lastUsed.reset(); }, u"Not used yet"_s,
            u"waits for its first call"_s, false);
        add(
            "old secret, not used", [](PackageRow &row) { row.previousUntil = wall + 1h; },
            u"14:19"_s, u"sqlacc.exe"_s, false);
        add(
            "old secret, used",
            [](PackageRow &row) {
                row.previousUntil = wall + 24h;
                row.previousUsedAt = wall - 1min;
            },
            u"Still uses its old secret"_s, u"which works until 22 Nov, 14:21"_s, false);
        add(
            "old secret, over",
            [](PackageRow &row) {
                row.previousUntil = wall;
                row.previousUsedAt = wall - 1min;
            },
            u"14:19"_s, u"sqlacc.exe"_s, false);
        add(
            "expires later", [](PackageRow &row) { row.expiresAt = wall + 1s; }, u"14:19"_s,
            u"sqlacc.exe"_s, false);
        add(
            "expired", [](PackageRow &row) { row.expiresAt = wall; }, u"Expired"_s, u"14:21"_s,
            true);
        add(
            "no login", [](PackageRow &row) { row.logins.clear(); }, u"No login left"_s,
            u"its login was removed"_s, true);
        add(
            "revoked and expired",
            [](PackageRow &row) {
                row.revokedAt = wall - 1h;
                row.revokedReason = u"sold"_s;
                row.expiresAt = wall;
            },
            u"Revoked, 13:21"_s, u"sold"_s, true);
    }

    void words_sayWhenItCameOrWhyItCannot()
    {
        QFETCH(Change, change);
        QLocale::setDefault(QLocale(QLocale::English));
        PackageRow row = inUse();
        change(row);
        const StateWords words = packageWords(row, wall);
        QTEST(words.title, "title");
        QTEST(words.detail, "detail");
        QTEST(isStopped(row, wall), "stopped");
    }

    void row_pinsTheAddressOfItsOnlyLogin_data()
    {
        QTest::addColumn<QStringList>("granted");
        QTest::addColumn<QString>("baseUrl");
        QTest::newRow("one") << QStringList{u"b"_s} << u"http://h/c/b"_s;
        QTest::newRow("two") << QStringList{u"a"_s, u"b"_s} << u"http://h"_s;
        QTest::newRow("gone") << QStringList{u"x"_s} << QString();
    }

    void row_pinsTheAddressOfItsOnlyLogin()
    {
        QFETCH(QStringList, granted);
        Store::LocalClient client;
        for (const QString &id : granted)
            client.connections << ConnectionUuid(id);
        const QList profiles{profileOf(u"a"_s, u"A"_s), profileOf(u"b"_s, u"B"_s)};
        const PackageRow row = packageRowOf(client, profiles, u"http://h"_s);
        QTEST(row.baseUrl, "baseUrl");
        QCOMPARE(row.tokenUrl.isEmpty(), row.baseUrl.isEmpty());
        QVERIFY(packageRowOf(client, profiles, {}).tokenUrl.isEmpty());
    }

    void row_callsTheApiOfWhatNoTokenOpens_data()
    {
        using Store::Rights;
        QTest::addColumn<QStringList>("granted");
        QTest::addColumn<Rights>("rights");
        QTest::addColumn<QString>("apiUrl");
        QTest::addColumn<QString>("address");
        const QString file = u"http://h/c/file"_s;
        QTest::newRow("company file")
            << QStringList{u"file"_s} << Rights::Api << file + u"/api"_s << QString();
        QTest::newRow("only reading")
            << QStringList{u"file"_s} << Rights::ApiRead << file + u"/api"_s << QString();
        QTest::newRow("file user")
            << QStringList{u"user"_s} << Rights::Api << u"http://h/c/user/api"_s << QString();
        // Whoever wants the token has to know the user.
        QTest::newRow("file user, with tokens")
            << QStringList{u"user"_s} << Rights::Token << QString() << QString();
        QTest::newRow("linked file")
            << QStringList{u"linked"_s} << Rights::Api << QString() << QString();
        QTest::newRow("both kinds")
            << QStringList{u"file"_s, u"linked"_s} << Rights::Api << QString()
            << file + u"/api\nhttp://h/c/linked/connect/token"_s;
        QTest::newRow("none") << QStringList() << Rights::Api << QString() << QString();
    }

    void row_callsTheApiOfWhatNoTokenOpens()
    {
        QFETCH(const QStringList, granted);
        QFETCH(const Store::Rights, rights);
        Profiles::ConnectionProfile file = profileOf(u"file"_s, u"Books"_s);
        file.system = Profiles::System::MyobDesktop;
        Profiles::ConnectionProfile linked = profileOf(u"linked"_s, u"Online"_s);
        linked.system = Profiles::System::Myob;
        Profiles::ConnectionProfile user = profileOf(u"user"_s, u"With a user"_s);
        user.system = Profiles::System::Myob;
        user.settings.insert(u"file_user"_s, u"Aminah"_s);
        Store::LocalClient client{.rights = rights};
        for (const QString &id : granted)
            client.connections << ConnectionUuid(id);
        const PackageRow row = packageRowOf(client, {file, linked, user}, u"http://h"_s);
        QTEST(row.apiUrl, "apiUrl");
        QTEST(lineOf(row, u"Address of one login"_s), "address");
    }

    void details_nameTaxpayersSecretAndReason()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        Store::LocalClient client;
        client.allTaxpayers = false;
        client.taxpayers = {{u"IG12345678910"_s, u"2019"_s}};
        PackageRow row = packageRowOf(client, {}, {});
        QCOMPARE(lineOf(row, u"For"_s), u"IG12345678910:2019"_s);
        QCOMPARE(lineOf(row, u"Last use"_s), u"never"_s);
        QVERIFY(lineOf(row, u"Secret"_s).isEmpty());
        row.previousUntil = wall + 1h;
        QVERIFY(lineOf(row, u"Secret"_s).contains(u"15:21"));
        row.previousUsedAt = wall;
        QVERIFY(lineOf(row, u"Secret"_s).contains(u"14:21"));
        row.revokedAt = wall;
        row.revokedReason = u"sold"_s;
        QCOMPARE(lineOf(row, u"Reason"_s), u"sold"_s);
        QVERIFY(lineOf(row, u"Secret"_s).isEmpty());
        QCOMPARE(lineOf(inUse(), u"Last use"_s), u"sqlacc.exe, 14:19"_s);
    }

    void program_isCalledByItsName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("") << QString();
        QTest::newRow("/usr/bin/till") << u"till"_s;
        QTest::newRow("C:\\eStream\\sqlacc.exe") << u"sqlacc.exe"_s;
        QTest::newRow("till") << u"till"_s;
        QTest::newRow("/a/till | /b/till | /c/other") << u"till, other"_s;
    }

    void program_isCalledByItsName()
    {
        QTEST(programName(QString::fromLatin1(QTest::currentDataTag())), "name");
    }
};

QTEST_GUILESS_MAIN(TestPackageRow)
#include "tst_packagerow.moc"
