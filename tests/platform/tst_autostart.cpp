#include "platform/autostart.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Connector;

class TestAutostart : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
#if !defined(Q_OS_LINUX)
        QSKIP("Writes to the settings of the user who runs the test.");
#endif
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", m_folder->path().toLocal8Bit());
        m_autostart = Platform::createAutostart(QStringLiteral("/opt/my \"app\" 100%/connector"),
                                                {QStringLiteral("--background")});
    }

    void set_isWhatTheSystemSays()
    {
        QCOMPARE(m_autostart->isOn(), std::optional(false));
        QVERIFY(m_autostart->set(true));
        QCOMPARE(m_autostart->isOn(), std::optional(true));
        QVERIFY(m_autostart->set(false));
        QCOMPARE(m_autostart->isOn(), std::optional(false));
        QVERIFY(m_autostart->set(false));
    }

    // Both ways in which desktops switch an entry off without removing it.
    void switchedOffByTheDesktop_isOff_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("hidden") << QByteArray("Hidden=true\n");
        QTest::newRow("GNOME") << QByteArray("X-GNOME-Autostart-enabled=false\n");
    }

    void switchedOffByTheDesktop_isOff()
    {
        QFETCH(QByteArray, line);
        QVERIFY(m_autostart->set(true));
        QFile file(entry());
        QVERIFY(file.open(QIODevice::Append));
        file.write(line);
        file.close();
        QCOMPARE(m_autostart->isOn(), std::optional(false));
        QVERIFY(m_autostart->set(true));
        QCOMPARE(m_autostart->isOn(), std::optional(true));
    }

    void entryOfAMovedProgram_isOffAndRepaired()
    {
        const auto moved = Platform::createAutostart(QStringLiteral("/elsewhere/connector"), {});
        QVERIFY(moved->set(true));
        QCOMPARE(m_autostart->isOn(), std::optional(false));
        QVERIFY(m_autostart->set(true));
        QCOMPARE(m_autostart->isOn(), std::optional(true));
        QCOMPARE(moved->isOn(), std::optional(false));
    }

    // Desktop Entry Specification, the key Exec.
    void command_isQuoted()
    {
        QVERIFY(m_autostart->set(true));
        QFile file(entry());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("\nExec=\"/opt/my \\\\\"app\\\\\" 100%%/connector\" "
                                        "\"--background\"\n"));
    }

    void unwritableFolder_isAnError()
    {
        QFile blocker(m_folder->filePath(QStringLiteral("autostart")));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        const auto refused = m_autostart->set(true);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotPermitted);
    }

private:
    QString entry() const
    {
        return m_folder->filePath(QStringLiteral("autostart/myinvois-connector.desktop"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Platform::Autostart> m_autostart;
};

QTEST_GUILESS_MAIN(TestAutostart)
#include "tst_autostart.moc"
