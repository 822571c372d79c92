#include "cli/session.h"

#include "application/instance.h"
#include "commands/commandrunner.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Connector;
using namespace Connector::Cli;
using namespace Qt::StringLiterals;

/// A session on a home of its own, with the instance in this very process where one is needed. What
/// the commands print goes to the standard output of the test.
class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        m_place = std::make_unique<QTemporaryDir>();
        qputenv("XDG_RUNTIME_DIR", m_place->path().toLocal8Bit());
        m_folder = m_place->filePath(u"home"_s);
    }

    void command_withoutInstance_runsHere()
    {
        QCOMPARE(run(u"status"_s), 0);
        QVERIFY(QFile::exists(m_folder + u"/connector.db"_s));
        QVERIFY(!Application::isHomeInUse(m_folder));
    }

    void command_wrong_touchesNoHome_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("command") << "connexion list";
        QTest::newRow("option") << "status --colour";
        QTest::newRow("argument") << "connection show";
        QTest::newRow("file") << "connection import /nonexistent/file.csv";
        QTest::newRow("answer") << "settings set home lost";
    }

    void command_wrong_touchesNoHome()
    {
        QFETCH(QString, line);
        QCOMPARE(run(line), 2);
        QVERIFY(!QFile::exists(m_folder));
    }

    void command_withInstance_isGivenToIt()
    {
        const auto instance = start();
        QVERIFY(instance);
        QCOMPARE(run(u"settings set port 23456"_s), 0);
        QCOMPARE((*instance)->services().preferences().port(), quint16(23456));
        QCOMPARE(run(u"connection show nobody"_s), 7);
    }

    void stop_comesBackWhenTheHomeIsFree()
    {
        auto instance = start();
        QVERIFY(instance);
        Session session(arguments(u"stop"_s));
        QSignalSpy finished(&session, &Session::finished);
        QSignalSpy asked(instance->get(), &Application::Instance::stopRequested);
        session.start();
        QTRY_COMPARE(asked.size(), 1);
        // The answer has long come; the home is still held.
        QVERIFY(!QTest::qWaitFor([&] { return !finished.isEmpty(); }, 200));
        instance->reset();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.at(0).at(0).toInt(), 0);
        QVERIFY(!Application::isHomeInUse(m_folder));
    }

    void stop_withoutInstance_isSaid() { QCOMPARE(run(u"stop"_s), 1); }

    void home_movedAway_isSettled()
    {
        QCOMPARE(run(u"status"_s), 0);
        const QString after = m_place->filePath(u"elsewhere"_s);
        QVERIFY(QDir().rename(m_folder, after));
        m_folder = after;
        QCOMPARE(run(u"status"_s), 1);
        QCOMPARE(run(u"settings set home moved"_s), 0);
        QCOMPARE(run(u"status"_s), 0);
        QCOMPARE(run(u"settings set home copied"_s), 2);
    }

private:
    Arguments arguments(const QString &line) const
    {
        return {.home = m_folder, .json = true, .command = (line + u" --json"_s).split(u' ')};
    }

    int run(const QString &line)
    {
        Session session(arguments(line));
        QSignalSpy finished(&session, &Session::finished);
        session.start();
        if (!QTest::qWaitFor([&] { return !finished.isEmpty(); }, 10'000))
            return -1;
        return finished.at(0).at(0).toInt();
    }

    Result<std::unique_ptr<Application::Instance>> start() const
    {
        auto home = Application::Home::open(m_folder);
        if (!home)
            return home.error();
        return Application::Instance::start(std::move(*home),
                                            {.port = quint16(0), .runner = Commands::runCommand});
    }

    std::unique_ptr<QTemporaryDir> m_place;
    QString m_folder;
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
