#include "rawclient.h"
#include "testsite.h"

#include <QTest>

#include <condition_variable>

using namespace Connector;
using Http::BodySource;
using Test::RawClient;
using Test::TestSite;

namespace {

Http::Limits limits()
{
    return {.body = 1024, .streamedBody = 2 * 1024 * 1024};
}

/// Waits until the source has something, and takes it.
BodySource::Portion next(BodySource &source)
{
    std::mutex mutex;
    std::condition_variable changed;
    bool isReady = false;
    source.whenReady([&] {
        const std::lock_guard lock(mutex);
        isReady = true;
        changed.notify_all();
    });
    std::unique_lock lock(mutex);
    changed.wait(lock, [&] { return isReady; });
    return source.take(1 << 20);
}

BodySource::Portion all(BodySource &source)
{
    BodySource::Portion whole;
    while (whole.end == BodySource::End::Open) {
        const auto portion = next(source);
        whole.bytes += portion.bytes;
        whole.end = portion.end;
    }
    return whole;
}

QByteArray upload(const QByteArray &fields)
{
    return "POST /upload HTTP/1.1\r\nHost: 127.0.0.1\r\n" + fields + "\r\n";
}

QByteArray sized(qsizetype size)
{
    return upload("Content-Length: " + QByteArray::number(size) + "\r\n");
}

} // namespace

/// Bodies that come or go in pieces, over real sockets.
class TestStreaming : public QObject
{
    Q_OBJECT

    struct Upload
    {
        Http::Responder responder;
        std::shared_ptr<BodySource> source;
    };

    Upload take()
    {
        Http::Responder responder = m_site.takeParked();
        return {std::move(responder), m_site.takeStream()};
    }

private slots:
    void upload_isHandledBeforeItIsWhole()
    {
        RawClient client(m_site.port());
        client.send(sized(6) + "abc");
        Upload upload = take();
        QCOMPARE(next(*upload.source).bytes, QByteArray("abc"));
        client.send("def");
        const auto rest = all(*upload.source);
        QCOMPARE(rest.bytes, QByteArray("def"));
        QCOMPARE(rest.end, BodySource::End::Whole);
        upload.responder.answer({.body = "done"});
        QCOMPARE(client.receive().body, QByteArray("done"));
        // The connection goes on with the next request.
        QCOMPARE(client.ask("GET /x HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n").status, 200);
    }

    void upload_chunked_isDecoded()
    {
        RawClient client(m_site.port());
        client.send(upload("Transfer-Encoding: chunked\r\n") + "3\r\nabc\r\n");
        Upload upload = take();
        client.sendByteByByte("3\r\ndef\r\n0\r\n\r\n");
        QCOMPARE(all(*upload.source).bytes, QByteArray("abcdef"));
        upload.responder.answer({});
        QCOMPARE(client.receive().status, 200);
    }

    void upload_largerThanThePipe_waitsForTheReader()
    {
        RawClient client(m_site.port());
        const QByteArray body(2 * 1024 * 1024, 'b');
        client.send(sized(body.size()));
        Upload upload = take();
        std::thread sender([&] { client.send(body); });
        const auto whole = all(*upload.source);
        sender.join();
        QCOMPARE(whole.bytes.size(), body.size());
        QCOMPARE(whole.end, BodySource::End::Whole);
        upload.responder.answer({});
        QCOMPARE(client.receive().status, 200);
    }

    void upload_tooLarge_isRefused_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("sized") << sized(2 * 1024 * 1024 + 1);
        QTest::newRow("chunked") << upload("Transfer-Encoding: chunked\r\n") + "200001\r\n";
        QTest::newRow("not a path that streams")
            << QByteArray("POST /x HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 1025\r\n\r\n");
        QTest::newRow("chunked, not a path that streams")
            << QByteArray("POST /x HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                          "Transfer-Encoding: chunked\r\n\r\n401\r\n");
    }

    void upload_tooLarge_isRefused()
    {
        QFETCH(QByteArray, request);
        RawClient client(m_site.port());
        QCOMPARE(client.ask(request).status, 413);
        client.endSending();
        QVERIFY(client.isClosedByServer());
    }

    void upload_brokenChunk_handlerAndClientLearnIt()
    {
        RawClient client(m_site.port());
        client.send(upload("Transfer-Encoding: chunked\r\n") + "3\r\nabc\r\n");
        Upload upload = take();
        client.send("zz\r\n");
        QCOMPARE(all(*upload.source).end, BodySource::End::Broken);
        QCOMPARE(client.receive().status, 400);
        QVERIFY(!upload.responder.isWanted());
    }

    void upload_clientHangsUp_isABreak()
    {
        RawClient client(m_site.port());
        client.send(sized(6) + "abc");
        Upload upload = take();
        client.endSending();
        QCOMPARE(all(*upload.source).end, BodySource::End::Broken);
        QVERIFY(client.isClosedByServer());
    }

    void upload_stalls_isABreak()
    {
        Http::Limits quick = limits();
        quick.idleTime = Milliseconds(50);
        TestSite site(m_thread, quick);
        RawClient client(site.port());
        client.send(sized(6) + "abc");
        Http::Responder responder = site.takeParked();
        const auto source = site.takeStream();
        QCOMPARE(all(*source).end, BodySource::End::Broken);
        QCOMPARE(client.receive().status, 408);
    }

    void upload_answeredEarly_endsTheConnection()
    {
        RawClient client(m_site.port());
        client.send(sized(1024 * 1024) + "abc");
        Upload upload = take();
        upload.responder.answer({.status = 401});
        QCOMPARE(client.receive().status, 401);
        QCOMPARE(all(*upload.source).end, BodySource::End::Broken);
        client.endSending();
        QVERIFY(client.isClosedByServer());
    }

    void upload_expectation_isAcknowledgedByTheHandler()
    {
        RawClient client(m_site.port());
        client.send(upload("Content-Length: 3\r\nExpect: 100-continue\r\n"));
        Upload upload = take();
        QCOMPARE(client.receive(true).status, 100);
        client.send("abc");
        QCOMPARE(all(*upload.source).bytes, QByteArray("abc"));
        upload.responder.answer({});
        QCOMPARE(client.receive().status, 200);
    }

    void upload_unwanted_isReadToItsEnd()
    {
        RawClient client(m_site.port());
        client.send(sized(1024 * 1024));
        Upload upload = take();
        upload.source.reset();
        client.send(QByteArray(1024 * 1024, 'b'));
        upload.responder.answer({.body = "done"});
        QCOMPARE(client.receive().body, QByteArray("done"));
    }

    void answer_streams_data()
    {
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<bool>("isSized");
        QTest::addColumn<QByteArray>("framing");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("sized") << QByteArray("1.1") << true << QByteArray("Content-Length: 6\r\n")
                               << QByteArray("abcdef");
        QTest::newRow("chunked") << QByteArray("1.1") << false
                                 << QByteArray("Transfer-Encoding: chunked\r\n")
                                 << QByteArray("6\r\nabcdef\r\n0\r\n\r\n");
        QTest::newRow("until the end")
            << QByteArray("1.0") << false << QByteArray("Connection: close\r\n")
            << QByteArray("abcdef");
    }

    void answer_streams()
    {
        QFETCH(QByteArray, version);
        QFETCH(bool, isSized);
        QFETCH(QByteArray, framing);
        QFETCH(QByteArray, body);
        RawClient client(m_site.port());
        client.send("GET /park HTTP/" + version
                    + "\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        Http::Responder responder = m_site.takeParked();
        const auto [sink, source] = Http::makeBodyPipe();
        Http::Response response{.stream = source};
        if (isSized)
            response.streamSize = 6;
        sink->write("abc");
        sink->write("def");
        responder.answer(std::move(response));
        sink->finish();
        const QByteArray text = client.receiveAll();
        QVERIFY2(text.contains(framing), text.constData());
        QCOMPARE(text.mid(text.indexOf("\r\n\r\n") + 4), body);
    }

    void answer_breaksOff_cutsTheConnection_data()
    {
        QTest::addColumn<bool>("isSized");
        QTest::addColumn<bool>("isFinished");
        QTest::newRow("sized") << true << false;
        QTest::newRow("chunked") << false << false;
        QTest::newRow("shorter than announced") << true << true;
    }

    void answer_breaksOff_cutsTheConnection()
    {
        QFETCH(bool, isSized);
        QFETCH(bool, isFinished);
        RawClient client(m_site.port());
        client.send("GET /park HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        Http::Responder responder = m_site.takeParked();
        auto [sink, source] = Http::makeBodyPipe();
        sink->write("abc");
        Http::Response response{.stream = std::move(source)};
        if (isSized)
            response.streamSize = 6;
        responder.answer(std::move(response));
        if (isFinished)
            sink->finish();
        sink.reset();
        QVERIFY(!client.receiveAll().endsWith("0\r\n\r\n"));
    }

    void answer_toHead_hasTheSizeAndNoBody()
    {
        RawClient client(m_site.port());
        client.send("HEAD /park HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        Http::Responder responder = m_site.takeParked();
        const auto [sink, source] = Http::makeBodyPipe();
        responder.answer({.stream = source, .streamSize = 1234});
        const QByteArray text = client.receiveAll();
        QVERIFY2(text.contains("Content-Length: 1234\r\n"), text.constData());
        QVERIFY(text.endsWith("\r\n\r\n"));
    }

    void answer_largerThanThePipe_waitsForTheClient()
    {
        RawClient client(m_site.port());
        client.send("GET /park HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        Http::Responder responder = m_site.takeParked();
        auto pipe = Http::makeBodyPipe();
        responder.answer({.stream = std::move(pipe.second), .streamSize = 64 * portion});
        std::thread writer([sink = pipe.first] {
            for (int i = 0; i < 64; ++i) {
                std::mutex mutex;
                std::condition_variable changed;
                bool hasRoom = false;
                sink->whenRoom([&] {
                    const std::lock_guard lock(mutex);
                    hasRoom = true;
                    changed.notify_all();
                });
                std::unique_lock lock(mutex);
                changed.wait(lock, [&] { return hasRoom; });
                sink->write(QByteArray(portion, 'a'));
            }
            sink->finish();
        });
        const auto answer = client.receive();
        writer.join();
        QCOMPARE(answer.body.size(), 64 * portion);
        // And the connection is good for another request.
        QCOMPARE(client.ask("GET /x HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n").status, 200);
    }

    void answer_clientHangsUp_writerLearnsIt()
    {
        RawClient client(m_site.port());
        client.send("GET /park HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        Http::Responder responder = m_site.takeParked();
        auto pipe = Http::makeBodyPipe();
        responder.answer({.stream = std::move(pipe.second)});
        client.receive();
        client.close();
        QTRY_VERIFY((pipe.first->write(QByteArray(portion, 'a')), !pipe.first->isWanted()));
    }

    void answer_tooLate_writerLearnsIt()
    {
        RawClient client(m_site.port());
        client.send("GET /park HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        Http::Responder responder = m_site.takeParked();
        responder.answer({.body = "first"});
        QCOMPARE(client.receive().body, QByteArray("first"));
        auto pipe = Http::makeBodyPipe();
        responder.answer({.stream = std::move(pipe.second)});
        QVERIFY(!pipe.first->isWanted());
    }

private:
    static constexpr qsizetype portion = 64 * 1024;

    Http::IoThread m_thread;
    TestSite m_site{m_thread, limits()};
};

QTEST_GUILESS_MAIN(TestStreaming)
#include "tst_streaming.moc"
