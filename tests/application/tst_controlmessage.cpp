#include "application/control/controlmessage.h"

#include <QCborMap>
#include <QCborValue>
#include <QRandomGenerator>
#include <QTest>

using namespace Connector;
using namespace Connector::Application;

class TestControlMessage : public QObject
{
    Q_OBJECT

private slots:
    void request_roundTrip_isTheSame()
    {
        const CommandRequest request{.arguments = {QStringLiteral("a"), QString(),
                                                   QString::fromUtf8("k\xc3\xa9"
                                                                     "dai")},
                                     .input = SecretString::copyOf("one\ntwo"),
                                     .file = QByteArray("\0\xff", 2)};
        QByteArray buffer = encode(request);
        const auto payload = takePayload(buffer);
        QVERIFY(payload);
        QVERIFY(buffer.isEmpty());
        const auto decoded = decodeRequest(*payload);
        QVERIFY(decoded);
        QCOMPARE(decoded->arguments, request.arguments);
        QCOMPARE(decoded->input.reveal(), request.input.reveal());
        QCOMPARE(decoded->file, request.file);
        QVERIFY(!decodeReply(*payload));
    }

    void reply_roundTrip_isTheSame()
    {
        QByteArray buffer = encode(CommandReply{.exitCode = 7, .output = "o\n", .errors = "e\n"});
        const auto payload = takePayload(buffer);
        QVERIFY(payload);
        const auto decoded = decodeReply(*payload);
        QVERIFY(decoded);
        QCOMPARE(decoded->exitCode, 7);
        QCOMPARE(decoded->output, QByteArray("o\n"));
        QCOMPARE(decoded->errors, QByteArray("e\n"));
        QVERIFY(!decodeRequest(*payload));
    }

    void take_piecesAndPairs_areCutRight()
    {
        const QByteArray one = encode(CommandReply{.exitCode = 1, .output = {}, .errors = {}});
        const QByteArray both = one + one;
        QByteArray buffer;
        int taken = 0;
        for (const char byte : both) {
            buffer += byte;
            while (takePayload(buffer))
                ++taken;
        }
        QCOMPARE(taken, 2);
        QVERIFY(buffer.isEmpty());
    }

    void decode_otherVersion_isNothing()
    {
        QCborMap map{{QStringLiteral("version"), 2},
                     {QStringLiteral("exit"), 0},
                     {QStringLiteral("arguments"), QCborArray()}};
        QVERIFY(!decodeReply(QCborValue(map).toCbor()));
        QVERIFY(!decodeRequest(QCborValue(map).toCbor()));
        map.remove(QStringLiteral("version"));
        QVERIFY(!decodeReply(QCborValue(map).toCbor()));
    }

    void decode_garbage_isNothingOrHarmless()
    {
        QVERIFY(!decodeRequest({}));
        QVERIFY(!decodeRequest("GET / HTTP/1.1\r\n\r\n"));
        QByteArray frame = encode(CommandRequest{.arguments = {QStringLiteral("status")},
                                                 .input = SecretString::copyOf("s"),
                                                 .file = "f"});
        const QByteArray good = *takePayload(frame);
        QRandomGenerator random(20270315);
        int refused = 0;
        for (int round = 0; round < 5000; ++round) {
            QByteArray bad = good;
            for (quint32 flips = random.bounded(1U, 6U); flips > 0; --flips)
                bad[random.bounded(int(bad.size()))] = char(random.bounded(256));
            bad.truncate(random.bounded(int(bad.size()) + 1));
            if (!decodeRequest(bad))
                ++refused;
        }
        // What is left reads like a request and is judged as a command.
        QVERIFY(refused > 4000);
    }

    void announce_tooMuch_isSeenFromTheHead()
    {
        QVERIFY(!announcesTooMuch(QByteArray("\xff\xff\xff", 3)));
        QVERIFY(announcesTooMuch(QByteArray("\xff\xff\xff\xff", 4)));
        QVERIFY(!announcesTooMuch(QByteArray("\x00\x40\x00\x00", 4)));
        QVERIFY(announcesTooMuch(QByteArray("\x00\x40\x00\x01", 4)));
    }
};

QTEST_GUILESS_MAIN(TestControlMessage)
#include "tst_controlmessage.moc"
