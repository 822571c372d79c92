#include "application/homewait.h"

#include "application/control/controlserver.h"
#include "support/fakeclock.h"

#include <QLocalServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Connector;
using namespace Connector::Application;
using namespace std::chrono_literals;
using Test::FakeClock;

class TestHomeWait : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_wait.reset();
        m_runtime = std::make_unique<QTemporaryDir>();
        qputenv("XDG_RUNTIME_DIR", m_runtime->path().toLocal8Bit());
        m_place = std::make_unique<QTemporaryDir>();
        m_folder = m_place->filePath(QStringLiteral("home"));
        m_clock = std::make_unique<FakeClock>();
        m_wait = std::make_unique<HomeWait>(*m_clock);
    }

    void cleanup() { m_answer.reset(); }

    void free_isOpenedAtOnce()
    {
        open();
        QVERIFY(m_answer && *m_answer);
        QCOMPARE((**m_answer)->folder(), m_folder);
    }

    void releasedInTime_isOpened()
    {
        auto held = Home::open(m_folder);
        QVERIFY(held);
        open();
        QVERIFY(!m_answer);
        held->reset();
        QVERIFY(QTest::qWaitFor([&] {
            m_clock->advance(100ms);
            return m_answer.has_value();
        }));
        QVERIFY(*m_answer);
    }

    void heldOn_isInUse()
    {
        const auto held = Home::open(m_folder);
        QVERIFY(held);
        open();
        QVERIFY(QTest::qWaitFor([&] {
            m_clock->advance(100ms);
            return m_answer.has_value();
        }));
        QVERIFY(!*m_answer);
        QCOMPARE(m_answer->error().code, ErrorCode::HomeInUse);
    }

    void instance_isSaidAtOnce()
    {
        const auto held = Home::open(m_folder);
        QVERIFY(held);
        ControlServer server([](const CommandRequest &,
                                const std::function<void(CommandReply)> &reply) { reply({}); },
                             *m_clock);
        QVERIFY(server.listen((*held)->id()));
        const Milliseconds before = m_clock->now().boot;
        open();
        QTRY_VERIFY(m_answer);
        QVERIFY(!*m_answer);
        QCOMPARE(m_answer->error().code, ErrorCode::InstanceRunning);
        QCOMPARE(m_clock->now().boot, before);
    }

    // An instance that listens and does not answer: still no longer than the time allowed.
    void frozenInstance_isInUse()
    {
        const auto held = Home::open(m_folder);
        QVERIFY(held);
        QLocalServer frozen;
        QVERIFY(frozen.listen(controlAddresses((*held)->id()).constFirst()));
        open();
        QTRY_VERIFY(frozen.hasPendingConnections());
        QVERIFY(!m_answer);
        m_clock->advance(6s);
        QTRY_VERIFY(m_answer);
        QVERIFY(!*m_answer);
        QCOMPARE(m_answer->error().code, ErrorCode::HomeInUse);
    }

private:
    void open()
    {
        m_wait->open(m_folder, {this, [this](Result<std::unique_ptr<Home>> home) {
                                    m_answer.emplace(std::move(home));
                                }});
    }

    std::unique_ptr<QTemporaryDir> m_runtime;
    std::unique_ptr<QTemporaryDir> m_place;
    QString m_folder;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<HomeWait> m_wait;
    std::optional<Result<std::unique_ptr<Home>>> m_answer;
};

QTEST_GUILESS_MAIN(TestHomeWait)
#include "tst_homewait.moc"
