#include "application/home.h"

#include "support/openfiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Connector;
using namespace Connector::Application;

namespace {

void write(const QString &file, const QByteArray &content)
{
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(content), content.size());
}

QString idOf(const QString &folder)
{
    const auto home = Home::open(folder);
    return home ? (*home)->id() : QString();
}

} // namespace

class TestHome : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_place = std::make_unique<QTemporaryDir>();
        m_folder = m_place->filePath(QStringLiteral("home"));
    }

    void open_first_makesAnIdentityThatStays()
    {
        const QString id = idOf(m_folder);
        QCOMPARE(id.size(), 32);
        QCOMPARE(idOf(m_folder), id);
        QVERIFY(!Test::isOpenToOthers(m_folder + QStringLiteral("/home.json")));
        QVERIFY(idOf(m_place->filePath(QStringLiteral("other"))) != id);
    }

    void open_held_isInUse()
    {
        const auto first = Home::open(m_folder);
        QVERIFY(first);
        const auto second = Home::open(m_folder);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::HomeInUse);
    }

    // Two first starts at once must not make two identities, of which one is lost.
    void find_withoutIdentity_makesNone()
    {
        const auto found = findHome(m_folder);
        QVERIFY(found && !found->has_value());
        QVERIFY(!QFile::exists(m_folder));
        const QString id = idOf(m_folder);
        const auto again = findHome(m_folder);
        QVERIFY(again && again->has_value());
        QCOMPARE((*again)->id, id);
    }

    void open_movedOrCopied_asks_data()
    {
        QTest::addColumn<bool>("moved");
        QTest::newRow("moved") << true;
        QTest::newRow("copied") << false;
    }

    void open_movedOrCopied_asks()
    {
        QFETCH(bool, moved);
        const QString id = idOf(m_folder);
        const QString before = QDir(m_folder).canonicalPath();
        const QString after = m_place->filePath(QStringLiteral("elsewhere"));
        QVERIFY(QDir().rename(m_folder, after));
        const auto refused = Home::open(after);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::HomeMoved);
        QCOMPARE(refused.error().detail, before);

        const auto settled = settleHome(after, moved ? HomeAnswer::Moved : HomeAnswer::Copied);
        QVERIFY(settled);
        QCOMPARE(settled->id == id, moved);
        QCOMPARE(idOf(after), settled->id);
    }

    void settle_whereItWas_keepsItsSecrets()
    {
        const QString id = idOf(m_folder);
        const auto copied = settleHome(m_folder, HomeAnswer::Copied);
        QVERIFY(!copied);
        QCOMPARE(copied.error().code, ErrorCode::InputNotApplicable);
        QCOMPARE(copied.error().field, QStringLiteral("home"));
        const auto moved = settleHome(m_folder, HomeAnswer::Moved);
        QVERIFY(moved);
        QCOMPARE(moved->id, id);
        QCOMPARE(idOf(m_folder), id);
    }

    void settle_held_isInUse()
    {
        const QString after = m_place->filePath(QStringLiteral("elsewhere"));
        const auto home = Home::open(m_folder);
        QVERIFY(home);
        QVERIFY(QDir().rename(m_folder, after));
        const auto settled = settleHome(after, HomeAnswer::Moved);
        QVERIFY(!settled);
        QCOMPARE(settled.error().code, ErrorCode::HomeInUse);
    }

    void open_databaseWithoutIdentity_asks()
    {
        QVERIFY(!idOf(m_folder).isEmpty());
        write(m_folder + QStringLiteral("/connector.db"), "x");
        QVERIFY(QFile::remove(m_folder + QStringLiteral("/home.json")));
        const auto refused = Home::open(m_folder);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::HomeMoved);
        QVERIFY(settleHome(m_folder, HomeAnswer::Copied));
        QVERIFY(!idOf(m_folder).isEmpty());
    }

    void open_damaged_isUnusable_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{\"id\":");
        QTest::newRow("short id") << QByteArray("{\"id\":\"abc\",\"path\":\"/\"}");
        QTest::newRow("id as a path")
            << QByteArray("{\"id\":\"../../../../../../../../../../aa\",\"path\":\"/\"}");
    }

    void open_damaged_isUnusable()
    {
        QFETCH(QByteArray, content);
        QVERIFY(QDir().mkpath(m_folder));
        write(m_folder + QStringLiteral("/home.json"), content);
        const auto refused = Home::open(m_folder);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::HomeUnusable);
    }

    void open_file_isUnusable()
    {
        write(m_folder, "a file");
        const auto refused = Home::open(m_folder);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::HomeUnusable);
    }

    void folder_optionThenEnvironment()
    {
        qputenv("MYINVOIS_CONNECTOR_HOME", "/tmp/of-the-environment");
        // Windows adds the drive of the current folder.
        const QString here = QDir::currentPath();
        const QString drive = here.startsWith(u'/') ? QString() : here.left(2);
        const auto whole = [&](const char *path) { return drive + QString::fromLatin1(path); };
        QCOMPARE(homeFolder(QStringLiteral("/tmp/given")), whole("/tmp/given"));
        QCOMPARE(homeFolder({}), whole("/tmp/of-the-environment"));
        QVERIFY(QDir::isAbsolutePath(homeFolder(QStringLiteral("here"))));
        qunsetenv("MYINVOIS_CONNECTOR_HOME");
        QVERIFY(QDir::isAbsolutePath(homeFolder({})));
    }

private:
    std::unique_ptr<QTemporaryDir> m_place;
    QString m_folder;
};

QTEST_GUILESS_MAIN(TestHome)
#include "tst_home.moc"
