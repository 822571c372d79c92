#include "http/client.h"
#include "http/oneshotbody.h"
#include "support/scriptedserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Connector;
using namespace std::chrono_literals;
using Http::ClientStream;
using Http::StreamedRequest;
using Test::ScriptedAnswer;
using Test::ScriptedServer;

namespace {

/// A body that the test feeds while it is being sent.
class Tap final : public QIODevice
{
public:
    Tap() { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }

    void feed(const QByteArray &bytes)
    {
        m_bytes += bytes;
        emit readyRead();
    }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_bytes.size(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 size = std::min<qint64>(maxSize, m_bytes.size());
        std::copy_n(m_bytes.constData(), size, data);
        m_bytes.remove(0, size);
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
};

} // namespace

class TestClientStream : public QObject
{
    Q_OBJECT

    struct Reader : QObject
    {
        Reader(Http::Client &client, StreamedRequest request, Milliseconds stall = 20s)
            : stream(client.open(std::move(request), stall, this))
        {
            connect(stream, &ClientStream::answered, this,
                    [this](int code, const Http::Headers &fields) {
                        status = code;
                        headers = fields;
                    });
            connect(stream, &ClientStream::readyRead, this, [this] {
                if (reads)
                    drain();
            });
            connect(stream, &ClientStream::finished, this, [this] {
                isFinished = true;
                if (reads)
                    drain();
            });
            connect(stream, &ClientStream::failed, this,
                    [this](const Error &failure) { error = failure; });
        }

        void drain()
        {
            for (QByteArray bytes = stream->read(1 << 20); !bytes.isEmpty();
                 bytes = stream->read(1 << 20))
                body += bytes;
        }
        bool isWhole() const { return isFinished && stream->isAtEnd(); }

        ClientStream *stream;
        bool reads = true;
        int status = 0;
        Http::Headers headers;
        QByteArray body;
        bool isFinished = false;
        std::optional<Error> error;
    };

    static StreamedRequest post(const ScriptedServer &server, const QByteArray &body)
    {
        return {.method = "POST",
                .url = server.url(),
                .headers = {{"Content-Type", "application/json"}},
                .body = std::make_unique<Http::OneShotBody>(SecretString::copyOf(body)),
                .bodySize = body.size()};
    }

private slots:
    void answer_ofAnyStatus_comesWithItsHeaders_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {200, 202, 307, 308, 400, 401, 404, 429, 503})
            QTest::addRow("%d", status) << status;
    }

    void answer_ofAnyStatus_comesWithItsHeaders()
    {
        QFETCH(int, status);
        ScriptedServer server;
        server.play(ScriptedAnswer::json(status, "{}",
                                         {{"correlationId", "abc"},
                                          {"WWW-Authenticate", "Basic realm=\"x\""},
                                          {"Location", "http://127.0.0.1:1/"}}));
        Http::Client client;
        Reader reader(client, post(server, "submission"));
        QTRY_VERIFY(reader.isWhole());
        QCOMPARE(reader.status, status);
        QCOMPARE(reader.headers.value("correlationId"), QByteArray("abc"));
        QCOMPARE(reader.body, QByteArray("{}"));
        QVERIFY(!reader.error);
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(server.requests().first().body, QByteArray("submission"));
        QCOMPARE(server.requests().first().headers.value("Accept-Encoding"),
                 QByteArray("identity"));
    }

    void body_isSentWhileItComes()
    {
        ScriptedServer server;
        server.playAlways(ScriptedAnswer::json(202, "{}"));
        Http::Client client;
        auto owned = std::make_unique<Tap>();
        Tap *const tap = owned.get();
        StreamedRequest request = post(server, {});
        request.body = std::move(owned);
        request.bodySize = 6;
        Reader reader(client, std::move(request));
        tap->feed("abc");
        QTRY_COMPARE(server.connections(), 1);
        QTRY_COMPARE(tap->bytesAvailable(), 0);
        tap->feed("def");
        QTRY_VERIFY(reader.isWhole());
        QCOMPARE(server.requests().first().body, QByteArray("abcdef"));
    }

    void upstreamReadsAndCloses_oneRequest_outcomeUnknown_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<bool>("hasBody");
        QTest::newRow("POST") << QByteArray("POST") << true;
        QTest::newRow("PUT") << QByteArray("PUT") << true;
        QTest::newRow("POST without a body") << QByteArray("POST") << false;
        QTest::newRow("DELETE without a body") << QByteArray("DELETE") << false;
    }

    void upstreamReadsAndCloses_oneRequest_outcomeUnknown()
    {
        QFETCH(QByteArray, method);
        QFETCH(bool, hasBody);
        ScriptedServer server;
        server.playAlways(ScriptedAnswer::readAndClose());
        Http::Client client;
        StreamedRequest request = post(server, "submission");
        request.method = method;
        if (!hasBody) {
            request.body.reset();
            request.bodySize = 0;
        }
        Reader reader(client, std::move(request));
        QTRY_VERIFY(reader.error);
        QVERIFY(reader.stream->mayHaveArrived());
        QCOMPARE(reader.error->code, ErrorCode::NetworkTimeout);
        QCOMPARE(server.requests().size(), 1);
    }

    void submissions_neverShareAConnection()
    {
        ScriptedServer server;
        server.playAlways(ScriptedAnswer::json(202, "{}"));
        Http::Client client;
        for (int i = 1; i <= 3; ++i) {
            Reader reader(client, post(server, "x"));
            QTRY_VERIFY(reader.isWhole());
            QCOMPARE(server.requests().last().connection, i);
            QCOMPARE(server.requests().last().headers.value("Connection").toLower(),
                     QByteArray("close"));
            server.closeConnections();
        }
    }

    void upstreamRefuses_nothingWasSent()
    {
        ScriptedServer server;
        server.stop();
        Http::Client client;
        Reader reader(client, post(server, "x"));
        QTRY_VERIFY(reader.error);
        QCOMPARE(reader.error->code, ErrorCode::NetworkRefused);
        QVERIFY(!reader.stream->mayHaveArrived());
    }

    void upstreamIsSilent_stalls()
    {
        ScriptedServer server;
        server.playAlways(ScriptedAnswer::silence());
        Http::Client client;
        Reader reader(client, post(server, "x"), 100ms);
        QTRY_VERIFY(reader.error);
        QCOMPARE(reader.error->code, ErrorCode::NetworkTimeout);
        QVERIFY(reader.stream->mayHaveArrived());
    }

    void largeAnswer_waitsForTheReader()
    {
        ScriptedServer server;
        const QByteArray large(8 * 1024 * 1024, 'a');
        server.play(ScriptedAnswer::json(200, large));
        Http::Client client;
        Reader reader(client, {.url = server.url()});
        reader.reads = false;
        QSignalSpy ready(reader.stream, &ClientStream::readyRead);
        QTRY_VERIFY(!ready.isEmpty());
        QVERIFY(!reader.isWhole());
        reader.reads = true;
        reader.drain();
        QTRY_VERIFY(reader.isWhole());
        QCOMPARE(reader.body.size(), large.size());
    }

    void truncatedAnswer_fails()
    {
        ScriptedServer server;
        server.play({.body = QByteArray(1000, 'a'), .kind = ScriptedAnswer::Kind::Truncated});
        Http::Client client;
        Reader reader(client, post(server, "x"));
        QTRY_VERIFY(reader.error);
        QCOMPARE(reader.status, 200);
        QVERIFY(!reader.isFinished);
    }

    void address_notOurs_isRefused()
    {
        Http::Client client;
        Reader reader(client, {.url = QUrl(QStringLiteral("http://example.org/"))});
        QTRY_VERIFY(reader.error);
        QCOMPARE(reader.error->code, ErrorCode::AddressWrongHost);
    }

    void destroyed_endsTheRequest()
    {
        ScriptedServer server;
        server.playAlways(ScriptedAnswer::silence());
        Http::Client client;
        {
            Reader reader(client, post(server, "x"));
            QTRY_COMPARE(server.requests().size(), 1);
        }
        server.closeConnections();
    }

    void target_keepsItsEscapes_data()
    {
        QTest::addColumn<QByteArray>("target");
        for (const char *target :
             {"/api/v1.0/documents/search?submissionDateFrom=2024-01-01T00:00:00Z&x=%3A%2B+a",
              "/api/v1.0/taxpayer/validate/C1%20?idType=BRN&idValue=a%26b%3Dc",
              "/api/v1.0/taxpayers/search/tin?taxpayerName=Kedai%20Runcit%20%26%20Sons"}) {
            QTest::newRow(target) << QByteArray(target);
        }
    }

    void target_keepsItsEscapes()
    {
        QFETCH(QByteArray, target);
        ScriptedServer server;
        server.playAlways(ScriptedAnswer::json(200, "{}"));
        Http::Client client;
        const QUrl url = QUrl::fromEncoded(server.url(QString()).toEncoded() + target);
        Reader reader(client, {.url = url});
        QTRY_VERIFY(reader.isWhole());
        QCOMPARE(server.requests().first().target, target);
    }
};

QTEST_GUILESS_MAIN(TestClientStream)
#include "tst_clientstream.moc"
