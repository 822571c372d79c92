#include "store/preferences.h"
#include "store/sql.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Connector;
using namespace Connector::Store;

class TestPreferences : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Database> m_database;

private slots:
    void init()
    {
        auto opened = Database::open(QStringLiteral(":memory:"));
        QVERIFY(opened);
        m_database = std::move(*opened);
    }

    void fields_areWellFormed()
    {
        QSet<QString> keys;
        for (const PreferenceField &field : Preferences::fields()) {
            QVERIFY2(!keys.contains(field.key), qPrintable(field.key));
            keys.insert(field.key);
            QVERIFY2(field.what.endsWith(u'.'), qPrintable(field.key));
            QCOMPARE(field.kind == PreferenceField::Kind::Choice, !field.choices.isEmpty());
            // The default must itself be allowed, and be in its one spelling.
            Preferences preferences(*m_database);
            QVERIFY2(preferences.set(field.key, field.fallback), qPrintable(field.key));
            QCOMPARE(preferences.value(field.key), field.fallback);
        }
        for (const char *key : {"port", "language", "theme", "proxy"})
            QVERIFY2(keys.contains(QString::fromLatin1(key)), key);
    }

    void value_unset_isTheDefault()
    {
        const Preferences preferences(*m_database);
        QVERIFY(preferences.loaded());
        QCOMPARE(preferences.port(), quint16(21060));
        QCOMPARE(preferences.value(QStringLiteral("language")), QStringLiteral("auto"));
        QCOMPARE(preferences.value(QStringLiteral("theme")), QStringLiteral("system"));
        QCOMPARE(preferences.value(QStringLiteral("proxy")), QStringLiteral("system"));
        QVERIFY(preferences.value(QStringLiteral("nonsense")).isEmpty());
    }

    void set_allowedValue_isKept_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        const auto row = [](const char *key, const char *typed, const char *kept) {
            QTest::addRow("%s=%s", key, typed)
                << QString::fromLatin1(key) << QString::fromLatin1(typed)
                << QString::fromLatin1(kept);
        };
        row("port", "1024", "1024");
        row("port", "65535", "65535");
        row("port", " 021061 ", "21061");
        row("language", "ms", "ms");
        row("language", "ZH", "zh");
        row("theme", "dark", "dark");
        row("proxy", "none", "none");
        row("proxy", "manual", "manual");
        row("proxy_address", " proxy.example.com:3128 ", "proxy.example.com:3128");
        row("proxy_address", "http://10.0.0.1:8080/", "10.0.0.1:8080");
        row("proxy_address", "[::1]:8080", "[::1]:8080");
    }

    void set_allowedValue_isKept()
    {
        QFETCH(QString, key);
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        Preferences preferences(*m_database);
        const QString before = preferences.value(key);
        QSignalSpy changed(&preferences, &Preferences::changed);
        QVERIFY(preferences.set(key, typed));
        QCOMPARE(preferences.value(key), kept);
        QCOMPARE(Preferences(*m_database).value(key), kept);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0), (QVariantList{key, before, kept}));
        QVERIFY(preferences.set(key, typed));
        QCOMPARE(changed.size(), 1);
    }

    void set_otherValue_isRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *key, const char *typed, ErrorCode code,
                            const char *detail) {
            QTest::addRow("%s=%s", key, typed)
                << QString::fromLatin1(key) << QString::fromLatin1(typed) << static_cast<int>(code)
                << QString::fromLatin1(detail);
        };
        row("port", "1023", ErrorCode::InputNumberRange, "1024 to 65535");
        row("port", "65536", ErrorCode::InputNumberRange, "1024 to 65535");
        row("port", "-1", ErrorCode::InputNumberRange, "1024 to 65535");
        row("port", "x", ErrorCode::InputNumberFormat, "1024 to 65535");
        row("port", "", ErrorCode::InputNumberFormat, "1024 to 65535");
        row("port", "21060.5", ErrorCode::InputNumberFormat, "1024 to 65535");
        row("port", "99999999999999999999", ErrorCode::InputNumberFormat, "1024 to 65535");
        row("language", "de", ErrorCode::InputUnknownValue, "auto, en, ms, zh, ta");
        row("theme", "", ErrorCode::InputUnknownValue, "system, light, dark");
        row("proxy", "http://p", ErrorCode::InputUnknownValue, "system, none, manual");
        row("proxy_address", "proxy.example.com", ErrorCode::InputUrlInvalid,
            "proxy.example.com:3128");
        row("proxy_address", "a:b@proxy:3128", ErrorCode::InputUrlInvalid,
            "proxy.example.com:3128");
        row("proxy_address", "socks5://proxy:3128", ErrorCode::InputUrlInvalid,
            "proxy.example.com:3128");
        row("nonsense", "1", ErrorCode::NotFound, "nonsense");
        row("home_id", "1", ErrorCode::NotFound, "home_id");
    }

    void set_otherValue_isRefused()
    {
        QFETCH(QString, key);
        QFETCH(QString, typed);
        Preferences preferences(*m_database);
        const QString before = preferences.value(key);
        QSignalSpy changed(&preferences, &Preferences::changed);
        const Result<> done = preferences.set(key, typed);
        QVERIFY(!done);
        QTEST(static_cast<int>(done.error().code), "code");
        QTEST(done.error().detail, "detail");
        QVERIFY(!done.error().field.isEmpty());
        QCOMPARE(preferences.value(key), before);
        QCOMPARE(Preferences(*m_database).value(key), before);
        QCOMPARE(changed.size(), 0);
    }

    void load_impossibleRow_countsAsAbsent()
    {
        QVERIFY(run(m_database->handle(),
                    QStringLiteral("INSERT INTO preferences VALUES ('port', '80'),"
                                   " ('theme', 'dark'), ('later', 'x')")));
        const Preferences preferences(*m_database);
        QCOMPARE(preferences.port(), quint16(21060));
        QCOMPARE(preferences.value(QStringLiteral("theme")), QStringLiteral("dark"));
        QVERIFY(preferences.value(QStringLiteral("later")).isEmpty());
    }

    void facts_areApartFromSettings()
    {
        Preferences preferences(*m_database);
        QVERIFY(preferences.fact(QStringLiteral("port")).isEmpty());
        QVERIFY(preferences.setFact(QStringLiteral("port"), QStringLiteral("1")));
        QVERIFY(preferences.setFact(QStringLiteral("home_id"), QStringLiteral("abc")));
        QCOMPARE(preferences.port(), quint16(21060));
        QCOMPARE(preferences.fact(QStringLiteral("home_id")), QStringLiteral("abc"));
        QCOMPARE(Preferences(*m_database).fact(QStringLiteral("home_id")), QStringLiteral("abc"));
        QVERIFY(preferences.setFact(QStringLiteral("home_id"), QStringLiteral("def")));
        QCOMPARE(Preferences(*m_database).fact(QStringLiteral("home_id")), QStringLiteral("def"));
    }

    void write_databaseRefuses_changesNothing()
    {
        Preferences preferences(*m_database);
        QVERIFY(preferences.setFact(QStringLiteral("k"), QStringLiteral("old")));
        QSignalSpy changed(&preferences, &Preferences::changed);
        QVERIFY(run(m_database->handle(), QStringLiteral("PRAGMA query_only = ON")));
        const Result<> done = preferences.set(QStringLiteral("port"), QStringLiteral("3000"));
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::StoreFailed);
        QVERIFY(!preferences.setFact(QStringLiteral("k"), QStringLiteral("new")));
        QCOMPARE(preferences.port(), quint16(21060));
        QCOMPARE(preferences.fact(QStringLiteral("k")), QStringLiteral("old"));
        QCOMPARE(changed.size(), 0);
    }

    void load_tableGone_keepsDefaultsAndRefusesWrites()
    {
        QVERIFY(run(m_database->handle(), QStringLiteral("DROP TABLE facts")));
        Preferences preferences(*m_database);
        QVERIFY(!preferences.loaded());
        QCOMPARE(preferences.port(), quint16(21060));
        QVERIFY(!preferences.set(QStringLiteral("port"), QStringLiteral("3000")));
    }
};

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
